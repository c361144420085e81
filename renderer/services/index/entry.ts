import type { EntityId } from '../../../core/base/ids.ts';
import type { EntityKind } from '../../../core/model/types.ts';
import type { CaseSummary, SourceSummary } from '../api.ts';

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
  readonly source?: Pick<SourceSummary, 'title' | 'kind'>;
  readonly link?: LinkEnds;
};

/** A case as the list shows it; how many links it has is counted when asked. */
export type CaseLine = Omit<CaseSummary, 'id' | 'linkCount'>;

export type LinkEnds = { readonly case: EntityId; readonly target: EntityId };
