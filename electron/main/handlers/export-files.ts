import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import type { BridgeErrorCode, BridgeResult, ExportToken } from '../../contract/channels.ts';
import { codeOfError } from '../log.ts';

/** How a file that a person asked for could not be written, in the codes that the screen has words for. */
export function exportCode(error: unknown): BridgeErrorCode {
  const code = codeOfError(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'storage.no-space';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'storage.read-only';
  return code === 'ENOENT' ? 'storage.folder-gone' : 'storage.io';
}

type Exported = { readonly path: string; readonly file: FileHandle };

/** Plain bytes on their way to a file that a person named: beside it until whole, then in its place. */
export type ExportFiles = {
  begin(path: string): Promise<BridgeResult<ExportToken>>;
  append(token: ExportToken, bytes: Uint8Array): Promise<BridgeResult<null>>;
  finish(token: ExportToken): Promise<BridgeResult<null>>;
  stop(token: ExportToken): Promise<BridgeResult<null>>;
  /** Removes what is unfinished: the page that was writing it is gone. */
  stopAll(): Promise<void>;
};

const partOf = (path: string): string => `${path}.part`;

export function createExportFiles(): ExportFiles {
  const files = new Map<ExportToken, Exported>();

  async function drop(token: ExportToken): Promise<void> {
    const exported = files.get(token);
    if (exported === undefined) return;
    files.delete(token);
    await exported.file.close().catch(() => undefined);
    await unlink(partOf(exported.path)).catch(() => undefined);
  }

  async function step(
    token: ExportToken,
    job: (exported: Exported) => Promise<void>,
  ): Promise<BridgeResult<null>> {
    const exported = files.get(token);
    if (exported === undefined) return { ok: false, code: 'storage.stopped' };
    try {
      await job(exported);
      return { ok: true, value: null };
    } catch (error) {
      await drop(token);
      return { ok: false, code: exportCode(error) };
    }
  }

  return {
    async begin(path) {
      try {
        const file = await open(partOf(path), 'w', 0o600);
        const token = randomBytes(16).toString('base64url') as ExportToken;
        files.set(token, { path, file });
        return { ok: true, value: token };
      } catch (error) {
        return { ok: false, code: exportCode(error) };
      }
    },
    append: (token, bytes) => step(token, ({ file }) => file.writeFile(bytes)),
    finish: (token) =>
      step(token, async ({ path, file }) => {
        await file.sync();
        await file.close();
        await rename(partOf(path), path);
        files.delete(token);
      }),
    async stop(token) {
      await drop(token);
      return { ok: true, value: null };
    },
    async stopAll() {
      for (const token of [...files.keys()]) await drop(token);
    },
  };
}
