import { boundsOf, isDoubted, yearsBetween } from './bounds.ts';
import type { Answer, EdtfDate } from './types.ts';

/** A date that its own source doubts decides nothing: yes and no become possible. */
const doubted = (answer: Answer, ...dates: readonly EdtfDate[]): Answer =>
  dates.some(isDoubted) ? 'possible' : answer;

/** Whether `a` lies before `b`, on another day. An interval is a moment somewhere within it. */
export function isBefore(a: EdtfDate, b: EdtfDate): Answer {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (first.latest < second.earliest) return doubted('yes', a, b);
  return first.earliest >= second.latest ? doubted('no', a, b) : 'possible';
}

/** Whether `a` lies after `b`, on another day. */
export const isAfter = (a: EdtfDate, b: EdtfDate): Answer => isBefore(b, a);

/** Whether both are the same day. Two equal months are possible, not yes. */
export function isSameDay(a: EdtfDate, b: EdtfDate): Answer {
  const first = boundsOf(a);
  const second = boundsOf(b);
  if (first.latest < second.earliest || second.latest < first.earliest) return doubted('no', a, b);
  const isOneDay = first.earliest === first.latest && second.earliest === second.latest;
  return isOneDay ? doubted('yes', a, b) : 'possible';
}

/**
 * Whether two stretches of time have a day in common: for stays and events, where an interval lasts
 * from its one end to the other.
 *
 * Yes only when they meet however the ends are read; approximate ends make it possible.
 */
export function overlaps(a: EdtfDate, b: EdtfDate): Answer {
  const wideA = boundsOf(a);
  const wideB = boundsOf(b);
  if (wideA.latest < wideB.earliest || wideB.latest < wideA.earliest) return doubted('no', a, b);
  const coreA = surely(a);
  const coreB = surely(b);
  const meets = coreA !== null && coreB !== null && coreA.from <= coreB.to && coreB.from <= coreA.to;
  return meets ? doubted('yes', a, b) : 'possible';
}

/** The days that a stretch covers however its ends are read; `null` when there may be none. */
function surely(date: EdtfDate): { readonly from: number; readonly to: number } | null {
  if (date.kind === 'point') {
    const { earliest, latest } = boundsOf(date);
    return earliest === latest ? { from: earliest, to: latest } : null;
  }
  if (date.from === 'unknown' || date.to === 'unknown') {
    const end = date.from === 'unknown' ? date.to : date.from;
    return typeof end === 'string' ? null : surely(end);
  }
  const from = date.from === 'open' ? Number.NEGATIVE_INFINITY : boundsOf(date.from).latest;
  const to = date.to === 'open' ? Number.POSITIVE_INFINITY : boundsOf(date.to).earliest;
  return from <= to ? { from, to } : null;
}

/** Full years of age that are possible on a date; `null` when a date is missing its limits or runs backwards. */
export function ageOn(
  birth: EdtfDate,
  on: EdtfDate,
): { readonly youngest: number; readonly oldest: number } | null {
  const born = boundsOf(birth);
  const then = boundsOf(on);
  if (![born.earliest, born.latest, then.earliest, then.latest].every(Number.isFinite)) return null;
  if (then.latest < born.earliest) return null;
  const youngest = Math.max(0, yearsBetween(born.latest, Math.max(then.earliest, born.latest)));
  return { youngest, oldest: Math.max(0, yearsBetween(born.earliest, then.latest)) };
}

/** Whether a person is younger than an age in full years on a date; `unknown` when the dates give no age. */
export function isYoungerThan(birth: EdtfDate, years: number, on: EdtfDate): Answer | 'unknown' {
  const age = ageOn(birth, on);
  if (age === null) return 'unknown';
  if (age.oldest < years) return doubted('yes', birth, on);
  return age.youngest >= years ? doubted('no', birth, on) : 'possible';
}
