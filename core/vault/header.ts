import { isId, type VaultId } from '../base/ids.ts';
import { type Argon2Limits, argon2Limits, isWithin } from './argon2-limits.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { canonicalBytes, parseJson } from './canonical-json.ts';
import { crc32c } from './crc32c.ts';
import type { Bytes } from './crypto-port.ts';
import type { VaultKeys } from './keys.ts';
import type { PassphraseSlot, RecoverySlot, Slot } from './slots.ts';

/** The vault's header, in clear: how to get at the key, and nothing about anybody. Format: docs/formats/vault.md. */
export type Header = {
  readonly format: 'fv1';
  readonly minReader: 1;
  readonly vaultId: VaultId;
  /** ISO day. */
  readonly created: string;
  /** Rises with every writing; of two copies the higher one counts. */
  readonly serial: number;
  readonly epoch: number;
  /** At most one of each type. */
  readonly slots: readonly Slot[];
  /** Base 64 of HMAC-SHA-256 over the canonical JSON without `hmac` and `sum`. */
  readonly hmac: string;
};

export type HeaderFields = Omit<Header, 'hmac'>;

/** What one copy says. `isIntact`: its checksum is right, so a slot that does not open is a wrong secret and no damage. */
export type HeaderCopy =
  | { readonly kind: 'missing' | 'unreadable' }
  | { readonly kind: 'newer'; readonly isIntact: boolean }
  | { readonly kind: 'header'; readonly isIntact: boolean; readonly header: Header };

export const MAX_HEADER_BYTES = 16 * 1024;
const READER = 1;

/** Reads one copy. A damaged copy gives what can still be read of it: one good slot is enough to open the vault. */
export function parseHeader(bytes: Uint8Array | null, limits: Argon2Limits = argon2Limits): HeaderCopy {
  if (bytes === null) return { kind: 'missing' };
  const parsed = bytes.length <= MAX_HEADER_BYTES ? parseJson(bytes) : undefined;
  if (!isPlain(parsed)) return { kind: 'unreadable' };
  const { sum, ...rest } = parsed;
  const expected = sumOf(rest);
  if (expected === null) return { kind: 'unreadable' };
  const isIntact = sum === expected;
  const { format, minReader } = rest;
  const isOurs = format === 'fv1' && minReader === READER;
  if (!isOurs) {
    const isNewer =
      /^fv\d+$/.test(String(format)) && Number.isInteger(minReader) && Number(minReader) >= READER;
    return isNewer ? { kind: 'newer', isIntact } : { kind: 'unreadable' };
  }
  const header = readFields(rest, limits, isIntact);
  return header === null ? { kind: 'unreadable' } : { kind: 'header', isIntact, header };
}

/** The bytes of a header with a fresh HMAC and checksum. */
export async function encodeHeader(
  fields: HeaderFields,
  keys: VaultKeys,
): Promise<{ header: Header; bytes: Bytes }> {
  const { format, minReader, vaultId, created, serial, epoch, slots } = fields;
  const plain = { format, minReader, vaultId, created, serial, epoch, slots };
  const hmac = toBase64(await keys.crypto.mac(await keys.headerKey(), canonicalBytes(plain)));
  const header = { ...plain, hmac };
  return { header, bytes: canonicalBytes({ ...header, sum: sumOf(header) }) };
}

/** Whether the header was written by somebody with the vault's key. */
export async function isHeaderAuthentic(header: Header, keys: VaultKeys): Promise<boolean> {
  const { hmac, ...plain } = header;
  const tag = fromBase64(hmac);
  return tag !== null && keys.crypto.isMacRight(await keys.headerKey(), tag, canonicalBytes(plain));
}

export const slotOf = <T extends Slot['type']>(
  header: Header,
  type: T,
): Extract<Slot, { type: T }> | undefined =>
  header.slots.find((slot): slot is Extract<Slot, { type: T }> => slot.type === type);

/** CRC-32C over the canonical JSON without `sum`, 8 hexadecimal digits. Means the same in every format version. */
function sumOf(rest: Record<string, unknown>): string | null {
  try {
    return crc32c(canonicalBytes(rest)).toString(16).padStart(8, '0');
  } catch {
    // A hostile file: a number like 1e999, or lists nested deeper than the stack.
    return null;
  }
}

const names = ['created', 'epoch', 'format', 'hmac', 'minReader', 'serial', 'slots', 'vaultId'];

function readFields(rest: Record<string, unknown>, limits: Argon2Limits, isIntact: boolean): Header | null {
  const { vaultId, created, serial, epoch, slots, hmac } = rest;
  const isForeign = Object.keys(rest).sort().join() !== names.join();
  if (isIntact && isForeign) return null;
  if (typeof vaultId !== 'string' || !isId(vaultId)) return null;
  if (!isCount(serial) || !isCount(epoch) || epoch > 0xffffffff || !Array.isArray(slots)) return null;
  const read = slots.map((slot) => readSlot(slot, limits));
  const good = read.filter((slot) => slot !== null);
  if (isIntact && (good.length !== read.length || good.length === 0 || hasTwins(good))) return null;
  const isDay = typeof created === 'string' && /^\d{4}-\d\d-\d\d$/.test(created);
  if (isIntact && !(isDay && isBytes(hmac, 32))) return null;
  return {
    format: 'fv1',
    minReader: 1,
    vaultId: vaultId as VaultId,
    created: isDay ? created : '0000-00-00',
    serial,
    epoch,
    slots: good.filter((slot, i) => good.findIndex((other) => other.type === slot.type) === i),
    hmac: typeof hmac === 'string' ? hmac : '',
  };
}

function readSlot(slot: unknown, limits: Argon2Limits): Slot | null {
  if (!isPlain(slot)) return null;
  const keys = Object.keys(slot).sort().join();
  if (slot.type === 'argon2id') {
    const isWhole =
      keys === 'commit,m,nonce,p,salt,t,type,wrapped' &&
      isWithin(limits, slot as unknown as PassphraseSlot) &&
      isBytes(slot.salt, 16) &&
      isBytes(slot.nonce, 12) &&
      isBytes(slot.wrapped, 48) &&
      isBytes(slot.commit, 32);
    return isWhole ? (slot as unknown as PassphraseSlot) : null;
  }
  const isWhole =
    slot.type === 'age-recovery' &&
    keys === 'file,recipient,type' &&
    isBytes(slot.file) &&
    isBytes(slot.recipient);
  return isWhole ? (slot as unknown as RecoverySlot) : null;
}

const isBytes = (text: unknown, length?: number): boolean => {
  const bytes = typeof text === 'string' ? fromBase64(text) : null;
  return bytes !== null && (length === undefined ? bytes.length > 0 : bytes.length === length);
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

const hasTwins = (slots: readonly Slot[]): boolean =>
  new Set(slots.map((slot) => slot.type)).size !== slots.length;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
