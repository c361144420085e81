import type { PackedFacts } from '../../../core/announcements/concern/packed.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import type { Signature } from '../../../core/model/second-look.ts';
import type { CaseFacts, PartFacts } from '../../../core/model/summaries.ts';
import type { EntityKind } from '../../../core/model/types.ts';
import type { SourceSummary } from '../sources-api.ts';

/** What is kept about every entity in memory, and sealed in chunks between openings. */
export type IndexEntry = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Which changes its row must hold (see `version.ts`). */
  readonly version: string;
  readonly isDeleted: boolean;
  /** Which sources its current claims name, and how often. */
  readonly uses: readonly (readonly [source: EntityId, count: number])[];
  readonly case?: CaseLine;
  readonly source?: Omit<SourceSummary, 'id' | 'useCount'>;
  readonly link?: LinkEnds;
  readonly check?: CheckEnds;
  /** What of a case announcements are held against. */
  readonly concern?: PackedFacts;
  readonly author?: AuthorLine;
  /** When it was moved to the bin, while it is there. */
  readonly deletedAt?: string;
  /** Of a relative, a consent, a paper …: the cases it belongs to and what it adds to their lines. */
  readonly part?: PartFacts;
  readonly list?: ListFacts;
  readonly listEntry?: ListEntryFacts;
  /** Of a photo or paper: the entities that it belongs to. */
  readonly attachedTo?: readonly EntityId[];
};

/** A case as the list shows it; its links and its parts are counted when asked. */
export type CaseLine = Omit<CaseFacts, 'id'>;

/** A person who types into this vault. */
export type AuthorLine = {
  readonly name: string;
  /** Names under which they signed before there was an author entity. */
  readonly signed: readonly string[];
  /** Is not offered any more when the app asks who is typing. */
  readonly isAway: boolean;
};

/** A check stands between a case and an announcement. */
export type CheckEnds = { readonly case: EntityId; readonly announcement: EntityId };

export type LinkEnds = {
  readonly case: EntityId;
  readonly target: EntityId;
  /** The judgement that is shown first. */
  readonly judgement?: string;
  /** Of «same person»: everybody who says so, with the names that they signed with. */
  readonly sayers?: readonly Signature[];
};

export type ListFacts = {
  readonly title: string;
  readonly source?: EntityId;
  readonly announcement?: EntityId;
  /** «Same person» of one author waits for a second look by another one. */
  readonly needsSecondLook?: true;
};

/** One row of a list as the matcher and the list's table need it; all as printed but the dates. */
export type ListEntryFacts = {
  readonly of: EntityId;
  readonly row: number;
  readonly name: string;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly unit?: string;
  readonly place?: string;
};
