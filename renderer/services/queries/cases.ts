import { toSummary } from '../index/entity-index.ts';
import { createMatcher } from '../lists/search-text.ts';
import type { Order } from '../lists/sorted-list.ts';
import type { QueryFunction } from './context.ts';

const orders: Readonly<Record<'changed' | 'name' | 'last-contact', Order>> = {
  changed: { key: 'changed', isDescending: true },
  name: { key: 'name', isDescending: false },
  'last-contact': { key: 'last-contact', isDescending: true },
};

/** A window of the cases that match, in an order; all from memory. */
export const queryCases: QueryFunction<'cases'> = async ({ ledger }, { text, sort, from, count }) => {
  const { cases } = ledger.index;
  const sorted = cases.inOrder(orders[sort]);
  const matches = createMatcher(text);
  const found = text.trim() === '' ? sorted : sorted.filter((line) => matches(line.folded));
  const rows = found
    .slice(from, from + count)
    .map((line) => ledger.index.summaryOf(line.id))
    .filter((it) => it !== null);
  return {
    value: { total: found.length, all: cases.size, rows },
    isTouchedBy: ({ kinds }) => kinds.has('case') || kinds.has('link'),
  };
};

/** Deleted cases, the one changed last first. */
export const queryBin: QueryFunction<'bin'> = async ({ ledger }) => ({
  value: ledger.index
    .ofKind('case')
    .flatMap((entry) =>
      entry.isDeleted && entry.case !== undefined
        ? [toSummary(entry.id, entry.case, ledger.index.linksOf(entry.id).length)]
        : [],
    )
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
  isTouchedBy: ({ kinds }) => kinds.has('case'),
});
