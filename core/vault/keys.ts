import { type DeviceId, decodeId, type VaultId } from '../base/ids.ts';
import { concat, utf8 } from './bytes.ts';
import type { AgeKey, Bytes, CryptoPort, MacKey, SealKey, SecretKey } from './crypto-port.ts';
import { lengthPrefixed } from './lengths.ts';

/** The keys of an open vault. Every key has one use; none can be read out or stored. Layout: docs/formats/vault.md. */
export type VaultKeys = {
  readonly vaultId: VaultId;
  /** `vaultSalt` of it. */
  readonly salt: Bytes;
  /** New records and frames are sealed with the keys of this epoch. */
  readonly epoch: number;
  readonly crypto: CryptoPort;
  /** Seals the rows of one table of the cache, or the drafts (`table` = `drafts`). */
  recordKey(table: string, epoch: number): Promise<SealKey>;
  /** Seals the journal frames of one writer. */
  journalKey(deviceId: DeviceId, epoch: number): Promise<SealKey>;
  headerKey(): Promise<MacKey>;
  recipientKey(): Promise<SealKey>;
  /** Opens the blobs of this epoch; its recipient seals them. Format: docs/formats/blob.md. */
  blobKey(): Promise<AgeKey>;
};

/** The key tree over the vault's master key; each derived key is made once and kept. */
export function createVaultKeys(
  crypto: CryptoPort,
  vault: { readonly vaultId: VaultId; readonly epoch: number },
  master: SecretKey,
): VaultKeys {
  const salt = vaultSalt(vault.vaultId);
  const made = new Map<string, Promise<SealKey>>();
  const once = (name: string, infoOf: () => Bytes) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const key = crypto.deriveSealKey(master, salt, infoOf());
    made.set(name, key);
    return key;
  };
  let blobKey: Promise<AgeKey> | undefined;
  async function makeBlobKey(): Promise<AgeKey> {
    const info = concat([utf8('fv1/blob-identity/'), lengthPrefixed([vault.epoch])]);
    const raw = await crypto.mac(await crypto.deriveMacKey(master, salt, info), utf8('x25519'));
    try {
      return await crypto.ageKeyFrom(raw);
    } finally {
      raw.fill(0);
    }
  }
  return {
    ...vault,
    salt,
    crypto,
    recordKey: (table, epoch) => once(`rec ${epoch} ${table}`, () => keyInfo('fv1/rec/', table, epoch)),
    journalKey: (device, epoch) =>
      once(`jrn ${epoch} ${device}`, () => keyInfo('fv1/journal/', device, epoch)),
    headerKey: () => crypto.deriveMacKey(master, salt, utf8('fv1/header')),
    recipientKey: () => once('recipient', () => utf8('fv1/recovery-recipient')),
    blobKey: () => {
      blobKey ??= makeBlobKey();
      return blobKey;
    },
  };
}

/** The 16 bytes of the vault's id: salt of every derivation. */
export function vaultSalt(vaultId: VaultId): Bytes {
  const bytes = decodeId(vaultId);
  if (bytes?.length !== 16) throw new RangeError('not a vault id');
  return bytes;
}

/** `prefix ‖ len(name) ‖ name ‖ "/" ‖ len(4) ‖ epoch`. */
const keyInfo = (prefix: string, name: string, epoch: number): Bytes =>
  concat([utf8(prefix), lengthPrefixed([name]), utf8('/'), lengthPrefixed([epoch])]);
