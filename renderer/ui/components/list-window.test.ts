import { describe, expect, it } from 'vitest';
import { blocksAround } from './list-window.ts';

describe('the blocks that a long list asks for', () => {
  it('hold every drawn item and the one before, and stay the same while little is scrolled', () => {
    for (let first = 0; first < 300; first++) {
      const last = first + 15;
      const { from, count } = blocksAround(first, last);
      expect(from).toBeLessThanOrEqual(Math.max(0, first - 1));
      expect(from + count).toBeGreaterThan(last);
    }
    expect(new Set(Array.from({ length: 300 }, (_, at) => blocksAround(at, at + 15).from)).size).toBeLessThan(
      10,
    );
  });
});
