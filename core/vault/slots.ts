import { encodeId, type VaultId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { type Argon2Limits, argon2Limits, isWithin } from './argon2-limits.ts';
import { concat, fromBase64, fromUtf8, isEqual, toBase64, utf8 } from './bytes.ts';
import type { Argon2Params, Bytes, CryptoPort, RecoveryPair, SealKey } from './crypto-port.ts';
import type { KeyFailure } from './failures.ts';
import { vaultSalt } from './keys.ts';
import { lengthPrefixed } from './lengths.ts';
import { normalisePassphrase } from './passphrase.ts';

/** The vault's master key under a passphrase. Binary fields in base 64. */
export type PassphraseSlot = {
  readonly type: 'argon2id';
  /** KiB. */
  readonly m: number;
  readonly t: number;
  readonly p: 1;
  readonly salt: string;
  readonly nonce: string;
  readonly wrapped: string;
  /** HMAC over all of the above under a key of the same passphrase: AES-GCM alone could open under many keys. */
  readonly commit: string;
};

/** The vault's master key in an age file for the recovery sheet. */
export type RecoverySlot = {
  readonly type: 'age-recovery';
  readonly file: string;
  /** `nonce ‖ sealed` recipient (`age1…`), readable with the vault open: backups are made for it too. */
  readonly recipient: string;
};

export type Slot = PassphraseSlot | RecoverySlot;

export type VaultDeps = {
  readonly crypto: CryptoPort;
  /** For tests only; the app leaves it out. */
  readonly limits?: Argon2Limits;
};

/** A new slot with fresh salt and nonce. */
export async function newPassphraseSlot(
  vaultId: VaultId,
  master: Bytes,
  passphrase: string,
  params: Argon2Params,
  deps: VaultDeps,
): Promise<Result<PassphraseSlot, KeyFailure>> {
  const { crypto } = deps;
  if (!isWithin(deps.limits ?? argon2Limits, params)) throw new RangeError('Argon2 parameters out of bounds');
  const salt = crypto.randomBytes(16);
  const nonce = crypto.randomBytes(12);
  const derived = await deriveSlotKeys(vaultId, passphrase, params, salt, crypto);
  if (!derived.ok) return derived;
  const { wrap, commit } = derived.value;
  const wrapped = await crypto.seal(wrap, nonce, wrapAad(vaultId, params, salt), master);
  const tag = await crypto.mac(commit, commitText(vaultId, params, salt, nonce, wrapped));
  const { m, t, p } = params;
  return ok({
    type: 'argon2id',
    m,
    t,
    p,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    wrapped: toBase64(wrapped),
    commit: toBase64(tag),
  });
}

/** How the master key of an opened slot is handed out: as a handle for daily use, raw for writing new slots. */
export type MasterOpener<T> = (
  crypto: CryptoPort,
  key: SealKey,
  nonce: Bytes,
  aad: Bytes,
  wrapped: Bytes,
) => Promise<T | null>;

/** `vault.wrong-passphrase` when the commitment does not fit, before anything is unwrapped. */
export async function openPassphraseSlot<T>(
  vaultId: VaultId,
  slot: PassphraseSlot,
  passphrase: string,
  deps: VaultDeps,
  open: MasterOpener<T>,
): Promise<Result<T, KeyFailure>> {
  const { crypto } = deps;
  if (normalisePassphrase(passphrase) === '') return fail('vault.wrong-passphrase');
  const params: Argon2Params = { m: slot.m, t: slot.t, p: slot.p };
  const [salt, nonce, wrapped, tag] = [slot.salt, slot.nonce, slot.wrapped, slot.commit].map(fromBase64);
  if (!salt || !nonce || !wrapped || !tag) return fail('vault.damaged');
  const derived = await deriveSlotKeys(vaultId, passphrase, params, salt, crypto);
  if (!derived.ok) return derived;
  const { wrap, commit } = derived.value;
  const isRight = await crypto.isMacRight(commit, tag, commitText(vaultId, params, salt, nonce, wrapped));
  if (!isRight) return fail('vault.wrong-passphrase');
  const master = await open(crypto, wrap, nonce, wrapAad(vaultId, params, salt), wrapped);
  return master === null ? fail('vault.damaged') : ok(master);
}

async function deriveSlotKeys(
  vaultId: VaultId,
  passphrase: string,
  params: Argon2Params,
  salt: Bytes,
  crypto: CryptoPort,
) {
  const secret = utf8(normalisePassphrase(passphrase));
  const derived = await crypto.argon2id(params, salt, secret);
  secret.fill(0);
  if (!derived.ok) return derived;
  const kek = await crypto.importSecret(derived.value);
  derived.value.fill(0);
  const wrap = await crypto.deriveSealKey(kek, vaultSalt(vaultId), utf8('fv1/kek/wrap'));
  const commit = await crypto.deriveMacKey(kek, vaultSalt(vaultId), utf8('fv1/kek/commit'));
  return ok({ wrap, commit });
}

const wrapAad = (vaultId: VaultId, { m, t, p }: Argon2Params, salt: Bytes): Bytes =>
  lengthPrefixed(['fv1/slot/argon2id', vaultSalt(vaultId), m, t, p, salt]);

const commitText = (vaultId: VaultId, { m, t, p }: Argon2Params, salt: Bytes, nonce: Bytes, wrapped: Bytes) =>
  lengthPrefixed(['fv1/slot/argon2id', vaultSalt(vaultId), m, t, p, salt, nonce, wrapped]);

/** `recipientKey` is the vault's key for the sealed recipient. */
export async function newRecoverySlot(
  vaultId: VaultId,
  master: Bytes,
  pair: RecoveryPair,
  recipientKey: SealKey,
  crypto: CryptoPort,
): Promise<RecoverySlot> {
  const content = lengthPrefixed(['fv1/recovery', vaultSalt(vaultId), master]);
  const file = await crypto.ageSeal(pair.recipient, content);
  content.fill(0);
  const nonce = crypto.randomBytes(12);
  const sealed = await crypto.seal(recipientKey, nonce, recipientAad(vaultId), utf8(pair.recipient));
  return { type: 'age-recovery', file: toBase64(file), recipient: toBase64(concat([nonce, sealed])) };
}

/** The raw master key; the caller overwrites it. `identity` has a right checksum (see `recovery.ts`). */
export async function openRecoverySlot(
  vaultId: VaultId,
  slot: RecoverySlot,
  identity: string,
  crypto: CryptoPort,
): Promise<Result<Bytes, KeyFailure>> {
  const file = fromBase64(slot.file);
  if (file === null) return fail('vault.damaged');
  const content = await crypto.ageOpen(identity, file);
  if (content === null) return fail('vault.wrong-recovery-key', { reason: 'other' });
  const expected = lengthPrefixed(['fv1/recovery', vaultSalt(vaultId), new Uint8Array(32)]);
  const isOurs =
    content.length === expected.length && isEqual(content.subarray(0, -32), expected.subarray(0, -32));
  const master = isOurs ? content.slice(-32) : null;
  content.fill(0);
  return master === null ? fail('vault.damaged') : ok(master);
}

/** The `age1…` recipient of the recovery sheet, for making backups; `null` when it does not open. */
export async function recoveryRecipient(
  vaultId: VaultId,
  slot: RecoverySlot,
  recipientKey: SealKey,
  crypto: CryptoPort,
): Promise<string | null> {
  const bytes = fromBase64(slot.recipient);
  if (bytes === null) return null;
  const nonce = bytes.slice(0, 12);
  const plain = await crypto.open(recipientKey, nonce, recipientAad(vaultId), bytes.subarray(12));
  return plain === null ? null : fromUtf8(plain);
}

const recipientAad = (vaultId: VaultId): Bytes =>
  lengthPrefixed(['fv1/recovery-recipient', vaultSalt(vaultId)]);

/** A random vault id. */
export const newVaultId = (crypto: CryptoPort): VaultId => encodeId(crypto.randomBytes(16)) as VaultId;
