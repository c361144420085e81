import type { Bytes } from './crypto-port.ts';
import { paddedLength } from './padding.ts';

/** Length of the number at the beginning of a blob's content. */
export const BLOB_HEAD_BYTES = 8;

/** What stands before a file's bytes in a blob: their length. Format: docs/formats/blob.md. */
export function blobHead(length: number): Bytes {
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('not a length of a file');
  const head = new Uint8Array(BLOB_HEAD_BYTES);
  new DataView(head.buffer).setBigUint64(0, BigInt(length));
  return head;
}

/** How many zeros follow a file's bytes, so that the size class is all that the disk shows. */
export const blobPadding = (length: number): number =>
  paddedLength(BLOB_HEAD_BYTES + length) - BLOB_HEAD_BYTES - length;

/** The zeros behind a file's bytes, in pieces. */
export function* blobZeros(length: number): Generator<Bytes> {
  for (let left = blobPadding(length); left > 0; left -= pieceBytes)
    yield new Uint8Array(Math.min(left, pieceBytes));
}
const pieceBytes = 1024 * 1024;

/**
 * Takes the file out of a blob's content as it comes.
 *
 * What `push` gives is the file's, but nothing may be kept or shown of it until `isWhole` says that the content ended
 * as it must: age gives out the bytes of a file before it knows that its end is missing.
 */
export type BlobReader = {
  push(bytes: Uint8Array): Uint8Array;
  /** The file's length once its head was seen. */
  readonly length: number | null;
  /** Whether exactly the content of one file was seen, padding included. */
  readonly isWhole: boolean;
};

export function createBlobReader(): BlobReader {
  const head = new Uint8Array(BLOB_HEAD_BYTES);
  let seen = 0;
  let length: number | null = null;
  let areZeros = true;

  function readHead(bytes: Uint8Array): number {
    const taken = Math.min(BLOB_HEAD_BYTES - seen, bytes.length);
    head.set(bytes.subarray(0, taken), seen);
    if (seen + taken === BLOB_HEAD_BYTES) {
      const said = new DataView(head.buffer).getBigUint64(0);
      length = said <= BigInt(Number.MAX_SAFE_INTEGER - BLOB_HEAD_BYTES) ? Number(said) : null;
    }
    return taken;
  }

  return {
    push(bytes) {
      let from = 0;
      if (seen < BLOB_HEAD_BYTES) {
        from = readHead(bytes);
        seen += from;
      }
      const rest = bytes.subarray(from);
      const left = length === null ? 0 : Math.max(0, BLOB_HEAD_BYTES + length - seen);
      seen += rest.length;
      if (rest.subarray(left).some((byte) => byte !== 0)) areZeros = false;
      return rest.subarray(0, left);
    },
    get length() {
      return length;
    },
    get isWhole() {
      return length !== null && areZeros && seen === BLOB_HEAD_BYTES + length + blobPadding(length);
    },
  };
}
