import type { EntityId } from '../../core/base/ids.ts';
import type { CaseColumn, CaseFilter, CaseOrder, Facet } from '../../core/model/case-view.ts';
import type { CaseFacts } from '../../core/model/summaries.ts';
import type { DateText, EntityRecord } from '../../core/model/types.ts';
import type { LinkView } from './link-view.ts';
import type { SourceSummary } from './sources-api.ts';

/** One row of the cases list. Disputes, missing sources and the newest day count its parts (relatives, consents) too. */
export type CaseSummary = CaseFacts & {
  readonly linkCount: number;
  /** Somebody judged another case to be of the same person. */
  readonly isJoined?: true;
  readonly consent: 'given' | 'withdrawn' | 'none';
  /** The nearest day by which an answer to an application is due; EDTF as written. */
  readonly dueOn?: DateText;
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

/** Questions about cases: the list, what narrows it, one case with everything that belongs to it. */
export type CaseQueries = {
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
};
