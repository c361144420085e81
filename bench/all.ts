/**
 * `npm run bench [-- fold save start unlock] [--long]`: every bench in turn, or those named, each in a process of its own, so that none
 * warms or burdens another. The four named here are the figures of the vault and its list; the rest compare with peers. What begins
 * with a hyphen is handed on.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const benches: readonly (readonly string[])[] = [
  ['--expose-gc', '--max-semi-space-size=16', 'bench/fold.ts'],
  ['bench/save.ts'],
  ['bench/attachments.ts'],
  ['bench/start.ts'],
  ['bench/unlock.ts'],
  ['--expose-gc', 'bench/names.ts'],
  ['bench/names-hard.ts'],
  ['bench/names-third.ts'],
  ['bench/match-run.ts'],
  ['bench/match-screen.ts'],
  ['bench/search.ts'],
  ['bench/import-cases.ts'],
  ['bench/list-export.ts'],
  ['bench/intake.ts'],
  ['--expose-gc', 'bench/concern.ts'],
];
const project = resolve(import.meta.dirname, '..');
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const wanted = process.argv.slice(2).filter((word) => !options.includes(word));
const chosen = benches.filter(
  (args) => wanted.length === 0 || wanted.some((name) => args.at(-1) === `bench/${name}.ts`),
);
const failed = chosen.filter((args) => {
  console.log(`\n== ${args.at(-1)}`);
  return spawnSync(process.execPath, [...args, ...options], { cwd: project, stdio: 'inherit' }).status !== 0;
});
for (const args of failed) console.error(`failed: ${args.at(-1)}`);
process.exitCode = failed.length > 0 ? 1 : 0;
