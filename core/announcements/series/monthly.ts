import { boundsOf } from '../../base/dates/bounds.ts';
import { isoDay } from '../../base/dates/days.ts';
import { parseDate } from '../../base/dates/parse.ts';
import type { Count } from '../../model/types.ts';
import { type RuledFacts, whyNotCounted } from '../rules.ts';

/** What is charted: people of all kinds, or bodies and remains. Never both in one figure. */
export type SeriesSubject = 'people' | 'bodies';

/** From the lowest to the highest of the numbers that speakers gave; `isOpen`: "at least" was said of the highest. */
export type NumberRange = { readonly low: number; readonly high: number; readonly isOpen: boolean };

export type MonthPoint = NumberRange & {
  /** `2025-06`. */
  readonly month: string;
  /** Events with a number, and events that took place without one (withheld, or only parts were named). */
  readonly counted: number;
  readonly withheld: number;
  /** Running total from the first month. Only as complete as the material: see the words beside the chart. */
  readonly total: NumberRange;
};

/**
 * Numbers of a subject to one side, month by month from the first to the last month with an event.
 *
 * What must not be added is not: plans, lists, summaries and what did not take place (`whyNotCounted`); parts and groups
 * named apart; several numbers of the same thing, which make a range instead. An event stands in the month it began in.
 */
export function monthlySeries(
  events: readonly RuledFacts[],
  subject: SeriesSubject,
  to: Count['to'],
): readonly MonthPoint[] {
  const months = new Map<string, { ranges: NumberRange[]; withheld: number }>();
  for (const event of events) {
    const month = monthOf(event.date);
    if (month === null || whyNotCounted(event) !== null) continue;
    const counts = event.counts.map(({ count }) => count).filter((count) => count.to === to);
    const range = subject === 'people' ? peopleIn(counts) : rangeOf(counts, 'bodies');
    const isAbout = counts.some(({ what }) => (what === 'bodies') === (subject === 'bodies'));
    if (range === null && !isAbout) continue;
    const known = months.get(month) ?? { ranges: [], withheld: 0 };
    months.set(month, known);
    if (range === null) known.withheld += 1;
    else known.ranges.push(range);
  }
  let total: NumberRange = nothing;
  return monthsFrom([...months.keys()].toSorted()).map((month) => {
    const { ranges, withheld } = months.get(month) ?? { ranges: [], withheld: 0 };
    const sum = ranges.reduce(plus, nothing);
    total = plus(total, sum);
    return { month, ...sum, counted: ranges.length, withheld, total };
  });
}

const nothing: NumberRange = { low: 0, high: 0, isOpen: false };
const plus = (a: NumberRange, b: NumberRange): NumberRange => ({
  low: a.low + b.low,
  high: a.high + b.high,
  isOpen: a.isOpen || b.isOpen,
});

/**
 * People of one event: the figure of all together where somebody gave one, else soldiers and civilians; children only
 * where nobody else was named, because they may be among the civilians.
 */
function peopleIn(counts: readonly Count[]): NumberRange | null {
  const all = rangeOf(counts, 'people');
  if (all !== null) return all;
  const [soldiers, civilians] = [rangeOf(counts, 'pow'), rangeOf(counts, 'civilians')];
  if (soldiers !== null && civilians !== null) return plus(soldiers, civilians);
  return soldiers ?? civilians ?? rangeOf(counts, 'children');
}

/** All whole numbers of one thing: competing claims, so never a sum. */
function rangeOf(counts: readonly Count[], what: Count['what']): NumberRange | null {
  const said = counts.filter((count) => count.what === what && count.scope === 'total');
  const numbers = said.flatMap(({ number, qualifier }) =>
    number === null ? [] : [{ low: qualifier === 'up-to' ? 0 : number, high: number, qualifier }],
  );
  if (numbers.length === 0) return null;
  const high = Math.max(...numbers.map((one) => one.high));
  return {
    low: Math.min(...numbers.map((one) => one.low)),
    high,
    isOpen: numbers.some((one) => one.qualifier === 'at-least' && one.high === high),
  };
}

function monthOf(date: string): string | null {
  const parsed = parseDate(date);
  if (!parsed.ok) return null;
  const { earliest } = boundsOf(parsed.value);
  return Number.isFinite(earliest) ? isoDay(earliest).slice(0, 7) : null;
}

/** Every month from the first to the last, so that an empty one is seen as empty. */
function monthsFrom(known: readonly string[]): readonly string[] {
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let at = first; at <= last; ) {
    months.push(at);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
