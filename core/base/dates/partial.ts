import { daysInMonth } from './days.ts';
import type { Token } from './tokens.ts';
import { fullYear } from './tokens.ts';
import type { PointDate } from './types.ts';

/** What one side of a typed date says; what it leaves out it may take from the other side ("12–15 травня 2024"). */
export type PartialDate = {
  readonly year?: string;
  readonly month?: number | 'XX';
  readonly season?: number;
  readonly day?: string;
  readonly time?: string;
  readonly part?: 'early' | 'mid' | 'late' | 'first-half' | 'second-half';
};

/** Puts tokens together; `null` when they do not make one date. */
export function partialOf(tokens: readonly Token[]): PartialDate | null {
  let date: PartialDate = {};
  const hasMonth = tokens.some((token) => token.is === 'month');
  for (const [i, token] of tokens.entries()) {
    const more = meaningOf(token, tokens[i + 1], tokens[i - 1], date, hasMonth);
    if (more === null || Object.keys(more).some((key) => key in date)) return null;
    date = { ...date, ...more };
  }
  return Object.keys(date).length === 0 ? null : date;
}

function meaningOf(
  token: Token,
  next: Token | undefined,
  before: Token | undefined,
  known: PartialDate,
  hasMonth: boolean,
): PartialDate | null {
  switch (token.is) {
    case 'number': {
      if (token.digits.length === 4) return { year: token.digits };
      const isYear = next?.is === 'year' || (hasMonth && known.day !== undefined);
      if (isYear) return token.digits.length === 2 ? { year: fullYear(token.digits) } : null;
      return { day: token.digits.padStart(2, '0') };
    }
    case 'numeric': {
      const { year, month, day } = token;
      return {
        ...(year === undefined ? {} : { year }),
        month: Number(month),
        ...(day === undefined ? {} : { day }),
      };
    }
    case 'month':
      return { month: token.month };
    case 'season':
      return { season: token.season };
    case 'decade':
      return { year: `${token.year.slice(0, 3)}X` };
    case 'time':
      return { time: token.time };
    case 'left-out':
      if (token.parts === 'day') return { day: 'XX' };
      return token.parts === 'month' ? { month: 'XX' } : { month: 'XX', day: 'XX' };
    case 'part':
      return { part: token.part };
    case 'ordinal':
      return next?.is === 'half' ? { part: token.half } : null;
    case 'half':
      return before?.is === 'ordinal' ? {} : null;
    case 'year':
      return before === undefined ? null : {};
    default:
      return null;
  }
}

/** Fills what each side left out from the other: year, month of a bare day. */
export function shareParts(
  left: PartialDate,
  right: PartialDate,
): readonly [left: PartialDate, right: PartialDate] {
  const isBareNumber = (date: PartialDate) => Object.keys(date).length === 1 && date.day !== undefined;
  // 2023–24: a bare number behind a bare year is its end, not a day.
  const isYear = left.year !== undefined && left.month === undefined && left.day === undefined;
  if (isYear && isBareNumber(right) && Number(right.day) === (Number(left.year) + 1) % 100)
    return [left, { year: String(Number(left.year) + 1) }];
  const fill = (date: PartialDate, other: PartialDate): PartialDate => ({
    ...(date.year === undefined && other.year !== undefined ? { year: other.year } : {}),
    ...(date.day !== undefined && date.month === undefined && other.month !== undefined
      ? { month: other.month }
      : {}),
    ...date,
  });
  return [fill(left, right), fill(right, left)];
}

/** The first and the last point that a date with a part ("кінець травня") spans; the same twice without one. */
export type Span = { readonly from: PointDate; readonly to: PointDate };

/** Why no date comes out. */
export type SpanFailure = 'no-year' | 'unreadable';

/**
 * A partial date as one or two points.
 *
 * Beginning, middle and end are thirds with approximate ends; ISO 8601-2 has no such words at level 1.
 * Halves are halves.
 */
export function spanOf(date: PartialDate): Span | SpanFailure {
  const { year, month, season, day, time, part } = date;
  if (year === undefined) return 'no-year';
  if (season !== undefined && (month !== undefined || day !== undefined)) return 'unreadable';
  if (year.endsWith('X') && (month !== undefined || season !== undefined || day !== undefined))
    return 'unreadable';
  if ((day !== undefined && month === undefined) || (time !== undefined && day === undefined))
    return 'unreadable';
  const monthText = month ?? season;
  const whole: PointDate = {
    kind: 'point',
    year,
    ...(monthText === undefined ? {} : { month: String(monthText).padStart(2, '0') }),
    ...(day === undefined ? {} : { day }),
    ...(time === undefined ? {} : { time }),
    qualifier: '',
  };
  if (part === undefined) return { from: whole, to: whole };
  if (day !== undefined || year.endsWith('X')) return 'unreadable';
  if (season !== undefined) return partOfSeason(year, season, part);
  if (month === 'XX') return 'unreadable';
  return month === undefined ? partOfYear(year, part) : partOfMonth(year, month, part);
}

type Part = NonNullable<PartialDate['part']>;

const isHalf = (part: Part): boolean => part === 'first-half' || part === 'second-half';
const two = (number: number): string => String(number).padStart(2, '0');

function partOfYear(year: string, part: Part): Span {
  const ends = { early: [1, 4], mid: [5, 8], late: [9, 12], 'first-half': [1, 6], 'second-half': [7, 12] };
  const [from = 1, to = 12] = ends[part];
  const point = (month: number): PointDate => ({
    kind: 'point',
    year,
    month: two(month),
    qualifier: isHalf(part) ? '' : '~',
  });
  return { from: point(from), to: point(to) };
}

function partOfMonth(year: string, month: number, part: Part): Span {
  const last = daysInMonth(Number(year), month);
  const ends = {
    early: [1, 10],
    mid: [11, 20],
    late: [21, last],
    'first-half': [1, 15],
    'second-half': [16, last],
  };
  const [from = 1, to = last] = ends[part];
  const point = (day: number): PointDate => ({
    kind: 'point',
    year,
    month: two(month),
    day: two(day),
    qualifier: isHalf(part) ? '' : '~',
  });
  return { from: point(from), to: point(to) };
}

/** Early, middle and late month of each season. The middle of a winter can be at either end of its year: the winter is kept. */
const monthsOfSeason: Readonly<Record<number, Readonly<Record<'early' | 'mid' | 'late', number>>>> = {
  21: { early: 3, mid: 4, late: 5 },
  22: { early: 6, mid: 7, late: 8 },
  23: { early: 9, mid: 10, late: 11 },
  24: { early: 12, mid: 24, late: 2 },
};

function partOfSeason(year: string, season: number, part: Part): Span | SpanFailure {
  if (part === 'first-half' || part === 'second-half') return 'unreadable';
  const month = monthsOfSeason[season]?.[part] ?? season;
  const point: PointDate = { kind: 'point', year, month: two(month), qualifier: '~' };
  return { from: point, to: point };
}
