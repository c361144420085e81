import { type Failure, fail, ok, type Result } from '../base/result.ts';
import type { Argon2Params, Bytes } from './crypto-port.ts';
import type { KeyFailure } from './failures.ts';
import { encodeHeader, type Header, slotOf } from './header.ts';
import { createVaultKeys, type VaultKeys } from './keys.ts';
import { normalisePassphrase } from './passphrase.ts';
import { newPassphraseSlot, newRecoverySlot, type Slot, type VaultDeps } from './slots.ts';
import {
  type CopyName,
  type HeaderCopies,
  highestSerial,
  openMaster,
  otherCopy,
  rawMaster,
  type Secret,
  unlockWithPassphrase,
  unlockWithRecovery,
} from './unlock.ts';

/** Writes one copy durably and answers with what is then on disk. */
export type WriteCopy<F extends Failure> = (copy: CopyName, bytes: Bytes) => Promise<Result<Uint8Array, F>>;

export type ChangeSteps<F extends Failure> = {
  readonly write: WriteCopy<F>;
  readonly onStep?: (step: 'derive' | 'write' | 'check') => void;
};

export type Rewritten = { readonly header: Header; readonly bytes: Bytes };

/**
 * A new passphrase, by the old one or by the recovery sheet. No record is rewritten: the vault's key stays the same.
 *
 * One copy is written, read back from disk and opened with the new passphrase before the other is touched: cut off
 * anywhere, one readable header is left. Whoever has the old passphrase and an old copy of the folder keeps that copy.
 */
export async function changePassphrase<F extends Failure>(
  copies: HeaderCopies,
  current: Secret,
  next: { readonly passphrase: string; readonly params: Argon2Params },
  deps: VaultDeps,
  steps: ChangeSteps<F>,
): Promise<Result<Rewritten, KeyFailure | F>> {
  if (normalisePassphrase(next.passphrase) === '') return fail('vault.weak-passphrase');
  return rewrite(copies, current, deps, steps, {
    makeSlots: async (header, master) => {
      const slot = await newPassphraseSlot(header.vaultId, master, next.passphrase, next.params, deps);
      if (!slot.ok) return slot;
      const kept = slotOf(header, 'age-recovery');
      return ok(kept === undefined ? [slot.value] : [slot.value, kept]);
    },
    check: (written) => unlockWithPassphrase(written, next.passphrase, deps),
  });
}

/** A new recovery sheet; the old one no longer opens the vault (older backups still open with it). */
export async function replaceRecovery<F extends Failure>(
  copies: HeaderCopies,
  current: Secret,
  deps: VaultDeps,
  steps: ChangeSteps<F>,
): Promise<Result<Rewritten & { readonly recovery: string }, KeyFailure | F>> {
  const pair = await deps.crypto.newRecoveryPair();
  const rewritten = await rewrite(copies, current, deps, steps, {
    makeSlots: async (header, master, keys) => {
      const slot = await newRecoverySlot(
        header.vaultId,
        master,
        pair,
        await keys.recipientKey(),
        deps.crypto,
      );
      const kept = slotOf(header, 'argon2id');
      return ok(kept === undefined ? [slot] : [kept, slot]);
    },
    check: (written) => unlockWithRecovery(written, pair.identity, deps),
  });
  return rewritten.ok ? ok({ ...rewritten.value, recovery: pair.identity }) : rewritten;
}

type Change = {
  makeSlots(header: Header, master: Bytes, keys: VaultKeys): Promise<Result<Slot[], KeyFailure>>;
  check(written: HeaderCopies): Promise<Result<unknown, KeyFailure>>;
};

async function rewrite<F extends Failure>(
  copies: HeaderCopies,
  current: Secret,
  deps: VaultDeps,
  steps: ChangeSteps<F>,
  change: Change,
): Promise<Result<Rewritten, KeyFailure | F>> {
  steps.onStep?.('derive');
  const opened = await openMaster(copies, current, deps, rawMaster);
  if (!opened.ok) return opened;
  const { master, header, copy } = opened.value;
  const next = await makeHeader(header, master, highestSerial(copies, deps) + 1, deps, change).finally(() => {
    master.fill(0);
  });
  if (!next.ok) return next;

  steps.onStep?.('write');
  const first = otherCopy(copy);
  const before = copies[first];
  const written = await steps.write(first, next.value.bytes);
  if (!written.ok) return written;
  steps.onStep?.('check');
  const checked = await change.check({ a: null, b: null, [first]: written.value });
  if (!checked.ok) {
    if (before !== null) await steps.write(first, new Uint8Array(before));
    return checked.error.code === 'vault.too-little-memory'
      ? checked
      : fail('vault.damaged', { step: 'check' });
  }
  steps.onStep?.('write');
  const second = await steps.write(copy, next.value.bytes);
  return second.ok ? next : second;
}

async function makeHeader(
  header: Header,
  master: Bytes,
  serial: number,
  deps: VaultDeps,
  change: Change,
): Promise<Result<Rewritten, KeyFailure>> {
  const keys = createVaultKeys(deps.crypto, header, await deps.crypto.importSecret(master));
  const slots = await change.makeSlots(header, master, keys);
  return slots.ok ? ok(await encodeHeader({ ...header, serial, slots: slots.value }, keys)) : slots;
}
