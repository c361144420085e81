import { type Failure, fail, ok, type Result } from '../result.ts';
import { boundsOf } from './bounds.ts';
import { daysInMonth } from './days.ts';
import type { EdtfDate, IntervalDate, PointDate, Qualifier } from './types.ts';

/** `date.unreadable`: not EDTF of levels 0–1. `date.impossible`: no such day. `date.backwards`: ends before it begins. */
export type DateFailure = Failure<'date.unreadable' | 'date.impossible' | 'date.backwards'>;

const point =
  /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?))?)?)?([?~%]?)$/;

/** Reads EDTF strictly, as it is stored; what people type goes through `readDate` first. */
export function parseDate(text: string): Result<EdtfDate, DateFailure> {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const from = parseEnd(text.slice(0, slash));
  const to = parseEnd(text.slice(slash + 1));
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (typeof from.value === 'string' && typeof to.value === 'string') return fail('date.unreadable');
  const interval: IntervalDate = { kind: 'interval', from: from.value, to: to.value };
  const isBackwards = (start: PointDate, end: PointDate) => boundsOf(start).earliest > boundsOf(end).latest;
  if (typeof from.value !== 'string' && typeof to.value !== 'string' && isBackwards(from.value, to.value))
    return fail('date.backwards');
  return ok(interval);
}

function parseEnd(text: string): Result<PointDate | 'open' | 'unknown', DateFailure> {
  if (text === '..') return ok('open');
  return text === '' ? ok('unknown') : parsePoint(text);
}

function parsePoint(text: string): Result<PointDate, DateFailure> {
  const found = point.exec(text);
  if (found === null) return fail('date.unreadable');
  const [, year = '', month, day, time, qualifier = ''] = found;
  // Level 1 leaves digits out from the right only: no month in an unknown year, no day in an unknown month.
  if (year.endsWith('X') && month !== undefined) return fail('date.unreadable');
  if (month === 'XX' && day !== undefined && day !== 'XX') return fail('date.unreadable');
  if (!isPossible(year, month, day, time)) return fail('date.impossible');
  return ok({
    kind: 'point',
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(time === undefined ? {} : { time }),
    qualifier: qualifier as Qualifier,
  });
}

function isPossible(year: string, month?: string, day?: string, time?: string): boolean {
  if (year === '0000') return false;
  if (month === undefined || month === 'XX') return true;
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined;
  if (number < 1 || number > 12) return false;
  if (day === undefined || day === 'XX') return true;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), number)) return false;
  return time === undefined || isPossibleTime(time);
}

function isPossibleTime(time: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(0, 8).split(':').map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = time.slice(9).split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 60 && offsetHours <= 14 && offsetMinutes < 60;
}

/** Whether a text is EDTF that can be stored as it is. */
export const isDateText = (text: string): boolean => parseDate(text).ok;

/** Writes EDTF; what `parseDate` read comes back letter by letter. */
export function formatDate(date: EdtfDate): string {
  if (date.kind === 'interval') return `${formatEnd(date.from)}/${formatEnd(date.to)}`;
  const time = date.time === undefined ? '' : `T${date.time}`;
  return (
    [date.year, date.month, date.day].filter((part) => part !== undefined).join('-') + time + date.qualifier
  );
}

const formatEnd = (end: PointDate | 'open' | 'unknown'): string =>
  end === 'open' ? '..' : end === 'unknown' ? '' : formatDate(end);
