import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldEntity } from '../../model/fold.ts';
import { announcementFacts } from '../../model/summaries.ts';
import type { Count } from '../../model/types.ts';
import { readCatalogue } from '../catalogue.ts';
import type { RuledFacts } from '../rules.ts';
import { monthlySeries } from './monthly.ts';

const read = readCatalogue(JSON.parse(readFileSync('reference/events.json', 'utf8')), '2026-11-22');
if (!read.ok) throw new Error(read.error.code);
const shipped = read.value.announcements.map((claims) => announcementFacts(foldEntity(claims, new Set())));

const count = (what: Count['what'], number: number | null, more: Partial<Count> = {}): { count: Count } => ({
  count: {
    what,
    to: 'UA',
    number,
    qualifier: number === null ? 'undisclosed' : 'exact',
    scope: 'total',
    ...more,
  },
});
const event = (date: string, counts: RuledFacts['counts'], more: Partial<RuledFacts> = {}): RuledFacts => ({
  id: date as RuledFacts['id'],
  kind: 'exchange',
  date,
  summarises: [],
  counts,
  ...more,
});
const points = (events: readonly RuledFacts[], subject: 'people' | 'bodies' = 'people') =>
  monthlySeries(events, subject, 'UA').map(({ month, low, high, counted, withheld }) => [
    month,
    low,
    high,
    counted,
    withheld,
  ]);

describe('numbers by month', () => {
  it.each<[string, RuledFacts['counts'], readonly [number, number, number, number]]>([
    ['two speakers make a range, not a sum', [count('pow', 95), count('pow', 90)], [90, 95, 1, 0]],
    ['soldiers and civilians together', [count('pow', 28), count('civilians', 13)], [41, 41, 1, 0]],
    [
      'a figure of all people stands for its parts',
      [count('people', 157), count('pow', 150)],
      [157, 157, 1, 0],
    ],
    ['a part is not added', [count('pow', 100), count('pow', 20, { scope: 'part' })], [100, 100, 1, 0]],
    [
      'a group apart is not added',
      [count('pow', 175), count('pow', 22, { scope: 'outside' })],
      [175, 175, 1, 0],
    ],
    ['children may be among civilians', [count('civilians', 9), count('children', 2)], [9, 9, 1, 0]],
    ['"up to" may be none', [count('pow', 50, { qualifier: 'up-to' })], [0, 50, 1, 0]],
    ['a withheld number is an event without one', [count('pow', null)], [0, 0, 0, 1]],
    ['the other side is another figure', [count('pow', 50, { to: 'RU' }), count('pow', 40)], [40, 40, 1, 0]],
  ])('%s', (_, counts, expected) => {
    expect(points([event('2025-06-09', counts)])).toEqual([['2025-06', ...expected]]);
  });

  it('leave out what was planned, listed, summed up or did not take place', () => {
    const counts = [count('pow', 1000)];
    expect(
      points([
        event('2025-05-16', counts, { kind: 'agreement' }),
        event('2025-05-22', counts, { kind: 'list-handover' }),
        event('2025-06-16', counts, { summarises: ['x' as RuledFacts['id']] }),
        event('2024-01-24', counts, { status: 'cancelled' }),
        event('2024-02-24', counts, { status: 'announced' }),
      ]),
    ).toEqual([]);
  });

  it('show empty months, and a running total that never falls', () => {
    const series = monthlySeries(
      [event('2025-11-30', [count('pow', 10)]), event('2026-02-05', [count('pow', 5), count('pow', 7)])],
      'people',
      'UA',
    );
    expect(series.map(({ month, total }) => [month, total.low, total.high])).toEqual([
      ['2025-11', 10, 10],
      ['2025-12', 10, 10],
      ['2026-01', 10, 10],
      ['2026-02', 15, 17],
    ]);
  });

  it('put an event of several days into the month in which it began', () => {
    expect(points([event('2025-06-30/2025-07-02', [count('bodies', 3)])], 'bodies')).toEqual([
      ['2025-06', 3, 3, 1, 0],
    ]);
  });
});

describe('the shipped announcements', () => {
  it('give the bodies of June 2025 once, as the five handovers and not with their sum', () => {
    const june = monthlySeries(shipped, 'bodies', 'UA').find(({ month }) => month === '2025-06');
    // 11 June 1,212, 13 June 1,200, 14 June 1,200, 15 June 1,200, 16 June 1,245 or 1,248 (`reference/events.json`).
    expect([june?.low, june?.high]).toEqual([6057, 6060]);
  });

  it('keep people and bodies apart, and mark the exchanges of June 2025 whose numbers were withheld', () => {
    const june = monthlySeries(shipped, 'people', 'UA').find(({ month }) => month === '2025-06');
    expect(june?.withheld).toBeGreaterThanOrEqual(7);
  });
});
