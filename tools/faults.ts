/**
 * The storage under kills, power cuts, full and failing disks and damage: `npm run faults`.
 *
 * `--long`: as much as before a release, from a fresh seed; else the trials are the same each time. `--no-mutants`: without checking
 * that planted faults are found. `--seed N`: again what a failing run printed. Ends with `N passed, N failed`.
 */
import { control, mutants, runMutant } from '../e2e/faults/mutants.ts';
import { freshSeed, usualSeed } from '../e2e/faults/random.ts';
import { faultTests, runFault } from '../e2e/faults/run.ts';

const options = process.argv.slice(2);
const size = options.includes('--long') ? 'long' : 'ci';
const seedAt = options.indexOf('--seed');
const seed = seedAt >= 0 ? Number(options[seedAt + 1]) : size === 'long' ? freshSeed() : usualSeed;
let passed = 0;
let failed = 0;
let skipped = 0;

const line = (isGood: boolean, columns: readonly string[]) => {
  if (isGood) passed += 1;
  else failed += 1;
  const [name = '', what = '', trials = '', rest = ''] = columns;
  console.log(
    `${isGood ? 'passed' : 'FAILED'}  ${name.padEnd(4)} ${what.padEnd(30)} ${trials.padStart(7)}  ${rest}`,
  );
};

console.log(`seed ${seed}`);
for (const name of Object.keys(faultTests)) {
  const startedMs = performance.now();
  const report = await runFault(name, size, seed);
  const seconds = `(${((performance.now() - startedMs) / 1000).toFixed(1)} s)`;
  if (report === null) {
    skipped += 1;
    console.log(`skipped ${name}: not possible on this machine`);
    continue;
  }
  line(report.problems.length === 0, [
    report.name,
    report.what,
    String(report.trials),
    `${report.figures} ${seconds}`,
  ]);
  for (const problem of report.problems.slice(0, 20)) console.log(`        ${problem}`);
}
if (!options.includes('--no-mutants')) {
  const isSound = (await runMutant(control)) === 'missed';
  line(isSound, ['', 'no planted fault', isSound ? 'passes' : 'fails', control.name]);
  for (const mutant of mutants) {
    const outcome = await runMutant(mutant);
    line(outcome === 'found', ['', 'planted fault', outcome, mutant.name]);
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
