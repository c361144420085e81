/** Birth dates as evidence: both sides may be a year, a full date, or an interval. */
import { earliestDay, latestDay } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { PrintedBirth } from './printed.ts';
import { WEIGHTS } from './weights.ts';

/** A birth date with its uncertainty: single years, days, or from–to years. */
export type BirthFact = PrintedBirth & { readonly lastYear?: number };

export type BirthAgreement =
  | 'same-day'
  | 'same-year'
  | 'day-month-swapped'
  | 'near-day'
  | 'next-year'
  | 'other-day'
  | 'other-year';

/**
 * Reads a date of the store (EDTF); undefined for what is no date, and for one that is open on a side. What is only about known
 * (`1984~`, `198X`, `1983/1985`) are the years that it allows.
 */
export function readBirth(text: string): BirthFact | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text.trim());
  if (m !== null) {
    const year = Number(m[1]);
    return m[3] === undefined ? { year } : { year, month: Number(m[2]), day: Number(m[3]) };
  }
  const date = parseDate(text.trim());
  if (!date.ok) return undefined;
  const [from, to] = [earliestDay(date.value), latestDay(date.value)];
  if (from === null || to === null) return undefined;
  if (from === to) return readBirth(from);
  // «About 1984» has a leap year's room on each side, which ends on the last day of one year and on the first of another.
  const year = Number(from.slice(0, 4)) + (from.endsWith('-12-31') ? 1 : 0);
  const lastYear = Number(to.slice(0, 4)) - (to.endsWith('-01-01') ? 1 : 0);
  return { year, lastYear };
}

/** How two birth dates compare, or undefined where one is missing. */
export function compareBirth(a: BirthFact | undefined, b: BirthFact | undefined): BirthAgreement | undefined {
  if (a === undefined || b === undefined) return undefined;
  const lastA = a.lastYear ?? a.year;
  const lastB = b.lastYear ?? b.year;
  const gap = Math.max(a.year - lastB, b.year - lastA, 0);
  if (a.day === undefined || b.day === undefined)
    return gap === 0 ? 'same-year' : gap === 1 ? 'next-year' : 'other-year';
  if (gap > 0) {
    if (a.month === b.month && a.day === b.day) return gap === 1 ? 'near-day' : 'other-year';
    return gap === 1 ? 'next-year' : 'other-year';
  }
  if (a.month === b.month && a.day === b.day) return 'same-day';
  if (a.month === b.day && a.day === b.month) return 'day-month-swapped';
  return a.month === b.month || a.day === b.day ? 'near-day' : 'other-day';
}

/** How many years a birth date allows. */
const yearsOf = (birth: BirthFact): number => (birth.lastYear ?? birth.year) - birth.year + 1;

/** What two birth dates say; a date that allows many years agrees with many people, and says less. */
export function birthEvidence(a: BirthFact | undefined, b: BirthFact | undefined): number {
  const w = WEIGHTS.birth;
  const agreement = compareBirth(a, b);
  switch (agreement) {
    case undefined:
      return 0;
    case 'same-day':
      return w.sameDay;
    case 'same-year':
      return Math.max(0, w.sameYear - Math.log(Math.max(yearsOf(a!), yearsOf(b!))));
    case 'day-month-swapped':
      return w.swapped;
    case 'near-day':
      return w.nearDay;
    case 'next-year':
      return w.nextYear;
    case 'other-day':
      return w.otherDay;
    case 'other-year':
      return w.otherYear;
  }
}
