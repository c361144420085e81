import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { ReadableStream } from 'node:stream/web';
import { BLOB_HEAD_BYTES, blobHead, blobPadding, blobZeros } from '../../../core/vault/blob.ts';
import type { StoredBlob } from '../../contract/channels.ts';
import type { BlobWriter } from './blob-file.ts';
import { errnoOf } from './errors.ts';
import { type Rooms, roomsFor } from './spare-rooms.ts';

/** A picked file that cannot be read, or that is longer or shorter than it said when it was opened. */
export class SourceUnreadable extends Error {}
/** Somebody asked to stop. */
export class Stopped extends Error {}

/** One reading and about one writing; memory in use is a few of these. */
const pieceBytes = 1024 * 1024;
/** What age adds at most: its header, a nonce, and 16 bytes for each 64 KiB. */
const sealedLength = (content: number): number => content + Math.ceil(content / 65536) * 16 + 1024;

/** How much room a sealed file of a size takes. */
export const roomFor = (fileBytes: number): number =>
  sealedLength(BLOB_HEAD_BYTES + fileBytes + blobPadding(fileBytes));

export type SealRequest = {
  readonly path: string;
  /** An age recipient: a public key. Nothing here can open what it seals. */
  readonly recipient: string;
  readonly signal: AbortSignal;
  readonly onRead: (doneBytes: number) => void;
  /** Called with the size before anything is written; may refuse by throwing. */
  readonly onSize: (sizeBytes: number) => Promise<void>;
  readonly makeWriter: () => Promise<BlobWriter>;
};

/**
 * Streams a picked file once, through SHA-256 and age, into a blob, and makes it durable.
 *
 * Throws system errors of the vault's disk, `SourceUnreadable`, `Stopped`; after each of them nothing is left.
 */
export async function sealFile(request: SealRequest): Promise<StoredBlob> {
  const source = await opened(request.path);
  try {
    const { size } = await source.stat().catch(unreadable);
    await request.onSize(size);
    const writer = await request.makeWriter();
    try {
      const sha256 = await pump(source, size, request, writer);
      await writer.finish();
      return { sizeBytes: size, sha256 };
    } catch (error) {
      await writer.drop();
      throw error;
    }
  } finally {
    await source.close().catch(() => undefined);
  }
}

async function pump(
  source: FileHandle,
  size: number,
  { recipient, signal, onRead }: SealRequest,
  writer: BlobWriter,
): Promise<string> {
  const hash = createHash('sha256');
  const rooms = roomsFor(pieceBytes);
  let failure: unknown;
  async function* content() {
    yield blobHead(size);
    let done = 0;
    let next = readPiece(source, 0, size, rooms);
    while (done < size) {
      if (signal.aborted) throw new Stopped();
      const piece = await next;
      if (piece.length === 0) throw new SourceUnreadable('shorter than it was');
      done += piece.length;
      // The disk reads on while this piece is hashed and sealed.
      if (done < size) next = readPiece(source, done, size, rooms);
      hash.update(piece);
      onRead(done);
      yield piece;
    }
    if ((await source.stat().catch(unreadable)).size !== size)
      throw new SourceUnreadable('longer than it was');
    yield* blobZeros(size);
  }
  // Taken when a file is first sealed: it is most of the storage's code, and every start would wait for it.
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const plain = ReadableStream.from(
    remember(content(), (error) => {
      failure = error;
    }),
  );
  // The same class under another name: the package's types speak of the browser's.
  const sealed = await encrypter.encrypt(plain as unknown as globalThis.ReadableStream<Uint8Array>);
  // The disk writes one piece while the next one is sealed.
  let writing = Promise.resolve();
  try {
    for await (const piece of gathered(sealed as unknown as ReadableStream<Uint8Array>, rooms)) {
      await writing;
      writing = waitedForLater(writer.write(piece));
    }
    await writing;
  } catch (error) {
    // Nothing may be written any more when the blob is dropped.
    await writing.catch(() => undefined);
    // Streams may wrap what the source threw.
    throw failure ?? error;
  }
  rooms.giveBack();
  return hash.digest('hex');
}

/** The next bytes of the picked file; none at its end. */
function readPiece(source: FileHandle, from: number, size: number, rooms: Rooms): Promise<Uint8Array> {
  const buffer = rooms.take().subarray(0, Math.min(pieceBytes, size - from));
  const reading = source.read(buffer, 0, buffer.length, from).catch(unreadable);
  return waitedForLater(reading.then(({ bytesRead }) => buffer.subarray(0, bytesRead)));
}

/** A promise that fails before anybody waits for it must not count as one that nobody handles. */
function waitedForLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function* remember<T>(pieces: AsyncIterable<T>, onError: (error: unknown) => void) {
  try {
    yield* pieces;
  } catch (error) {
    onError(error);
    throw error;
  }
}

/** age gives pieces of 64 KiB; writing them one by one would take sixteen times as many calls. */
async function* gathered(stream: AsyncIterable<Uint8Array>, rooms: Rooms): AsyncGenerator<Uint8Array> {
  let buffer = rooms.take();
  let used = 0;
  for await (const piece of stream) {
    if (used + piece.length > buffer.length) {
      yield buffer.subarray(0, used);
      buffer = rooms.take();
      used = 0;
    }
    buffer.set(piece, used);
    used += piece.length;
  }
  if (used > 0) yield buffer.subarray(0, used);
}

async function opened(path: string): Promise<FileHandle> {
  const handle = await open(path, 'r').catch(unreadable);
  const found = await handle.stat().catch(unreadable);
  if (found.isFile()) return handle;
  await handle.close().catch(() => undefined);
  throw new SourceUnreadable('not a file');
}

/** A failure of the picked file is not one of the vault's disk: a memory card was pulled out. */
function unreadable(error: unknown): never {
  if (errnoOf(error) === '') throw error;
  throw new SourceUnreadable(errnoOf(error));
}
