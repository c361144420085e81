import type { Result } from '../../../core/base/result.ts';
import type { ReadFailure, ReadTables } from '../../../core/lists/grid.ts';
import { readLimits } from '../../../core/lists/grid.ts';
import { readFile, readPasted } from '../read-file.ts';
import { goodFiles } from './good-files.ts';

/** The seed of the slice that every run of the tests reads. */
export const fuzzSeed = 20_261_122;

export type FuzzInput = { readonly kind: string; readonly bytes: Uint8Array };

/** Numbers from 0 to below 1, the same for one seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that mean something to one of the readers. */
const pieces = [
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  '%PDF-',
  '<?xml ',
  '<!DOCTYPE x [',
  '<!ENTITY a "b">',
  ']>',
  '&a;',
  '<![CDATA[',
  '<table>',
  '</table>',
  '<a b="',
  '"',
  ';',
  ',',
  '\t',
  '\r\n',
  '\0',
  '\u202e',
  '=',
  '[',
  '{"messages":',
  '"__proto__":',
  '<row r="1048577">',
  '<c r="ZZZ1">',
  'number-columns-repeated="99999"',
  'number-rows-repeated="99999"',
  'stream\n',
  'endobj',
  '/Kids [2 0 R]',
  '/FlateDecode',
  '<pfif:person>',
  '</pfif:person>',
  '-1',
  '999999999999',
  'NaN',
  '�',
].map((text) => new TextEncoder().encode(text));

/** The input of a number: a good file changed in one to eight places, cut, doubled or mixed with another. */
export function fuzzInput(seed: number, at: number): FuzzInput {
  const random = randomOf(seed + at * 2_654_435_761);
  const below = (limit: number) => Math.floor(random() * limit);
  const names = Object.keys(goodFiles);
  const pick = () => names[below(names.length)] as string;
  const kind = pick();
  let bytes = (goodFiles[kind] as Uint8Array).slice();
  const changes = 1 + below(8);
  for (let change = 0; change < changes; change++) {
    const place = below(Math.max(1, bytes.length));
    const length = below(Math.min(64, bytes.length - place + 1));
    switch (below(7)) {
      case 0:
        bytes[place] = below(256);
        break;
      case 1:
        bytes[place] = (bytes[place] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        bytes = spliced(bytes, place, length, new Uint8Array());
        break;
      case 3:
        bytes = spliced(bytes, place, 0, pieces[below(pieces.length)] as Uint8Array);
        break;
      case 4:
        bytes = spliced(
          bytes,
          place,
          length,
          repeated(bytes.subarray(place, place + length), 1 + below(200)),
        );
        break;
      case 5:
        if (below(4) === 0) bytes = bytes.slice(0, place);
        break;
      default: {
        const other = goodFiles[pick()] as Uint8Array;
        const from = below(other.length);
        bytes = spliced(bytes, place, length, other.subarray(from, from + below(200)));
      }
    }
  }
  return { kind, bytes };
}

function spliced(bytes: Uint8Array, at: number, remove: number, add: Uint8Array): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(bytes.length - remove + add.length);
  made.set(bytes.subarray(0, at));
  made.set(add, at);
  made.set(bytes.subarray(at + remove), at + add.length);
  return made;
}

function repeated(bytes: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(bytes.length * times);
  for (let at = 0; at < times; at++) made.set(bytes, at * bytes.length);
  return made;
}

/** Reads one input, as a file and sometimes as a pasted text; throws when the answer is not what a reader may say. */
export async function fuzzOnce(seed: number, at: number): Promise<string> {
  const { bytes } = fuzzInput(seed, at);
  const code = checked(await readFile(bytes));
  if (at % 5 === 0) checked(readPasted(new TextDecoder().decode(bytes)));
  if (Object.keys(Object.prototype).length > 0) throw new Error('the prototype of all objects was changed');
  return code;
}

function checked(result: Result<ReadTables, ReadFailure>): string {
  if (!result.ok) {
    if (!/^file\.[a-z-]+$/.test(result.error.code))
      throw new Error(`no code of a reader: ${result.error.code}`);
    return result.error.code;
  }
  for (const { rows } of result.value.grids) {
    if (rows.length === 0 || rows.length > readLimits.rows) throw new Error('a table of no rows or too many');
    for (const row of rows)
      if (
        row.length > readLimits.columns ||
        row.some((cell) => typeof cell !== 'string' || cell.length > readLimits.cellLength)
      )
        throw new Error('a row beyond the limits');
  }
  return 'read';
}
