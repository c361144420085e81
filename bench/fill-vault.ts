import { changeIdOf, type DeviceId } from '../core/base/ids.ts';
import { concat } from '../core/vault/bytes.ts';
import { sealFrames } from '../core/vault/frames.ts';
import { newHeader } from '../core/vault/new-header.ts';
import { encodeChange } from '../core/vault/payload.ts';
import { createStorage } from '../electron/main/storage/storage.ts';
import { deriveHere } from '../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../renderer/platform/crypto.ts';
import { generateCases } from './generate.ts';

/** Bytes appended at once: segments come out as long as those of an app that is opened now and then. */
const appendBytes = 200 * 1024;

export const benchPassphrase = 'six invented words for a bench';

/**
 * Writes a vault with invented cases into an app data folder, through the real storage and the real formats.
 *
 * The key derivation is at its floor: benches measure what comes after it.
 */
export async function fillVault(
  userData: string,
  count: number,
  seed: number,
): Promise<{ changes: number; bytes: number }> {
  const crypto = createWebCrypto(deriveHere);
  const made = await newHeader(
    { passphrase: benchPassphrase, params: { m: 19 * 1024, t: 1, p: 1 }, created: '2026-11-22' },
    { crypto },
  );
  if (!made.ok) throw new Error(made.error.code);
  const { vaultId, keys, bytes: header } = made.value;
  const storage = createStorage({ userData, log: () => undefined });
  const created = await storage.create({ vaultId, header, parent: null });
  if (!created.ok) throw new Error(created.code);
  const { handle } = created.value;
  const deviceId = created.value.deviceId as DeviceId;
  const changes = generateCases(count, seed, deviceId);
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let written = 0;
  const append = async () => {
    const done = await storage.append(handle, concat(waiting));
    if (!done.ok) throw new Error(done.code);
    written += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  for (const [place, change] of changes.entries()) {
    if (change.id !== changeIdOf(deviceId, place + 1))
      throw new Error('generated ids are not those of the frames');
    const { frames } = await sealFrames(keys, { deviceId, seq: place + 1 }, encodeChange(change));
    for (const frame of frames) {
      waiting.push(frame);
      waitingBytes += frame.length;
    }
    if (waitingBytes >= appendBytes) await append();
  }
  if (waitingBytes > 0) await append();
  await storage.closeAll();
  return { changes: changes.length, bytes: written };
}
