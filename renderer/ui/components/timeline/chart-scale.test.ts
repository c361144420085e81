import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleTo } from './chart-scale.ts';

describe('the scale of a chart', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [6060, [0, 2000, 4000, 6000, 8000]],
    [100, [0, 25, 50, 75, 100]],
  ])('up to %d', (most, expected) => {
    expect(scaleTo(most)).toEqual(expected);
  });

  it('reaches the highest number with few whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const scale = scaleTo(most);
        expect(scale.at(-1)).toBeGreaterThanOrEqual(most);
        expect(scale.length).toBeLessThanOrEqual(7);
        expect(scale.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
