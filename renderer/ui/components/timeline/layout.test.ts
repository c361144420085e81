import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, isoOf, moved, placeMarks, spanAround, spanDate, ticksOf } from './layout.ts';

const day = (date: string): number => daysOf(date)?.from ?? Number.NaN;
const iso = ({ from, to }: { readonly from: number; readonly to: number }) => [isoOf(from), isoOf(to)];
const all = { from: day('2022-03-10'), to: day('2026-05-15') };

describe('the line of time', () => {
  it('shows a month, a year or whole years around everything', () => {
    expect(iso(spanAround(day('2024-02-10'), 'month', all))).toEqual(['2024-02-01', '2024-02-29']);
    expect(iso(spanAround(day('2024-02-10'), 'year', all))).toEqual(['2024-01-01', '2024-12-31']);
    expect(iso(spanAround(day('2024-02-10'), 'all', all))).toEqual(['2022-01-01', '2026-12-31']);
  });

  it('is named by its years, year or month', () => {
    const name = (zoom: 'all' | 'year' | 'month') => spanDate(spanAround(day('2024-02-10'), zoom, all), zoom);
    expect([name('all'), name('year'), name('month')]).toEqual(['2022/2026', '2024', '2024-02']);
  });

  it('moves by what it shows', () => {
    const january = spanAround(day('2025-01-05'), 'month', all);
    expect(iso(spanAround(moved(january, 'month', -1), 'month', all))).toEqual(['2024-12-01', '2024-12-31']);
    expect(iso(spanAround(moved(january, 'month', 1), 'month', all))).toEqual(['2025-02-01', '2025-02-28']);
  });

  it('marks years, months, or every fifth day', () => {
    const labels = (zoom: 'all' | 'year' | 'month') =>
      ticksOf(spanAround(day('2024-02-10'), zoom, all), zoom).map((tick) => isoOf(tick.day));
    expect(labels('all')).toEqual(['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']);
    expect(labels('year')).toHaveLength(12);
    expect(labels('month').map((date) => date.slice(8))).toEqual(['01', '05', '10', '15', '20', '25']);
  });

  it('never puts one mark over another, and keeps all of them on the line', () => {
    const span = spanAround(day('2025-06-10'), 'year', all);
    const event = fc.nat(364).map((at) => ({ days: { from: span.from + at, to: span.from + at } }));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        fc.integer({ min: 100, max: 1200 }),
        (events, width) => {
          const placed = placeMarks(events, span, width, 20);
          expect(placed).toHaveLength(events.length);
          for (const [i, a] of placed.entries()) {
            expect(a.left >= 10 && a.left <= width - 10).toBe(true);
            for (const b of placed.slice(i + 1))
              if (a.lane === b.lane) expect(Math.abs(a.left - b.left)).toBeGreaterThanOrEqual(20 - 1e-9);
          }
        },
      ),
    );
  });
});
