import { boundsOf } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import { compareClaims, compareText } from './order.ts';
import type { Claim, DateText, StatedClaim } from './types.ts';

/** The time of a claim in a history: when it was true, else when it was said, else when it was typed. */
const whenOf = (claim: StatedClaim): DateText => claim.validOn ?? claim.statedOn ?? claim.at;

/** The last day that a date allows, as a number to compare; an open end is the latest of all, an unread date the earliest. */
function lastDay(date: DateText): number {
  // A moment of saving is an ISO instant, not EDTF with fractions; its day is enough.
  const parsed = parseDate(date.length > 10 && date[10] === 'T' ? date.slice(0, 10) : date);
  return parsed.ok ? boundsOf(parsed.value).latest : Number.NEGATIVE_INFINITY;
}

/** Claims of a history by the time they speak of, newest first; each date is read once. */
export function newestTimeFirst(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  const timed = claims.map((claim) => ({ claim, when: whenOf(claim), day: lastDay(whenOf(claim)) }));
  timed.sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? 1 : -1;
    return compareText(b.when, a.when) || compareClaims(b.claim, a.claim);
  });
  return timed.map(({ claim }) => claim);
}

/**
 * Whether two claims of a history speak of the same time, so that differing values contradict.
 *
 * Only the same stated date counts: "May" and "the 12th" can both be right one after the other.
 */
export const isSameWhen = (a: Claim, b: Claim): boolean => {
  const when = a.validOn ?? a.statedOn;
  return when !== undefined && when === (b.validOn ?? b.statedOn);
};
