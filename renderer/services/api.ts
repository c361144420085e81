import type { ChangeId, ClaimId, DeviceId, EntityId, VaultId } from '../../core/base/ids.ts';
import type { Failure, Result } from '../../core/base/result.ts';
import type { CaseColumn, CaseFilter, CaseOrder, Facet } from '../../core/model/case-view.ts';
import type { ValueHistory } from '../../core/model/claim-fates.ts';
import type { Command, Judgement } from '../../core/model/commands.ts';
import type { Comparison, Moment } from '../../core/model/compare.ts';
import type { HistoryFacets, HistoryFilter } from '../../core/model/history-filter.ts';
import type { CaseFacts } from '../../core/model/summaries.ts';
import type {
  Count,
  DateText,
  EntityKind,
  EntityRecord,
  HistoryEntry,
  Value,
} from '../../core/model/types.ts';
import type { Bridge, Damage, FolderToken, Language, VaultToken } from '../../electron/contract/channels.ts';
import type { AttachmentQueries, AttachmentsApi } from './attachments-api.ts';
import type { LedgerQueries } from './concern/ledger-api.ts';
import type { ListQueries } from './lists-api.ts';
import type { PacksApi } from './packs-api.ts';

/**
 * What the vault worker offers to the screens. The worker holds the keys, the records and the index;
 * screens get plain records by message, only what they show.
 */
export type VaultApi = AttachmentsApi &
  PacksApi & {
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

export type SaveFailureCode =
  | 'storage.no-space'
  | 'storage.read-only'
  | 'storage.folder-gone'
  | 'storage.io'
  | 'save.too-slow'
  | 'save.locked'
  | 'save.invalid-value'
  | 'save.unknown-claim'
  | 'save.nothing-to-undo'
  | 'save.nothing-to-change'
  | 'bridge.failed';
export type SaveFailure = Failure<SaveFailureCode>;

/** The change is flushed to disk; `atMs` is when main said so. */
export type Saved = { readonly change: ChangeId; readonly atMs: number };

export type Draft = {
  readonly id: string;
  readonly entity: EntityId;
  /** Absent in drafts of cases that an older version kept. */
  readonly kind?: EntityKind;
  /** The case of a part that was not kept yet when it was being typed. */
  readonly newPartOf?: EntityId;
  readonly property: string;
  readonly key?: string;
  /** The claim that was being mended, when there was one. */
  readonly claim?: ClaimId;
  readonly text: string;
  readonly at: string;
};

/** One row of the cases list. Disputes, missing sources and the newest day count its parts (relatives, consents) too. */
export type CaseSummary = CaseFacts & {
  readonly linkCount: number;
  readonly consent: 'given' | 'withdrawn' | 'none';
  /** The nearest day by which an answer to an application is due; EDTF as written. */
  readonly dueOn?: DateText;
};

export type AnnouncementSummary = {
  readonly id: EntityId;
  readonly kind: string;
  readonly date: DateText;
  readonly place?: string;
  readonly formula?: string;
  readonly categories: readonly string[];
  /** A choice of `announcement.status`; absent for what was reported as done. */
  readonly status?: string;
  readonly summarises: readonly EntityId[];
  readonly follows: readonly EntityId[];
  readonly mediators: readonly string[];
  readonly counts: readonly { readonly count: Count; readonly claimedBy: string }[];
  readonly speakersDiffer: boolean;
  readonly linkCount: number;
  /** Something about it was written down here or came from a file. */
  readonly isOwn: boolean;
};

/** What an entity is called in one line. */
export type EntityTitle = {
  readonly kind: EntityKind;
  /** Of an announcement its kind (a choice of the schema table), of a case its name, of a source its title. */
  readonly title: string;
  /** Of an announcement. */
  readonly date?: DateText;
};

/** A link as both of its ends show it. */
export type LinkView = {
  readonly id: EntityId;
  readonly case: { readonly id: EntityId; readonly name: string };
  readonly target: EntityTitle & { readonly id: EntityId };
  readonly judgement: Judgement;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  /** Newest claim of the judgement, for history and correction. */
  readonly claim: ClaimId;
};

export type SourceSummary = {
  readonly id: EntityId;
  readonly title: string;
  readonly kind?: string;
  /** Admiralty grade as text (`B2`), or what was typed. */
  readonly grade?: string;
  readonly date?: DateText;
  /** Current claims that name it. */
  readonly useCount: number;
};

/** Something in the bin, with who put it there, when and why. */
export type BinRow = {
  readonly id: EntityId;
  readonly title: EntityTitle;
  /** The act that moved it there, by whom and when. */
  readonly change: ChangeId;
  readonly at: string;
  readonly author: string;
  readonly note?: string;
  /** What it speaks of: the case of a relative, both ends of a link. */
  readonly concerns: readonly EntityId[];
};

/** An entity at two moments: what became different. */
export type ComparedPart = Pick<Comparison, 'bin' | 'differences'> & {
  readonly id: EntityId;
  readonly kind: EntityKind;
};

/** One value that names a source. */
export type SourceUse = {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** What the entity is called; of an announcement its kind. */
  readonly title: string;
  /** The case to open: the entity itself, or the one it belongs to. */
  readonly case?: { readonly id: EntityId; readonly name: string };
  readonly property: string;
  readonly key?: string;
  readonly value: Value;
};

/** A person who types into the vault. */
export type AuthorSummary = {
  readonly id: EntityId;
  readonly name: string;
  /** No longer asked for; what they wrote stays theirs. */
  readonly isAway: boolean;
};

/** A way of looking at the list of cases that somebody keeps under a name. */
export type CaseView = {
  readonly id: EntityId;
  readonly title: string;
  readonly filter: CaseFilter;
  /** False when a part of the filter is not known to this version of the app: more is shown than it asks for. */
  readonly isWhole: boolean;
  readonly columns: readonly CaseColumn[];
  readonly order: CaseOrder;
};

/** What has a file of its own. */
type OtherQueries = ListQueries & AttachmentQueries & LedgerQueries;

export type Queries = OtherQueries & {
  cases: {
    params: CaseFilter & { readonly order: CaseOrder; readonly from: number; readonly count: number };
    value: {
      readonly total: number;
      readonly all: number;
      readonly rows: readonly CaseSummary[];
      /** What hides cases, and how many cases nothing else hides: so many more would be shown without it. */
      readonly hidden: readonly { readonly by: Facet | 'text'; readonly count: number }[];
      /** For each item of the filter, how many of all cases have it. */
      readonly itemCounts: readonly number[];
    };
  };
  /** The values that one facet has among the cases that the rest of a filter shows; at most 300, `all` says how many there are. */
  'case-options': {
    params: CaseFilter & { readonly facet: Facet };
    value: {
      readonly options: readonly { readonly value: string; readonly count: number }[];
      readonly all: number;
    };
  };
  /** Ids of all cases that a filter shows, in an order. */
  'case-ids': { params: CaseFilter & { readonly order: CaseOrder }; value: readonly EntityId[] };
  /** Ways of looking at the list that were kept, and the columns without any. */
  views: {
    params: null;
    value: {
      readonly views: readonly CaseView[];
      readonly columns: readonly CaseColumn[];
      /** The entity that the columns are kept with (`case-columns`); `null` while there is none. */
      readonly columnsOf: EntityId | null;
    };
  };
  case: {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      /** Relatives, sightings, papers … that belong to it, the one written down first in front; deleted ones left out. */
      readonly parts: readonly EntityRecord[];
      readonly links: readonly LinkView[];
      /** Sources named in the case or in its parts. */
      readonly sources: Readonly<Record<string, SourceSummary>>;
      /** Other cases that its parts name (people lost together), by id. */
      readonly names: Readonly<Record<string, string>>;
    } | null;
  };
  announcements: {
    params: { readonly kinds: readonly string[]; readonly text: string };
    value: { readonly rows: readonly AnnouncementSummary[] };
  };
  announcement: {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      readonly links: readonly LinkView[];
      readonly sources: Readonly<
        Record<
          string,
          SourceSummary & { readonly url?: string; readonly side?: string; readonly publishedOn?: DateText }
        >
      >;
      readonly follows: readonly AnnouncementSummary[];
      readonly followedBy: readonly AnnouncementSummary[];
      /** Others of its kind with one of the same figures, on other days: a number alone proves nothing. */
      readonly sameFigures: readonly AnnouncementSummary[];
      /** Those whose figures it repeats. */
      readonly summarises: readonly AnnouncementSummary[];
    } | null;
  };
  sources: { params: null; value: readonly SourceSummary[] };
  /** One source with where it is used: at most 200 values, `useCount` says how many there are. */
  source: {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      readonly sources: Readonly<Record<string, SourceSummary>>;
      readonly uses: readonly SourceUse[];
      readonly useCount: number;
    } | null;
  };
  /** What was decided when the same news text was read before; `hash` is the SHA-256 of the text that is kept. */
  news: {
    params: { readonly hash: string };
    value: {
      readonly source: EntityId;
      readonly title: string;
      readonly author: string;
      readonly at: string;
      readonly announcements: readonly AnnouncementSummary[];
    } | null;
  };
  /** Of one entity with its links, or of the vault; newest first. Text and property filter the history of an entity only. */
  history: {
    params: {
      readonly entity: EntityId | null;
      readonly from: number;
      readonly count: number;
      readonly filter?: HistoryFilter;
    };
    value: {
      /** Place of the first of `entries` in all `total`. */
      readonly from: number;
      readonly total: number;
      readonly entries: readonly HistoryEntry[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
    };
  };
  'history-facets': { params: { readonly entity: EntityId | null }; value: HistoryFacets };
  /** Every claim that one value ever had, with what became of it; `null` for an unknown entity. */
  'value-history': {
    params: { readonly entity: EntityId; readonly property: string; readonly key?: string };
    value:
      | (ValueHistory & {
          readonly kind: EntityKind;
          /** Of sources and whatever else the claims point to. */
          readonly titles: Readonly<Record<string, EntityTitle>>;
        })
      | null;
  };
  /** What became different between two moments of an entity, of its links and of its parts; `null` for an unknown one. */
  compare: {
    params: { readonly entity: EntityId; readonly from: Moment; readonly to: Moment };
    value: {
      readonly title: EntityTitle;
      /** The entity itself first; others only when something is different. */
      readonly parts: readonly ComparedPart[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
    } | null;
  };
  /** What was moved to the bin, to bring back; the newest first. */
  bin: {
    params: { readonly from: number; readonly count: number };
    value: {
      readonly from: number;
      readonly total: number;
      readonly rows: readonly BinRow[];
      readonly titles: Readonly<Record<string, EntityTitle>>;
    };
  };
  status: { params: null; value: VaultStatus };
};

export type QueryName = keyof Queries;
export type Query<Name extends QueryName> = { readonly name: Name; readonly params: Queries[Name]['params'] };

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
