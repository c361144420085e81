import { type DeviceId, decodeId, encodeId, type VaultId } from '../base/ids.ts';
import { crc32c } from './crc32c.ts';

/**
 * Journal frames: one sealed change, or one part of a big one. Layout and rules: docs/formats/journal.md.
 *
 * The one thing of core that the main program imports: it can cut and count frames without any key.
 */

/** Fields of a frame that stay in clear. `kind`: 1 whole change, 2 begin, 3 part, 4 commit. */
export type FrameHead = {
  readonly kind: 1 | 2 | 3 | 4;
  /** Key epoch, u32. */
  readonly epoch: number;
  readonly deviceId: DeviceId;
  /** 1 … 2^53 − 1, without gaps per device. */
  readonly seq: number;
  /** 12 random bytes. */
  readonly nonce: Uint8Array<ArrayBuffer>;
};

/** A whole frame; `sealed` looks into the given bytes and is not a copy. */
export type FoundFrame<B extends ArrayBufferLike = ArrayBufferLike> = {
  readonly type: 'frame';
  readonly head: FrameHead;
  readonly sealed: Uint8Array<B>;
  readonly offset: number;
  readonly end: number;
};

/** Bytes that are no frame. `torn`: they end inside one, or are zero to the end; it can be a write that was never confirmed. */
export type FoundDamage = {
  readonly type: 'damage';
  readonly offset: number;
  readonly end: number;
  readonly reason: 'torn' | 'crc' | 'magic';
};

export const FRAME_HEAD_BYTES = 54;
export const MAX_FRAME_BYTES = 1024 * 1024;
export const MAX_SEALED_BYTES = MAX_FRAME_BYTES - FRAME_HEAD_BYTES;
/** An AES-GCM tag and nothing else. */
export const MIN_SEALED_BYTES = 16;

const summedBytes = 50;
const magic = 0x5a484a31; // ZHJ1
const purpose = new TextEncoder().encode('zhuravli/journal/1');

/** What sealing binds to a frame: the purpose, the vault, and the 50 bytes of head before the sum, each after its length. */
export function frameAad(head: FrameHead, sealedLength: number, vaultId: VaultId): Uint8Array<ArrayBuffer> {
  const vault = idBytes(vaultId);
  const parts = [purpose, vault, headBytes(head, sealedLength)];
  const aad = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(aad.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    aad.set(part, at + 4);
    at += 4 + part.length;
  }
  return aad;
}

/** Writes one frame. Values outside the format are bugs of the caller and throw. */
export function encodeFrame(head: FrameHead, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(FRAME_HEAD_BYTES + sealed.length);
  frame.set(headBytes(head, sealed.length));
  frame.set(sealed, FRAME_HEAD_BYTES);
  new DataView(frame.buffer).setUint32(summedBytes, crc32c(sealed, crc32c(frame.subarray(0, summedBytes))));
  return frame;
}

/**
 * Walks over frames from `from` to the end, in order; everything between them is named as damage.
 *
 * After damage it goes on at the next place where magic, possible head and right sum come together,
 * so one damaged frame never hides the ones after it.
 */
export function* scanFrames<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  from = 0,
): Generator<FoundFrame<B> | FoundDamage> {
  let at = from;
  while (at < bytes.length) {
    const here = readFrame(bytes, at);
    if (typeof here !== 'string') {
      yield here;
      at = here.end;
      continue;
    }
    const end = nextFrame(bytes, at + 1);
    const isLast = end === bytes.length;
    const reason =
      isLast && here !== 'torn' && isZero(bytes, at) ? 'torn' : !isLast && here === 'torn' ? 'crc' : here;
    yield { type: 'damage', offset: at, end, reason };
    at = end;
  }
}

/** Fields of the 50 summed bytes, or why they cannot be those of a frame. */
function readFrame<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  at: number,
): FoundFrame<B> | FoundDamage['reason'] {
  const left = bytes.length - at;
  if (left < FRAME_HEAD_BYTES) return startsLikeFrame(bytes, at) ? 'torn' : 'magic';
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, FRAME_HEAD_BYTES);
  if (view.getUint32(0) !== magic) return 'magic';
  const kind = view.getUint8(4);
  const high = view.getUint32(26);
  const seq = high * 2 ** 32 + view.getUint32(30);
  const length = view.getUint32(46);
  if (kind < 1 || kind > 4 || view.getUint8(5) !== 0 || high > 0x1fffff || seq < 1) return 'crc';
  if (length < MIN_SEALED_BYTES || length > MAX_SEALED_BYTES) return 'crc';
  const end = at + FRAME_HEAD_BYTES + length;
  if (end > bytes.length) return 'torn';
  const sealed = bytes.subarray(at + FRAME_HEAD_BYTES, end);
  const sum = crc32c(sealed, crc32c(bytes.subarray(at, at + summedBytes)));
  if (sum !== view.getUint32(50)) return 'crc';
  const head: FrameHead = {
    kind: kind as FrameHead['kind'],
    epoch: view.getUint32(6),
    deviceId: encodeId(bytes.subarray(at + 10, at + 26)) as DeviceId,
    seq,
    nonce: new Uint8Array(bytes.subarray(at + 34, at + 46)),
  };
  return { type: 'frame', head, sealed, offset: at, end };
}

/** Where the next valid frame starts, or the end. */
function nextFrame(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(magic >>> 24, from);
  while (at >= 0) {
    if (typeof readFrame(bytes, at) !== 'string') return at;
    at = bytes.indexOf(magic >>> 24, at + 1);
  }
  return bytes.length;
}

/** Whether the last bytes are the first of a magic: a write can break inside it. */
function startsLikeFrame(bytes: Uint8Array, at: number): boolean {
  const length = Math.min(4, bytes.length - at);
  for (let i = 0; i < length; i++) if (bytes[at + i] !== ((magic >>> (24 - 8 * i)) & 255)) return false;
  return true;
}

function isZero(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

function headBytes(head: FrameHead, sealedLength: number): Uint8Array<ArrayBuffer> {
  const bad = !Number.isSafeInteger(head.seq) || head.seq < 1 || head.nonce.length !== 12;
  if (bad || sealedLength < MIN_SEALED_BYTES || sealedLength > MAX_SEALED_BYTES) {
    throw new RangeError(`frame outside its format: seq ${head.seq}, ${sealedLength} sealed bytes`);
  }
  const bytes = new Uint8Array(summedBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint8(4, head.kind);
  view.setUint32(6, head.epoch);
  bytes.set(idBytes(head.deviceId), 10);
  view.setUint32(26, Math.floor(head.seq / 2 ** 32));
  view.setUint32(30, head.seq >>> 0);
  bytes.set(head.nonce, 34);
  view.setUint32(46, sealedLength);
  return bytes;
}

/** Ids of a vault and its few devices stand in every frame. */
const readIds = new Map<string, Uint8Array<ArrayBuffer>>();
const readIdsKept = 64;

function idBytes(id: string): Uint8Array<ArrayBuffer> {
  const known = readIds.get(id);
  if (known !== undefined) return known;
  const bytes = decodeId(id);
  if (bytes?.length !== 16) throw new RangeError('not a 16-byte id');
  if (readIds.size >= readIdsKept) readIds.clear();
  readIds.set(id, bytes);
  return bytes;
}
