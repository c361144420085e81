import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../../../core/base/ids.ts';
import type { HistoryEntry } from '../../../../core/model/types.ts';
import { beginning, daysOf, inOrder, usualMoments } from './moments.ts';

const act = (at: string) => ({ at, change: `d:${at}` as ChangeId }) as HistoryEntry;
const noon = (day: number) => new Date(2026, 4, day, 12).toISOString();

describe('moments to choose from', () => {
  it('are days with their acts, each ending at midnight of this computer', () => {
    const days = daysOf([act(noon(3)), act(noon(1)), act(new Date(2026, 4, 1, 1).toISOString())]);
    expect(days.map(({ end, acts }) => [end.at, acts.length])).toEqual([
      [new Date(2026, 4, 3, 23, 59, 59, 999).toISOString(), 1],
      [new Date(2026, 4, 1, 23, 59, 59, 999).toISOString(), 2],
    ]);
    expect(usualMoments(days)).toEqual([days[1]?.end, days[0]?.end]);
    expect(usualMoments(days.slice(1))).toEqual([beginning, days[1]?.end]);
  });

  it('are put in order, whichever was chosen first', () => {
    const early = { at: noon(1), change: 'd:1' as ChangeId };
    expect(inOrder({ at: noon(2) }, early)).toEqual([early, { at: noon(2) }]);
    expect(inOrder({ at: noon(1) }, early)).toEqual([early, { at: noon(1) }]);
    expect(inOrder(beginning, early)).toEqual([beginning, early]);
  });
});
