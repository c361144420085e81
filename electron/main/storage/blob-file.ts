import { join } from 'node:path';
import { isId } from '../../../core/base/ids.ts';
import type { BlobInfo, Damage } from '../../contract/channels.ts';
import { renamePatiently } from './atomic-file.ts';
import { type Disk, type DiskFile, listOrNone } from './disk.ts';
import { isMissing } from './errors.ts';

/** Sealed files of a vault: `blobs/<id>.age`, and `.tmp` until whole and flushed. Format: docs/formats/blob.md. */
const suffix = '.age';
const temporarySuffix = '.age.tmp';

export const blobFolder = (vaultFolder: string): string => join(vaultFolder, 'blobs');
const blobFile = (vaultFolder: string, id: string): string => {
  // It becomes a file name, so it is checked here again.
  if (!isId(id)) throw new RangeError('not the id of a blob');
  return join(blobFolder(vaultFolder), id + suffix);
};

/** A blob that is being written; nothing counts before `finish`. */
export type BlobWriter = {
  write(bytes: Uint8Array): Promise<void>;
  /** Flushes, gives it its name, flushes the folder. */
  finish(): Promise<void>;
  /** Removes what was written; never throws. */
  drop(): Promise<void>;
};

export async function openBlob(disk: Disk, vaultFolder: string, id: string): Promise<BlobWriter> {
  const path = blobFile(vaultFolder, id);
  const temporary = join(blobFolder(vaultFolder), id + temporarySuffix);
  await disk.makeFolder(blobFolder(vaultFolder));
  await disk.syncFolder(vaultFolder);
  let file: DiskFile | null = await disk.open(temporary, 'new');
  let at = 0;
  return {
    async write(bytes) {
      if (file === null) throw new Error('the blob is closed');
      await file.write(bytes, at);
      at += bytes.length;
    },
    async finish() {
      if (file === null) throw new Error('the blob is closed');
      await file.sync();
      await file.close();
      file = null;
      await renamePatiently(disk, temporary, path);
      await disk.syncFolder(blobFolder(vaultFolder));
    },
    async drop() {
      await file?.close().catch(() => undefined);
      file = null;
      await disk.remove(temporary).catch(() => undefined);
    },
  };
}

/** Every whole blob with its size on disk. */
export async function listBlobs(disk: Disk, vaultFolder: string): Promise<readonly BlobInfo[]> {
  const names = await listOrNone(disk, blobFolder(vaultFolder));
  const ids = names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
  const found: BlobInfo[] = [];
  for (const id of ids.filter(isId).sort()) {
    const sealedBytes = await disk.size(blobFile(vaultFolder, id));
    if (sealedBytes !== null) found.push({ id, sealedBytes });
  }
  return found;
}

/** Sealed bytes from `start` up to `end`, cut to what exists, and the size of the whole. */
export async function readBlob(
  disk: Disk,
  vaultFolder: string,
  id: string,
  range: { readonly start: number; readonly end: number },
): Promise<{ readonly bytes: Uint8Array; readonly start: number; readonly sizeBytes: number }> {
  const path = blobFile(vaultFolder, id);
  const sizeBytes = await disk.size(path);
  if (sizeBytes === null) throw Object.assign(new Error('no such blob'), { code: 'ENOENT' });
  const start = Math.min(range.start, sizeBytes);
  const bytes = await disk.read(path, start, Math.max(start, Math.min(range.end + 1, sizeBytes)));
  return { bytes, start, sizeBytes };
}

/**
 * Removes what a crash left half written, and names it. No claim ever named it: that comes after the flush.
 *
 * The person may believe that the paper was kept, so this is told like damage.
 */
export async function sweepBlobs(disk: Disk, vaultFolder: string): Promise<readonly Damage[]> {
  const folder = blobFolder(vaultFolder);
  const swept: Damage[] = [];
  for (const name of await listOrNone(disk, folder)) {
    const id = name.slice(0, -temporarySuffix.length);
    if (!name.endsWith(temporarySuffix) || !isId(id)) continue;
    try {
      const lengthBytes = (await disk.size(join(folder, name))) ?? 0;
      await disk.remove(join(folder, name));
      const file = `blobs/${name}`;
      swept.push({ where: 'blob-unfinished', file, offset: 0, lengthBytes, quarantined: null });
    } catch (error) {
      if (!isMissing(error)) return swept;
    }
  }
  return swept;
}
