import { ok, type Result } from '../base/result.ts';
import type { Argon2Params } from './crypto-port.ts';
import type { KeyFailure } from './failures.ts';

const MiB = 1024;
const params = (mib: number): Argon2Params => ({ m: mib * MiB, t: 3, p: 1 });

/** One derivation with these parameters, in milliseconds; fails when there is too little memory. */
export type TimeDerivation = (params: Argon2Params) => Promise<Result<number, KeyFailure>>;

/**
 * Chooses how costly guessing shall be on this computer: at creation and at a change of passphrase, never at unlock.
 *
 * Starts at 256 MiB and three passes; slower than 3 s, or without the memory, it goes down to 128 and 64 MiB (the
 * floor, RFC 9106's second choice); faster than 0.7 s it tries 512 MiB. A vault that will be opened on an older
 * computer takes at most 128 MiB. The words of the passphrase matter far more than these numbers.
 */
export async function calibrate(
  time: TimeDerivation,
  options: { readonly forOlderComputer: boolean },
): Promise<Result<Argon2Params, KeyFailure>> {
  for (const mib of options.forOlderComputer ? [128] : [256, 128]) {
    const took = await time(params(mib));
    if (!took.ok && took.error.code !== 'vault.too-little-memory') return took;
    if (!took.ok || took.value > 3000) continue;
    if (mib < 256 || took.value >= 700) return ok(params(mib));
    const more = await time(params(512));
    return ok(more.ok && more.value <= 3000 ? params(512) : params(mib));
  }
  const floor = await time(params(64));
  return floor.ok ? ok(params(64)) : floor;
}
