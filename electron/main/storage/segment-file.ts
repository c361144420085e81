import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { encodeSegmentHead, SEGMENT_LIMIT_BYTES, type SegmentHead } from '../../../core/vault/segment.ts';
import type { Disk, DiskFile } from './disk.ts';
import { storageCodeOf } from './errors.ts';

/** A segment that is being written: one file, opened once, never opened for writing again. */
export type SegmentWriter = {
  readonly number: number;
  readonly path: string;
  /** Bytes that are confirmed: written, flushed, reachable by name. 0 while not even the head is. */
  readonly length: number;
  readonly isFull: boolean;
  /** False after a failure from which the file was not cut back: it must be given up, no second flush of it can be believed. */
  readonly isUsable: boolean;
  /** Writes frames in one piece at the end and flushes; resolves when a power cut cannot lose them. */
  append(frames: Uint8Array, firstSeq: number): Promise<void>;
  /** SHA-256 of the confirmed bytes. */
  hash(): Uint8Array<ArrayBuffer>;
  close(): Promise<void>;
};

/** Begins a segment: makes the file; its head is written together with the first frames. */
export async function beginSegment(
  disk: Disk,
  path: string,
  head: Omit<SegmentHead, 'firstSeq'>,
): Promise<SegmentWriter> {
  const file = await disk.open(path, 'new');
  const sum = createHash('sha256');
  let length = 0;
  let isUsable = true;

  /** What could not be flushed is also taken out of sight: read again later, it would look saved and still not be on the disk. */
  async function flush(addedBytes: number): Promise<void> {
    try {
      await file.sync();
      if (length === 0) await disk.syncFolder(dirname(path));
      await checkReachable(disk, path, length + addedBytes);
    } catch (error) {
      await cutBack(file, length);
      throw error;
    }
  }

  return {
    number: head.number,
    path,
    get length() {
      return length;
    },
    get isFull() {
      return length >= SEGMENT_LIMIT_BYTES;
    },
    get isUsable() {
      return isUsable;
    },
    async append(frames, firstSeq) {
      const bytes = length > 0 ? frames : joined(encodeSegmentHead({ ...head, firstSeq }), frames);
      isUsable = false;
      try {
        await file.write(bytes, length);
      } catch (error) {
        isUsable = await cutBack(file, length);
        throw error;
      }
      await flush(bytes.length);
      isUsable = true;
      length += bytes.length;
      sum.update(bytes);
    },
    hash: () => new Uint8Array(sum.copy().digest()),
    close: () => file.close(),
  };
}

async function cutBack(file: DiskFile, length: number): Promise<boolean> {
  try {
    await file.truncate(length);
    return true;
  } catch (error) {
    storageCodeOf(error);
    return false;
  }
}

/** On Unix a file whose folder was removed can still be written and flushed, and is lost all the same. */
async function checkReachable(disk: Disk, path: string, sizeBytes: number): Promise<void> {
  if ((await disk.size(path)) === sizeBytes) return;
  throw Object.assign(new Error('the segment is not where it was made'), { code: 'ENOENT' });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
