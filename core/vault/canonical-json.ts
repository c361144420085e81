import { concat, fromUtf8, utf8 } from './bytes.ts';
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
  return `{${membersOf(value)
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
    .join(',')}}`;
}

/** Members in their order; of what JSON cannot hold there are none, and it throws. */
function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) throw new TypeError(`JSON has no ${typeof value}`);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('not a plain object');
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Letters that are turned into bytes together. */
const lettersAtOnce = 2 ** 20;
const nothing = new Uint8Array();

/**
 * The same in UTF-8, behind `head`. An object's long lists (an import's thousands of groups) are written part by part: as one text they would be
 * held twice over, at two bytes a letter.
 */
export function canonicalBytes(value: unknown, head: Uint8Array = nothing): Bytes {
  const parts: Uint8Array[] = [head];
  let text = '';
  for (const piece of piecesOf(value)) {
    text += piece;
    if (text.length < lettersAtOnce) continue;
    parts.push(utf8(text));
    text = '';
  }
  parts.push(utf8(text));
  return concat(parts);
}

function* piecesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = '{';
  for (const [name, member] of membersOf(value)) {
    yield `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (Array.isArray(member)) yield* itemsOf(member);
    else yield canonicalJson(member);
  }
  yield before === '{' ? '{}' : '}';
}

function* itemsOf(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [at, item] of list.entries()) yield `${at === 0 ? '' : ','}${canonicalJson(item)}`;
  yield ']';
}

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
