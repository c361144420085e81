import { isPartKind } from '../../../core/model/schema.ts';
import type { EntityKind } from '../../../core/model/types.ts';
import { toSummary } from '../index/entity-index.ts';
import { createMatcher } from '../lists/search-text.ts';
import type { Order } from '../lists/sorted-list.ts';
import type { QueryFunction } from './context.ts';

const orders: Readonly<Record<'changed' | 'name' | 'last-contact', Order>> = {
  changed: { key: 'changed', isDescending: true },
  name: { key: 'name', isDescending: false },
  'last-contact': { key: 'last-contact', isDescending: true },
};

/** Whether a change can have touched a line of the list: a case, a link of it, or a part of it (a consent). */
const isAboutCases = (kinds: ReadonlySet<string>): boolean =>
  [...kinds].some((kind) => kind === 'case' || kind === 'link' || isPartKind(kind as EntityKind));

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
    isTouchedBy: ({ kinds }) => isAboutCases(kinds),
  };
};

/** Deleted cases, the one changed last first. */
export const queryBin: QueryFunction<'bin'> = async ({ ledger }) => ({
  value: ledger.index
    .ofKind('case')
    .flatMap((entry) =>
      entry.isDeleted && entry.case !== undefined
        ? [
            toSummary(
              entry.id,
              entry.case,
              ledger.index.linksOf(entry.id).length,
              ledger.index.partsOf(entry.id),
            ),
          ]
        : [],
    )
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
  isTouchedBy: ({ kinds }) => kinds.has('case'),
});
