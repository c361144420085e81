import { dirname, join } from 'node:path';
import type { StorageResult } from './api.ts';
import { type Disk, listOrNone } from './disk.ts';
import { storageCodeOf } from './errors.ts';
import { glance, readHeaders, writeHeader } from './headers.ts';
import { isSyncedFolder } from './synced-folder.ts';

/** Name of the folder made for a vault in a place that a person chose: tells nothing but the app. */
const folderName = (vaultId: string): string => `Zhuravli-${vaultId.slice(0, 6)}`;

/**
 * Makes a vault's folder with both header copies, all flushed, and gives its path.
 *
 * Refuses a place that a sync program watches, and a folder that holds anything: an existing vault is never written over.
 */
export async function createFolder(
  disk: Disk,
  userData: string,
  request: { readonly vaultId: string; readonly header: Uint8Array; readonly parent: string | null },
): Promise<StorageResult<string>> {
  const { vaultId, header, parent } = request;
  try {
    if (parent !== null && (await isSyncedFolder(disk, parent))) {
      return { ok: false, code: 'storage.synced-folder' };
    }
    if (parent !== null && (await isVault(disk, parent)))
      return { ok: false, code: 'storage.folder-not-empty' };
    if (parent === null) await makeFlushed(disk, join(userData, 'vaults'));
    const folder = parent === null ? join(userData, 'vaults', vaultId) : join(parent, folderName(vaultId));
    if (!(await isFree(disk, folder, vaultId))) return { ok: false, code: 'storage.folder-not-empty' };
    await makeFlushed(disk, folder);
    for (const name of ['journal', 'drafts', 'quarantine']) await disk.makeFolder(join(folder, name));
    await disk.syncFolder(folder);
    await writeHeader(disk, folder, 'b', header);
    await writeHeader(disk, folder, 'a', header);
    return { ok: true, value: folder };
  } catch (error) {
    return { ok: false, code: storageCodeOf(error) };
  }
}

const scaffold = ['journal', 'drafts', 'quarantine', 'vault-b.json', 'vault-b.json.tmp', 'vault-a.json.tmp'];

/** Empty, or left from a making of this very vault that did not come to its end (a full disk): copy `a` is written last. */
async function isFree(disk: Disk, folder: string, vaultId: string): Promise<boolean> {
  const names = await listOrNone(disk, folder);
  if (names.some((name) => !scaffold.includes(name))) return false;
  if ((await listOrNone(disk, join(folder, 'journal'))).length > 0) return false;
  const { b } = await readHeaders(disk, folder);
  return b === null || glance(b)?.vaultId === vaultId;
}

/** No vault inside another one. */
async function isVault(disk: Disk, folder: string): Promise<boolean> {
  const { a, b } = await readHeaders(disk, folder);
  return a !== null || b !== null;
}

async function makeFlushed(disk: Disk, folder: string): Promise<void> {
  await disk.makeFolder(folder);
  await disk.syncFolder(dirname(folder));
}
