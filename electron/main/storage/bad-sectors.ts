import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

/** What could be read of a file; where the disk gave nothing stand zeros, which no frame's sum fits. */
export type PatientRead = { readonly bytes: Uint8Array; readonly isWhole: boolean };

/** Disks give up whole sectors: smaller pieces than this are not tried one by one. */
const sectorBytes = 4096;

/**
 * Reads a part of a file past bad sectors: halves it until what can be read is read.
 *
 * One bad sector must not keep everything else from being read. What this gives may be shown and copied to quarantine; it must never be
 * written over the file that it came from, because the disk, or somebody with better tools, may still give the rest.
 */
export async function readPatiently(
  disk: Disk,
  path: string,
  start: number,
  end: number,
): Promise<PatientRead> {
  try {
    return { bytes: await disk.read(path, start, end), isWhole: true };
  } catch (error) {
    if (errnoOf(error) !== 'EIO') throw error;
  }
  if (end - start <= sectorBytes) return { bytes: new Uint8Array(end - start), isWhole: false };
  // On a border of sectors, so that a bad one is never looked for in two halves.
  const middle = Math.ceil((start + end) / 2 / sectorBytes) * sectorBytes;
  const border = middle < end ? middle : start + sectorBytes;
  const first = await readPatiently(disk, path, start, border);
  const second = await readPatiently(disk, path, border, end);
  const bytes = new Uint8Array(first.bytes.length + second.bytes.length);
  bytes.set(first.bytes);
  bytes.set(second.bytes, first.bytes.length);
  return { bytes, isWhole: first.isWhole && second.isWhole };
}
