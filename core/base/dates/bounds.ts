import { calendarDay, dayNumber, daysInMonth, isoDay } from './days.ts';
import type { DayNumber, EdtfDate, PointDate } from './types.ts';

/** The first and the last day that a date allows; infinite where an interval is open or unknown. */
export type Bounds = { readonly earliest: DayNumber; readonly latest: DayNumber };

/**
 * Room that "about" leaves on each side, in days: ten for a day, a month for a month, three for a
 * season, a year for a year. ISO 8601-2 gives no figure; this is ours, wide rather than narrow, because
 * a bound that is too tight hides a case from those who look for it.
 */
const roomDays = { day: 10, month: 31, season: 92, year: 366 } as const;

/**
 * The days that a date can mean.
 *
 * A doubted date (`?`) keeps its days: how much it may be wrong is unknown; the comparisons take the doubt into
 * account. Winter has two readings, at the beginning and at the end of its year, and covers both.
 */
export function boundsOf(date: EdtfDate): Bounds {
  if (date.kind === 'point') return pointBounds(date);
  return {
    earliest: typeof date.from === 'string' ? Number.NEGATIVE_INFINITY : pointBounds(date.from).earliest,
    latest: typeof date.to === 'string' ? Number.POSITIVE_INFINITY : pointBounds(date.to).latest,
  };
}

/** First possible day as ISO text; `null` when there is no limit. */
export const earliestDay = (date: EdtfDate): string | null => isoOrNull(boundsOf(date).earliest);

/** Last possible day as ISO text; `null` when there is no limit. */
export const latestDay = (date: EdtfDate): string | null => isoOrNull(boundsOf(date).latest);

const isoOrNull = (day: DayNumber): string | null => (Number.isFinite(day) ? isoDay(day) : null);

/** Whether its source doubts a date, or either end of it. */
export function isDoubted(date: EdtfDate): boolean {
  if (date.kind === 'point') return date.qualifier === '?' || date.qualifier === '%';
  return [date.from, date.to].some((end) => typeof end !== 'string' && isDoubted(end));
}

function pointBounds(date: PointDate): Bounds {
  const exact = exactBounds(date);
  if (date.qualifier !== '~' && date.qualifier !== '%') return exact;
  const room = roomDays[unitOf(date)];
  return { earliest: exact.earliest - room, latest: exact.latest + room };
}

function unitOf(date: PointDate): keyof typeof roomDays {
  if (date.month === undefined || date.month === 'XX') return 'year';
  if (Number(date.month) > 12) return 'season';
  return date.day === undefined || date.day === 'XX' ? 'month' : 'day';
}

function exactBounds({ year, month, day }: PointDate): Bounds {
  const firstYear = Math.max(1, Number(year.replaceAll('X', '0')));
  const lastYear = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') return monthSpan(firstYear, 1, lastYear, 12);
  switch (month) {
    case '21':
      return monthSpan(firstYear, 3, lastYear, 5);
    case '22':
      return monthSpan(firstYear, 6, lastYear, 8);
    case '23':
      return monthSpan(firstYear, 9, lastYear, 11);
    case '24':
      return monthSpan(firstYear - 1, 12, lastYear + 1, 2);
  }
  if (day === undefined || day === 'XX') return monthSpan(firstYear, Number(month), lastYear, Number(month));
  const exact = dayNumber(firstYear, Number(month), Number(day));
  return { earliest: exact, latest: exact };
}

const monthSpan = (fromYear: number, fromMonth: number, toYear: number, toMonth: number): Bounds => ({
  earliest: dayNumber(fromYear, fromMonth, 1),
  latest: dayNumber(toYear, toMonth, daysInMonth(toYear, toMonth)),
});

/** Full years between two days. */
export function yearsBetween(from: DayNumber, to: DayNumber): number {
  const start = calendarDay(from);
  const end = calendarDay(to);
  const hadBirthday = end.month > start.month || (end.month === start.month && end.day >= start.day);
  return end.year - start.year - (hadBirthday ? 0 : 1);
}
