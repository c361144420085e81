import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { VaultToken } from '../../contract/channels.ts';
import { newId } from './devices.ts';
import type { Disk } from './disk.ts';
import { inOrder } from './in-order.ts';
import { readJson, writeJson } from './json-file.ts';

export type KnownVault = { readonly token: VaultToken; readonly vaultId: string; readonly path: string };

/**
 * The vault folders that were made or opened on this computer. Entries are added and moved, never deleted.
 *
 * A folder inside the app's own data is written down by its way from there: data that was copied (another laptop, a new
 * name of the person on this one, a stick) then opens the vault that came along, and not the one that it was copied from.
 */
export type Registry = {
  /** The one used last comes first. */
  list(): Promise<readonly KnownVault[]>;
  get(token: VaultToken): KnownVault | null;
  /** The entry of this folder; a vault that lies elsewhere now (`isGone` says so of its old folder) keeps its token. */
  add(vaultId: string, path: string, isGone: (path: string) => Promise<boolean>): Promise<KnownVault>;
};

export function createRegistry(disk: Disk, userData: string): Registry {
  const path = join(userData, 'vaults.json');
  const run = inOrder();
  let known: KnownVault[] | null = null;
  const load = async () => {
    known ??= parse(await readJson(disk, path)).map((vault) => ({
      ...vault,
      path: resolve(userData, vault.path),
    }));
    return known;
  };
  return {
    list: () => run(async () => [...(await load())]),
    get: (token) => known?.find((vault) => vault.token === token) ?? null,
    add: (vaultId, folder, isGone) =>
      run(async () => {
        const vaults = await load();
        const same = vaults.find((vault) => vault.vaultId === vaultId && vault.path === folder);
        if (same) return toFront(vaults, same);
        let at = -1;
        for (const [index, vault] of vaults.entries()) {
          if (vault.vaultId === vaultId && (await isGone(vault.path))) at = index;
        }
        const token = vaults[at]?.token ?? (newId() as VaultToken);
        const added: KnownVault = { token, vaultId, path: folder };
        if (at >= 0) vaults.splice(at, 1);
        return toFront(vaults, added);
      }),
  };

  async function toFront(vaults: KnownVault[], vault: KnownVault): Promise<KnownVault> {
    if (vaults[0] === vault) return vault;
    known = [vault, ...vaults.filter((each) => each !== vault)];
    await writeJson(disk, path, { vaults: known.map((each) => ({ ...each, path: asKept(each.path) })) });
    return vault;
  }

  function asKept(folder: string): string {
    const way = relative(userData, folder);
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
      ? folder
      : way.split(sep).join('/');
  }
}

function parse(value: unknown): KnownVault[] {
  const list = (value as { vaults?: unknown } | null)?.vaults;
  if (!Array.isArray(list)) return [];
  return list.filter((entry): entry is KnownVault =>
    ['token', 'vaultId', 'path'].every((key) => typeof entry?.[key] === 'string'),
  );
}
