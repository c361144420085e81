import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

export const BALLAST_BYTES = 8 * 1024 * 1024;
/** Under this much free space the person is told, and no ballast is laid: it would itself fill the disk. */
const roomyBytes = 200 * 1024 * 1024;

/** Whether the disk is nearly full; a disk that does not say is taken for roomy. */
export async function isSpaceLow(disk: Disk, folder: string): Promise<boolean> {
  try {
    return (await disk.freeBytes(folder)) < roomyBytes;
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return false;
  }
}

const pathOf = (folder: string): string => join(folder, 'ballast');

/**
 * Lays aside a file that can be given up when the disk is full, so that what is being written, and locking, can finish.
 *
 * Random bytes, because file systems that compress would keep zeros for nothing. Without room it is left out.
 */
export async function layBallast(disk: Disk, folder: string, sizeBytes: number): Promise<void> {
  try {
    if (sizeBytes === 0 || (await disk.size(pathOf(folder))) === sizeBytes) return;
    if (await isSpaceLow(disk, folder)) return;
    if ((await disk.size(pathOf(folder))) !== null) await disk.remove(pathOf(folder));
    const file = await disk.open(pathOf(folder), 'new');
    try {
      await file.write(randomBytes(sizeBytes), 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errnoOf(error) === '') throw error;
  }
}

/** Gives the ballast up; false when there was none. */
export async function dropBallast(disk: Disk, folder: string): Promise<boolean> {
  try {
    if ((await disk.size(pathOf(folder))) === null) return false;
    await disk.remove(pathOf(folder));
    return true;
  } catch (error) {
    if (errnoOf(error) === '') throw error;
    return false;
  }
}
