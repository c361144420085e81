import { concat, utf8 } from './bytes.ts';
import type { Bytes } from './crypto-port.ts';

/**
 * Joins parts so that no two different lists give the same bytes: each part after its length as 4 bytes.
 *
 * Separators would not do: `a|b` + `c` must not equal `a` + `b|c`. A number is written as 4 bytes, big endian.
 */
export function lengthPrefixed(parts: readonly (string | number | Uint8Array)[]): Bytes {
  const all: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? utf8(part) : typeof part === 'number' ? u32(part) : part;
    all.push(u32(bytes.length), bytes);
  }
  return concat(all);
}

/** A number as 4 bytes, big endian. Anything else than an unsigned 32-bit integer is a bug of the caller. */
export function u32(value: number): Bytes {
  if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) throw new RangeError('not a u32');
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
