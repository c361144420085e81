/**
 * Second half of `npm test`, in Node 24: the build, the window tests, the checks and unit tests, the faults.
 *
 * What needs no window runs beside the window tests in two rows of its own, so that both cores of a small machine are busy to the end.
 * Its words come when a part is over. Planted faults wait for `--long`. Every part runs even when one before it failed. Ends with `N passed, N failed`, the sum over all; what needs Electron
 * where it is missing is counted as skipped.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { parseSummary, sum, type Tally } from './tally.ts';
import { ensureTestPrograms } from './test-programs.ts';

const project = resolve(import.meta.dirname, '..');
const isLong = process.argv.includes('--long');
const reportFile = join(project, '.cache/e2e.json');

/** A third of the windows' share: they end first, and nothing beside them starves until its own time limits. */
const besideNiceness = 5;

type Run = { readonly isGood: boolean; readonly output: string };

/** Runs Node with these arguments; what it says is shown at once, or kept for later (`quiet`) and then less urgent than the windows. */
function run(args: readonly string[], how: 'shown' | 'quiet', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      stdio: ['ignore', 'pipe', how === 'shown' ? 'inherit' : 'pipe'],
      env: { ...process.env, ...env },
    });
    if (how === 'quiet' && child.pid !== undefined) setPriority(child.pid, besideNiceness);
    const texts: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        texts.push(text);
        if (how === 'shown') process.stdout.write(text);
      });
    }
    child.once('error', (error) => texts.push(`${error.message}\n`));
    child.once('close', (code) => done({ isGood: code === 0, output: texts.join('') }));
  });
}

/** Runs a script of ours and reads the figures of its last line. */
async function runScript(args: readonly string[], how: 'shown' | 'quiet'): Promise<Tally> {
  if (!existsSync(join(project, args[0] ?? ''))) return { passed: 0, failed: 1, skipped: 0 };
  const { isGood, output } = await run(args, how);
  if (how === 'quiet') process.stdout.write(`\n== said by ${args[0]}\n${output}`);
  return parseSummary(output, isGood);
}

async function runBuild(): Promise<Tally> {
  const { isGood } = await run(['tools/build.ts'], 'shown');
  return isGood ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

type Report = { readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

async function runWindows(): Promise<Tally> {
  if (ensureBrowser() === null) return { passed: 0, failed: 1, skipped: 0 };
  rmSync(reportFile, { force: true });
  const { isGood } = await run(
    ['node_modules/@playwright/test/cli.js', 'test', '--grep-invert', '@traced'],
    'shown',
    {
      ...(isLong ? { E2E_LONG: 'yes' } : {}),
      PLAYWRIGHT_HTML_OPEN: 'never',
    },
  );
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: isGood ? failed : Math.max(1, failed),
    skipped: stats.skipped,
  };
}

const long = isLong ? ['--long'] : [];
type Part = readonly [name: string, run: () => Promise<Tally>];
type Result = { readonly name: string; readonly tally: Tally; readonly seconds: number };

/** One part after another. */
async function inOrder(parts: readonly Part[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, runPart] of parts) {
    const startedMs = performance.now();
    console.log(`\n== ${name}`);
    const tally = await runPart();
    results.push({ name, tally, seconds: Math.round((performance.now() - startedMs) / 1000) });
  }
  return results;
}

const startedMs = performance.now();
ensureTestPrograms();
const built = await inOrder([['build', runBuild]]);
const besides = await Promise.all([
  inOrder([
    ['windows', runWindows],
    ['no packet leaves', () => runScript(['tools/no-network.ts'], 'shown')],
  ]),
  inOrder([
    ['checks and unit tests, beside the windows', () => runScript(['tools/check.ts', ...long], 'quiet')],
  ]),
  inOrder([
    [
      'faults, beside the windows',
      () => runScript(['tools/faults.ts', ...(isLong ? long : ['--no-mutants'])], 'quiet'),
    ],
  ]),
]);
const results = [...built, ...besides.flat()];
console.log('');
for (const { name, tally, seconds } of results) {
  console.log(
    `${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped (${seconds} s)`,
  );
}
console.log(`all: ${Math.round((performance.now() - startedMs) / 1000)} s`);
const total = sum(results.map(({ tally }) => tally));
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
