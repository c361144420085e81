/**
 * Second half of `npm test`, in Node 24: the checks and unit tests, the build, the window tests, the faults.
 *
 * Every part runs even when one before it failed. Ends with `N passed, N failed`, the sum over all; what needs Electron
 * where it is missing is counted as skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { parseSummary, sum, type Tally } from './tally.ts';

const project = resolve(import.meta.dirname, '..');
const isLong = process.argv.includes('--long');
const reportFile = join(project, '.cache/e2e.json');

/** Runs a script of ours with its output on screen, and reads the figures of its last line. */
function runScript(args: readonly string[]): Tally {
  if (!existsSync(join(project, args[0] ?? ''))) return { passed: 0, failed: 1, skipped: 0 };
  const result = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 256 * 1024 * 1024,
  });
  process.stdout.write(result.stdout);
  return parseSummary(result.stdout, result.status === 0);
}

function runBuild(): Tally {
  const result = spawnSync(process.execPath, ['tools/build.ts'], { cwd: project, stdio: 'inherit' });
  return result.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

type Report = { readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

function runWindows(): Tally {
  if (ensureBrowser() === null) return { passed: 0, failed: 1, skipped: 0 };
  rmSync(reportFile, { force: true });
  const result = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...(isLong ? { E2E_LONG: 'yes' } : {}), PLAYWRIGHT_HTML_OPEN: 'never' },
  });
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: result.status === 0 ? failed : Math.max(1, failed),
    skipped: stats.skipped,
  };
}

const long = isLong ? ['--long'] : [];
const parts: readonly (readonly [string, () => Tally])[] = [
  ['checks and unit tests', () => runScript(['tools/check.ts', ...long])],
  ['build', runBuild],
  ['windows', runWindows],
  ['no packet leaves', () => runScript(['tools/no-network.ts'])],
  ['faults', () => runScript(['tools/faults.ts', ...long])],
];
const results = parts.map(([name, run]) => {
  const startedMs = performance.now();
  console.log(`\n== ${name}`);
  const tally = run();
  return { name, tally, seconds: Math.round((performance.now() - startedMs) / 1000) };
});
console.log('');
for (const { name, tally, seconds } of results) {
  console.log(
    `${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`,
  );
}
const total = sum(results.map(({ tally }) => tally));
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
