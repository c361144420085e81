import type { BlobInfo, Damage, StoredBlob, VaultHandle } from '../../contract/channels.ts';
import type { ByteRange, RangeRead, Storage, StorageResult } from './api.ts';
import { type BlobWriter, listBlobs, openBlob, readBlob, sweepBlobs } from './blob-file.ts';
import { roomFor, SourceUnreadable, Stopped, sealFile } from './blob-seal.ts';
import { newId } from './devices.ts';
import type { Disk } from './disk.ts';
import { errnoOf, storageCodeOf } from './errors.ts';
import { inOrder } from './in-order.ts';

/** What must stay free after a file was kept: the journal needs the room more. */
const roomLeftBytes = 200 * 1024 * 1024;
/** A page that begins blobs and never ends them is a bug; a person adds a few at a time. */
const maxBegun = 64;

type Begun = {
  writer: BlobWriter | null;
  doneBytes: number;
  readonly stop: AbortController;
  /** What is under way for it, one after another. */
  readonly inOrder: ReturnType<typeof inOrder>;
};

/** The blobs of one open vault: begun, filled from a picked file or piece by piece, finished or stopped. */
export type Blobs = {
  begin(): Promise<StorageResult<{ readonly id: string }>>;
  store(
    id: string,
    source: { readonly path: string; readonly recipient: string },
  ): Promise<StorageResult<StoredBlob>>;
  progress(id: string): { readonly doneBytes: number };
  append(id: string, bytes: Uint8Array): Promise<StorageResult<null>>;
  finish(id: string): Promise<StorageResult<null>>;
  stop(id: string): Promise<StorageResult<null>>;
  list(): Promise<StorageResult<readonly BlobInfo[]>>;
  read(id: string, range: ByteRange): Promise<StorageResult<RangeRead>>;
  /** Stops what is begun and waits for it. */
  close(): Promise<void>;
};

export function createBlobs(disk: Disk, folder: string, isWritable: boolean): Blobs {
  const begun = new Map<string, Begun>();

  async function result<T>(job: () => Promise<T>): Promise<StorageResult<T>> {
    try {
      return { ok: true, value: await job() };
    } catch (error) {
      if (error instanceof Stopped) return { ok: false, code: 'storage.stopped' };
      if (error instanceof SourceUnreadable) return { ok: false, code: 'storage.file-unreadable' };
      return { ok: false, code: storageCodeOf(error) };
    }
  }

  /** Does a step of a begun blob; after a failure nothing of it is left. */
  function step<T>(id: string, job: (blob: Begun) => Promise<T>): Promise<StorageResult<T>> {
    const blob = begun.get(id);
    if (blob === undefined) return Promise.resolve({ ok: false, code: 'storage.stopped' });
    return blob.inOrder(async () => {
      const done = await result(async () => {
        if (blob.stop.signal.aborted) throw new Stopped();
        return job(blob);
      });
      if (!done.ok) await forget(id, blob);
      return done;
    });
  }

  async function forget(id: string, blob: Begun): Promise<void> {
    begun.delete(id);
    await blob.writer?.drop();
    blob.writer = null;
  }

  /** A disk that does not say how much is free is taken for roomy. */
  async function refuseWithoutRoom(neededBytes: number): Promise<void> {
    const free = await disk.freeBytes(folder).catch((error: unknown) => {
      if (errnoOf(error) === '') throw error;
      return Number.POSITIVE_INFINITY;
    });
    if (free - neededBytes < roomLeftBytes) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  }

  return {
    async begin() {
      if (!isWritable) return { ok: false, code: 'storage.read-only' };
      if (begun.size >= maxBegun) return { ok: false, code: 'storage.stopped' };
      const id = newId();
      begun.set(id, { writer: null, doneBytes: 0, stop: new AbortController(), inOrder: inOrder() });
      return { ok: true, value: { id } };
    },
    store: (id, { path, recipient }) =>
      step(id, async (blob) => {
        if (blob.writer !== null) throw new Stopped();
        const stored = await sealFile({
          path,
          recipient,
          signal: blob.stop.signal,
          onRead: (doneBytes) => (blob.doneBytes = doneBytes),
          onSize: (sizeBytes) => refuseWithoutRoom(roomFor(sizeBytes)),
          makeWriter: () => openBlob(disk, folder, id),
        });
        begun.delete(id);
        return stored;
      }),
    progress: (id) => ({ doneBytes: begun.get(id)?.doneBytes ?? 0 }),
    append: (id, bytes) =>
      step(id, async (blob) => {
        await refuseWithoutRoom(bytes.length);
        blob.writer ??= await openBlob(disk, folder, id);
        await blob.writer.write(bytes);
        blob.doneBytes += bytes.length;
        return null;
      }),
    finish: (id) =>
      step(id, async (blob) => {
        if (blob.writer === null) throw new Stopped();
        await blob.writer.finish();
        blob.writer = null;
        begun.delete(id);
        return null;
      }),
    async stop(id) {
      const blob = begun.get(id);
      blob?.stop.abort();
      await blob?.inOrder(() => forget(id, blob));
      return { ok: true, value: null };
    },
    list: () => result(() => listBlobs(disk, folder)),
    read: (id, range) => result(() => readBlob(disk, folder, id, range)),
    async close() {
      await Promise.all(
        [...begun].map(([id, blob]) => {
          blob.stop.abort();
          return blob.inOrder(() => forget(id, blob));
        }),
      );
    },
  };
}

/** What a crash left half written goes when a vault is opened; a failure of that keeps no vault from opening. */
export async function sweepQuietly(disk: Disk, folder: string): Promise<readonly Damage[]> {
  try {
    return await sweepBlobs(disk, folder);
  } catch (error) {
    storageCodeOf(error);
    return [];
  }
}

type BlobMethods = Pick<
  Storage,
  | 'beginBlob'
  | 'storeBlob'
  | 'blobProgress'
  | 'appendBlob'
  | 'finishBlob'
  | 'stopBlob'
  | 'listBlobs'
  | 'readBlob'
>;

/** The blob part of the storage: each call to the blobs of the vault that the handle names. */
export function blobMethods(blobsOf: (handle: VaultHandle) => Blobs | undefined): BlobMethods {
  const of = <T>(handle: VaultHandle, job: (blobs: Blobs) => Promise<StorageResult<T>>) => {
    const blobs = blobsOf(handle);
    return blobs === undefined
      ? Promise.resolve({ ok: false, code: 'storage.not-a-vault' } as const)
      : job(blobs);
  };
  return {
    beginBlob: (handle) => of(handle, (blobs) => blobs.begin()),
    storeBlob: (handle, id, source) => of(handle, (blobs) => blobs.store(id, source)),
    blobProgress: (handle, id) => of(handle, async (blobs) => ({ ok: true, value: blobs.progress(id) })),
    appendBlob: (handle, id, bytes) => of(handle, (blobs) => blobs.append(id, bytes)),
    finishBlob: (handle, id) => of(handle, (blobs) => blobs.finish(id)),
    stopBlob: (handle, id) => of(handle, (blobs) => blobs.stop(id)),
    listBlobs: (handle) => of(handle, (blobs) => blobs.list()),
    readBlob: (handle, id, range) => of(handle, (blobs) => blobs.read(id, range)),
  };
}
