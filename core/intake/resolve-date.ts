import { dayNumber, dayOfIso, isoOf, weekdayOfDay, yearOfDay } from './calendar.ts';
import type { DateWords } from './date-type.ts';
import type { DateBasis, ReadDate, StatedDate } from './types.ts';

/** What a day is concluded from besides its own words. */
export type DateContext = {
  /** Day number of publication, if known. */
  readonly reference: number | null;
  /** The day named last before these words. */
  readonly last: number | null;
  readonly isFuture: boolean;
  /** Of what was put off: "set for Wednesday" is the nearest one, ahead or behind. */
  readonly isPutOff?: boolean;
  /** A year that stands in the same sentence ("the last day of 2022, 31 December"). */
  readonly sentenceYear?: number;
};

const FIRST_YEAR = 2022;
const LAST_YEAR = 2027;

/** The day that "the day before" counts from: the one named before it, else that of publication. */
function base(words: DateWords, { last, reference }: DateContext): number | null {
  const from = last ?? reference;
  return from === null ? null : from + (words.days ?? 0);
}

/** Concludes the day. Returns iso null where the words do not give one. */
export function resolveDate(words: DateWords, context: DateContext, basis?: DateBasis): ReadDate {
  const stated: StatedDate = { day: words.day, month: words.month, year: words.year, weekday: words.weekday };
  const span = { start: words.start, end: words.end };
  const make = (day: number | null, why: DateBasis, end?: number | null): ReadDate => ({
    iso: day === null ? null : isoOf(day),
    ...(day !== null && end !== null && end !== undefined && end > day ? { end: isoOf(end) } : {}),
    basis: basis ?? why,
    span,
    stated,
  });
  const { reference, isFuture } = context;
  switch (words.type) {
    case 'vague':
      return make(null, 'relative');
    case 'offset':
      return make(reference === null ? null : reference + (words.days ?? 0), 'relative');
    case 'from-last':
      if (context.last === null && !words.isFromNews) return make(null, 'relative');
      return make(base(words, context), 'relative');
    case 'day-only': {
      // The nearest such day that does not lie ahead of the day named last.
      const base = context.last ?? reference;
      if (base === null) return make(null, 'relative');
      for (let back = 0; back < 31; back += 1)
        if (Number(isoOf(base - back).slice(8)) === words.day) return make(base - back, 'relative');
      return make(null, 'relative');
    }
    case 'weekday': {
      if (reference === null) return make(null, 'weekday');
      const today = weekdayOfDay(reference);
      const back = (today - words.weekday! + 7) % 7;
      const ahead = (words.weekday! - today + 7) % 7;
      const isNearest = context.isPutOff === true && !words.isNext && !words.isPast;
      const day = isNearest
        ? reference + (back <= ahead ? -back : ahead)
        : words.isNext || (isFuture && !words.isPast)
          ? reference + (ahead === 0 && words.isNext ? 7 : ahead)
          : reference - (back === 0 && words.isPast ? 7 : back);
      const end = words.endWeekday === undefined ? null : day + ((words.endWeekday - words.weekday! + 7) % 7);
      return make(day, 'weekday', end);
    }
    case 'calendar': {
      const { day, month } = words;
      if (day === undefined || month === undefined) return make(null, 'day-month');
      // Without a day of publication the day named before tells the year ("середа, 23 липня … Другий раунд був 2 червня").
      const year =
        words.year ??
        context.sentenceYear ??
        yearFor(words, reference, isFuture) ??
        (context.last === null ? null : yearFor(words, context.last, isFuture, true));
      if (year === null) return make(null, 'day-month');
      const first = dayNumber(year, month, day);
      const end = words.endDay === undefined ? null : dayNumber(year, month, words.endDay);
      return make(first, words.year === undefined ? 'day-month' : 'full', end);
    }
  }
}

/** The year of a day and month: a weekday fixes it; else the nearest one, in the past for what has happened. */
function yearFor(
  words: DateWords,
  reference: number | null,
  isFuture: boolean,
  isNearest = false,
): number | null {
  const days: { year: number; day: number }[] = [];
  const centre = reference === null ? null : yearOfDay(reference);
  const from = centre === null ? FIRST_YEAR : centre - 1;
  const to = centre === null ? LAST_YEAR - 1 : centre + 1;
  for (let year = from; year <= to; year += 1) {
    const day = dayNumber(year, words.month!, words.day!);
    if (day !== null) days.push({ year, day });
  }
  const fitting =
    words.weekday === undefined ? days : days.filter((one) => weekdayOfDay(one.day) === words.weekday);
  if (reference === null)
    return words.weekday !== undefined && fitting.length === 1 ? fitting[0]!.year : null;
  const pool = fitting.length > 0 ? fitting : days;
  const cost = (day: number) => {
    const distance = day - reference;
    // Beside a day of the same text the nearest one is meant, before or after it.
    if (isNearest) return Math.abs(distance);
    // What is reported as done lies behind; a few days ahead is a slip of the page's date, not another year.
    if (!isFuture && distance > 10) return 400 + distance;
    if (isFuture && distance < -60) return 400 - distance;
    return Math.abs(distance);
  };
  let best: { year: number; day: number } | null = null;
  for (const one of pool) if (best === null || cost(one.day) < cost(best.day)) best = one;
  return best?.year ?? null;
}

/** Day number of an ISO day given by the caller; anything else counts as not known. */
export const referenceDay = (published: string | null | undefined): number | null =>
  published ? dayOfIso(published) : null;
