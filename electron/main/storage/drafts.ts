import { join } from 'node:path';
import { writeAtomic } from './atomic-file.ts';
import { readPatiently } from './bad-sectors.ts';
import { type Disk, listOrNone } from './disk.ts';

const suffix = '.draft';
const idPattern = /^[a-z0-9-]{1,64}$/;

/** Keeps one sealed draft, or drops it with `null`. The id becomes a file name, so it is checked here again. */
export async function writeDraft(
  disk: Disk,
  vaultFolder: string,
  id: string,
  bytes: Uint8Array | null,
): Promise<void> {
  if (!idPattern.test(id)) throw new RangeError('a draft id with other letters than a-z, 0-9 and -');
  const folder = join(vaultFolder, 'drafts');
  const path = join(folder, id + suffix);
  if (bytes !== null) return writeAtomic(disk, path, bytes);
  if ((await disk.size(path)) === null) return;
  await disk.remove(path);
  await disk.syncFolder(folder);
}

export async function listDrafts(
  disk: Disk,
  vaultFolder: string,
): Promise<readonly { readonly id: string; readonly bytes: Uint8Array }[]> {
  const folder = join(vaultFolder, 'drafts');
  const names = await listOrNone(disk, folder);
  const ids = names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
  const good = ids.filter((id) => idPattern.test(id)).sort();
  return Promise.all(
    good.map(async (id) => ({ id, bytes: await readDraft(disk, join(folder, id + suffix)) })),
  );
}

/** A draft that the disk does not give comes back as bytes that do not open: it is named, and the others are offered. */
async function readDraft(disk: Disk, path: string): Promise<Uint8Array> {
  const sizeBytes = await disk.size(path);
  return sizeBytes === null ? new Uint8Array(0) : (await readPatiently(disk, path, 0, sizeBytes)).bytes;
}
