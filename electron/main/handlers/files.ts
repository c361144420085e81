import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ChosenFile, FileToken } from '../../contract/channels.ts';
import { exportFileName } from '../file-names.ts';
import type { Storage } from '../storage/api.ts';
import type { ExportFiles } from './export-files.ts';
import type { Handle } from './handle.ts';

type FilesOptions = {
  readonly storage: Storage;
  readonly exports: ExportFiles;
  /** Shows the file dialog; nothing when the person cancelled. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  /** Shows the save dialog with a suggested name without ending; `null` when cancelled. */
  readonly chooseFile: (name: string, extension: string) => Promise<string | null>;
  readonly defaultName: () => string;
};

/** Files that come into a vault, sealed, and files that leave it because a person asked. The page never sees or sends a path. */
export function registerFiles(
  handle: Handle,
  { storage, exports, chooseFiles, chooseFile, defaultName }: FilesOptions,
): void {
  const picked = new Map<FileToken, string>();

  async function give(path: string): Promise<ChosenFile> {
    const token = randomBytes(16).toString('base64url') as FileToken;
    picked.set(token, path);
    // Whatever is wrong with the file is said when it is read.
    const sizeBytes = await stat(path).then(
      ({ size }) => size,
      () => 0,
    );
    return { token, name: basename(path), sizeBytes };
  }

  handle('file:choose', async () => ({
    ok: true,
    value: await Promise.all((await chooseFiles()).map(give)),
  }));
  handle('blob:begin', ({ handle: vault }) => storage.beginBlob(vault));
  handle('blob:store', ({ handle: vault, id, file, recipient }) => {
    const path = picked.get(file);
    return path === undefined
      ? { ok: false, code: 'bridge.bad-request' }
      : storage.storeBlob(vault, id, { path, recipient });
  });
  handle('blob:progress', ({ handle: vault, id }) => storage.blobProgress(vault, id));
  handle('blob:append', ({ handle: vault, id, bytes }) => storage.appendBlob(vault, id, bytes));
  handle('blob:finish', ({ handle: vault, id }) => storage.finishBlob(vault, id));
  handle('blob:stop', ({ handle: vault, id }) => storage.stopBlob(vault, id));
  handle('blob:list', ({ handle: vault }) => storage.listBlobs(vault));

  handle('export:begin', async ({ suggestedName, extension }) => {
    const path = await chooseFile(exportFileName(suggestedName, defaultName()), extension);
    return path === null ? { ok: true, value: null } : exports.begin(path);
  });
  handle('export:append', ({ file, bytes }) => exports.append(file, bytes));
  handle('export:finish', ({ file }) => exports.finish(file));
  handle('export:stop', ({ file }) => exports.stop(file));
}
