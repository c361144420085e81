import type { ChangeId, EntityId } from '../base/ids.ts';
import type { Failure, Result } from '../base/result.ts';
import type { EntityRecord } from './types.ts';

/** Who acts, as the change will carry it. */
export type Writer = {
  /** The name, as it is now. */
  readonly author: string;
  /** The author entity, once a vault knows several people. */
  readonly by?: EntityId;
  /** Names under which the same person signed before there was an author entity. */
  readonly signed?: readonly string[];
};

/** What planning needs to know; `needsOf` says which of it to load first. */
export type PlanContext = Writer & {
  /** The record as shown, shipped claims included; `undefined` for an entity that is not there yet. */
  readonly record: (id: EntityId) => EntityRecord | undefined;
  readonly change: (id: ChangeId) => { readonly isVoid: boolean; readonly act: string } | undefined;
};

/**
 * `invalid-value`: not of the property's shape, or no such property. `unknown-claim`: not current any more.
 * `nothing-to-change`: everything chosen is as wanted already. `own-judgement`: the second look is another person's.
 */
export type PlanFailure = Failure<
  | 'save.invalid-value'
  | 'save.unknown-claim'
  | 'save.nothing-to-undo'
  | 'save.nothing-to-change'
  | 'save.own-judgement'
>;
export type Planned<T> = Result<T, PlanFailure>;
