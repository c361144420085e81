import type { VaultListing } from '../../services/shell-api.ts';
import type { Words } from './model-text.ts';

/** What a vault on this computer is called. In the usual place its folder bears the vault's id, of which the beginning is enough to tell two apart. */
export const vaultName = (t: Words['t'], { folder, vaultId }: VaultListing): string =>
  folder === vaultId ? t('start:vault.unnamed', { code: folder.slice(0, 4) }) : folder;
