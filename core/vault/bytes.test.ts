import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, fromUtf8, toBase64 } from './bytes.ts';

describe('base 64', () => {
  it('writes what every other tool writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('refuses every other spelling, so that one value has one text', () => {
    for (const text of ['A', 'AAA', 'AA=A', 'AB==', 'AAB=', 'AA A', 'AA-_', '====', 'AAAA====', 'AA==\n']) {
      expect(fromBase64(text), text).toBeNull();
    }
  });
});

describe('UTF-8', () => {
  it('refuses bytes that are none, and keeps a byte order mark', () => {
    expect(fromUtf8(new Uint8Array([0xc3, 0x28]))).toBeNull();
    expect(fromUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('\ufeffa');
  });
});
