/** Birth dates as evidence: both sides may be a year, a full date, or an interval. */
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

/** Reads `YYYY`, `YYYY-MM-DD` and EDTF marks of uncertainty (`1984~`, `1984?`, `1983/1985`); undefined for anything else. */
export function readBirth(text: string): BirthFact | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?(?:\/(\d{4}).*)?$/.exec(text.trim());
  if (m === null) return undefined;
  const year = Number(m[1]);
  const month = m[2] === undefined ? undefined : Number(m[2]);
  const day = m[3] === undefined ? undefined : Number(m[3]);
  const isVague = /[~%]/.test(text);
  const lastYear = m[4] !== undefined ? Number(m[4]) : undefined;
  if (isVague || lastYear !== undefined) return { year, lastYear: lastYear ?? year };
  return month !== undefined && day !== undefined ? { year, month, day } : { year };
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

export function birthEvidence(agreement: BirthAgreement | undefined): number {
  const w = WEIGHTS.birth;
  switch (agreement) {
    case undefined:
      return 0;
    case 'same-day':
      return w.sameDay;
    case 'same-year':
      return w.sameYear;
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
