import type { Scan } from './scan.ts';

export type Match<T> = {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly from: number;
};

/**
 * Finds phrases of a table in one walk over the words: the first row that fits at a word wins.
 *
 * One expression, tried only where a word begins: a scan per row over every letter took most of the time.
 */
export function matcher<T>(
  rows: readonly (readonly [value: T, pattern: string])[],
): (scan: Scan) => readonly Match<T>[] {
  const all = new RegExp(
    `(?:${rows.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`,
    'yu',
  );
  return (scan) => {
    const found: Match<T>[] = [];
    let end = 0;
    scan.tokens.forEach((token, index) => {
      if (token.kind !== 'word' || token.start < end) return;
      all.lastIndex = token.start;
      const match = all.exec(scan.plain);
      if (!match || match[0] === '') return;
      const row = match.findIndex((group, position) => position > 0 && group !== undefined) - 1;
      end = token.start + match[0].length;
      found.push({ value: rows[row]![0], start: token.start, end, from: index });
    });
    return found;
  };
}

/** The part of a list, sorted by `from`, that lies in a range of tokens. */
export function inRange<T extends { readonly from: number }>(
  list: readonly T[],
  range: { readonly from: number; readonly to: number },
): readonly T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < range.from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && list[end]!.from < range.to) end += 1;
  return list.slice(low, end);
}
