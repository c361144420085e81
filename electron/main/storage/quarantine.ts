import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeAtomic } from './atomic-file.ts';
import type { Disk } from './disk.ts';

/**
 * Copies bytes that could not be read into the vault's `quarantine` folder and flushes them.
 *
 * The name says what and where it was and holds a hash, so that the same damage is copied once, however often
 * the vault is opened. `null` when there is nothing to copy or no copy could be made: then nothing may be cut.
 */
export async function quarantine(
  disk: Disk,
  vaultFolder: string,
  label: string,
  bytes: Uint8Array,
): Promise<string | null> {
  if (bytes.length === 0) return null;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const name = `${label}-${hash}.bin`;
  const folder = join(vaultFolder, 'quarantine');
  try {
    if ((await disk.size(join(folder, name))) === bytes.length) return name;
    await disk.makeFolder(folder);
    await disk.syncFolder(vaultFolder);
    await writeAtomic(disk, join(folder, name), bytes);
    return name;
  } catch {
    return null;
  }
}
