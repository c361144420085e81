import type { Scan } from './scan.ts';
import { WordIndex } from './word-index.ts';

export type Match<T> = {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly from: number;
};

/** Finds phrases of a table in one walk over the words: the first row that fits at a word wins. */
export function matcher<T>(
  rows: readonly (readonly [value: T, pattern: string])[],
): (scan: Scan) => readonly Match<T>[] {
  let made: WordIndex | undefined;
  return (scan) => {
    made ??= new WordIndex(rows.map(([, pattern]) => pattern));
    const words = made;
    const found: Match<T>[] = [];
    let end = 0;
    scan.tokens.forEach((token, index) => {
      if (token.kind !== 'word' || token.start < end) return;
      const match = words.at(scan.plain, token.start);
      if (!match) return;
      end = token.start + match.length;
      found.push({ value: rows[match.row]![0], start: token.start, end, from: index });
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
