export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

const summary = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/;

/**
 * The figures of a script's last `N passed, N failed` line.
 *
 * A script that ended badly, or said nothing of the kind, counts as at least one failure: silence is not success.
 */
export function parseSummary(output: string, isGoodExit: boolean): Tally {
  const line = output
    .trimEnd()
    .split('\n')
    .findLast((text) => summary.test(text));
  const match = summary.exec(line ?? '');
  if (match === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = Number(match[2]);
  return {
    passed: Number(match[1]),
    failed: isGoodExit ? failed : Math.max(1, failed),
    skipped: Number(match[3] ?? 0),
  };
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
});
