import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeviceId, encodeId, type VaultId } from '../base/ids.ts';
import {
  encodeFrame,
  FRAME_HEAD_BYTES,
  type FrameHead,
  frameAad,
  MAX_FRAME_BYTES,
  MAX_SEALED_BYTES,
  scanFrames,
} from './frame.ts';

const device = encodeId(new Uint8Array(16).fill(7)) as DeviceId;
const vault = encodeId(new Uint8Array(16).fill(9)) as VaultId;
const headOf = (seq: number, more: Partial<FrameHead> = {}): FrameHead => ({
  kind: 1,
  epoch: 0,
  deviceId: device,
  seq,
  nonce: new Uint8Array(12).fill(seq),
  ...more,
});
const sealedOf = (seq: number, length = 16 + seq) => new Uint8Array(length).fill(seq * 3);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const frames = (...seqs: number[]) => joined(...seqs.map((seq) => encodeFrame(headOf(seq), sealedOf(seq))));
const found = (bytes: Uint8Array, from = 0) =>
  [...scanFrames(bytes, from)].map((item) =>
    item.type === 'frame' ? item.head.seq : `${item.reason} ${item.offset}-${item.end}`,
  );

const anyHead = fc.record({
  kind: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
  epoch: fc.nat(0xffffffff),
  deviceId: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => encodeId(bytes) as DeviceId),
  seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  nonce: fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new Uint8Array(bytes)),
});

describe('a journal frame', () => {
  it('comes back as it was written, whatever its values', () => {
    fc.assert(
      fc.property(anyHead, fc.uint8Array({ minLength: 16, maxLength: 300 }), (head, sealed) => {
        const frame = encodeFrame(head, sealed);
        const [item, ...rest] = [...scanFrames(frame)];
        expect(rest).toEqual([]);
        expect(item).toEqual({ type: 'frame', head, sealed, offset: 0, end: frame.length });
      }),
    );
  });

  it('has the layout of docs/formats/journal.md', () => {
    const frame = encodeFrame(headOf(258, { kind: 3, epoch: 5 }), new Uint8Array(16).fill(1));
    expect(Buffer.from(frame.subarray(0, 50)).toString('hex')).toBe(
      `5a484a31${'03'}${'00'}${'00000005'}${'07'.repeat(16)}${'0000000000000102'}${'02'.repeat(12)}${'00000010'}`,
    );
    expect(frame.length).toBe(FRAME_HEAD_BYTES + 16);
  });

  it('is at most 1 MiB, and a bigger or an untagged one is a bug', () => {
    expect(encodeFrame(headOf(1), new Uint8Array(MAX_SEALED_BYTES)).length).toBe(MAX_FRAME_BYTES);
    expect(() => encodeFrame(headOf(1), new Uint8Array(MAX_SEALED_BYTES + 1))).toThrow(RangeError);
    expect(() => encodeFrame(headOf(1), new Uint8Array(15))).toThrow(RangeError);
    expect(() => encodeFrame(headOf(0), sealedOf(1))).toThrow(RangeError);
    expect(() => encodeFrame(headOf(1, { deviceId: 'x' as DeviceId }), sealedOf(1))).toThrow(RangeError);
  });

  it('binds every field of its head, its length and the vault', () => {
    const text = (aad: Uint8Array) => Buffer.from(aad).toString('hex');
    const base = text(frameAad(headOf(1), 20, vault));
    const others = [
      frameAad(headOf(2, { nonce: headOf(1).nonce }), 20, vault),
      frameAad(headOf(1, { kind: 2 }), 20, vault),
      frameAad(headOf(1, { epoch: 1 }), 20, vault),
      frameAad(headOf(1, { deviceId: vault as string as DeviceId }), 20, vault),
      frameAad(headOf(1, { nonce: new Uint8Array(12) }), 20, vault),
      frameAad(headOf(1), 21, vault),
      frameAad(headOf(1), 20, device as string as VaultId),
    ].map(text);
    expect(new Set([base, ...others]).size).toBe(8);
    expect(base.startsWith(`00000012${Buffer.from('zhuravli/journal/1').toString('hex')}00000010`)).toBe(
      true,
    );
  });
});

describe('reading frames', () => {
  it('finds each whole frame in order, also from a place in the middle', () => {
    const bytes = frames(1, 2, 3);
    expect(found(bytes)).toEqual([1, 2, 3]);
    expect(found(bytes, FRAME_HEAD_BYTES + 17)).toEqual([2, 3]);
    expect(found(new Uint8Array(0))).toEqual([]);
  });

  it('names a torn end at every place where a write can break', () => {
    const bytes = frames(1, 2);
    const second = FRAME_HEAD_BYTES + 17;
    for (let length = second + 1; length < bytes.length; length++) {
      expect(found(bytes.subarray(0, length))).toEqual([1, `torn ${second}-${length}`]);
    }
  });

  it('calls a zero end torn, and other strange bytes not', () => {
    const second = FRAME_HEAD_BYTES + 17;
    expect(found(joined(frames(1), new Uint8Array(4096)))).toEqual([1, `torn ${second}-${second + 4096}`]);
    expect(found(joined(frames(1), new Uint8Array(99).fill(1)))).toEqual([
      1,
      `magic ${second}-${second + 99}`,
    ]);
  });

  it('goes on after damage, whichever single bit flips', () => {
    const bytes = frames(1, 2, 3);
    const start = FRAME_HEAD_BYTES + 17;
    const end = start + FRAME_HEAD_BYTES + 18;
    for (let bit = start * 8; bit < end * 8; bit++) {
      const bad = bytes.slice();
      bad[bit >> 3]! ^= 1 << (bit & 7);
      const items = found(bad);
      expect(items).toHaveLength(3);
      expect(items[0]).toBe(1);
      expect(items[1]).toMatch(new RegExp(`^(crc|magic) ${start}-${end}$`));
      expect(items[2]).toBe(3);
    }
  });

  it('finds every frame that is still whole after any damage, and accepts none that is not', () => {
    const seqs = [1, 2, 3, 4, 5, 6];
    const bytes = frames(...seqs);
    const places = [...scanFrames(bytes)];
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 90 }), (at, junk) => {
        const bad = bytes.slice();
        bad.set(junk.subarray(0, bad.length - at), at);
        const whole = places.filter((item) => item.offset >= at + junk.length || item.end <= at);
        const items = [...scanFrames(bad)];
        const read = items.flatMap((item) => (item.type === 'frame' ? [item.head.seq] : []));
        const same = places.filter((p) =>
          bad.slice(p.offset, p.end).every((b, i) => b === bytes[p.offset + i]),
        );
        expect(read).toEqual(same.flatMap((item) => (item.type === 'frame' ? [item.head.seq] : [])));
        expect(read.length).toBeGreaterThanOrEqual(whole.length);
        expect(items.map((item) => item.offset)).toEqual([0, ...items.slice(0, -1).map((item) => item.end)]);
        expect(items.at(-1)?.end).toBe(bad.length);
      }),
      { numRuns: 500 },
    );
  });
});
