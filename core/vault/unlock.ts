import { fail, ok, type Result } from '../base/result.ts';
import { isEqual } from './bytes.ts';
import type { Bytes, CryptoPort, SecretKey } from './crypto-port.ts';
import type { KeyFailure } from './failures.ts';
import { encodeHeader, type Header, isHeaderAuthentic, parseHeader, slotOf } from './header.ts';
import { createVaultKeys, type VaultKeys } from './keys.ts';
import { readRecoveryKey } from './recovery.ts';
import { type MasterOpener, openPassphraseSlot, openRecoverySlot, type VaultDeps } from './slots.ts';

/** The two copies of the header as found on disk. */
export type HeaderCopies = { readonly a: Uint8Array | null; readonly b: Uint8Array | null };
export type CopyName = 'a' | 'b';
export type HeaderWrite = { readonly copy: CopyName; readonly bytes: Bytes };

export type Secret =
  | { readonly kind: 'passphrase'; readonly text: string }
  | { readonly kind: 'recovery'; readonly text: string };

export type Unlocked = {
  readonly keys: VaultKeys;
  readonly header: Header;
  /** False when the copy that opened was damaged or altered: the vault opens, and the person is told to renew passphrase and sheet. */
  readonly isHeaderIntact: boolean;
  /** What to write, in this order, so that both copies are good and equal again; empty when they are. */
  readonly repair: readonly HeaderWrite[];
};

/**
 * Opens the vault with its passphrase.
 *
 * Tries the copy with the higher serial first, then the other one where its slot differs: after a passphrase change
 * that was cut off, the old and the new passphrase both open.
 */
export const unlockWithPassphrase = (
  copies: HeaderCopies,
  passphrase: string,
  deps: VaultDeps,
): Promise<Result<Unlocked, KeyFailure>> => unlock(copies, { kind: 'passphrase', text: passphrase }, deps);

/** Opens the vault with the text of the recovery sheet. */
export const unlockWithRecovery = (
  copies: HeaderCopies,
  text: string,
  deps: VaultDeps,
): Promise<Result<Unlocked, KeyFailure>> => unlock(copies, { kind: 'recovery', text }, deps);

async function unlock(
  copies: HeaderCopies,
  secret: Secret,
  deps: VaultDeps,
): Promise<Result<Unlocked, KeyFailure>> {
  const opened = await openMaster(copies, secret, deps, intoHandle);
  if (!opened.ok) return opened;
  const { header, copy, isIntact, master } = opened.value;
  const keys = createVaultKeys(deps.crypto, header, master);
  const isHeaderIntact = isIntact && (await isHeaderAuthentic(header, keys));
  const repair = isHeaderIntact ? await planRepair(copies, copy, header, keys, deps) : [];
  return ok({ keys, header, isHeaderIntact, repair });
}

/** How the master key comes out: as a handle, or raw for those who write a new slot. */
export type MasterForm<T> = {
  readonly unwrap: MasterOpener<T>;
  readonly fromRaw: (raw: Bytes, crypto: CryptoPort) => Promise<T>;
};

const intoHandle: MasterForm<SecretKey> = {
  unwrap: (crypto, key, nonce, aad, wrapped) => crypto.openSecret(key, nonce, aad, wrapped),
  fromRaw: async (raw, crypto) => {
    const key = await crypto.importSecret(raw);
    raw.fill(0);
    return key;
  },
};

/** The caller overwrites the bytes. */
export const rawMaster: MasterForm<Bytes> = {
  unwrap: (crypto, key, nonce, aad, wrapped) => crypto.open(key, nonce, aad, wrapped),
  fromRaw: async (raw) => raw,
};

export type OpenedMaster<T> = {
  readonly master: T;
  readonly header: Header;
  /** The copy that opened. */
  readonly copy: CopyName;
  readonly isIntact: boolean;
};

/** The master key out of the first copy and slot that the secret opens. */
export async function openMaster<T>(
  copies: HeaderCopies,
  secret: Secret,
  deps: VaultDeps,
  form: MasterForm<T>,
): Promise<Result<OpenedMaster<T>, KeyFailure>> {
  const found = readCopies(copies, deps);
  if (!found.ok) return found;
  const key = secret.kind === 'recovery' ? readRecoveryKey(secret.text) : ok(secret.text);
  if (!key.ok) return key;
  const tried = new Set<string>();
  let failure: KeyFailure = { code: 'vault.damaged' };
  for (const { header, copy, isIntact } of found.value) {
    const slot = slotOf(header, secret.kind === 'passphrase' ? 'argon2id' : 'age-recovery');
    if (slot === undefined || tried.has(JSON.stringify(slot))) continue;
    tried.add(JSON.stringify(slot));
    const opened =
      slot.type === 'argon2id'
        ? await openPassphraseSlot(header.vaultId, slot, key.value, deps, form.unwrap)
        : await openRaw(header, slot, key.value, deps, form);
    if (opened.ok) return ok({ master: opened.value, header, copy, isIntact });
    if (opened.error.code === 'vault.too-little-memory') return opened;
    // A damaged slot refuses the right secret too, so only an intact copy may say that the secret is wrong.
    if (isIntact) failure = opened.error;
  }
  return { ok: false, error: failure };
}

async function openRaw<T>(
  header: Header,
  slot: Parameters<typeof openRecoverySlot>[1],
  identity: string,
  deps: VaultDeps,
  form: MasterForm<T>,
): Promise<Result<T, KeyFailure>> {
  const raw = await openRecoverySlot(header.vaultId, slot, identity, deps.crypto);
  return raw.ok ? ok(await form.fromRaw(raw.value, deps.crypto)) : raw;
}

type Candidate = { readonly header: Header; readonly copy: CopyName; readonly isIntact: boolean };

/** Copies that can be tried, best first. A newer format stops everything: nothing may be touched then. */
function readCopies(copies: HeaderCopies, deps: VaultDeps): Result<Candidate[], KeyFailure> {
  const read = (['a', 'b'] as const).map((copy) => ({ copy, found: parseHeader(copies[copy], deps.limits) }));
  const newer = read.filter(({ found }) => found.kind === 'newer');
  if (newer.some(({ found }) => found.kind === 'newer' && found.isIntact)) return fail('vault.newer');
  const candidates = read.flatMap(({ copy, found }) =>
    found.kind === 'header' ? [{ copy, header: found.header, isIntact: found.isIntact }] : [],
  );
  if (candidates.length === 0) return fail(newer.length > 0 ? 'vault.newer' : 'vault.damaged');
  const rank = (one: Candidate) => (one.isIntact ? 2 ** 53 : 0) + one.header.serial;
  return ok(candidates.sort((one, other) => rank(other) - rank(one)));
}

export const otherCopy = (copy: CopyName): CopyName => (copy === 'a' ? 'b' : 'a');

/** The highest serial that any readable copy carries. */
export const highestSerial = (copies: HeaderCopies, deps: VaultDeps): number =>
  Math.max(
    0,
    ...(['a', 'b'] as const).map((copy) => {
      const found = parseHeader(copies[copy], deps.limits);
      return found.kind === 'header' && found.isIntact ? found.header.serial : 0;
    }),
  );

async function planRepair(
  copies: HeaderCopies,
  copy: CopyName,
  header: Header,
  keys: VaultKeys,
  deps: VaultDeps,
): Promise<HeaderWrite[]> {
  const [good, other] = [copies[copy]!, copies[otherCopy(copy)]];
  if (other !== null && isEqual(good, other)) return [];
  const highest = highestSerial(copies, deps);
  if (header.serial === highest) return [{ copy: otherCopy(copy), bytes: new Uint8Array(good) }];
  const { bytes } = await encodeHeader({ ...header, serial: highest + 1 }, keys);
  return [
    { copy: otherCopy(copy), bytes },
    { copy, bytes },
  ];
}
