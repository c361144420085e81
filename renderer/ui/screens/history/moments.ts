import type { Moment } from '../../../../core/model/compare.ts';
import type { HistoryEntry } from '../../../../core/model/types.ts';

/** Before anything was written. */
export const beginning: Moment = { at: '' };

/** A day on which something was done, with its acts, newest first. */
export type DayOfActs = { readonly end: Moment; readonly acts: readonly HistoryEntry[] };

/** The days of a history (newest first), each with the moment in which it ends on this computer's clock. */
export function daysOf(entries: readonly HistoryEntry[]): readonly DayOfActs[] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const { at } = endOfDay(entry.at);
    const known = days.get(at);
    if (known === undefined) days.set(at, [entry]);
    else known.push(entry);
  }
  return [...days].map(([at, acts]) => ({ end: { at }, acts }));
}

function endOfDay(instant: string): Moment {
  const day = new Date(instant);
  day.setHours(23, 59, 59, 999);
  return { at: day.toISOString() };
}

/** What to compare when nobody chose yet: the last day on which something was done with all before it. */
export const usualMoments = (days: readonly DayOfActs[]): readonly [Moment, Moment] => [
  days[1]?.end ?? beginning,
  days[0]?.end ?? beginning,
];

/** The earlier of two moments first. Moments of one instant: an act comes before the end of that instant. */
export function inOrder(a: Moment, b: Moment): readonly [Moment, Moment] {
  if (a.at !== b.at) return a.at < b.at ? [a, b] : [b, a];
  return a.change === undefined && b.change !== undefined ? [b, a] : [a, b];
}
