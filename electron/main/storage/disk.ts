import { mkdir, open, readdir, readFile, rename, stat, statfs, unlink } from 'node:fs/promises';
import { errnoOf, isMissing } from './errors.ts';

/**
 * Every file operation of the storage, so that tests can put a failing, full or power-less disk in its place.
 *
 * All fail with system errors (`code: 'ENOSPC'` …). Nothing is durable before `sync`, and no name before `syncFolder`.
 */
export type Disk = {
  /** `new` fails when the file exists; `edit` fails when it does not. */
  open(path: string, how: 'new' | 'edit'): Promise<DiskFile>;
  /** Bytes from `start` up to but not including `end`, cut to what exists. */
  read(path: string, start?: number, end?: number): Promise<Uint8Array>;
  /** Size of a file, or `null` when there is no such file. */
  size(path: string): Promise<number | null>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes one folder; one that exists is no error. */
  makeFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  freeBytes(path: string): Promise<number>;
  wait(ms: number): Promise<void>;
};

export type DiskFile = {
  /** Writes all bytes or fails; a failed write may have written a part. */
  write(bytes: Uint8Array, at: number): Promise<void>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** Names in a folder, none when there is no such folder. */
export async function listOrNone(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The real disk. */
export const nodeDisk: Disk = {
  async open(path, how) {
    const handle = await open(path, how === 'new' ? 'wx+' : 'r+', 0o600);
    return {
      async write(bytes, at) {
        let done = 0;
        while (done < bytes.length) {
          done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
        }
      },
      truncate: (length) => handle.truncate(length),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  async read(path, start, end) {
    // A copy in a plain array: a Buffer may share its memory, and crosses some bridges as an object with numbered fields.
    if (start === undefined) return new Uint8Array(await readFile(path));
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(Math.max(0, Math.min(end ?? size, size) - start));
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) return bytes.subarray(0, done);
        done += bytesRead;
      }
      return bytes;
    } finally {
      await handle.close();
    }
  },
  async size(path) {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : null;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    try {
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  },
  rename,
  remove: unlink,
  async syncFolder(path) {
    // Windows has no flush of a folder: its journal keeps names in order.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } catch (error) {
      // Some network and user-space file systems cannot flush a folder at all (fsync(2), EINVAL): there is nothing better to do.
      if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(errnoOf(error))) throw error;
    } finally {
      await handle.close();
    }
  },
  async freeBytes(path) {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};
