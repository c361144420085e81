import type { ChangeId, EntityId } from '../base/ids.ts';
import type { Failure, Result } from '../base/result.ts';
import type { EntityRecord } from './types.ts';

/** What planning needs to know; `needsOf` says which of it to load first. */
export type PlanContext = {
  /** Name of the person who acts, as the change will carry it. */
  readonly author: string;
  /** The record as shown, shipped claims included; `undefined` for an entity that is not there yet. */
  readonly record: (id: EntityId) => EntityRecord | undefined;
  readonly change: (id: ChangeId) => { readonly isVoid: boolean; readonly act: string } | undefined;
};

/** `invalid-value`: not of the property's shape, or no such property. `unknown-claim`: not current any more. */
export type PlanFailure = Failure<'save.invalid-value' | 'save.unknown-claim' | 'save.nothing-to-undo'>;
export type Planned<T> = Result<T, PlanFailure>;
