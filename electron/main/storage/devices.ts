import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type DeviceId, encodeId, isId } from '../../../core/base/ids.ts';
import type { Disk } from './disk.ts';
import { inOrder } from './in-order.ts';
import { readJson, writeJson } from './json-file.ts';

/** What this computer knows of its own writing in one vault. */
export type KnownDevice = { readonly deviceId: DeviceId; readonly highestSeq: number };

/**
 * Which device this computer is in each vault, in the app's own data and never in the vault's folder.
 *
 * So a copied folder starts with a new device on the other computer, and a folder that was put back to an older
 * state is noticed: two histories never share one counter.
 */
export type Devices = {
  /** Random name of this installation, for the lock file. */
  installation(): Promise<string>;
  get(vaultId: string): Promise<KnownDevice | null>;
  /** Replaces what is known; for another device id than before, too. */
  set(vaultId: string, device: KnownDevice): Promise<void>;
};

type DevicesFile = { installation: string; vaults: Record<string, KnownDevice> };

export const newId = (): string => encodeId(randomBytes(16));

export function createDevices(disk: Disk, userData: string): Devices {
  const path = join(userData, 'devices.json');
  const run = inOrder();
  let known: DevicesFile | null = null;
  const load = async (): Promise<DevicesFile> => {
    known ??= parse(await readJson(disk, path));
    return known;
  };
  return {
    installation: () => run(async () => (await load()).installation),
    get: (vaultId) => run(async () => (await load()).vaults[vaultId] ?? null),
    set: (vaultId, device) =>
      run(async () => {
        const file = await load();
        const before = file.vaults[vaultId];
        if (before?.deviceId === device.deviceId && before.highestSeq >= device.highestSeq) return;
        file.vaults[vaultId] = device;
        await writeJson(disk, path, file);
      }),
  };
}

/** Keeps only entries of the right shape; an unknown vault merely gets a new device. */
function parse(value: unknown): DevicesFile {
  const file = value as { installation?: unknown; vaults?: unknown } | null;
  const installation = typeof file?.installation === 'string' ? file.installation : newId();
  const vaults: Record<string, KnownDevice> = Object.create(null);
  for (const [vaultId, entry] of Object.entries(file?.vaults ?? {}) as [
    string,
    Partial<KnownDevice> | null,
  ][]) {
    const { deviceId, highestSeq } = entry ?? {};
    if (typeof deviceId !== 'string' || !isId(vaultId) || !isId(deviceId)) continue;
    if (!Number.isSafeInteger(highestSeq)) continue;
    vaults[vaultId] = { deviceId, highestSeq: highestSeq as number };
  }
  return { installation, vaults };
}
