import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthPrefixed } from './lengths.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('length-prefixed parts', () => {
  it('puts each part after its length', () => {
    expect(hex(lengthPrefixed(['ab', 5, new Uint8Array([9])]))).toBe(
      '00000002616200000004000000050000000109',
    );
  });

  it('never writes two different lists alike', () => {
    const parts = fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', '|', '\u0000') }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(hex(lengthPrefixed(one)) === hex(lengthPrefixed(other))).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells a|b + c from a + b|c', () => {
    expect(lengthPrefixed(['a|b', 'c'])).not.toEqual(lengthPrefixed(['a', 'b|c']));
  });

  it('refuses numbers that do not fit four bytes', () => {
    for (const bad of [-1, 2 ** 32, 1.5, Number.NaN]) expect(() => lengthPrefixed([bad])).toThrow(RangeError);
  });
});
