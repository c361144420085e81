import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../core/base/ids.ts';
import { byYear } from './by-year.ts';

const row = (date: string) => ({
  id: date as EntityId,
  kind: 'exchange',
  date,
  categories: [],
  isOwn: false,
  summarises: [],
  follows: [],
  mediators: [],
  counts: [],
  speakersDiffer: false,
  linkCount: 0,
});

describe('announcements by year', () => {
  it('cuts where the year changes and keeps the order', () => {
    const rows = [row('2026-05'), row('2025-12-01/2025-12-03'), row('2025-01-01')];
    expect(byYear(rows).map((group) => [group.year, group.rows.length])).toEqual([
      ['2026', 1],
      ['2025', 2],
    ]);
  });
});
