import { fromUtf8, utf8 } from './bytes.ts';
import type { Bytes } from './crypto-port.ts';

/**
 * JSON with one spelling per value: members sorted by UTF-16 code units, no spaces, numbers and strings as
 * ECMAScript writes them (as in RFC 8785). A half of a surrogate pair is written as `\udXXX` and comes back unchanged.
 *
 * Members that are `undefined` are left out, as `JSON.stringify` does. What JSON cannot hold is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no such number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('not a plain object');
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

export const canonicalBytes = (value: unknown): Bytes => utf8(canonicalJson(value));

/** `undefined` when the bytes are no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = fromUtf8(bytes);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
