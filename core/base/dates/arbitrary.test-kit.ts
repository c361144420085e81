import fc from 'fast-check';
import { daysInMonth } from './days.ts';
import { isDateText } from './parse.ts';

/** Dates for property tests; imported by tests only. */
const two = (number: number): string => String(number).padStart(2, '0');

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });

/** `2024-05-12`. */
export const anyDay = fc
  .tuple(year, month, fc.nat())
  .map(([y, m, d]) => `${y}-${two(m)}-${two((d % daysInMonth(y, m)) + 1)}`);

/** A day, month, season or year. */
export const anyPlainPoint = fc.oneof(
  anyDay,
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`),
  year.map(String),
);

/** With unspecified digits and times too. */
export const anyPoint = fc.oneof(
  anyPlainPoint,
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}-XX`),
  year.map((y) => `${y}-XX`),
  year.map((y) => `${y}-XX-XX`),
  year.map((y) => `${String(y).slice(0, 3)}X`),
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([day, hours, minutes]) => `${day}T${two(hours)}:${two(minutes)}:00`),
);

export const anyQualifier = fc.constantFrom('', '?', '~', '%');

const qualified = fc.tuple(anyPoint, anyQualifier).map(([point, qualifier]) => point + qualifier);

/** Any stored date: points and intervals, open and unknown ends, qualifiers. */
export const anyDate = fc
  .oneof(
    qualified,
    fc.tuple(qualified, qualified).map(([from, to]) => `${from}/${to}`),
    fc.tuple(qualified, fc.constantFrom('..', '')).map(([from, to]) => `${from}/${to}`),
    fc.tuple(fc.constantFrom('..', ''), qualified).map(([from, to]) => `${from}/${to}`),
  )
  .filter(isDateText);
