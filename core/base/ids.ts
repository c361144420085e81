/**
 * Opaque ids. All are random and made by us, never counters of a database: two laptops create
 * records at once, and a primary key cannot be changed later.
 */
declare const brand: unique symbol;
export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** 16 random bytes as 26 characters of Crockford base 32, lower case. Names a person, a source, an announcement… */
export type EntityId = Branded<string, 'EntityId'>;
/** 16 random bytes, same alphabet. One for each vault on each computer. */
export type DeviceId = Branded<string, 'DeviceId'>;
/** 16 random bytes, same alphabet. */
export type VaultId = Branded<string, 'VaultId'>;
/** `<device>:<seq>`; `seq` is the number of the change's first journal frame on that device, from 1. */
export type ChangeId = Branded<string, 'ChangeId'>;
/** `<change>/<place>`: the claim's place in its change, from 0. A shipped claim: `cat/<hash>`. */
export type ClaimId = Branded<string, 'ClaimId'>;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Writes bytes in Crockford base 32, lower case, without padding (16 bytes → 26 characters). */
export function encodeId(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(value >>> bits) & 31];
      value &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text;
}

/** Reads what `encodeId` wrote; `null` when the text has another alphabet or leaves stray bits. */
export function decodeId(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let value = 0;
  let at = 0;
  for (const letter of text) {
    const digit = alphabet.indexOf(letter);
    if (digit < 0) return null;
    value = (value << 5) | digit;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (value >>> bits) & 255;
      value &= (1 << bits) - 1;
    }
  }
  return value === 0 ? bytes : null;
}

/** Whether a text is a well-formed 16-byte id (26 characters). */
export const isId = (text: string): boolean => text.length === 26 && decodeId(text) !== null;

export const changeIdOf = (device: DeviceId, seq: number): ChangeId => `${device}:${seq}` as ChangeId;
export const claimIdOf = (change: ChangeId, place: number): ClaimId => `${change}/${place}` as ClaimId;
