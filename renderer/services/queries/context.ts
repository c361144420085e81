import type { EntityId, VaultId } from '../../../core/base/ids.ts';
import type { Writer } from '../../../core/model/plan-context.ts';
import type { EntityRecord } from '../../../core/model/types.ts';
import type { Queries, QueryName } from '../api.ts';
import type { Matching } from '../matching/matching.ts';
import type { Ledger, ShippedClaims } from '../session/ledger.ts';
import type { Answer } from '../watchers.ts';

/** What ships with the app beneath the person's own claims. */
export type Catalogue = ShippedClaims & {
  readonly announcements: readonly EntityId[];
  /** Announcements of earlier editions that are not in this one. */
  readonly dropped: readonly EntityId[];
};

/** What the queries read. Getters: the ledger is another one after a rebuild. */
export type QueryContext = {
  readonly vaultId: VaultId;
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  readonly isWritable: boolean;
  readonly isSpaceLow: boolean;
  readonly damage: Queries['status']['value']['damage'];
  readonly wasRebuilt: boolean;
  readonly canConfirmByGroups: boolean;
  /** Candidates for the rows of lists. */
  readonly matching: Matching;
  /** The day by this computer's clock and place, as `2026-11-22`. */
  readonly today: string;
  /** The vault's own settings, folded. */
  readonly vault: EntityRecord | null;
  /** Who types; `null` while several could and nobody was chosen. */
  readonly writer: Writer | null;
  /** Whether an act of this computer is the writer's own. */
  isMine(by: EntityId | undefined): boolean;
};

export type QueryFunction<Name extends QueryName> = (
  context: QueryContext,
  params: Queries[Name]['params'],
) => Promise<Answer<Queries[Name]['value']>>;
