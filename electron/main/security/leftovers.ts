import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How deep below the session folder Chromium keeps such folders (`blob_storage`, `Partitions/x/blob_storage`). */
const maxDepth = 3;

function findFolders(dir: string, name: string, depth: number): readonly string[] {
  if (depth === 0 || !existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      return entry.name === name ? [path] : findFolders(path, name, depth - 1);
    });
}

function emptyFolder(dir: string): number {
  let removed = 0;
  for (const entry of existsSync(dir) ? readdirSync(dir) : []) {
    try {
      rmSync(join(dir, entry), { recursive: true, force: true });
      removed += 1;
    } catch {
      // Windows keeps a file that is open; the next start takes it.
    }
  }
  return removed;
}

/**
 * Empties what Chromium may have written in clear: crash dumps (memory) and spilled blobs (large attachments).
 *
 * Called before the first window and after each lock. Returns how many entries went. Nothing of a vault lies
 * in these folders.
 */
export function emptyLeftovers(folders: {
  readonly sessionData: string;
  readonly crashDumps: string;
}): number {
  const blobs = findFolders(folders.sessionData, 'blob_storage', maxDepth);
  return [...blobs, folders.crashDumps].reduce((sum, dir) => sum + emptyFolder(dir), 0);
}
