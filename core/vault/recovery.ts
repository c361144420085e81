import { fail, ok, type Result } from '../base/result.ts';
import type { KeyFailure } from './failures.ts';

/**
 * The recovery key as people print, copy and type it: an age X25519 identity (Bech32, BIP 173), in groups.
 * The text is a standard one: it opens slot and backups with the `age` tool, without this app.
 */
export const RECOVERY_PREFIX = 'AGE-SECRET-KEY-1';
/** Letters after the prefix: 52 of the key, 6 of the checksum. */
const LETTERS = 58;
const charset = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GROUP = 4;

/** Prefix as the first group, then 14 groups of four letters and one of two. Joined without spaces they are the key. */
export function recoveryGroups(identity: string): string[] {
  const letters = identity.slice(RECOVERY_PREFIX.length);
  const groups = [RECOVERY_PREFIX];
  for (let at = 0; at < letters.length; at += GROUP) groups.push(letters.slice(at, at + GROUP));
  return groups;
}

/** Index of a group that a person may be asked for: not the prefix, and not the short last one. */
export const isGroupAskable = (index: number): boolean => index >= 1 && index <= 14;

/** Whether what was typed is the group, read as tolerantly as the whole key. */
export const isGroupRight = (groups: readonly string[], index: number, typed: string): boolean =>
  isGroupAskable(index) && readLetters(typed).toUpperCase() === groups[index];

/**
 * Reads a key back: any case, spaces, dashes and line breaks, with or without the prefix, typed in a Cyrillic
 * layout or with letters taken for similar ones. The checksum decides; nothing is guessed beyond that.
 */
export function readRecoveryKey(text: string): Result<string, KeyFailure> {
  const letters = readLetters(withoutPrefix(latin(text)));
  if (letters.length !== LETTERS) {
    return fail('vault.wrong-recovery-key', { reason: 'length', letters: letters.length, expected: LETTERS });
  }
  if (!hasRightChecksum(letters)) return fail('vault.wrong-recovery-key', { reason: 'letters' });
  return ok(RECOVERY_PREFIX + letters.toUpperCase());
}

/** Whether a text is meant as a recovery key and not as a passphrase. */
export const looksLikeRecoveryKey = (text: string): boolean => /^agesecretkey/.test(latin(text));

/** Cyrillic letters that look like Latin ones on paper. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  з: '3',
  ь: 'b',
  ј: 'j',
};

/** Lower case Latin letters and digits; everything else is left out. */
function latin(text: string): string {
  let letters = '';
  for (const letter of text.normalize('NFKC').toLowerCase()) letters += lookAlikes[letter] ?? letter;
  return letters.replace(/[^a-z0-9]/g, '');
}

const withoutPrefix = (letters: string): string => letters.replace(/^agesecretkey[1il]/, '');

/** Bech32 has no 1, b, i, o: where one is written, its look-alike was meant. */
const readLetters = (text: string): string =>
  latin(text).replace(/[1i]/g, 'l').replace(/o/g, '0').replace(/b/g, '8');

/** The Bech32 checksum over the prefix `age-secret-key-` and the letters. */
function hasRightChecksum(letters: string): boolean {
  const prefix = 'age-secret-key-';
  const high = [...prefix].map((letter) => letter.charCodeAt(0) >> 5);
  const low = [...prefix].map((letter) => letter.charCodeAt(0) & 31);
  const data = [...letters].map((letter) => charset.indexOf(letter));
  return !data.includes(-1) && polymod([...high, 0, ...low, ...data]) === 1;
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) sum ^= generator[i]!;
  }
  return sum;
}
