import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeviceId, encodeId, type VaultId } from '../base/ids.ts';
import { encodeFrame } from './frame.ts';
import {
  countedEnd,
  encodeSegmentHead,
  readSegment,
  readSegmentHead,
  SEGMENT_HEAD_BYTES,
  type SegmentHead,
  segmentFileName,
  segmentNumberOf,
} from './segment.ts';

const id = (byte: number) => encodeId(new Uint8Array(16).fill(byte));
const device = id(1) as DeviceId;
const head: SegmentHead = {
  vaultId: id(2) as VaultId,
  deviceId: device,
  number: 3,
  firstSeq: 2 ** 40 + 5,
  previousLength: 262_200,
  previousHash: new Uint8Array(32).fill(8),
};
const frame = (seq: number) =>
  encodeFrame(
    { kind: 1, epoch: 0, deviceId: device, seq, nonce: new Uint8Array(12) },
    new Uint8Array(20).fill(seq),
  );
const fileOf = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const frameBytes = frame(1).length;

describe('a segment head', () => {
  it('comes back as it was written', () => {
    expect(readSegmentHead(encodeSegmentHead(head))).toEqual(head);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.integer({ min: 1, max: 0xffffffff }),
        fc.nat(0xffffffff),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        (firstSeq, number, previousLength, hash) => {
          const other = { ...head, firstSeq, number, previousLength, previousHash: new Uint8Array(hash) };
          expect(readSegmentHead(encodeSegmentHead(other))).toEqual(other);
        },
      ),
    );
  });

  it('is refused with any bit flipped or any byte missing', () => {
    const bytes = encodeSegmentHead(head);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const bad = bytes.slice();
      bad[bit >> 3]! ^= 1 << (bit & 7);
      expect(readSegmentHead(bad)).toBeNull();
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(readSegmentHead(bytes.subarray(0, length))).toBeNull();
    }
  });

  it('refuses values outside its format as a bug', () => {
    expect(() => encodeSegmentHead({ ...head, firstSeq: 0 })).toThrow(RangeError);
    expect(() => encodeSegmentHead({ ...head, previousHash: new Uint8Array(31) })).toThrow(RangeError);
    expect(() => encodeSegmentHead({ ...head, vaultId: 'short' as VaultId })).toThrow(RangeError);
  });
});

describe('a segment', () => {
  it('gives its frames even when its head is damaged, and names the damage', () => {
    const bytes = fileOf(encodeSegmentHead(head), frame(1), frame(2));
    bytes[10]! ^= 1;
    const { head: read, items } = readSegment(bytes);
    expect(read).toBeNull();
    expect(items.map((item) => (item.type === 'frame' ? item.head.seq : [item.offset, item.end]))).toEqual([
      [0, SEGMENT_HEAD_BYTES],
      1,
      2,
    ]);
  });

  it('counts up to the first frame that a later segment replaced', () => {
    const { items } = readSegment(fileOf(encodeSegmentHead(head), frame(4), frame(5), frame(6)));
    expect(countedEnd(items, Number.POSITIVE_INFINITY)).toBe(SEGMENT_HEAD_BYTES + 3 * frameBytes);
    expect(countedEnd(items, 6)).toBe(SEGMENT_HEAD_BYTES + 2 * frameBytes);
    expect(countedEnd(items, 4)).toBe(0);
  });

  it('counts over damage in its middle and not over damage at its end', () => {
    const bytes = fileOf(encodeSegmentHead(head), frame(4), frame(5), frame(6), new Uint8Array(9).fill(1));
    bytes[SEGMENT_HEAD_BYTES + frameBytes + 60]! ^= 1;
    expect(countedEnd(readSegment(bytes).items, Number.POSITIVE_INFINITY)).toBe(
      SEGMENT_HEAD_BYTES + 3 * frameBytes,
    );
  });

  it('has its number in ten digits in its name', () => {
    expect(segmentFileName(7)).toBe('0000000007.seg');
    expect(segmentNumberOf('0000000007.seg')).toBe(7);
    for (const name of ['7.seg', '0000000007.seg.part', '0000000007.sync-conflict-1.seg', '000000000a.seg']) {
      expect(segmentNumberOf(name)).toBeNull();
    }
  });
});
