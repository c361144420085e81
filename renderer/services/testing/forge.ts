import { concat } from '../../../core/vault/bytes.ts';
import { encodeFrame, scanFrames } from '../../../core/vault/frame.ts';
import { SEGMENT_HEAD_BYTES } from '../../../core/vault/segment.ts';

/** The segment with its last frame's sealed bytes changed and the sum made right again: what a hand with tools can do. */
export function forgeLastFrame(segment: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const frames = [...scanFrames(segment, SEGMENT_HEAD_BYTES)].filter((it) => it.type === 'frame');
  const last = frames.at(-1);
  if (last === undefined) throw new Error('no frame to forge');
  const sealed = new Uint8Array(last.sealed);
  sealed[0] = (sealed[0] ?? 0) ^ 1;
  return concat([segment.subarray(0, last.offset), encodeFrame(last.head, sealed)]);
}
