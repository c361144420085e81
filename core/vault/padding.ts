import type { Bytes } from './crypto-port.ts';

/**
 * Hides how long a text is, up to its size class: 256, 512, 1024, 2048, 4096, then Padmé (at most 12 % more).
 *
 * Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019, algorithm 1.
 */
export function paddedLength(length: number): number {
  if (length <= 4096) return Math.max(256, 2 ** Math.ceil(Math.log2(Math.max(1, length))));
  const exponent = Math.floor(Math.log2(length));
  const lastBits = exponent - (Math.floor(Math.log2(exponent)) + 1);
  const step = 2 ** lastBits;
  return Math.ceil(length / step) * step;
}

/** `length(4) ‖ bytes ‖ zeros` up to the size class. */
export function pad(bytes: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedLength(4 + bytes.length));
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, 4);
  return padded;
}

/** `null` when the length inside does not fit what was padded. A view, not a copy. */
export function unpad(padded: Bytes): Bytes | null {
  if (padded.length < 4) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (padded.length !== paddedLength(4 + length)) return null;
  return padded.subarray(4, 4 + length);
}
