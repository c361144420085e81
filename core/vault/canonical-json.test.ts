import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson, parseJson } from './canonical-json.ts';

/** Any 16-bit units, halves of surrogate pairs included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      anyText.filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}));

describe('canonical JSON', () => {
  it('comes back unchanged through bytes, half surrogate pairs included', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(parseJson(canonicalBytes(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
    expect(parseJson(canonicalBytes(['\ud83d', 'a\udc00b', '😀']))).toEqual(['\ud83d', 'a\udc00b', '😀']);
    expect(canonicalJson('\ud83d')).toBe('"\\ud83d"');
  });

  it('is the same text in bytes, whatever is written part by part', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(new TextDecoder().decode(canonicalBytes(value))).toBe(canonicalJson(value));
      }),
    );
    // Longer than what is turned into bytes together, with letters of two, three and four bytes at the seams.
    const long = {
      groups: Array.from({ length: 700 }, (_, at) => `${at}ж€😀`.repeat(500)),
      note: 'а',
      x: {},
    };
    expect(new TextDecoder().decode(canonicalBytes(long))).toBe(canonicalJson(long));
    expect(() => canonicalBytes({ groups: [new Map()] })).toThrow(TypeError);
    expect(() => canonicalBytes(new Map())).toThrow(TypeError);
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          anyText.filter((name) => name !== '__proto__'),
          anyValue,
        ),
        (value) => {
          const turned = Object.fromEntries(Object.entries(value).reverse());
          expect(canonicalJson(turned)).toBe(canonicalJson(value));
        },
      ),
    );
  });

  it('is the one spelling: sorted, no spaces, absent members left out', () => {
    const value = { б: [1, 1e21, 0.1], a: { z: null, B: true }, '1': undefined };
    expect(canonicalJson(value)).toBe('{"a":{"B":true,"z":null},"б":[1,1e+21,0.1]}');
  });

  it('throws for what JSON cannot hold instead of writing something else', () => {
    for (const bad of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      undefined,
      1n,
      () => 1,
      new Map(),
      new Date(0),
    ]) {
      expect(() => canonicalJson({ bad: [bad] })).toThrow(TypeError);
    }
  });

  it('says of bytes that are no JSON that they are none', () => {
    expect(parseJson(new Uint8Array([0xff]))).toBeUndefined();
    expect(parseJson(new TextEncoder().encode('{"a":'))).toBeUndefined();
  });
});
