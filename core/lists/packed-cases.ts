import type { PackedCases } from './reader-api.ts';
import type { ListRow } from './rows.ts';

/** Some ten milliseconds of reading. */
const rowsAtOnce = 1000;
const lineEnd = 10;

/**
 * A table of cases as bytes: what is said of it in the first line, then its rows, some to a line, each line JSON in UTF-8.
 *
 * In lines because a hundred thousand rows as one text would be held several times over on their way.
 */
export function packCases({ rows, ...about }: PackedCases): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const line = (value: unknown) => encoder.encode(`${JSON.stringify(value)}\n`);
  const lines = [line(about)];
  for (let at = 0; at < rows.length; at += rowsAtOnce) lines.push(line(rows.slice(at, at + rowsAtOnce)));
  const packed = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of lines) {
    packed.set(each, at);
    at += each.length;
  }
  return packed;
}

/** Back again; `pause` is asked after each line, and `null` comes out when it says to stop. */
export async function unpackCases(
  packed: Uint8Array,
  pause: () => Promise<boolean>,
): Promise<PackedCases | null> {
  const decoder = new TextDecoder();
  let about: Omit<PackedCases, 'rows'> | null = null;
  const rows: ListRow[] = [];
  for (let from = 0; from < packed.length; ) {
    const end = packed.indexOf(lineEnd, from);
    const value: unknown = JSON.parse(decoder.decode(packed.subarray(from, end)));
    if (about === null) about = value as Omit<PackedCases, 'rows'>;
    else rows.push(...(value as readonly ListRow[]));
    from = end + 1;
    if (!(await pause())) return null;
  }
  if (about === null) throw new Error('nothing was packed');
  return { ...about, rows };
}
