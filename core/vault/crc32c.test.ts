import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';

const bytesOf = (length: number, at: (i: number) => number) => Uint8Array.from({ length }, (_, i) => at(i));

describe('CRC-32C', () => {
  it.each([
    ['nothing', new Uint8Array(0), 0],
    ['123456789', new TextEncoder().encode('123456789'), 0xe3069283],
    ['32 zeros', new Uint8Array(32), 0x8a9136aa],
    ['32 times 255', bytesOf(32, () => 255), 0x62a8ab43],
    ['0 to 31', bytesOf(32, (i) => i), 0x46dd794e],
    ['31 to 0', bytesOf(32, (i) => 31 - i), 0x113fdb5c],
  ])('gives the published sum of %s (RFC 3720, B.4)', (_, bytes, sum) => {
    expect(crc32c(bytes)).toBe(sum);
  });

  it('gives the same sum however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        expect(crc32c(bytes.subarray(cut), crc32c(bytes.subarray(0, cut)))).toBe(crc32c(bytes));
      }),
    );
  });

  it('changes with every single bit of a short text', () => {
    const bytes = bytesOf(64, (i) => i * 7);
    const sums = new Set([crc32c(bytes)]);
    for (let bit = 0; bit < 512; bit++) {
      const other = bytes.slice();
      other[bit >> 3]! ^= 1 << (bit & 7);
      sums.add(crc32c(other));
    }
    expect(sums.size).toBe(513);
  });
});
