import { join } from 'node:path';
import type { DeviceId, VaultId } from '../../../core/base/ids.ts';
import { scanFrames } from '../../../core/vault/frame.ts';
import { segmentFileName } from '../../../core/vault/segment.ts';
import type { StorageErrorCode, StorageOptions, StorageResult } from './api.ts';
import type { Disk } from './disk.ts';
import { storageCodeOf } from './errors.ts';
import { inOrder } from './in-order.ts';
import { beginSegment, type SegmentWriter } from './segment-file.ts';

/** The end of what this device has confirmed so far, which a new segment names in its head. */
export type ChainEnd = { readonly length: number; readonly hash: Uint8Array<ArrayBuffer> };

export type JournalStart = {
  readonly disk: Disk;
  /** `journal` of the vault; the device's own folder in it is made with the first write. */
  readonly journalFolder: string;
  readonly vaultId: VaultId;
  readonly deviceId: DeviceId;
  readonly lastSeq: number;
  /** Higher than every number that any file in the folder has or claims. */
  readonly nextNumber: number;
  readonly chainEnd: ChainEnd | null;
  readonly log: StorageOptions['log'];
  /** Makes durable what was read at the opening; nothing is written on top of it before. Fails with the system's error, cheap once done. */
  readonly makeReady: () => Promise<void>;
  /** Gives up the ballast of the vault; true when that made room. */
  readonly makeRoom: () => Promise<boolean>;
  /** A segment is finished: what is known of the device is to be kept. */
  readonly onSegmentEnd: (lastSeq: number) => Promise<void>;
};

/** Segments that were begun since the vault was opened, for reading. */
export type WrittenSegment = { readonly number: number; readonly path: string; readonly length: number };

/** The only writer of one device's segments. */
export type Journal = {
  readonly lastSeq: number;
  written(): readonly WrittenSegment[];
  /** Resolves `ok` when all frames are durable. They must be whole, of this device, and next in number. */
  append(frames: Uint8Array): Promise<StorageResult<{ readonly lastSeq: number }>>;
  close(): Promise<void>;
};

const zeros = { length: 0, hash: new Uint8Array(32) };

export function startJournal(start: JournalStart): Journal {
  const { disk, deviceId, log } = start;
  const folder = join(start.journalFolder, deviceId);
  const run = inOrder();
  const done: WrittenSegment[] = [];
  let lastSeq = start.lastSeq;
  let number = start.nextNumber;
  let chainEnd = start.chainEnd ?? zeros;
  let current: SegmentWriter | null = null;
  let isFolderMade = false;

  async function begin(): Promise<SegmentWriter> {
    if (!isFolderMade) {
      await disk.makeFolder(folder);
      await disk.syncFolder(start.journalFolder);
      isFolderMade = true;
    }
    const head = {
      vaultId: start.vaultId,
      deviceId,
      number,
      previousLength: chainEnd.length,
      previousHash: chainEnd.hash,
    };
    number += 1;
    return beginSegment(disk, join(folder, segmentFileName(head.number)), head);
  }

  /** Ends the current segment. A failing close loses nothing: what counts was flushed. */
  async function end(): Promise<void> {
    isFolderMade = false;
    if (current === null) return;
    const { path, length } = current;
    if (length > 0) {
      chainEnd = { length, hash: current.hash() };
      done.push({ number: current.number, path, length });
    }
    const closing = current;
    current = null;
    await closing.close().catch(storageCodeOf);
    await start.onSegmentEnd(lastSeq);
  }

  async function write(frames: Uint8Array): Promise<void> {
    await start.makeReady();
    if (current?.isFull) await end();
    current ??= await begin();
    await current.append(frames, lastSeq + 1);
  }

  /** After a failing write that was cut back for want of room the segment goes on; any other failure ends it. */
  async function tryWrite(frames: Uint8Array): Promise<StorageErrorCode | null> {
    try {
      await write(frames);
      return null;
    } catch (error) {
      const code = storageCodeOf(error);
      log('journal.write-failed', { code });
      if (code !== 'storage.no-space' || !current?.isUsable) await end();
      return code;
    }
  }

  /** One more try where it can help: in a new segment after a failure (or a file held by a virus scanner), or in the room that the ballast took. */
  async function writeWithSecondTry(frames: Uint8Array): Promise<StorageErrorCode | null> {
    const code = await tryWrite(frames);
    if (code === 'storage.io' || code === 'storage.read-only') return tryWrite(frames);
    if (code === 'storage.no-space' && (await start.makeRoom())) {
      log('journal.ballast-given-up');
      return tryWrite(frames);
    }
    return code;
  }

  return {
    get lastSeq() {
      return lastSeq;
    },
    written() {
      return current === null || current.length === 0 ? done : [...done, current];
    },
    append: (frames) =>
      run(async () => {
        const next = lastSeqOf(frames, deviceId, lastSeq);
        if (next === null) {
          log('journal.refused-frames');
          return { ok: false, code: 'storage.io' };
        }
        const code = await writeWithSecondTry(frames);
        if (code !== null) return { ok: false, code };
        lastSeq = next;
        return { ok: true, value: { lastSeq } };
      }),
    close: () => run(end),
  };
}

/** Seq of the last of these frames, or `null` when they are not whole frames of this device that go on from `lastSeq`. */
function lastSeqOf(frames: Uint8Array, deviceId: DeviceId, lastSeq: number): number | null {
  let seq = lastSeq;
  for (const item of scanFrames(frames)) {
    if (item.type === 'damage' || item.head.deviceId !== deviceId || item.head.seq !== seq + 1) return null;
    seq = item.head.seq;
  }
  return seq === lastSeq ? null : seq;
}
