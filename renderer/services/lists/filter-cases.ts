import { attentionOf } from '../../../core/model/attention.ts';
import type { CaseFilter, Facet, FilterItem } from '../../../core/model/case-view.ts';
import type { CaseSummary } from '../cases-api.ts';
import type { CaseList } from './case-list.ts';
import type { ListedCase } from './listed-case.ts';

/** Values of a case in a facet that has values to choose from; `''` stands for "nothing written". */
export const facetValues: Readonly<
  Partial<Record<Facet, (value: CaseSummary) => readonly string[] | string>>
> = {
  fate: ({ fate }) => fate ?? '',
  category: ({ category }) => category ?? '',
  unit: ({ unit }) => unit ?? '',
  place: ({ lastContactPlace }) => lastContactPlace ?? '',
  assignee: ({ assignee }) => assignee ?? '',
  tag: ({ tags }) => (tags.length === 0 ? '' : tags),
  consent: ({ consent }) => consent,
};

type Test = (line: ListedCase) => boolean;
/** One thing that may hide a case: the text, or the items of one facet. */
export type Condition = { readonly name: Facet | 'text'; readonly test: Test };

/** Everything that a filter asks for. `today` is an ISO day. The text is looked up at once; what it found holds until the next look-up. */
export function conditionsOf(
  { text, items }: CaseFilter,
  list: CaseList,
  today: string,
): readonly Condition[] {
  const isFound = list.find(text);
  const byFacet = Map.groupBy(items, ({ facet }) => facet);
  return [
    ...(isFound === null ? [] : [{ name: 'text' as const, test: isFound }]),
    ...[...byFacet].map(([name, mine]) => ({ name, test: testOf(name, mine, today) })),
  ];
}

/** Whether one item alone lets a case through. */
export const testOfItem = (item: FilterItem, today: string): Test => testOf(item.facet, [item], today);

function testOf(facet: Facet, items: readonly FilterItem[], today: string): Test {
  const values = items.map(({ value }) => value);
  const [first = ''] = values;
  switch (facet) {
    // Whoever may have been heard of in the period is shown: a date that is too narrow would hide a person.
    case 'since':
      return (line) => (line.period()?.[1] ?? '') >= first;
    case 'until':
      return (line) => {
        const period = line.period();
        return period !== null && period[0] <= first;
      };
    case 'attention':
      return ({ value }) => attentionOf(value, today).length > 0;
    case 'disputed':
      return ({ value }) => value.isDisputed;
    case 'unsourced':
      return ({ value }) => value.isUnsourced;
    case 'old': {
      const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
      return ({ value }) => value.newestOn < yearAgo;
    }
    default: {
      const valuesOf = facetValues[facet];
      if (valuesOf === undefined) return () => true;
      const wanted = new Set(values);
      return ({ value }) => {
        const own = valuesOf(value);
        return typeof own === 'string' ? wanted.has(own) : own.some((it) => wanted.has(it));
      };
    }
  }
}

/** What a walk through the list found. */
export type Sweep = {
  readonly total: number;
  /** The lines from `from` on, at most `count`. */
  readonly window: readonly ListedCase[];
  /** For each condition how many cases nothing else hides. */
  readonly hidden: readonly number[];
};

/** Walks once through lines in their order. */
export function sweep(
  lines: readonly ListedCase[],
  conditions: readonly Condition[],
  { from, count }: { readonly from: number; readonly count: number },
): Sweep {
  if (conditions.length === 0) {
    return { total: lines.length, window: lines.slice(from, from + count), hidden: [] };
  }
  const tests = conditions.map(({ test }) => test);
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return sweepOne(lines, only, { from, count });
  const hidden = tests.map(() => 0);
  const window: ListedCase[] = [];
  let total = 0;
  for (const line of lines) {
    const failed = failedIn(tests, line);
    if (failed === null) {
      if (total >= from && window.length < count) window.push(line);
      total += 1;
    } else if (failed >= 0) hidden[failed] = (hidden[failed] ?? 0) + 1;
  }
  return { total, window, hidden };
}

/** The same for one condition, which is what a key in the search field asks for: all that it does not let through is hidden by it. */
function sweepOne(
  lines: readonly ListedCase[],
  test: Test,
  { from, count }: { readonly from: number; readonly count: number },
): Sweep {
  const window: ListedCase[] = [];
  let total = 0;
  for (const line of lines) {
    if (!test(line)) continue;
    if (total >= from && window.length < count) window.push(line);
    total += 1;
  }
  return { total, window, hidden: [lines.length - total] };
}

/** The one test that a line fails, `null` when it passes all, −1 when it fails several. */
function failedIn(tests: readonly Test[], line: ListedCase): number | null {
  let failed: number | null = null;
  for (let at = 0; at < tests.length; at++) {
    if (tests[at]?.(line) === true) continue;
    if (failed !== null) return -1;
    failed = at;
  }
  return failed;
}
