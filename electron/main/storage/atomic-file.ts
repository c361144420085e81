import { dirname } from 'node:path';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

/**
 * Waits between tries of a rename, 10 tries, about 5 s in all.
 *
 * On Windows a virus scanner or an indexer holds a fresh file for a moment, and the rename then fails with EPERM, EACCES or EBUSY
 * (https://github.com/npm/write-file-atomic/issues/49).
 */
const waitsMs = [10, 20, 50, 100, 200, 400, 800, 1600, 1800];

/** Puts a whole file in place of the old one: after a power cut there is the old or the new, never a part. */
export async function writeAtomic(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await openFresh(disk, temporary);
  try {
    await file.write(bytes, 0);
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await file.close();
  await renamePatiently(disk, temporary, path);
  await disk.syncFolder(dirname(path));
}

/** A temporary file that a crash left behind is ours to replace. */
async function openFresh(disk: Disk, path: string) {
  try {
    return await disk.open(path, 'new');
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    await disk.remove(path);
    return disk.open(path, 'new');
  }
}

export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const waitMs of [...waitsMs, null]) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (waitMs === null || !['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error))) throw error;
      await disk.wait(waitMs);
    }
  }
}
