import { fail, ok, type Result } from '../../../core/base/result.ts';
import { blobHead, blobZeros, createBlobReader } from '../../../core/vault/blob.ts';
import { AgeDamaged } from '../../../core/vault/crypto-port.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import type {
  BlobInfo,
  BridgeErrorCode,
  FileToken,
  VaultHandle,
} from '../../../electron/contract/channels.ts';
import type { StorageBridge } from '../api.ts';
import type { AttachmentFailure, AttachmentFailureCode, FileProgress } from '../attachments-api.ts';
import { callBridge } from '../session/bridge-call.ts';
import { saveCode } from '../session/failures.ts';

/** Sealed bytes of a blob by ranges. `null`: it is not there; `'failed'`: the disk did not answer. */
export type BlobSource = {
  read(
    blob: string,
    from: number,
    to: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly sizeBytes: number } | null | 'failed'>;
};

/** What main made of a file, or this worker. */
export type Kept = { readonly blob: string; readonly sizeBytes: number; readonly hash: string };

/** The sealed files of an open vault, as the worker sees them: written through the bridge, read by ranges. */
export type BlobStore = {
  /** Main streams a picked file. */
  keepPicked(file: FileToken, job: Job): Promise<Result<Kept, AttachmentFailure>>;
  /** The worker seals what was dropped, pasted or made here. */
  keepBytes(bytes: Blob, job: Job): Promise<Result<Kept, AttachmentFailure>>;
  /** The pieces of a file; `onEnd` is called when it was whole. Nothing may be kept of it before that. */
  open(blob: string): AsyncIterable<Uint8Array>;
  list(): Promise<Result<readonly BlobInfo[], AttachmentFailure>>;
};

/** One long piece of work: how far it is, and whether somebody stopped it. */
export type Job = {
  readonly signal: AbortSignal;
  readonly onProgress: (doneBytes: number) => void;
};

/** Why the bytes of a blob could not be read to their end. */
export class BlobUnreadable extends Error {
  readonly code: AttachmentFailureCode;
  constructor(code: AttachmentFailureCode) {
    super(code);
    this.code = code;
  }
}

/** One message over the bridge; the contract allows a little more. */
const partBytes = 1024 * 1024;
/** One read by the own scheme. */
const rangeBytes = 4 * 1024 * 1024;
/** A store that makes no progress for this long is taken for hung. */
const standstillMs = 60_000;
const pollMs = 250;

export type BlobStoreSetup = {
  readonly bridge: StorageBridge;
  readonly handle: VaultHandle;
  readonly keys: VaultKeys;
  readonly source: BlobSource;
};

export function createBlobStore({ bridge, handle, keys, source }: BlobStoreSetup): BlobStore {
  const { crypto } = keys;

  async function begin(): Promise<Result<string, AttachmentFailure>> {
    const begun = await callBridge(() => bridge.beginBlob(handle));
    return begun.kind === 'ok' ? ok(begun.value.id) : fail(codeOf(begun));
  }

  const stop = (id: string) => callBridge(() => bridge.stopBlob(handle, id));

  async function keepPicked(file: FileToken, job: Job): Promise<Result<Kept, AttachmentFailure>> {
    const begun = await begin();
    if (!begun.ok) return begun;
    const blob = begun.value;
    const { recipient } = await keys.blobKey();
    const onStop = () => void stop(blob);
    job.signal.addEventListener('abort', onStop);
    if (job.signal.aborted) onStop();
    const watching = watch(blob, job);
    try {
      const storing = bridge.storeBlob({ handle, id: blob, file, recipient });
      const stored = await Promise.race([
        storing.catch(() => ({ ok: false, code: 'bridge.failed' }) as const),
        watching.hung,
      ]);
      if (stored.ok) return ok({ blob, sizeBytes: stored.value.sizeBytes, hash: stored.value.sha256 });
      if (stored.code === 'bridge.failed' || stored.code === 'storage.io') await stop(blob);
      return fail(fileCode(stored.code));
    } finally {
      watching.end();
      job.signal.removeEventListener('abort', onStop);
    }
  }

  /** Asks how far main is; ends the wait when nothing moves any more. */
  function watch(blob: string, job: Job) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let doneBytes = 0;
    let stillMs = 0;
    let isOver = false;
    let giveUp: (result: { ok: false; code: 'storage.io' }) => void = () => undefined;
    const hung = new Promise<{ readonly ok: false; readonly code: 'storage.io' }>((resolve) => {
      giveUp = resolve;
    });
    const look = async () => {
      const answer = await callBridge(() => bridge.blobProgress(handle, blob));
      if (isOver) return;
      const now = answer.kind === 'ok' ? answer.value.doneBytes : doneBytes;
      stillMs = now === doneBytes ? stillMs + pollMs : 0;
      doneBytes = now;
      job.onProgress(doneBytes);
      if (stillMs >= standstillMs) giveUp({ ok: false, code: 'storage.io' });
      else timer = setTimeout(() => void look(), pollMs);
    };
    timer = setTimeout(() => void look(), pollMs);
    return {
      hung,
      end: () => {
        isOver = true;
        clearTimeout(timer);
      },
    };
  }

  async function keepBytes(bytes: Blob, job: Job): Promise<Result<Kept, AttachmentFailure>> {
    const begun = await begin();
    if (!begun.ok) return begun;
    const blob = begun.value;
    const hash = await crypto.newSha256();
    const { recipient } = await keys.blobKey();
    try {
      const content = contentOf(bytes, (piece, doneBytes) => {
        hash.update(piece);
        job.onProgress(doneBytes);
      });
      for await (const part of parts(crypto.ageSealStream(recipient, content))) {
        if (job.signal.aborted) throw new BlobUnreadable('storage.stopped');
        await must(() => bridge.appendBlob(handle, blob, part));
      }
      await must(() => bridge.finishBlob(handle, blob));
      return ok({ blob, sizeBytes: bytes.size, hash: hash.digest() });
    } catch (error) {
      await stop(blob);
      if (error instanceof BlobUnreadable) return fail(error.code);
      throw error;
    }
  }

  async function* sealedPieces(blob: string): AsyncGenerator<Uint8Array> {
    let sizeBytes = 1;
    for (let at = 0; at < sizeBytes; ) {
      const read = await source.read(blob, at, at + rangeBytes);
      if (read === null) throw new BlobUnreadable(at === 0 ? 'attachment.missing' : 'attachment.damaged');
      if (read === 'failed') throw new BlobUnreadable('storage.io');
      if (read.bytes.length === 0) throw new BlobUnreadable('attachment.damaged');
      sizeBytes = read.sizeBytes;
      at += read.bytes.length;
      yield read.bytes;
    }
  }

  async function* open(blob: string): AsyncGenerator<Uint8Array> {
    const reader = createBlobReader();
    try {
      for await (const piece of crypto.ageOpenStream(await keys.blobKey(), sealedPieces(blob))) {
        const bytes = reader.push(piece);
        if (bytes.length > 0) yield bytes;
      }
    } catch (error) {
      throw error instanceof AgeDamaged ? new BlobUnreadable('attachment.damaged') : error;
    }
    if (!reader.isWhole) throw new BlobUnreadable('attachment.damaged');
  }

  return {
    keepPicked,
    keepBytes,
    open,
    async list() {
      const listed = await callBridge(() => bridge.listBlobs(handle));
      return listed.kind === 'ok' ? ok(listed.value) : fail(codeOf(listed));
    },
  };
}

/** A blob's content out of a file in memory or on the disk, never all of it at once. */
async function* contentOf(
  file: Blob,
  onPiece: (piece: Uint8Array, doneBytes: number) => void,
): AsyncGenerator<Uint8Array> {
  yield blobHead(file.size);
  for (let at = 0; at < file.size; at += partBytes) {
    const piece = await file
      .slice(at, at + partBytes)
      .arrayBuffer()
      // The file that was dropped is gone or locked.
      .catch(() => {
        throw new BlobUnreadable('storage.file-unreadable');
      });
    const bytes = new Uint8Array(piece);
    onPiece(bytes, at + bytes.length);
    yield bytes;
  }
  yield* blobZeros(file.size);
}

/** Small pieces joined into messages of a moderate size. */
export async function* parts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let part = new Uint8Array(partBytes);
  let used = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = Math.min(part.length - used, piece.length - at);
      part.set(piece.subarray(at, at + taken), used);
      used += taken;
      at += taken;
      if (used < part.length) continue;
      yield part;
      part = new Uint8Array(partBytes);
      used = 0;
    }
  }
  if (used > 0) yield part.slice(0, used);
}

/** A call to main that must succeed for a stream to go on. */
export async function must<T>(call: Parameters<typeof callBridge<T>>[0]): Promise<T> {
  const outcome = await callBridge(call);
  if (outcome.kind === 'ok') return outcome.value;
  throw new BlobUnreadable(codeOf(outcome));
}

const codeOf = (outcome: { kind: 'failed'; code: BridgeErrorCode } | { kind: 'unknown' }) =>
  outcome.kind === 'failed' ? fileCode(outcome.code) : 'storage.io';

const fileCode = (code: BridgeErrorCode): AttachmentFailureCode =>
  code === 'storage.file-unreadable' || code === 'storage.stopped' ? code : saveCode(code);

/** Progress of a file with a known size. */
export const progressOf =
  (totalBytes: number, onProgress: (progress: FileProgress) => void) => (doneBytes: number) =>
    onProgress({ doneBytes, totalBytes: Math.max(totalBytes, doneBytes) });
