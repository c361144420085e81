import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blobHead, blobPadding, blobZeros, createBlobReader } from './blob.ts';
import { concat } from './bytes.ts';

const contentOf = (file: Uint8Array) => concat([blobHead(file.length), file, ...blobZeros(file.length)]);

function read(content: Uint8Array, pieces: readonly number[]) {
  const reader = createBlobReader();
  const given: Uint8Array[] = [];
  let at = 0;
  for (const size of [...pieces, content.length]) {
    given.push(new Uint8Array(reader.push(content.subarray(at, at + size))));
    at += size;
  }
  return { file: concat(given), isWhole: reader.isWhole, length: reader.length };
}

describe("a blob's content", () => {
  it('gives the file back however it is cut into pieces', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), pieces, (file, cut) => {
        expect(read(contentOf(file), cut)).toEqual({ file, isWhole: true, length: file.length });
      }),
    );
  });

  it('shows the disk a size class and no more', () => {
    const sizes = [0, 1, 200, 248].map((length) => contentOf(new Uint8Array(length)).length);
    expect(sizes).toEqual([256, 256, 256, 256]);
    const mib = 1024 * 1024;
    for (const length of [3 * mib + 17, 64 * mib + 1, 4096 * mib, 5000 * mib + 3]) {
      expect(blobPadding(length) / length).toBeLessThan(0.12);
      expect(blobPadding(length)).toBeGreaterThanOrEqual(0);
    }
    expect(() => blobHead(-1)).toThrow(RangeError);
  });

  it.each([
    ['cut short', (content: Uint8Array) => content.subarray(0, -1)],
    ['cut in its head', (content: Uint8Array) => content.subarray(0, 5)],
    ['with something behind it', (content: Uint8Array) => concat([content, new Uint8Array(1)])],
    ['with letters where zeros belong', (content: Uint8Array) => content.with(content.length - 1, 7)],
    ['with a longer length', (content: Uint8Array) => content.with(2, 1)],
    ['with an impossible length', (content: Uint8Array) => content.with(0, 255)],
  ])('is damaged when it is %s', (_, damage) => {
    expect(read(damage(contentOf(new Uint8Array(1000).fill(9))), [3, 500]).isWhole).toBe(false);
  });
});
