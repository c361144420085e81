import { describe, expect, it } from 'vitest';
import { parseSummary, sum } from './tally.ts';

describe('the figures of a test script', () => {
  it('come from its last summary line', () => {
    expect(parseSummary('1 passed, 0 failed\nmore\n12 passed, 3 failed, 2 skipped\n', false)).toEqual({
      passed: 12,
      failed: 3,
      skipped: 2,
    });
  });
  it('count a bad exit as a failure even when the line says none', () => {
    expect(parseSummary('5 passed, 0 failed', false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
  it('count silence as a failure', () => {
    expect(parseSummary('', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
  it('add up', () => {
    expect(
      sum([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
    ).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});
