import type { EntityId } from '../../core/base/ids.ts';
import type { Result } from '../../core/base/result.ts';
import type { Command } from '../../core/model/commands.ts';
import type { Bridge, Language } from '../../electron/contract/channels.ts';
import type { AnnouncementQueries } from './announcements-api.ts';
import type { AttachmentQueries, AttachmentsApi } from './attachments-api.ts';
import type { CaseQueries } from './cases-api.ts';
import type { LedgerQueries } from './concern/ledger-api.ts';
import type { ExportsApi } from './exports-api.ts';
import type { HistoryQueries } from './history-api.ts';
import type { ImportsApi } from './imports-api.ts';
import type { ListQueries } from './lists-api.ts';
import type {
  Created,
  CreateRequest,
  Opened,
  Progress,
  RecoverySheet,
  SecretRating,
  UnlockRequest,
  VaultFailure,
} from './opening.ts';
import type { PacksApi } from './packs-api.ts';
import type { Draft, Saved, SaveFailure } from './saving.ts';
import type { SearchQueries } from './search-api.ts';
import type { SourceQueries } from './sources-api.ts';
import type { StatusQueries } from './status-api.ts';

/**
 * What the vault worker offers to the screens. The worker holds the keys, the records and the index;
 * screens get plain records by message, only what they show.
 */
export type VaultApi = AttachmentsApi &
  ExportsApi &
  PacksApi &
  ImportsApi & {
    /** Six random words of the language's list, joined by spaces. */
    suggestWords(language: Language): Promise<string>;
    rateSecret(secret: string): Promise<SecretRating>;
    create(
      request: CreateRequest,
      onProgress: (progress: Progress) => void,
    ): Promise<Result<Created, VaultFailure>>;
    unlock(
      request: UnlockRequest,
      onProgress: (progress: Progress) => void,
    ): Promise<Result<Opened, VaultFailure>>;
    /** Flushes summaries, closes the folder, forgets the keys. The window is renewed by the caller. */
    lock(): Promise<void>;

    /** Checks the current passphrase, or the recovery key in its place, again, then writes a new slot (security.md 3.6, steps 1–5). */
    changePassphrase(
      current: string,
      next: string,
      onProgress: (progress: Progress) => void,
    ): Promise<Result<null, VaultFailure>>;
    /**
     * The recovery sheet's text again, or a new one; needs the passphrase. Again only in the opening in which it was
     * made (`canConfirmByGroups`), else `vault.sheet-not-kept`. A new one takes the place of the old one, which then opens nothing.
     */
    recoverySheet(passphrase: string, renew: boolean): Promise<Result<RecoverySheet, VaultFailure>>;
    /** The person typed back two groups of the sheet, or all 15 (`canConfirmByGroups`): the reminder ends when they are right. */
    confirmRecovery(
      groups: readonly { index: number; text: string }[],
    ): Promise<Result<{ isRight: boolean }, SaveFailure>>;

    run(command: Command): Promise<Result<Saved, SaveFailure>>;
    /** Says who types from now on, in a vault with several authors; asked after each unlock. */
    writeAs(author: EntityId): Promise<Result<null, SaveFailure>>;
    /** Stops the comparison of a list with the cases, or lets it go on; nothing of it is kept in the vault. */
    compareList(list: EntityId, isRunning: boolean): Promise<void>;
    /** The same for a big command that another worker made: JSON in UTF-8, moved and not copied, so that the page never holds it. */
    runPacked(command: Uint8Array): Promise<Result<Saved, SaveFailure>>;
    /** Newest own act of who types now, done on this computer, that is not void and can be undone; then the one before. */
    undo(): Promise<Result<Saved | null, SaveFailure>>;
    redo(): Promise<Result<Saved | null, SaveFailure>>;

    /**
     * Calls back at once and after each change that touches the answer; returns the way to stop after the first
     * value. Rejects when there can be none because of a bug. While locked there is nothing to call back with.
     */
    watch<Name extends QueryName>(
      query: Query<Name>,
      onValue: (value: Queries[Name]['value']) => void,
    ): Promise<() => void>;

    /** Sealed outside the journal while somebody types; `null` drops it. */
    keepDraft(
      draft: Draft | { readonly id: string; readonly text: null },
    ): Promise<Result<null, SaveFailure>>;
    /** What was being typed when the app last ended without saving it. */
    drafts(): Promise<readonly Draft[]>;
    newId(): Promise<EntityId>;
    /** Many at once, for an act on many cases. */
    newIds(count: number): Promise<readonly EntityId[]>;
  };

/** Every question that a screen may ask; each subject has its own file. */
export type Queries = CaseQueries &
  AnnouncementQueries &
  SourceQueries &
  HistoryQueries &
  StatusQueries &
  ListQueries &
  SearchQueries &
  AttachmentQueries &
  LedgerQueries;

export type QueryName = keyof Queries;

export type Query<Name extends QueryName> = { readonly name: Name; readonly params: Queries[Name]['params'] };

/** What the worker needs from the page, which relays it to the bridge: its storage half. */
export type StorageBridge = Pick<
  Bridge,
  | 'createVault'
  | 'openVault'
  | 'closeVault'
  | 'writeHeader'
  | 'appendJournal'
  | 'writeDraft'
  | 'listDrafts'
  | 'beginBlob'
  | 'storeBlob'
  | 'blobProgress'
  | 'appendBlob'
  | 'finishBlob'
  | 'stopBlob'
  | 'listBlobs'
  | 'beginExport'
  | 'appendExport'
  | 'finishExport'
  | 'stopExport'
>;
