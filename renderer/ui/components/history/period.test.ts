import { describe, expect, it } from 'vitest';
import { periodOf } from './period.ts';

const today = Date.UTC(2026, 10, 23) / 86_400_000;
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();

describe('the period of a history', () => {
  it.each([
    ['12.05.2024', { since: at(2024, 5, 12), until: at(2024, 5, 13) }],
    ['2024', { since: at(2024, 1, 1), until: at(2025, 1, 1) }],
    ['травень 2024', { since: at(2024, 5, 1), until: at(2024, 6, 1) }],
    ['2024-05-30/2024-06-02', { since: at(2024, 5, 30), until: at(2024, 6, 3) }],
    ['', {}],
    ['колись', {}],
    ['31.02.2024', {}],
  ])('%s', (typed, period) => {
    expect(periodOf(typed, today)).toEqual(period);
  });
});
