import { type DeviceId, encodeId, type VaultId } from '../../core/base/ids.ts';
import { encodeFrame, scanFrames } from '../../core/vault/frame.ts';
import type { OpenedVault, VaultHandle } from '../../electron/contract/channels.ts';
import type { Storage } from '../../electron/main/storage/api.ts';
import type { Disk } from '../../electron/main/storage/disk.ts';
import { createStorage } from '../../electron/main/storage/storage.ts';
import type { Random } from './random.ts';

/** Shared by the fault tests: a vault on a given disk, frames with random sealed bytes, and what can be read back. */
export const userData = '/data';
export const vaultId = encodeId(new Uint8Array(16).fill(5)) as VaultId;
export const vaultFolder = `${userData}/vaults/${vaultId}`;
export const header = new TextEncoder().encode(
  JSON.stringify({ format: 'fv1', minReader: 1, vaultId, created: '2026-11-22T10:00:00Z', serial: 1 }),
);

/** A storage as the program makes it, but on another disk, without ballast and without a ticking lock. */
export const storageOn = (disk: Disk, ballastBytes = 0): Storage =>
  createStorage(
    { userData, log: () => undefined },
    { disk, ballastBytes, beatMs: 0, startOf: async () => null },
  );

export async function must<T>(
  result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }>,
): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${answer.code}`);
  return answer.value;
}

export const createVault = (storage: Storage): Promise<OpenedVault> =>
  must(storage.create({ vaultId, header, parent: null }));
export const openVault = (storage: Storage): Promise<OpenedVault> =>
  must(storage.open({ folder: vaultFolder }));

export function frameOf(deviceId: string, seq: number, random: Random, sealedBytes: number): Uint8Array {
  const head = { kind: 1, epoch: 0, deviceId: deviceId as DeviceId, seq, nonce: random.bytes(12) } as const;
  return encodeFrame(head, random.bytes(Math.max(16, sealedBytes)));
}

/** Every frame that the storage serves, `device:seq` → sealed bytes as text; the first one of a seq counts, as in the app. */
export async function readBack(storage: Storage, opened: OpenedVault): Promise<Map<string, string>> {
  const frames = new Map<string, string>();
  for (const { deviceId, number } of opened.segments) {
    const { bytes } = await must(storage.readSegment(opened.handle, deviceId, number, null));
    for (const item of scanFrames(bytes)) {
      if (item.type !== 'frame') continue;
      const key = `${item.head.deviceId}:${item.head.seq}`;
      if (!frames.has(key)) frames.set(key, Buffer.from(item.sealed).toString('base64'));
    }
  }
  return frames;
}

/** A writer that remembers what was confirmed, over any number of openings. */
export type Witness = {
  /** `device:seq` → sealed bytes as text. */
  readonly confirmed: Map<string, string>;
  /** All that was ever written: `device:seq` → text → first seq of the call that it was in. Unconfirmed, it may be there or not. */
  readonly written: Map<string, Map<string, number>>;
  /** `device:seq` of unconfirmed frames that a crash left out before later ones of the same call. */
  readonly holes: Set<string>;
};

export const newWitness = (): Witness => ({ confirmed: new Map(), written: new Map(), holes: new Set() });

/** Mostly small, some of several sectors, a few so big that segments come to their end. */
const sealedLength = (random: Random): number =>
  16 + random.below(random.chance(0.03) ? 200_000 : random.chance(0.2) ? 3000 : 300);

/** Appends one call's frames; gives the error code, or `null` when it was confirmed. */
export async function appendRandom(
  storage: Storage,
  handle: VaultHandle,
  deviceId: string,
  firstSeq: number,
  random: Random,
  witness: Witness,
  most = 3,
): Promise<{ code: string | null; lastSeq: number }> {
  const frames = Array.from({ length: 1 + random.below(most) }, (_, i) =>
    frameOf(deviceId, firstSeq + i, random, sealedLength(random)),
  );
  const texts = frames.map((frame, i) => {
    const key = `${deviceId}:${firstSeq + i}`;
    const text = Buffer.from(frame.subarray(54)).toString('base64');
    witness.written.set(key, (witness.written.get(key) ?? new Map()).set(text, firstSeq));
    return [key, text] as const;
  });
  const result = await storage.append(handle, Buffer.concat(frames));
  if (!result.ok) return { code: result.code, lastSeq: firstSeq - 1 };
  for (const [key, text] of texts) witness.confirmed.set(key, text);
  return { code: null, lastSeq: result.value.lastSeq };
}

/**
 * What is wrong with what was read back, in words; empty when nothing is.
 *
 * Every confirmed frame must be there as it was confirmed; any other frame must have been written as it stands, and all
 * before its call must be there: the state is a prefix of what was done, and at most a part of the one call in flight.
 */
export function wrongWith(witness: Witness, frames: Map<string, string>): string[] {
  const wrong: string[] = [];
  for (const [key, text] of witness.confirmed) {
    if (!frames.has(key)) wrong.push(`lost ${key}`);
    else if (frames.get(key) !== text) wrong.push(`changed ${key}`);
  }
  for (const [key, text] of frames) {
    const firstOfCall = witness.written.get(key)?.get(text);
    if (firstOfCall === undefined) wrong.push(`never written ${key}`);
    const [device, seq] = key.split(':') as [string, string];
    for (let before = Number(seq) - 1; before >= 1 && !frames.has(`${device}:${before}`); before--) {
      if (before >= (firstOfCall ?? 0)) witness.holes.add(`${device}:${before}`);
      else if (!witness.holes.has(`${device}:${before}`)) wrong.push(`gap at ${device}:${before}`);
    }
  }
  return wrong;
}

/** What was read back was shown to a person, so from now on it is as good as confirmed. */
export function adopt(witness: Witness, frames: Map<string, string>): void {
  for (const [key, text] of frames) witness.confirmed.set(key, text);
}
