import type { EntityRecord, StatedClaim } from '../../../../core/model/types.ts';

/** One value of a record on screen. */
export type Fact = { readonly record: EntityRecord; readonly claim: StatedClaim };
