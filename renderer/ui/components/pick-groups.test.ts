import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickGroups } from './pick-groups.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('the groups asked back from a recovery sheet', () => {
  it('are two different askable ones, lower first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), unit, unit, (count, a, b) => {
        const draws = [a, b];
        const isAskable = (index: number) => index >= 1 && index < count - 1;
        const [first, second] = pickGroups(count, isAskable, () => draws.shift() as number);
        expect(first).toBeLessThan(second);
        expect([first, second].every(isAskable)).toBe(true);
      }),
    );
  });

  it('cannot be picked from a sheet that is too short', () => {
    expect(() => pickGroups(2, (index) => index === 1, Math.random)).toThrow();
  });
});
