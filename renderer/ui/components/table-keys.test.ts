import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyToRow } from './table-keys.ts';

describe('moving through a table by keyboard', () => {
  it.each([
    ['ArrowDown', 5, 6],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 15],
    ['PageUp', 15, 5],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
  ])('%s goes from row %i to row %i', (key, from, to) => {
    expect(keyToRow(key, from, 100, 10)).toBe(to);
  });

  it('leaves other keys and empty tables alone', () => {
    expect(keyToRow('a', 0, 100, 10)).toBeNull();
    expect(keyToRow('ArrowDown', 0, 0, 10)).toBeNull();
  });

  it('never leaves the table', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(
        key,
        fc.nat(200),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 50 }),
        (k, at, n, page) => {
          const row = keyToRow(k, Math.min(at, n - 1), n, page) as number;
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(n);
        },
      ),
    );
  });
});
