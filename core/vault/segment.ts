import { type DeviceId, decodeId, encodeId, type VaultId } from '../base/ids.ts';
import { crc32c } from './crc32c.ts';
import { type FoundDamage, type FoundFrame, scanFrames } from './frame.ts';

/** Journal segments: a head, then frames. Layout and rules: docs/formats/journal.md. */

export type SegmentHead = {
  readonly vaultId: VaultId;
  readonly deviceId: DeviceId;
  /** From 1; the same as in the file's name. */
  readonly number: number;
  readonly firstSeq: number;
  /** Bytes of the previous segment that count; 0 for the first. */
  readonly previousLength: number;
  /** SHA-256 of those bytes; zeros for the first. */
  readonly previousHash: Uint8Array<ArrayBuffer>;
};

export const SEGMENT_HEAD_BYTES = 88;
/** A segment that has reached this size is closed before the next write. */
export const SEGMENT_LIMIT_BYTES = 256 * 1024;

const magic = 0x5a485331; // ZHS1
const summedBytes = 84;

/** `journal/<device>/0000000001.seg` has this last part. */
export const segmentFileName = (number: number): string => `${String(number).padStart(10, '0')}.seg`;

/** The number in a segment's file name, or `null` for any other name. */
export function segmentNumberOf(fileName: string): number | null {
  const found = /^(\d{10})\.seg$/.exec(fileName);
  return found === null ? null : Number(found[1]);
}

/** Writes the head. Values outside the format are bugs of the caller and throw. */
export function encodeSegmentHead(head: SegmentHead): Uint8Array<ArrayBuffer> {
  const vault = decodeId(head.vaultId);
  const device = decodeId(head.deviceId);
  const isId = vault?.length === 16 && device?.length === 16;
  if (!isId || !Number.isSafeInteger(head.firstSeq) || head.firstSeq < 1 || head.previousHash.length !== 32) {
    throw new RangeError(
      `segment head outside its format: number ${head.number}, first seq ${head.firstSeq}`,
    );
  }
  const bytes = new Uint8Array(SEGMENT_HEAD_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  bytes.set(vault, 4);
  bytes.set(device, 20);
  view.setUint32(36, head.number);
  view.setUint32(40, Math.floor(head.firstSeq / 2 ** 32));
  view.setUint32(44, head.firstSeq >>> 0);
  view.setUint32(48, head.previousLength);
  bytes.set(head.previousHash, 52);
  view.setUint32(summedBytes, crc32c(bytes.subarray(0, summedBytes)));
  return bytes;
}

/** Reads the head at the start of `bytes`; `null` when it is short, damaged or something else. */
export function readSegmentHead(bytes: Uint8Array): SegmentHead | null {
  if (bytes.length < SEGMENT_HEAD_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, SEGMENT_HEAD_BYTES);
  if (view.getUint32(0) !== magic) return null;
  if (view.getUint32(summedBytes) !== crc32c(bytes.subarray(0, summedBytes))) return null;
  const firstSeq = view.getUint32(40) * 2 ** 32 + view.getUint32(44);
  if (!Number.isSafeInteger(firstSeq) || firstSeq < 1) return null;
  return {
    vaultId: encodeId(bytes.subarray(4, 20)) as VaultId,
    deviceId: encodeId(bytes.subarray(20, 36)) as DeviceId,
    number: view.getUint32(36),
    firstSeq,
    previousLength: view.getUint32(48),
    previousHash: new Uint8Array(bytes.subarray(52, 84)),
  };
}

export type ReadSegment<B extends ArrayBufferLike = ArrayBufferLike> = {
  /** `null`: the head is damaged; its place is then among the damage. */
  readonly head: SegmentHead | null;
  readonly items: readonly (FoundFrame<B> | FoundDamage)[];
};

/** Reads a whole segment: its head, and every frame and damage after it. Frames are found without the head, too. */
export function readSegment<B extends ArrayBufferLike>(bytes: Uint8Array<B>): ReadSegment<B> {
  const head = readSegmentHead(bytes);
  return { head, items: [...scanFrames(bytes, head === null ? 0 : SEGMENT_HEAD_BYTES)] };
}

/**
 * Where the counted part of a segment ends: after its last frame with a seq below `limit`, the lowest seq that a later
 * segment of its device starts with (`Infinity` for the newest). What follows is left from a write that was never confirmed.
 *
 * 0 when no frame counts. Damage between counted frames is inside, damage after the last one is not.
 */
export function countedEnd(items: ReadSegment['items'], limit: number): number {
  let end = 0;
  for (const item of items) {
    if (item.type !== 'frame') continue;
    if (item.head.seq >= limit) break;
    end = item.end;
  }
  return end;
}
