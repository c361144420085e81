import { writeAtomic } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { isMissing } from './errors.ts';

/**
 * Reads one of the app's own JSON files; `null` when it is missing or cannot be read as JSON.
 *
 * An unreadable one is kept aside under a free name before anything is written in its place.
 */
export async function readJson(disk: Disk, path: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    await keepAside(disk, path);
    return null;
  }
}

export const writeJson = (disk: Disk, path: string, value: unknown): Promise<void> =>
  writeAtomic(disk, path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));

async function keepAside(disk: Disk, path: string): Promise<void> {
  for (let n = 1; n < 1000; n++) {
    const aside = `${path}.damaged-${n}`;
    if ((await disk.size(aside)) !== null) continue;
    await disk.rename(path, aside);
    return;
  }
}
