import { join } from 'node:path';
import { isId } from '../../../core/base/ids.ts';
import { writeAtomic } from './atomic-file.ts';
import { readPatiently } from './bad-sectors.ts';
import type { Disk } from './disk.ts';
import { isMissing } from './errors.ts';

/** The most that a header copy can be (docs/formats/vault.md: 16 KiB); a longer file is read up to here. */
const limitBytes = 64 * 1024;

export type Headers = { readonly a: Uint8Array | null; readonly b: Uint8Array | null };

/** What main may know of a header: it has no key and believes none of it. */
export type HeaderGlance = { readonly vaultId: string; readonly createdOn: string | null };

const headerPath = (folder: string, copy: 'a' | 'b'): string => join(folder, `vault-${copy}.json`);

export async function readHeaders(disk: Disk, folder: string): Promise<Headers> {
  const [a, b] = await Promise.all(
    (['a', 'b'] as const).map(async (copy) => {
      try {
        // A copy that the disk does not give is as bad as a damaged one; the other one is enough.
        return (await readPatiently(disk, headerPath(folder, copy), 0, limitBytes)).bytes;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    }),
  );
  return { a: a ?? null, b: b ?? null };
}

/** Writes one copy and gives back what is then on the disk. */
export async function writeHeader(
  disk: Disk,
  folder: string,
  copy: 'a' | 'b',
  bytes: Uint8Array,
): Promise<Uint8Array> {
  await writeAtomic(disk, headerPath(folder, copy), bytes);
  return disk.read(headerPath(folder, copy));
}

/** The id and the day in a header copy, or `null` when it cannot be read. */
export function glance(header: Uint8Array | null): HeaderGlance | null {
  if (header === null) return null;
  try {
    const { vaultId, created } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(header));
    if (typeof vaultId !== 'string' || !isId(vaultId)) return null;
    const day = typeof created === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(created) : null;
    return { vaultId, createdOn: day?.[0] ?? null };
  } catch {
    return null;
  }
}
