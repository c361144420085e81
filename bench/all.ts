/** `npm run bench`: every bench in turn, each in a process of its own, so that none warms or burdens another. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const benches: readonly (readonly string[])[] = [
  ['--expose-gc', '--max-semi-space-size=16', 'bench/fold.ts'],
  ['bench/save.ts'],
  ['bench/start.ts'],
  ['bench/unlock.ts'],
  ['--expose-gc', 'bench/names.ts'],
  ['bench/match-run.ts'],
  ['bench/intake.ts'],
  ['--expose-gc', 'bench/concern.ts'],
];
const project = resolve(import.meta.dirname, '..');
const failed = benches.filter((args) => {
  console.log(`\n== ${args.at(-1)}`);
  return spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' }).status !== 0;
});
for (const args of failed) console.error(`failed: ${args.at(-1)}`);
process.exitCode = failed.length > 0 ? 1 : 0;
