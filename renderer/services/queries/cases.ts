import { type CaseFilter, type Facet, usualOrder } from '../../../core/model/case-view.ts';
import { isPartKind } from '../../../core/model/schema.ts';
import type { EntityKind } from '../../../core/model/types.ts';
import { conditionsOf, facetValues, sweep, testOfItem } from '../lists/filter-cases.ts';
import type { ListedCase } from '../lists/listed-case.ts';
import type { QueryContext, QueryFunction } from './context.ts';

/** Whether a change can have touched a line of the list: a case, a link of it, or a part of it (a consent). */
const isAboutCases = (kinds: ReadonlySet<string>): boolean =>
  [...kinds].some((kind) => kind === 'case' || kind === 'link' || isPartKind(kind as EntityKind));

const touchesList = ({ kinds }: { readonly kinds: ReadonlySet<string> }): boolean => isAboutCases(kinds);

/** A window of the cases that match, in an order, and what hides the others; all from memory. */
export const queryCases: QueryFunction<'cases'> = async ({ ledger, today }, params) => {
  const { cases } = ledger.index;
  const { items, order, from, count } = params;
  const conditions = conditionsOf(params, cases, today);
  const sorted = cases.inOrder(order);
  const { total, window, hidden } = sweep(sorted, conditions, { from, count });
  return {
    value: {
      total,
      all: cases.size,
      rows: window.map(({ value }) => value),
      hidden: conditions.map(({ name }, at) => ({ by: name, count: hidden[at] ?? 0 })),
      itemCounts: items.map((item) => countOf(sorted, testOfItem(item, today))),
    },
    isTouchedBy: touchesList,
  };
};

function countOf(lines: readonly ListedCase[], test: (line: ListedCase) => boolean): number {
  let count = 0;
  for (const line of lines) if (test(line)) count += 1;
  return count;
}

/** Options of a facet that are offered at once; whoever looks for a rarer one types a part of it. */
const optionsShown = 300;

/** The values that a facet has among the cases that everything else lets through, the most frequent first. */
export const queryCaseOptions: QueryFunction<'case-options'> = async (context, { facet, ...filter }) => {
  const valuesOf = facetValues[facet];
  const counts = new Map<string, number>();
  if (valuesOf !== undefined) {
    for (const { value } of matching(context, without(filter, facet))) {
      const own = valuesOf(value);
      for (const it of typeof own === 'string' ? [own] : own) counts.set(it, (counts.get(it) ?? 0) + 1);
    }
  }
  const options = [...counts].map(([value, count]) => ({ value, count }));
  options.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    value: { options: options.slice(0, optionsShown), all: options.length },
    isTouchedBy: touchesList,
  };
};

const without = ({ text, items }: CaseFilter, facet: Facet): CaseFilter => ({
  text,
  items: items.filter((item) => item.facet !== facet),
});

/** Ids of all cases that match, for choosing them all; in the order of the list. */
export const queryCaseIds: QueryFunction<'case-ids'> = async (context, { order, ...filter }) => ({
  value: matching(context, filter, order).map(({ value }) => value.id),
  isTouchedBy: touchesList,
});

function matching(
  { ledger, today }: QueryContext,
  filter: CaseFilter,
  order = usualOrder,
): readonly ListedCase[] {
  const { cases } = ledger.index;
  const conditions = conditionsOf(filter, cases, today);
  return sweep(cases.inOrder(order), conditions, { from: 0, count: Number.POSITIVE_INFINITY }).window;
}
