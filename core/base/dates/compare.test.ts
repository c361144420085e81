import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, latestDay } from './bounds.ts';
import { ageOn, isBefore, isSameDay, isYoungerThan, overlaps } from './compare.ts';
import { calendarDay, dayNumber, isoDay } from './days.ts';
import { parseDate } from './parse.ts';
import type { EdtfDate } from './types.ts';

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

describe('days', () => {
  it('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        const platform = new Date(days * 86_400_000);
        const { year, month, day } = calendarDay(days);
        expect([year, month, day]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(days);
      }),
    );
  });

  it('write an ISO day', () => {
    expect(isoDay(dayNumber(2024, 2, 29))).toBe('2024-02-29');
    expect(isoDay(dayNumber(987, 1, 1))).toBe('0987-01-01');
  });
});

describe('the days that a date can mean', () => {
  it('run from the earliest to the latest', () => {
    const bounds = {
      '2024-05-12': ['2024-05-12', '2024-05-12'],
      '2024-05-12T14:05:00': ['2024-05-12', '2024-05-12'],
      '2024-02': ['2024-02-01', '2024-02-29'],
      '2024-02-XX': ['2024-02-01', '2024-02-29'],
      '2024': ['2024-01-01', '2024-12-31'],
      '2024-XX-XX': ['2024-01-01', '2024-12-31'],
      '199X': ['1990-01-01', '1999-12-31'],
      '19XX': ['1900-01-01', '1999-12-31'],
      '2024-21': ['2024-03-01', '2024-05-31'],
      '2024-23': ['2024-09-01', '2024-11-30'],
      // Winter: January and February of the year, or from December on.
      '2024-24': ['2023-12-01', '2025-02-28'],
      '2024-05-12~': ['2024-05-02', '2024-05-22'],
      '2024-05~': ['2024-03-31', '2024-07-01'],
      '2024?': ['2024-01-01', '2024-12-31'],
      '2024-05/2024-07-03': ['2024-05-01', '2024-07-03'],
      '../2024-05': [null, '2024-05-31'],
      '2024-05/': ['2024-05-01', null],
    };
    const found = Object.keys(bounds).map((text) => [text, [earliestDay(date(text)), latestDay(date(text))]]);
    expect(Object.fromEntries(found)).toEqual(bounds);
  });
});

describe('comparing dates that are not exact', () => {
  it('answers yes, no or possible to "before"', () => {
    const answers = [
      ['2024-05-12', '2024-05-13', 'yes'],
      ['2024-05-13', '2024-05-12', 'no'],
      ['2024-05-12', '2024-05-12', 'no'],
      ['2024-05', '2024-06', 'yes'],
      ['2024-05', '2024-05-12', 'possible'],
      ['2024-05', '2024-05', 'possible'],
      ['2023', '2024-05', 'yes'],
      ['2024-05-10~', '2024-05-12', 'possible'],
      ['2024-05-10~', '2024-07-01', 'yes'],
      ['../2024-05', '2024-06', 'yes'],
      ['2024-05/..', '2024-04', 'no'],
      ['2024-05/..', '2030', 'possible'],
      // Doubted: decides nothing.
      ['1985?', '2024', 'possible'],
      ['2024', '1985%', 'possible'],
    ] as const;
    expect(answers.map(([a, b]) => [a, b, isBefore(date(a), date(b))])).toEqual(answers);
  });

  it('answers to "the same day" and to "overlaps"', () => {
    expect(isSameDay(date('2024-05-12'), date('2024-05-12'))).toBe('yes');
    expect(isSameDay(date('2024-05'), date('2024-05'))).toBe('possible');
    expect(isSameDay(date('2024-05'), date('2024-06-01'))).toBe('no');
    expect(isSameDay(date('2024-05-12?'), date('2024-05-12'))).toBe('possible');
    expect(overlaps(date('2024-01/2024-06'), date('2024-03-10/2024-04-01'))).toBe('yes');
    expect(overlaps(date('2024-01/2024-06'), date('2024-06-10'))).toBe('possible');
    expect(overlaps(date('2024-01/2024-06'), date('2024-07-01'))).toBe('no');
    expect(overlaps(date('2023-05/..'), date('2024-01-02'))).toBe('yes');
    // An unknown end is somewhere: only its known end is sure.
    expect(overlaps(date('2023-05-01/'), date('2024-01-02'))).toBe('possible');
    expect(overlaps(date('2023-05-01/'), date('2023-05-01'))).toBe('yes');
  });
});

describe('age', () => {
  it('counts full years, birthdays included', () => {
    expect(ageOn(date('2000-05-23'), date('2025-05-22'))).toEqual({ youngest: 24, oldest: 24 });
    expect(ageOn(date('2000-05-23'), date('2025-05-23'))).toEqual({ youngest: 25, oldest: 25 });
    expect(ageOn(date('2000-02-29'), date('2025-02-28'))).toEqual({ youngest: 24, oldest: 24 });
    expect(ageOn(date('2000'), date('2025-05-23'))).toEqual({ youngest: 24, oldest: 25 });
    expect(ageOn(date('199X'), date('2025'))).toEqual({ youngest: 25, oldest: 35 });
    expect(ageOn(date('../2000'), date('2025'))).toBeNull();
    expect(ageOn(date('2026'), date('2025'))).toBeNull();
  });

  it('says whether somebody is under 25', () => {
    const exchange = date('2025-06-09');
    expect(isYoungerThan(date('2001-01-01'), 25, exchange)).toBe('yes');
    expect(isYoungerThan(date('2000'), 25, exchange)).toBe('possible');
    expect(isYoungerThan(date('1999'), 25, exchange)).toBe('no');
    expect(isYoungerThan(date('1999?'), 25, exchange)).toBe('possible');
    expect(isYoungerThan(date('../1999'), 25, exchange)).toBe('unknown');
  });
});
