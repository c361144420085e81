import { boundsOf } from '../../../../core/base/dates/bounds.ts';
import { calendarDay, dayNumber, isoDay } from '../../../../core/base/dates/days.ts';
import { parseDate } from '../../../../core/base/dates/parse.ts';

/** How much time the line shows. */
export const zooms = ['all', 'year', 'month'] as const;
export type Zoom = (typeof zooms)[number];

/** Days since 1970, the last one included. */
export type Span = { readonly from: number; readonly to: number };

/** The days of an event; `null` for a date as typed. */
export function daysOf(date: string): Span | null {
  const parsed = parseDate(date);
  if (!parsed.ok) return null;
  const { earliest, latest } = boundsOf(parsed.value);
  return Number.isFinite(earliest) && Number.isFinite(latest) ? { from: earliest, to: latest } : null;
}

const monthStart = (year: number, month: number): number =>
  dayNumber(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);

/** The span that a zoom shows around a day; `all`: whole years around every event. */
export function spanAround(day: number, zoom: Zoom, all: Span): Span {
  const { year, month } = calendarDay(day);
  switch (zoom) {
    case 'month':
      return { from: monthStart(year, month), to: monthStart(year, month + 1) - 1 };
    case 'year':
      return { from: monthStart(year, 1), to: monthStart(year + 1, 1) - 1 };
    case 'all':
      return {
        from: monthStart(calendarDay(all.from).year, 1),
        to: monthStart(calendarDay(all.to).year + 1, 1) - 1,
      };
  }
}

/** The span as a date to be printed: years for the whole, one year, one month. */
export function spanDate({ from, to }: Span, zoom: Zoom): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (zoom === 'all')
    return first.slice(0, 4) === last.slice(0, 4)
      ? first.slice(0, 4)
      : `${first.slice(0, 4)}/${last.slice(0, 4)}`;
  return first.slice(0, zoom === 'year' ? 4 : 7);
}

/** One span further; the whole has none. */
export function moved({ from, to }: Span, zoom: Zoom, by: 1 | -1): number {
  return zoom === 'all' ? from : by > 0 ? to + 1 : from - 1;
}

export type Tick = { readonly day: number; readonly label: 'year' | 'month' | 'day' };

/** Where the scale is marked: years, months or every fifth day. */
export function ticksOf({ from, to }: Span, zoom: Zoom): readonly Tick[] {
  const ticks: Tick[] = [];
  const start = calendarDay(from);
  if (zoom === 'month') {
    for (let day = from; day <= to; day += 1) {
      const { day: ofMonth } = calendarDay(day);
      if (ofMonth === 1 || (ofMonth % 5 === 0 && ofMonth < 30)) ticks.push({ day, label: 'day' });
    }
    return ticks;
  }
  const step = zoom === 'year' ? 1 : 12;
  for (let month = start.month; ; month += step) {
    const day = monthStart(start.year, month);
    if (day > to) return ticks;
    ticks.push({ day, label: zoom === 'year' ? 'month' : 'year' });
  }
}

/** `2025-06-01` for printing a tick with the language's own words. */
export const isoOf = (day: number): string => isoDay(day);

export type Placed<Item> = { readonly item: Item; readonly left: number; readonly lane: number };

/**
 * Places marks of one size along a line so that none covers another: the next free lane outwards.
 *
 * `width` and `size` in pixels; `left` is the middle of a mark.
 */
export function placeMarks<Item extends { readonly days: Span }>(
  items: readonly Item[],
  span: Span,
  width: number,
  size: number,
): readonly Placed<Item>[] {
  const ends: number[] = [];
  const days = Math.max(1, span.to - span.from + 1);
  return items
    .toSorted((a, b) => a.days.from - b.days.from)
    .map((item) => {
      const middle = (item.days.from + Math.min(item.days.to, span.to) + 1) / 2;
      const left = Math.min(
        Math.max(((middle - span.from) / days) * width, size / 2),
        Math.max(size / 2, width - size / 2),
      );
      const free = ends.findIndex((end) => end <= left - size / 2);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = left + size / 2;
      return { item, left, lane };
    });
}
