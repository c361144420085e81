import { blobKills, blobPowerLoss } from './blob-faults.ts';
import { bitFlips, truncations, wholeFiles } from './damage.ts';
import { failingCalls } from './failing-calls.ts';
import { flushOrderByStrace, flushOrderInMemory } from './flush-order.ts';
import { fullDisk } from './full-disk.ts';
import { kills } from './kill.ts';
import { powerLoss } from './power-loss.ts';
import { usualSeed } from './random.ts';
import type { FaultReport, FaultSize } from './report.ts';

type FaultTest = (size: FaultSize, seed: number) => FaultReport | null | Promise<FaultReport | null>;

/** The fault tests of the storage, by the name under which each can be run alone. */
export const faultTests: Readonly<Record<string, FaultTest>> = {
  kills,
  flushOrderInMemory,
  flushOrderByStrace,
  powerLoss,
  blobKills,
  blobPowerLoss,
  fullDisk,
  failingCalls,
  truncations,
  bitFlips,
  wholeFiles,
};

/** Runs one test; what it throws is a failure, too. `null`: it cannot run on this machine. */
export async function runFault(name: string, size: FaultSize, seed = usualSeed): Promise<FaultReport | null> {
  try {
    return (await faultTests[name]?.(size, seed)) ?? null;
  } catch (error) {
    const problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { name, what: 'ended with an exception', trials: 0, seed, problems, figures: '' };
  }
}

// As a program: `node e2e/faults/run.ts <size> <seed> <test>…` ends with 1 when one of them finds anything.
if (import.meta.main) {
  const [size = 'ci', seed = String(usualSeed), ...names] = process.argv.slice(2);
  for (const name of names.length > 0 ? names : Object.keys(faultTests)) {
    const report = await runFault(name, size as FaultSize, Number(seed));
    if (report !== null && report.problems.length > 0) process.exitCode = 1;
    console.log(JSON.stringify(report));
  }
}
