import type { CaseOrder } from '../../../core/model/case-view.ts';
import { type ListedCase, orderKeys } from './listed-case.ts';
import { foldForSearch } from './search-text.ts';
import { createWordIndex } from './word-index.ts';

export type CaseList = {
  readonly size: number;
  get(id: string): ListedCase | undefined;
  /** Puts new lines for old ones; `null` takes one out. */
  change(lines: readonly { readonly id: string; readonly line: ListedCase | null }[]): void;
  /** Makes the words of some more lines searchable ahead of time; `false` when there is nothing left to do. */
  warm(count: number): boolean;
  /** Tells the lines that a text finds, until the next text is looked for; `null` for a text that says nothing. */
  find(text: string): ((line: ListedCase) => boolean) | null;
  /** All lines in an order; kept sorted between calls. */
  inOrder(order: CaseOrder): readonly ListedCase[];
};

/** Above this many changed lines sorting again is cheaper than moving each into its place. */
const resortAbove = 500;
/** Orders kept at once; each costs a little at every change. */
const ordersKept = 4;

/**
 * All cases, searchable and in several orders at once.
 *
 * An order is made when first asked for and then kept: one edit among 100,000 lines moves one line.
 */
export function createCaseList(): CaseList {
  const lines = new Map<string, ListedCase>();
  const orders = new Map<string, { readonly order: CaseOrder; readonly sorted: ListedCase[] }>();
  let words = createWordIndex();
  let cold: Iterator<ListedCase> = lines.values();
  let isWarm = false;
  /** Lines that are gone and still noted in the words. */
  let leftBehind = 0;

  function addWords(line: ListedCase): void {
    line.inWords = words.add(line.words());
  }

  function warm(count: number): boolean {
    for (let made = 0; made < count && !isWarm; ) {
      const { done, value } = cold.next();
      if (done === true) isWarm = true;
      else if (value.inWords === null) {
        addWords(value);
        made += 1;
      }
    }
    return !isWarm;
  }

  /** The words from scratch, when more of them belong to lines that are gone than to lines that are there. */
  function forgetWords(): void {
    words = createWordIndex();
    for (const line of lines.values()) line.inWords = null;
    cold = lines.values();
    isWarm = false;
    leftBehind = 0;
  }

  return {
    get size() {
      return lines.size;
    },
    get: (id) => lines.get(id),
    change(changed) {
      if (changed.length > resortAbove) orders.clear();
      for (const { id, line } of changed) {
        const old = lines.get(id);
        for (const { order, sorted } of orders.values()) {
          if (old !== undefined) sorted.splice(placeOf(sorted, old, order), 1);
          if (line !== null) sorted.splice(placeOf(sorted, line, order), 0, line);
        }
        const wasInWords = old !== undefined && old.inWords !== null;
        if (wasInWords) leftBehind += 1;
        if (line === null) lines.delete(id);
        else {
          // A line in the place of one that the warming has passed would not be come to again.
          if (isWarm || wasInWords) addWords(line);
          lines.set(id, line);
        }
      }
      if (leftBehind > lines.size + resortAbove) forgetWords();
    },
    warm,
    find(text) {
      const folded = foldForSearch(text);
      // The first page of an opened vault must not wait for the words.
      if (folded.trim() === '') return null;
      warm(Number.POSITIVE_INFINITY);
      const index = words;
      const mark = index.mark(folded);
      return mark === null ? null : ({ inWords }) => inWords !== null && index.markOf(inWords) === mark;
    },
    inOrder(order) {
      const name = `${order.column} ${order.isDescending}`;
      const known = orders.get(name);
      orders.delete(name);
      const kept = known ?? { order, sorted: sortLines(lines.values(), order) };
      orders.set(name, kept);
      for (const oldest of orders.keys()) {
        if (orders.size <= ordersKept) break;
        orders.delete(oldest);
      }
      return kept.sorted;
    },
  };
}

type Keyed = { readonly key: string; readonly line: ListedCase };

/** Each key is made once, and not at every comparison. */
function sortLines(lines: Iterable<ListedCase>, order: CaseOrder): ListedCase[] {
  const keyOf = orderKeys[order.column];
  const keyed: Keyed[] = [];
  for (const line of lines) keyed.push({ key: keyOf(line.value), line });
  return keyed.sort((a, b) => compare(a, b, order.isDescending)).map(({ line }) => line);
}

/** An empty key stands last in either direction: what nobody knows does not push itself forward. */
function compare(a: Keyed, b: Keyed, isDescending: boolean): number {
  if (a.key !== b.key) {
    if (a.key === '') return 1;
    if (b.key === '') return -1;
    return a.key < b.key !== isDescending ? -1 : 1;
  }
  return a.line.id < b.line.id ? -1 : a.line.id > b.line.id ? 1 : 0;
}

/** Where a line stands, or would stand, in a sorted list. */
function placeOf(
  sorted: readonly ListedCase[],
  line: ListedCase,
  { column, isDescending }: CaseOrder,
): number {
  const keyOf = orderKeys[column];
  const wanted = { key: keyOf(line.value), line };
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare({ key: keyOf(other.value), line: other }, wanted, isDescending) < 0)
      low = middle + 1;
    else high = middle;
  }
  return low;
}
