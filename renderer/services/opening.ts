import type { DeviceId, VaultId } from '../../core/base/ids.ts';
import type { Failure } from '../../core/base/result.ts';
import type { FolderToken, VaultToken } from '../../electron/contract/channels.ts';

/** How hard to guess: below `enough` a passphrase is refused with the reason. */
export type SecretRating = {
  /** log2 of the estimated guesses. */
  readonly bits: number;
  readonly isEnough: boolean;
  readonly hint: 'empty' | 'short' | 'common' | 'few-words' | 'good';
};

export type Progress = {
  readonly step: 'calibrate' | 'derive' | 'read' | 'rebuild' | 'write' | 'check';
  readonly done: number;
  readonly total: number;
};

export type CreateRequest = {
  readonly passphrase: string;
  readonly folder: FolderToken | null;
  readonly author: string;
  readonly use: 'family' | 'organisation';
  /** The vault will be opened on an older computer: at most 128 MiB for the key derivation. */
  readonly forOlderComputer: boolean;
};

export type RecoverySheet = {
  /** `AGE-SECRET-KEY-1…` in groups for reading and writing by hand. */
  readonly groups: readonly string[];
  readonly vaultShortId: string;
  readonly createdOn: string;
};

export type Created = { readonly vaultId: VaultId; readonly sheet: RecoverySheet };

export type UnlockRequest = {
  readonly place: { readonly vault: VaultToken } | { readonly folder: FolderToken };
  readonly secret: { readonly kind: 'passphrase' | 'recovery'; readonly text: string };
};

export type Opened = { readonly vaultId: VaultId; readonly deviceId: DeviceId };

export type VaultFailureCode =
  | 'vault.wrong-passphrase'
  | 'vault.wrong-recovery-key'
  | 'vault.damaged'
  | 'vault.too-little-memory'
  | 'vault.newer'
  | 'vault.weak-passphrase'
  /** The sheet's text is kept nowhere; after the opening in which it was made only a new one can be shown. */
  | 'vault.sheet-not-kept'
  | 'storage.no-space'
  | 'storage.read-only'
  | 'storage.folder-gone'
  | 'storage.not-a-vault'
  | 'storage.folder-not-empty'
  | 'storage.synced-folder'
  | 'storage.in-use'
  | 'storage.io'
  | 'bridge.failed';

export type VaultFailure = Failure<VaultFailureCode>;
