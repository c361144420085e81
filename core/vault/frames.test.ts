import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../../renderer/platform/crypto.ts';
import { type DeviceId, encodeId, type VaultId } from '../base/ids.ts';
import { concat } from './bytes.ts';
import { encodeFrame, MAX_FRAME_BYTES, scanFrames } from './frame.ts';
import {
  createFrameJoiner,
  joinFrames,
  MAX_PART_BYTES,
  type OpenedFrame,
  openFrame,
  sealFrames,
} from './frames.ts';
import { createVaultKeys } from './keys.ts';

const crypto = createWebCrypto(deriveHere);
const idOf = (n: number) => encodeId(new Uint8Array(16).fill(n));
const master = await crypto.importSecret(new Uint8Array(32).fill(1));
const keys = createVaultKeys(crypto, { vaultId: idOf(5) as VaultId, epoch: 1 }, master);
const deviceId = idOf(8) as DeviceId;
const otherDevice = idOf(9) as DeviceId;

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >>> 8)) & 255);
const found = (bytes: Uint8Array) =>
  [...scanFrames(bytes)].map((one) => {
    if (one.type !== 'frame') throw new Error('damage');
    return one;
  });

async function openAll(bytes: Uint8Array): Promise<OpenedFrame[]> {
  const opened = [];
  for (const { head, sealed } of found(bytes)) {
    const frame = await openFrame(keys, head, sealed);
    if (!frame.ok) throw new Error('closed');
    opened.push(frame.value);
  }
  return opened;
}

const big = bytesOf(2 * MAX_PART_BYTES + 5);
const bigFrames = await sealFrames(keys, { deviceId, seq: 2 }, big);
const opened = await openAll(
  concat([
    ...(await sealFrames(keys, { deviceId, seq: 1 }, bytesOf(10))).frames,
    ...bigFrames.frames,
    ...(await sealFrames(keys, { deviceId, seq: bigFrames.lastSeq + 1 }, bytesOf(20))).frames,
  ]),
);
const gist = (frames: Iterable<OpenedFrame>, applied = {}) =>
  [...joinFrames(frames, applied)].map((one) =>
    one.type === 'repeated' ? `repeated ${one.seq}` : `${one.type} ${one.firstSeq}-${one.lastSeq}`,
  );

describe('sealing a change for the journal', () => {
  it('makes one frame of what fits one, of exactly the largest size too', async () => {
    for (const length of [0, 1, 1000, MAX_PART_BYTES]) {
      const sealed = await sealFrames(keys, { deviceId, seq: 7 }, bytesOf(length));
      expect([sealed.frames.length, sealed.firstSeq, sealed.lastSeq]).toEqual([1, 7, 7]);
      expect(sealed.frames[0]!.length).toBeLessThanOrEqual(MAX_FRAME_BYTES);
      expect([...joinFrames(await openAll(sealed.frames[0]!), { [deviceId]: 6 })]).toEqual([
        { type: 'change', id: `${deviceId}:7`, deviceId, firstSeq: 7, lastSeq: 7, bytes: bytesOf(length) },
      ]);
    }
  });

  it('makes begin, parts and commit of more, none above 1 MiB, named by the first', async () => {
    expect(found(concat(bigFrames.frames)).map(({ head }) => head.kind)).toEqual([2, 3, 3, 3, 4]);
    expect(Math.max(...bigFrames.frames.map((frame) => frame.length))).toBeLessThanOrEqual(MAX_FRAME_BYTES);
    const changes = [...joinFrames(opened)];
    expect(changes[1]).toMatchObject({ type: 'change', id: `${deviceId}:2`, firstSeq: 2, lastSeq: 6 });
    expect(changes[1]?.type === 'change' && Buffer.compare(changes[1].bytes, big)).toBe(0);
    expect(gist(opened)).toEqual(['change 1-1', 'change 2-6', 'change 7-7']);
  });

  it('hides the length of a short text', async () => {
    const lengths = [1, 100, 250].map(
      async (n) => (await sealFrames(keys, { deviceId, seq: 1 }, bytesOf(n))).frames[0]!.length,
    );
    expect(new Set(await Promise.all(lengths)).size).toBe(1);
  });

  it('takes a new nonce for every frame, from the generator and for the same change too', async () => {
    const drawn: string[] = [];
    const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const randomBytes = (n: number) => {
      const bytes = crypto.randomBytes(n);
      drawn.push(hexOf(bytes));
      return bytes;
    };
    const spied = createVaultKeys(
      { ...crypto, randomBytes },
      { vaultId: idOf(5) as VaultId, epoch: 1 },
      master,
    );
    const used: string[] = [];
    for (let i = 0; i < 300; i++) {
      const { frames } = await sealFrames(spied, { deviceId, seq: 1 }, bytesOf(10));
      used.push(hexOf(found(frames[0]!)[0]!.head.nonce));
    }
    expect(new Set(used).size).toBe(300);
    expect(used).toEqual(drawn);
  });

  it('refuses to go on past the number of messages that one key may seal', async () => {
    await expect(sealFrames(keys, { deviceId, seq: 2 ** 32 + 1 }, bytesOf(1))).rejects.toThrow(RangeError);
  });
});

describe('opening a frame', () => {
  it('refuses a frame whose place was changed, though its sum is right', async () => {
    const [frame] = found((await sealFrames(keys, { deviceId, seq: 3 }, bytesOf(40))).frames[0]!);
    const { head, sealed } = frame!;
    expect((await openFrame(keys, head, sealed)).ok).toBe(true);
    const moved = [
      { ...head, seq: 4 },
      { ...head, kind: 4 as const },
      { ...head, epoch: 2 },
      { ...head, deviceId: otherDevice },
      { ...head, nonce: new Uint8Array(12) },
    ];
    for (const forged of moved) {
      const [again] = found(encodeFrame(forged, sealed));
      expect(await openFrame(keys, again!.head, again!.sealed)).toEqual({
        ok: false,
        error: { code: 'vault.damaged' },
      });
    }
    const otherVault = createVaultKeys(crypto, { vaultId: idOf(6) as VaultId, epoch: 1 }, master);
    expect((await openFrame(otherVault, head, sealed)).ok).toBe(false);
    const flipped = sealed.map((byte, i) => (i === 9 ? byte ^ 1 : byte));
    expect((await openFrame(keys, head, flipped)).ok).toBe(false);
  });
});

describe('joining frames', () => {
  it('leaves out a big change whose commit never came, and says so', () => {
    expect(gist(opened.slice(0, 5))).toEqual(['change 1-1', 'incomplete 2-5']);
  });

  it('leaves out a big change that was cut off by the next one', () => {
    const next = opened.at(-1)!;
    expect(gist([...opened.slice(0, 4), { ...next, seq: 5 }])).toEqual([
      'change 1-1',
      'incomplete 2-4',
      'change 5-5',
    ]);
  });

  it('never joins around a missing part', () => {
    const holed = opened.filter(({ seq }) => seq !== 4);
    expect(gist(holed)).toEqual([
      'change 1-1',
      'incomplete 2-3',
      'gap 4-4',
      'incomplete 5-5',
      'incomplete 6-6',
      'change 7-7',
    ]);
  });

  it('does not believe a commit that disagrees with the parts', () => {
    const lying = opened.map((frame) =>
      frame.kind === 4 ? { ...frame, bytes: opened[1]!.bytes.slice(0, 3) } : frame,
    );
    expect(gist(lying)).toEqual(['change 1-1', 'incomplete 2-6', 'change 7-7']);
  });

  it('names missing and repeated frames', () => {
    const [first, , , , , , last] = opened;
    expect(gist([first!, first!, last!])).toEqual(['change 1-1', 'repeated 1', 'gap 2-6', 'change 7-7']);
  });

  it('goes on after what was applied before', () => {
    expect(gist(opened.slice(6), { [deviceId]: 6 })).toEqual(['change 7-7']);
    expect(gist(opened.slice(5), { [deviceId]: 6 })).toEqual(['repeated 6', 'change 7-7']);
  });

  it('keeps devices apart when their frames come mixed', () => {
    const theirs = opened.map((frame) => ({ ...frame, deviceId: otherDevice }));
    const joiner = createFrameJoiner();
    const all = opened.flatMap((frame, i) => [...joiner.push(frame), ...joiner.push(theirs[i]!)]);
    expect(all.filter(({ type }) => type === 'change')).toHaveLength(6);
    expect(joiner.end()).toEqual([]);
  });
});
