import { describe, expect, it } from 'vitest';
import { planIdle } from './idle-lock.ts';

describe('locking after a quiet time', () => {
  it('gives notice half a minute before', () => {
    expect(planIdle(1000, 5)).toEqual({ warnAtMs: 271_000, lockAtMs: 301_000 });
  });

  it('is off at zero minutes', () => {
    expect(planIdle(1000, 0)).toBeNull();
  });
});
