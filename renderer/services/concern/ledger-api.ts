import type { ConcernCounts } from '../../../core/announcements/concern/board.ts';
import type { Concern } from '../../../core/announcements/concern/judge.ts';
import type { PairState } from '../../../core/announcements/ledger-state.ts';
import type { ClaimId, EntityId } from '../../../core/base/ids.ts';
import type { DateText } from '../../../core/model/types.ts';
import type { LinkView } from '../link-view.ts';

/** One check of a case against an announcement, as written down. */
export type CheckView = {
  readonly id: EntityId;
  readonly case: EntityId;
  readonly announcement: EntityId;
  readonly state: string;
  readonly where?: string;
  readonly on?: DateText;
  /** Who did it; absent when it is who wrote it down. */
  readonly by?: string;
  readonly person?: string;
  readonly note?: string;
  /** Claims shown first, by property: for taking a field back. */
  readonly claims: Readonly<Record<string, ClaimId>>;
  readonly author: string;
  /** ISO instant of the newest word about it. */
  readonly at: string;
};

/** What a case and an announcement have to do with each other, from all that is known. */
export type PairView = {
  readonly concern: Concern;
  readonly state: PairState;
  /** Newest first. */
  readonly checks: readonly CheckView[];
  readonly links: readonly LinkView[];
};

export type LedgerAnnouncement = { readonly id: EntityId; readonly kind: string; readonly date: DateText };

/** The ledger of a case: every announcement with what can be said of it, newest first. */
export type CaseLedger = {
  readonly name: string;
  readonly rows: readonly (PairView & { readonly announcement: LedgerAnnouncement })[];
};

/** Which pairs of an announcement are shown: those with an answer, or those about which something was written down. */
export type LedgerFilter = 'yes' | 'possible' | 'unknown' | 'no' | 'noted';

/** The ledger of an announcement: a window of the cases that pass the filter, in the order of their names. */
export type AnnouncementLedger = {
  readonly counts: ConcernCounts;
  readonly noted: number;
  readonly total: number;
  readonly rows: readonly (PairView & { readonly case: { readonly id: EntityId; readonly name: string } })[];
  /** How many of `total` have no check yet. */
  readonly unchecked: number;
};

export type LedgerQueries = {
  'case-ledger': { params: { readonly id: EntityId }; value: CaseLedger | null };
  'announcement-ledger': {
    params: {
      readonly id: EntityId;
      readonly filter: LedgerFilter;
      readonly from: number;
      readonly count: number;
    };
    value: AnnouncementLedger | null;
  };
  /** The cases that pass a filter and have no check yet: for writing down one check of all of them. */
  'unchecked-cases': {
    params: { readonly id: EntityId; readonly filter: LedgerFilter };
    value: readonly EntityId[];
  };
  /** For each announcement how many cases it can concern; takes a moment the first time in a large vault. */
  'concern-counts': {
    params: null;
    value: { readonly all: number; readonly counts: Readonly<Record<string, ConcernCounts>> };
  };
};
