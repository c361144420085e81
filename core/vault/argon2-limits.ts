import type { Argon2Params } from './crypto-port.ts';

/**
 * What a slot may ask for. A hostile header must not freeze the computer, nor make guessing cheap
 * (docs/formats/vault.md). Tests pass their own, lower `minM` explicitly; the app never does.
 */
export type Argon2Limits = {
  readonly minM: number;
  readonly maxM: number;
  readonly minT: number;
  readonly maxT: number;
};

const MiB = 1024;

export const argon2Limits: Argon2Limits = { minM: 19 * MiB, maxM: 1024 * MiB, minT: 1, maxT: 20 };

export const isWithin = (limits: Argon2Limits, params: Argon2Params): boolean =>
  Number.isInteger(params.m) &&
  params.m >= limits.minM &&
  params.m <= limits.maxM &&
  Number.isInteger(params.t) &&
  params.t >= limits.minT &&
  params.t <= limits.maxT &&
  params.p === 1;
