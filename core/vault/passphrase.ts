import type { RandomBytes } from '../base/ports.ts';

/**
 * The one form of a passphrase that is used: so that the same words open the vault on every keyboard.
 *
 * Invisible characters (soft hyphen, zero-width, direction marks, byte order mark) are left out, then NFKC (composed,
 * decomposed and full-width letters become one), then every run of white space becomes one space and the ends are cut.
 * Upper and lower case stay different. A part of the format: it must never change.
 */
export const normalisePassphrase = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();

/** `count` words drawn independently and evenly from the list, joined by spaces. Six of 2048 words: 66 bits. */
export function suggestWords(list: readonly string[], randomBytes: RandomBytes, count = 6): string {
  return Array.from({ length: count }, () => list[randomBelow(list.length, randomBytes)]!).join(' ');
}

/** An even random number below `limit` (at most 65536): draws that would favour the lower ones are drawn again. */
export function randomBelow(limit: number, randomBytes: RandomBytes): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 65536) throw new RangeError('limit is 1 to 65536');
  const fair = 65536 - (65536 % limit);
  for (;;) {
    const [high, low] = randomBytes(2);
    const drawn = high! * 256 + low!;
    if (drawn < fair) return drawn % limit;
  }
}
