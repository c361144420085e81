import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { isAfter, isBefore, isSameDay, overlaps } from './compare.ts';
import { daysInMonth } from './days.ts';
import { formatDate, isDateText, parseDate } from './parse.ts';
import { printDate } from './print.ts';
import { readDate } from './read.ts';
import type { EdtfDate } from './types.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });

/** `2024-05-12`. */
const anyDay = fc
  .tuple(year, month, fc.nat())
  .map(([y, m, d]) => `${y}-${two(m)}-${two((d % daysInMonth(y, m)) + 1)}`);

/** A day, month, season or year. */
const anyPlainPoint = fc.oneof(
  anyDay,
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  year.map(String),
);

/** With unspecified digits and times too. */
const anyPoint = fc.oneof(
  anyPlainPoint,
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  year.map((y) => `${String(y).slice(0, 3)}X`),
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([day, hours, minutes]) => `${day}T${two(hours)}:${two(minutes)}:00`),
);

const anyQualifier = fc.constantFrom('', '?', '~', '%');

const qualified = fc.tuple(anyPoint, anyQualifier).map(([point, qualifier]) => point + qualifier);

/** Any stored date: points and intervals, open and unknown ends, qualifiers. */
const anyDate = fc
  .oneof(
    qualified,
    fc.tuple(qualified, qualified).map(([from, to]) => `${from}/${to}`),
    fc.tuple(qualified, fc.constantFrom('..', '')).map(([from, to]) => `${from}/${to}`),
    fc.tuple(fc.constantFrom('..', ''), qualified).map(([from, to]) => `${from}/${to}`),
  )
  .filter(isDateText);

const languages = ['uk', 'ru', 'en'] as const;

function date(text: string): EdtfDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`);
  return parsed.value;
}

describe('any stored date', () => {
  it('is written back as it was read, letter by letter', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const parsed = parseDate(text);
        expect(parsed.ok && formatDate(parsed.value)).toBe(text);
      }),
    );
  });

  it('allows at least one day', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { earliest, latest } = boundsOf(date(text));
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it('is compared without contradiction', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [first, second] = [date(a), date(b)];
        expect(isAfter(second, first)).toBe(isBefore(first, second));
        expect(isSameDay(first, second)).toBe(isSameDay(second, first));
        expect(overlaps(first, second)).toBe(overlaps(second, first));
        if (isBefore(first, second) === 'yes') {
          expect(isBefore(second, first)).toBe('no');
          expect(isSameDay(first, second)).toBe('no');
          expect(overlaps(first, second)).toBe('no');
        }
      }),
    );
  });

  it('is compared exactly with another when both are days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(isBefore(date(a), date(b))).toBe(a < b ? 'yes' : 'no');
        expect(isSameDay(date(a), date(b))).toBe(a === b ? 'yes' : 'no');
      }),
    );
  });

  it('is printed without a hole', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...languages), (date, language) => {
        for (const meaning of ['within', 'lasting'] as const) {
          const text = printDate(date, language, meaning);
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/undefined|NaN|\s\s/);
        }
      }),
    );
  });

  it('is read back from its words: what a field shows can be saved again', () => {
    const interval = fc
      .tuple(anyPlainPoint, anyQualifier, anyPlainPoint, anyQualifier)
      .map(([from, first, to, second]) => `${from}${first}/${to}${second}`)
      .filter(isDateText);
    const halfOpen = fc
      .tuple(anyPlainPoint, anyQualifier, fc.boolean())
      .map(([point, qualifier, isStart]) =>
        isStart ? `${point}${qualifier}/..` : `../${point}${qualifier}`,
      );
    const point = fc.tuple(anyPoint, anyQualifier).map(([date, qualifier]) => date + qualifier);
    fc.assert(
      fc.property(fc.oneof(point, interval, halfOpen), fc.constantFrom(...languages), (date, language) => {
        expect(readDate(printDate(date, language))).toEqual({ kind: 'understood', date });
      }),
      { numRuns: 2000 },
    );
  });
});
