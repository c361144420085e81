import { basename } from 'node:path';
import type { OpenedVault, VaultHandle, VaultListing, VaultToken } from '../../contract/channels.ts';
import type { Storage, StorageErrorCode, StorageOptions, StorageResult } from './api.ts';
import { readPatiently } from './bad-sectors.ts';
import { BALLAST_BYTES, isSpaceLow, layBallast } from './ballast.ts';
import { type Blobs, blobMethods, createBlobs, sweepQuietly } from './blobs.ts';
import { createFolder } from './create.ts';
import { createDevices, newId } from './devices.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { listDrafts, writeDraft } from './drafts.ts';
import { storageCodeOf } from './errors.ts';
import { glance, readHeaders, writeHeader } from './headers.ts';
import { inOrder } from './in-order.ts';
import { type Lock, type LockRules, takeLock } from './lock.ts';
import { glanceAtFolder, type OpenFolder, openFolder, SCAN_BUDGET_BYTES } from './open.ts';
import { startOf } from './process-facts.ts';
import { createRegistry, type KnownVault } from './registry.ts';

/** What the storage stands on; tests put failing disks and small figures in the place of these. */
export type StorageGround = {
  readonly disk: Disk;
  readonly ballastBytes: number;
  readonly scanBudgetBytes: number;
  readonly beatMs: number;
  readonly startOf: LockRules['startOf'];
};

const realGround: StorageGround = {
  disk: nodeDisk,
  ballastBytes: BALLAST_BYTES,
  scanBudgetBytes: SCAN_BUDGET_BYTES,
  beatMs: 2000,
  startOf,
};

type OpenVault = {
  readonly folder: string;
  readonly content: OpenFolder;
  readonly blobs: Blobs;
  readonly lock: Lock | null;
  readonly isWritable: boolean;
  /** Headers and drafts one after another; the journal has its own order. */
  readonly inOrder: ReturnType<typeof inOrder>;
};

/** The vault folders on disk. One for the whole program. */
export function createStorage(options: StorageOptions, ground: Partial<StorageGround> = {}): Storage {
  const { userData, log } = options;
  const { disk, ballastBytes, scanBudgetBytes, beatMs, startOf } = { ...realGround, ...ground };
  const devices = createDevices(disk, userData);
  const registry = createRegistry(disk, userData);
  const vaults = new Map<VaultHandle, OpenVault>();
  const oneAtATime = inOrder();

  async function lockRules(): Promise<LockRules> {
    const owner = {
      installation: await devices.installation(),
      pid: process.pid,
      started: (await startOf(process.pid)) ?? 'unknown',
    };
    return { owner, startOf, beatMs };
  }

  /** `in-use` is a refusal; a folder that cannot be written opens for reading; a full disk opens without a lock. */
  async function lockFolder(folder: string): Promise<StorageResult<Lock | null> & { isWritable?: boolean }> {
    try {
      const lock = await takeLock(disk, folder, newId(), await lockRules());
      return lock === null
        ? { ok: false, code: 'storage.in-use' }
        : { ok: true, value: lock, isWritable: true };
    } catch (error) {
      const code = storageCodeOf(error);
      log('storage.no-lock', { code });
      if (code === 'storage.folder-gone') return { ok: false, code };
      return { ok: true, value: null, isWritable: code !== 'storage.read-only' };
    }
  }

  async function open(folder: string, known: KnownVault | null): Promise<StorageResult<OpenedVault>> {
    try {
      return await openAt(folder, known);
    } catch (error) {
      return { ok: false, code: storageCodeOf(error) };
    }
  }

  async function openAt(folder: string, known: KnownVault | null): Promise<StorageResult<OpenedVault>> {
    for (const [handle, vault] of vaults) if (vault.folder === folder) await closeOne(handle);
    const seen = await glanceAtFolder(disk, folder, known?.vaultId ?? null);
    if (seen === null) {
      const isGone = known !== null && (await isFolderGone(folder));
      return { ok: false, code: isGone ? 'storage.folder-gone' : 'storage.not-a-vault' };
    }
    const locked = await lockFolder(folder);
    if (!locked.ok) return locked;
    const isWritable = locked.isWritable === true;
    try {
      const content = await openFolder({
        disk,
        folder,
        glance: seen,
        canWrite: isWritable,
        devices,
        log,
        budgetBytes: scanBudgetBytes,
      });
      if (isWritable) await layBallast(disk, folder, ballastBytes);
      const token = await tokenOf(seen.vaultId, folder);
      const handle = newId() as VaultHandle;
      const unfinished = isWritable ? await sweepQuietly(disk, folder) : [];
      const blobs = createBlobs(disk, folder, isWritable);
      vaults.set(handle, { folder, content, blobs, lock: locked.value, isWritable, inOrder: inOrder() });
      const { headers, deviceId, lastSeq, segments } = content;
      const opened: OpenedVault = {
        handle,
        token,
        vaultId: seen.vaultId,
        deviceId,
        lastSeq,
        headerA: headers.a,
        headerB: headers.b,
        segments,
        damage: [...content.damage, ...unfinished],
        isWritable,
        isSpaceLow: await isSpaceLow(disk, folder),
      };
      return { ok: true, value: opened };
    } catch (error) {
      await locked.value?.release().catch(storageCodeOf);
      return { ok: false, code: storageCodeOf(error) };
    }
  }

  /** A list that cannot be read keeps no chosen folder from opening. */
  async function knownVaults(): Promise<readonly KnownVault[]> {
    try {
      return await registry.list();
    } catch (error) {
      log('registry.unreadable', { code: storageCodeOf(error) });
      return [];
    }
  }

  /** A list that cannot be kept must not keep a vault from opening. */
  async function tokenOf(vaultId: string, folder: string): Promise<VaultToken> {
    try {
      return (await registry.add(vaultId, folder, isFolderGone)).token;
    } catch (error) {
      log('registry.not-kept', { code: storageCodeOf(error) });
      return newId() as VaultToken;
    }
  }

  async function isFolderGone(folder: string): Promise<boolean> {
    try {
      await disk.list(folder);
      return false;
    } catch (error) {
      return storageCodeOf(error) === 'storage.folder-gone';
    }
  }

  async function closeOne(handle: VaultHandle): Promise<void> {
    const vault = vaults.get(handle);
    if (vault === undefined) return;
    vaults.delete(handle);
    await vault.blobs.close();
    await vault.content.journal.close();
    await vault.inOrder(async () => vault.lock?.release()).catch(storageCodeOf);
  }

  /** Does something with an open vault; system errors become codes. */
  async function withVault<T>(
    handle: VaultHandle,
    job: (vault: OpenVault) => Promise<T>,
  ): Promise<StorageResult<T>> {
    const vault = vaults.get(handle);
    if (vault === undefined) return { ok: false, code: 'storage.not-a-vault' };
    try {
      return { ok: true, value: await job(vault) };
    } catch (error) {
      return { ok: false, code: storageCodeOf(error) };
    }
  }

  const writing = <T>(
    handle: VaultHandle,
    job: (vault: OpenVault) => Promise<T>,
  ): Promise<StorageResult<T>> =>
    vaults.get(handle)?.isWritable === false
      ? Promise.resolve({ ok: false, code: 'storage.read-only' satisfies StorageErrorCode })
      : withVault(handle, (vault) => vault.inOrder(() => job(vault)));

  async function listingOf({ token, vaultId, path }: KnownVault): Promise<VaultListing> {
    const base = { token, vaultId, folder: basename(path) };
    try {
      if (await isFolderGone(path)) return { ...base, createdOn: null, state: 'folder-gone' };
      const headers = await readHeaders(disk, path);
      const seen = glance(headers.a) ?? glance(headers.b);
      const state = seen === null ? 'unreadable' : 'present';
      return { ...base, createdOn: seen?.createdOn ?? null, state };
    } catch (error) {
      storageCodeOf(error);
      return { ...base, createdOn: null, state: 'unreadable' };
    }
  }

  return {
    list: async () => Promise.all((await registry.list()).map(listingOf)),
    open: (place) =>
      oneAtATime(async () => {
        const list = await knownVaults();
        const known =
          'vault' in place
            ? list.find((vault) => vault.token === place.vault)
            : list.find((vault) => vault.path === place.folder);
        if ('vault' in place && known === undefined) return { ok: false, code: 'storage.not-a-vault' };
        const folder = 'vault' in place ? (known?.path as string) : place.folder;
        return open(folder, known ?? null);
      }),
    create: (request) =>
      oneAtATime(async () => {
        const made = await createFolder(disk, userData, request);
        return made.ok ? open(made.value, null) : made;
      }),
    close: (handle) =>
      oneAtATime(async () => {
        await closeOne(handle);
        return { ok: true, value: null };
      }),
    closeAll: () =>
      oneAtATime(async () => {
        for (const handle of [...vaults.keys()]) await closeOne(handle);
      }),
    writeHeader: (handle, copy, bytes) =>
      writing(handle, (vault) => writeHeader(disk, vault.folder, copy, bytes)),
    append: async (handle, frames) => {
      const vault = vaults.get(handle);
      if (vault === undefined) return { ok: false, code: 'storage.not-a-vault' };
      if (!vault.isWritable) return { ok: false, code: 'storage.read-only' };
      const appended = await vault.content.journal.append(frames);
      if (!appended.ok) return appended;
      return { ok: true, value: { ...appended.value, isSpaceLow: await isSpaceLow(disk, vault.folder) } };
    },
    readSegment: (handle, deviceId, number, range) =>
      withVault(handle, async (vault) => {
        const place = vault.content.placeOf(deviceId, number);
        if (place === null) throw Object.assign(new Error('no such segment'), { code: 'EIO' });
        const start = Math.min(range?.start ?? 0, place.length);
        const end = Math.min(range === null ? place.length : range.end + 1, place.length);
        const { bytes } = await readPatiently(disk, place.path, start, Math.max(start, end));
        return { bytes, start, sizeBytes: place.length };
      }),
    writeDraft: (handle, id, bytes) =>
      writing(handle, async (vault) => {
        await writeDraft(disk, vault.folder, id, bytes);
        return null;
      }),
    listDrafts: (handle) => withVault(handle, (vault) => listDrafts(disk, vault.folder)),
    ...blobMethods((handle) => vaults.get(handle)?.blobs),
    folderOf: (token) => registry.get(token)?.path ?? null,
  };
}
