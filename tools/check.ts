/**
 * Everything that proves the source without opening a window: `npm run check`.
 *
 * Ends with `N passed, N failed`, where each guard counts as one and each unit test as one, and
 * with a working directory as clean as it was at the start.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const bin = (name: string) => join(project, 'node_modules/.bin', name);
const unitReport = join(project, '.cache/unit.json');

/** Property tests: the same examples each time, fresh ones in the long run. */
const seed = process.argv.includes('--long') ? { PROPERTY_SEED: 'random' } : {};

type Part = { readonly name: string; readonly command: readonly string[] };

const parts: readonly Part[] = [
  // One checker and one project at a time: each further one checks what is shared again, and two cores have no room for that.
  { name: 'types', command: [bin('tsc'), '-b', '--checkers', '1', '--builders', '1'] },
  { name: 'lint and format', command: [bin('biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'import directions', command: [process.execPath, 'tools/guards/dependencies.ts'] },
  { name: 'banned names', command: [process.execPath, 'tools/guards/banned.ts'] },
  { name: 'locales', command: [process.execPath, 'tools/locales/check.ts'] },
  { name: 'texts in the code', command: [bin('i18next-cli'), 'lint'] },
  { name: 'dead code', command: [bin('knip')] },
  { name: 'schema snapshot', command: [process.execPath, 'tools/schema.ts'] },
];

function run(part: Part): boolean {
  const startedMs = performance.now();
  const [command = '', ...args] = part.command;
  const result = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const isGood = result.status === 0;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${isGood ? 'passed' : 'FAILED'}  ${part.name} (${seconds} s)`);
  if (!isGood) console.log(`${result.stdout}${result.stderr}`.trimEnd());
  return isGood;
}

type UnitReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
};

/** Runs Vitest; a run that executed no test counts as failed. */
function runUnitTests(): { passed: number; failed: number } {
  mkdirSync(join(project, '.cache'), { recursive: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const result = spawnSync(bin('vitest'), args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', ...seed },
  });
  if (!existsSync(unitReport) || result.status === null) {
    console.log(`${result.stdout}${result.stderr}`);
    return { passed: 0, failed: 1 };
  }
  const report = JSON.parse(readFileSync(unitReport, 'utf8')) as UnitReport;
  const hasFailed = !report.success || result.status !== 0 || report.numPassedTests === 0;
  if (hasFailed) console.log(`${result.stdout}${result.stderr}`.slice(-20_000));
  console.log(`${hasFailed ? 'FAILED' : 'passed'}  unit and property tests (${report.numPassedTests})`);
  return { passed: report.numPassedTests, failed: hasFailed ? Math.max(1, report.numFailedTests) : 0 };
}

const gitStatus = () => execFileSync('git', ['status', '--porcelain'], { cwd: project, encoding: 'utf8' });

const before = gitStatus();
const results = parts.map(run);
const unit = runUnitTests();
const isClean = gitStatus() === before;
console.log(`${isClean ? 'passed' : 'FAILED'}  working directory unchanged`);
if (!isClean) console.log(gitStatus());

const passed = [...results, isClean].filter(Boolean).length + unit.passed;
const failed = [...results, isClean].filter((isGood) => !isGood).length + unit.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
