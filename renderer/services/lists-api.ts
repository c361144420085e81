import type { EntityId } from '../../core/base/ids.ts';
import type { Likeness } from '../../core/lists/likeness.ts';
import type { KeptColumns } from '../../core/lists/reader-api.ts';
import type { Judgement } from '../../core/model/commands.ts';
import type { DateText, EntityRecord } from '../../core/model/types.ts';
import type { MatchReason } from '../../core/names/reasons.ts';
import type { CaseSummary } from './cases-api.ts';
import type { LinkView } from './link-view.ts';
import type { ListMatch } from './matching/matching.ts';
import type { SourceSummary } from './sources-api.ts';

/** Which rows of a list: `open` have candidates that nobody judged yet. */
export type ListFilter =
  | 'all'
  | 'open'
  /** Judged «same person» by one author, where the list asks for two. */
  | 'second-look'
  | 'same'
  | 'not-same'
  | 'unsure'
  | 'none'
  | 'no-name';

/** What a person goes through: rows that nobody judged, rows that wait for a second look, or all rows of a list in its order. */
export type ReviewKind = 'open' | 'second-look' | 'all';

export type ListSummary = {
  readonly id: EntityId;
  readonly title: string;
  readonly rowCount: number;
  /** The event that somebody attached it to. */
  readonly announcement: EntityId | null;
  readonly source: SourceSummary | null;
  /** Published by a hostile side: a claim by a hostile source, never a confirmation. */
  readonly isHostile: boolean;
  /** Judgements on pairs of a row and a case. */
  readonly same: number;
  readonly notSame: number;
  readonly unsure: number;
  /** Pairs of `same` that wait for a second look. */
  readonly waiting: number;
  /** Rows with a name that nobody judged, alike to a case or not. */
  readonly unjudged: number;
  /** «Same person» of one author waits for a second look by another one. */
  readonly needsSecondLook: boolean;
};

export type ListRowSummary = {
  readonly id: EntityId;
  readonly row: number;
  readonly name: string;
  readonly birthDate?: DateText;
  readonly candidateCount: number;
  /** The likeliest candidate that was not judged to be another person. */
  readonly best: { readonly id: EntityId; readonly name: string; readonly score: number } | null;
  readonly judgement: Judgement | null;
  /** The judgement waits for a second look by another author. */
  readonly isWaiting: boolean;
};

/** A case beside a row of a list. */
export type CandidateView = {
  readonly case: CaseSummary;
  /** 0…1, comparable between rows; shown in words only. */
  readonly score: number;
  /** The spelling on file that agreed best. */
  readonly form: string;
  readonly reasons: readonly MatchReason[];
  readonly link: LinkView | null;
  /** The same printed name was judged against this case in another list. */
  readonly earlier: readonly {
    readonly list: string;
    readonly judgement: Judgement;
    readonly author: string;
    readonly at: string;
  }[];
};

/** A row of a list that may be the same person as another row. */
export type ListedElsewhere = {
  readonly id: EntityId;
  readonly list: { readonly id: EntityId; readonly title: string };
  readonly row: number;
  readonly name: string;
  readonly reasons: readonly MatchReason[];
};

/** A case whose name is written differently and may be the one that is typed. */
export type AlikeCase = {
  readonly case: CaseSummary;
  readonly score: number;
  /** The spelling on file that agreed best ("found as Serhii"). */
  readonly form: string;
  readonly reasons: readonly MatchReason[];
};

/** Live queries about lists and about names that are alike. */
export type ListQueries = {
  /**
   * Cases whose names are like a typed one, across scripts and spellings, the likeliest first. `finds: 'others'` leaves out those
   * that a plain search finds.
   */
  alike: {
    params: {
      readonly text: string;
      readonly birthDate: string | null;
      readonly isTyping: boolean;
      readonly finds: 'all' | 'others';
      readonly count: number;
    };
    value: readonly AlikeCase[];
  };
  /** How the columns of files were set before, the last one of a shape first. */
  'kept-columns': { params: null; value: readonly KeptColumns[] };
  /** All lists, the newest first. */
  lists: { params: null; value: readonly ListSummary[] };
  /** One list: what is known of it, and a window of its rows. */
  list: {
    params: {
      readonly id: EntityId;
      readonly filter: ListFilter;
      readonly from: number;
      readonly count: number;
    };
    value: {
      readonly record: EntityRecord;
      readonly summary: ListSummary;
      /** How far the comparison with the cases is. */
      readonly progress: Omit<ListMatch, 'candidates'>;
      readonly counts: Readonly<Record<ListFilter, number>>;
      readonly total: number;
      readonly rows: readonly ListRowSummary[];
    } | null;
  };
  /** The rows that a person goes through, of one list or of all of them. */
  review: {
    params: {
      /** `null`: all lists. */
      readonly list: EntityId | null;
      readonly kind: ReviewKind;
      readonly likeness: Likeness | 'all';
    };
    value: {
      /** What was asked: the answer before is shown until there is a new one. */
      readonly asked: ListQueries['review']['params'];
      readonly list: ListSummary | null;
      /** In the order of the review: what the writer can look at first, then the likeliest first. */
      readonly rows: readonly EntityId[];
      /** Every row was compared with the cases, or somebody stopped that. */
      readonly isCompared: boolean;
      readonly lists: readonly { readonly id: EntityId; readonly title: string }[];
    } | null;
  };
  /** One row of a list with the cases that it may mean. */
  'list-entry': {
    params: { readonly id: EntityId };
    value: {
      readonly record: EntityRecord;
      readonly list: ListSummary;
      readonly candidates: readonly CandidateView[];
      /** Rows of this list and of others that are very much alike. */
      readonly elsewhere: readonly ListedElsewhere[];
    } | null;
  };
  /** Lists that were made from the same bytes, by their SHA-256; the newest first. */
  'lists-of-file': {
    params: { readonly checksum: string };
    value: readonly { readonly id: EntityId; readonly title: string }[];
  };
};
