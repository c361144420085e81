import { boundsOf } from '../../base/dates/bounds.ts';
import { calendarDay, dayNumber, daysInMonth } from '../../base/dates/days.ts';
import { parseDate } from '../../base/dates/parse.ts';
import type { EntityId } from '../../base/ids.ts';
import { countClaims, textsIn } from '../../model/summaries.ts';
import type { Count, EntityRecord } from '../../model/types.ts';
import { anyDay, type DaySpan, farFuture, farPast, type Said, said } from './answers.ts';
import { regionsIn } from './areas.ts';
import type { CaveatCode } from './findings.ts';

/** Who an announcement can be about: each group is asked for by itself. */
export const routes = ['pow', 'civilian', 'children', 'bodies'] as const;
export type Route = (typeof routes)[number];

/** Categories that narrow a group. One that is not named is not excluded. */
export const marks = [
  'under-25',
  'wounded',
  'seriously-ill',
  'women',
  'officers',
  'conscripts',
  'area',
  'period',
] as const;
export type Mark = (typeof marks)[number];

/** What an announcement says that cases are held against, prepared once for all of them. */
export type ConcernTerms = {
  readonly id: EntityId;
  readonly routes: readonly Route[];
  readonly marks: readonly Mark[];
  /** The days on which it is said to have taken place. */
  readonly on: DaySpan;
  /** Born after it: younger than the age on the first, on the last of these days. */
  readonly bornAfter25: DaySpan;
  readonly bornAfter18: DaySpan;
  /** For which receiving sides figures were named: as `ConcernFacts.toRussia`. */
  readonly sides: Said;
  /** Regions of capture or loss that it names, one bit each. */
  readonly regions: number;
  /** Times of capture or loss that it names. */
  readonly periods: readonly DaySpan[];
  /** Words that must stand beside any answer (planned, disputed, a sum of others). */
  readonly caveats: readonly CaveatCode[];
};

const routeOfKind: Readonly<Record<string, Route>> = {
  exchange: 'pow',
  'body-repatriation': 'bodies',
  'civilian-return': 'civilian',
  'child-return': 'children',
};

/** Reads an announcement. All that any source says counts: a category named by one of them is named. */
export function concernTerms(record: EntityRecord): ConcernTerms {
  const categories = textsIn(record, 'category');
  const kinds = textsIn(record, 'kind');
  const named = routes.filter((route) => categories.includes(route));
  const byKind = kinds.flatMap((kind) => routeOfKind[kind] ?? []);
  const on = spanAround(textsIn(record, 'date')) ?? anyDay;
  const regions = textsIn(record, 'area').reduce((bits, text) => bits | regionsIn(text), 0);
  const periods = textsIn(record, 'period').flatMap((text) => spanAround([text]) ?? []);
  return {
    id: record.id,
    routes: named.length > 0 ? named : [...new Set(byKind)],
    marks: marks.filter(
      (mark) =>
        categories.includes(mark) ||
        (mark === 'area' && regions !== 0) ||
        (mark === 'period' && periods.length > 0),
    ),
    on,
    bornAfter25: bornAfter(on, 25),
    bornAfter18: bornAfter(on, 18),
    sides: sidesOf(record),
    regions,
    periods,
    caveats: caveatsOf(record, kinds),
  };
}

function spanAround(texts: readonly string[]): DaySpan | null {
  const bounds = texts.flatMap((text) => {
    const parsed = parseDate(text);
    return parsed.ok ? [boundsOf(parsed.value)] : [];
  });
  if (bounds.length === 0) return null;
  return {
    from: Math.max(farPast, Math.min(...bounds.map(({ earliest }) => earliest))),
    to: Math.min(farFuture, Math.max(...bounds.map(({ latest }) => latest))),
  };
}

const sidesOf = (record: EntityRecord): Said =>
  countClaims(record).reduce(
    (sides: number, { value }) => sides | ((value as Count).to === 'RU' ? said.yes : said.no),
    said.nothing,
  ) as Said;

/**
 * Who is born after this day is younger than `years` on the given one.
 *
 * Whoever was born on 29 February has the birthday on 1 March of a common year, as `yearsBetween` counts.
 */
function bornAfter({ from, to }: DaySpan, years: number): DaySpan {
  const shift = (day: number): number => {
    if (day <= farPast || day >= farFuture) return day;
    const { year, month, day: ofMonth } = calendarDay(day);
    return dayNumber(year - years, month, Math.min(ofMonth, daysInMonth(year - years, month)));
  };
  return { from: shift(from), to: shift(to) };
}

const statusCaveats: Readonly<Record<string, CaveatCode>> = {
  cancelled: 'event.cancelled',
  disputed: 'event.disputed',
  announced: 'event.announced',
  postponed: 'event.postponed',
  denied: 'event.denied',
};

function caveatsOf(record: EntityRecord, kinds: readonly string[]): readonly CaveatCode[] {
  const isPlanned = kinds.some((kind) => ['agreement', 'negotiation-round'].includes(kind));
  return [
    ...textsIn(record, 'status').flatMap((status) => statusCaveats[status] ?? []),
    ...(isPlanned ? (['event.planned'] as const) : []),
    ...(kinds.includes('list-handover') ? (['event.list'] as const) : []),
    ...(textsIn(record, 'summarises').length > 0 ? (['event.summary'] as const) : []),
  ];
}
