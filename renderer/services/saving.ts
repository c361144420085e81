import type { ChangeId, ClaimId, EntityId } from '../../core/base/ids.ts';
import type { Failure } from '../../core/base/result.ts';
import type { EntityKind } from '../../core/model/types.ts';

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
  | 'save.own-judgement'
  | 'bridge.failed';

export type SaveFailure = Failure<SaveFailureCode>;

/** How far a large act is: `write`: its frames go to the disk; `file`: it is saved, and its entities are put into the lists. */
export type SaveStep = { readonly step: 'write' | 'file'; readonly done: number; readonly total: number };

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
