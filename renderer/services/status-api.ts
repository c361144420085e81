import type { ChangeId, EntityId, VaultId } from '../../core/base/ids.ts';
import type { Damage } from '../../electron/contract/channels.ts';

/** A person who types into the vault. */
export type AuthorSummary = {
  readonly id: EntityId;
  readonly name: string;
  /** No longer asked for; what they wrote stays theirs. */
  readonly isAway: boolean;
};

export type VaultStatus = {
  readonly vaultId: VaultId;
  /** Name of who types now; empty when nobody gave one. */
  readonly author: string;
  /** The author entity of who types; `null` in a vault with one writer. */
  readonly writer: EntityId | null;
  /** Everybody who types into this vault; empty in a vault with one writer. */
  readonly authors: readonly AuthorSummary[];
  /** Several people could be typing and nobody said who it is. */
  readonly mustChooseWriter: boolean;
  readonly use: 'family' | 'organisation';
  /** Everybody in the vault is invented. */
  readonly isDemo: boolean;
  readonly isWritable: boolean;
  /** Less than 200 MiB free on the vault's disk. */
  readonly isSpaceLow: boolean;
  readonly caseCount: number;
  readonly lastSavedAt: string | null;
  readonly undoable: { readonly change: ChangeId; readonly act: string } | null;
  readonly redoable: { readonly change: ChangeId; readonly act: string } | null;
  /** False until two groups of the recovery sheet were typed back. */
  readonly isRecoveryConfirmed: boolean;
  /** True while the sheet's text is at hand (made in this opening): two groups are enough then. Later all 15 must be typed. */
  readonly canConfirmByGroups: boolean;
  readonly damage: readonly (
    | Damage
    | {
        /**
         * `sealed-frame`: its seal is wrong; `incomplete-change`: a big change without its end, which never happened;
         * `newer-change`: made by a newer version of the app; `journal-behind`: this computer once read more than the
         * journal holds now (a folder was put back, files are missing), what it knew is set aside, sealed.
         */
        readonly where: 'sealed-frame' | 'incomplete-change' | 'newer-change' | 'journal-behind';
        readonly file: string;
        readonly offset: number;
        readonly lengthBytes: number;
        readonly quarantined: string | null;
      }
  )[];
  /** True while the cache is being rebuilt from the journal in this opening. */
  readonly wasRebuilt: boolean;
};

/** The state of the vault itself. */
export type StatusQueries = {
  status: { params: null; value: VaultStatus };
};
