/** What one fault test found. `problems` is empty when it passed; a failing one names the seed, from which it can be repeated. */
export type FaultReport = {
  /** As in the reliability plan: R1, R3a … */
  readonly name: string;
  readonly what: string;
  readonly trials: number;
  readonly seed: number;
  readonly problems: readonly string[];
  /** Measured counts for the table, in words. */
  readonly figures: string;
};

/** How much to do: `small` for finding a planted fault, `ci` on each change, `long` before a release. */
export type FaultSize = 'small' | 'ci' | 'long';

export const bySize = (size: FaultSize, counts: Readonly<Record<FaultSize, number>>): number => counts[size];
