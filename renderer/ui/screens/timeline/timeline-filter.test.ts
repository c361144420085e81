import { describe, expect, it } from 'vitest';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { everything, filterRows } from './timeline-filter.ts';

const row = (id: string, more: Partial<AnnouncementSummary>): AnnouncementSummary => ({
  id: id as AnnouncementSummary['id'],
  kind: 'exchange',
  date: '2025',
  categories: [],
  summarises: [],
  follows: [],
  mediators: [],
  counts: [],
  speakersDiffer: false,
  linkCount: 0,
  isOwn: false,
  ...more,
});
const to = (side: 'UA' | 'RU') => ({
  count: { what: 'pow', to: side, number: 1, qualifier: 'exact', scope: 'total' } as const,
  claimedBy: '',
});
const rows = [
  row('a', { counts: [to('UA')], categories: ['pow', 'women'] }),
  row('b', { counts: [to('UA'), to('RU')] }),
  row('c', { kind: 'agreement' }),
];
const ids = (filter: Partial<typeof everything>) =>
  filterRows(rows, { ...everything, ...filter }).map(({ id }) => id);

describe('the filter of the timeline', () => {
  it('goes by kind, category and side, and leaves in what names no side', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ kind: 'agreement' })).toEqual(['c']);
    expect(ids({ category: 'women' })).toEqual(['a']);
    expect(ids({ side: 'RU' })).toEqual(['b', 'c']);
    expect(ids({ kind: 'exchange', side: 'RU' })).toEqual(['b']);
  });
});
