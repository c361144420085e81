import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, paddedLength, unpad } from './padding.ts';

describe('padding', () => {
  it('has these size classes', () => {
    const lengths = [
      0, 1, 256, 257, 512, 513, 1024, 1025, 2048, 2049, 4096, 4097, 5000, 9000, 100_000, 1_032_192,
    ];
    expect(lengths.map(paddedLength)).toEqual([
      256, 256, 256, 512, 512, 1024, 1024, 2048, 2048, 4096, 4096, 4352, 5120, 9216, 100_352, 1_032_192,
    ]);
  });

  it('adds at most 12 % above 4 KiB and keeps the order of lengths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4097, max: 2 ** 31 }), (length) => {
        expect(paddedLength(length)).toBeGreaterThanOrEqual(length);
        expect(paddedLength(length)).toBeLessThanOrEqual(length * 1.12);
        expect(paddedLength(length)).toBeLessThanOrEqual(paddedLength(length + 1));
        expect(paddedLength(paddedLength(length))).toBe(paddedLength(length));
      }),
    );
  });

  it('comes off again, for no bytes too', () => {
    for (const length of [0, 1, 251, 252, 253, 4092, 4093, 20_000]) {
      const bytes = new Uint8Array(length).fill(7);
      expect(unpad(pad(bytes))).toEqual(bytes);
    }
  });

  it('refuses a length that does not belong to its size class', () => {
    const padded = pad(new Uint8Array(10));
    for (const length of [253, 5000, 2 ** 32 - 1]) {
      new DataView(padded.buffer).setUint32(0, length);
      expect(unpad(padded)).toBeNull();
    }
    expect(unpad(new Uint8Array(3))).toBeNull();
    expect(unpad(new Uint8Array(0))).toBeNull();
  });
});
