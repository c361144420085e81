import { frameOf } from './harness.ts';
import type { Random } from './random.ts';

/** A blob as the journal names it: its id and the SHA-256 of what is in it. */
export type NamedBlob = { readonly id: string; readonly sha256: string };

const namedBytes = 26 + 64;

/** A frame that names a blob, in place of the sealed claims of an attachment. */
export function namingFrame(
  deviceId: string,
  seq: number,
  random: Random,
  { id, sha256 }: NamedBlob,
): Uint8Array {
  // Sealed bytes mean nothing to the storage; these say the name in clear, padded to a random length.
  const padding = random.below(600);
  return frameOf(deviceId, seq, { ...random, bytes: bytesSaying(id + sha256, random) }, namedBytes + padding);
}

const bytesSaying =
  (text: string, random: Random): Random['bytes'] =>
  (length) => {
    const bytes = random.bytes(length);
    if (length >= namedBytes) bytes.set(Buffer.from(text));
    return bytes;
  };

/** What the served frames name; `frames`: as `readBack` gives them. */
export const namedIn = (frames: ReadonlyMap<string, string>): readonly NamedBlob[] =>
  [...frames.values()].map((sealed) => {
    const text = Buffer.from(sealed, 'base64').subarray(0, namedBytes).toString('latin1');
    return { id: text.slice(0, 26), sha256: text.slice(26) };
  });
