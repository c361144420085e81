import type { Failure } from '../base/result.ts';

/**
 * Why a vault does not open or a slot is not written. Each has its own words on the screen: a person
 * who hears "wrong passphrase" for a damaged file would try for hours.
 */
export type KeyFailureCode =
  | 'vault.wrong-passphrase'
  /** `params.reason`: `length` or `letters` (mistyped, nothing was tried), `other` (well typed, another vault's or a replaced sheet). */
  | 'vault.wrong-recovery-key'
  | 'vault.damaged'
  | 'vault.too-little-memory'
  | 'vault.newer'
  | 'vault.weak-passphrase';
export type KeyFailure = Failure<KeyFailureCode>;

/** Sealed bytes that do not open: changed, moved, replayed, or of another vault. Never turned into an empty value. */
export type SealFailure = Failure<'vault.damaged'>;
