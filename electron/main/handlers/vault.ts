import { randomBytes } from 'node:crypto';
import type { FolderToken } from '../../contract/channels.ts';
import type { Storage } from '../storage/api.ts';
import type { Handle } from './handle.ts';

type VaultOptions = {
  readonly storage: Storage;
  /** Shows the folder dialog; `null` when the person cancelled. */
  readonly chooseFolder: (purpose: 'open' | 'create') => Promise<string | null>;
  readonly showFolder: (path: string) => Promise<void>;
};

/** Folders that a person picked in this run, by the token that the page holds; the page never sees or sends a path. */
function createFolderTokens() {
  const folders = new Map<FolderToken, string>();
  return {
    give(path: string): FolderToken {
      const token = randomBytes(16).toString('base64url') as FolderToken;
      folders.set(token, path);
      return token;
    },
    pathOf: (token: FolderToken): string | null => folders.get(token) ?? null,
  };
}

/** Vault folders, headers, journal and drafts: checked here, done by the storage. */
export function registerVault(handle: Handle, { storage, chooseFolder, showFolder }: VaultOptions): void {
  const tokens = createFolderTokens();

  handle('vault:list', async () => ({ ok: true, value: await storage.list() }));
  handle('vault:choose-folder', async ({ purpose }) => {
    const path = await chooseFolder(purpose);
    return { ok: true, value: path === null ? null : tokens.give(path) };
  });
  handle('vault:create', async ({ vaultId, header, folder }) => {
    const parent = folder === null ? null : tokens.pathOf(folder);
    if (folder !== null && parent === null) return { ok: false, code: 'bridge.bad-request' };
    return storage.create({ vaultId, header, parent });
  });
  handle('vault:open', async (request) => {
    if ('vault' in request) return storage.open({ vault: request.vault });
    const folder = tokens.pathOf(request.folder);
    return folder === null ? { ok: false, code: 'bridge.bad-request' } : storage.open({ folder });
  });
  handle('vault:close', ({ handle: vault }) => storage.close(vault));
  handle('vault:reveal', async ({ vault }) => {
    const folder = storage.folderOf(vault);
    if (folder === null) return { ok: false, code: 'storage.not-a-vault' };
    await showFolder(folder);
    return { ok: true, value: null };
  });
  handle('header:write', ({ handle: vault, copy, bytes }) => storage.writeHeader(vault, copy, bytes));
  handle('journal:append', ({ handle: vault, frames }) => storage.append(vault, frames));
  handle('draft:write', ({ handle: vault, id, bytes }) => storage.writeDraft(vault, id, bytes));
  handle('draft:list', ({ handle: vault }) => storage.listDrafts(vault));
}
