import type { VaultId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Argon2Params, Bytes } from './crypto-port.ts';
import type { KeyFailure } from './failures.ts';
import { encodeHeader, type Header } from './header.ts';
import { createVaultKeys, type VaultKeys } from './keys.ts';
import { normalisePassphrase } from './passphrase.ts';
import { newPassphraseSlot, newRecoverySlot, newVaultId, type VaultDeps } from './slots.ts';

export type NewVault = {
  readonly vaultId: VaultId;
  readonly header: Header;
  /** Both copies get these bytes. */
  readonly bytes: Bytes;
  readonly keys: VaultKeys;
  /** `AGE-SECRET-KEY-1…`: shown, printed, and kept nowhere. */
  readonly recovery: string;
};

/**
 * A vault's first header with fresh keys. Strength of the passphrase is judged before (`rateSecret`); an empty one is
 * refused here too.
 */
export async function newHeader(
  request: {
    readonly passphrase: string;
    readonly params: Argon2Params;
    /** ISO day. */
    readonly created: string;
  },
  deps: VaultDeps,
): Promise<Result<NewVault, KeyFailure>> {
  const { crypto } = deps;
  if (normalisePassphrase(request.passphrase) === '') return fail('vault.weak-passphrase');
  const vaultId = newVaultId(crypto);
  const master = crypto.randomBytes(32);
  try {
    const passphraseSlot = await newPassphraseSlot(vaultId, master, request.passphrase, request.params, deps);
    if (!passphraseSlot.ok) return passphraseSlot;
    const keys = createVaultKeys(crypto, { vaultId, epoch: 1 }, await crypto.importSecret(master));
    const pair = await crypto.newRecoveryPair();
    const recoverySlot = await newRecoverySlot(vaultId, master, pair, await keys.recipientKey(), crypto);
    const slots = [passphraseSlot.value, recoverySlot];
    const { created } = request;
    const fields = { format: 'fv1', minReader: 1, vaultId, created, serial: 1, epoch: 1, slots } as const;
    return ok({ vaultId, ...(await encodeHeader(fields, keys)), keys, recovery: pair.identity });
  } finally {
    master.fill(0);
  }
}
