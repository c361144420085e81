/**
 * First steps of `npm start` and `npm test` on a fresh clone: plain JavaScript for Node 20, no packages.
 *
 * Installs what the lock file names when that changed, and gives the Node 24 that comes with it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(project, 'package-lock.json');
const stampFile = join(project, 'node_modules/.zhuravli-lock');
const isWindows = process.platform === 'win32';
const nodeFile = join(project, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');

/** Whether npm's own record of what is installed names every package of the lock file in its version. */
function isInstalled(lockText) {
  const record = join(project, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(JSON.parse(lockText).packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}

/** Installs the packages when the lock file changed; ends the process with one line when that fails. */
export function bootstrap() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node ${process.versions.node} is too old: Zhuravli needs Node 20 or newer to start.`);
    process.exit(1);
  }
  const lockText = readFileSync(lockFile, 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (stamp !== hash || !existsSync(nodeFile)) {
    if (!isInstalled(lockText) || !existsSync(nodeFile)) {
      console.log('Installing packages (about a minute, once)…');
      const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
        cwd: project,
        stdio: 'inherit',
        shell: isWindows,
      });
      if (npm.status !== 0) {
        console.error('The packages could not be installed: see npm’s words above.');
        process.exit(1);
      }
    }
    writeFileSync(stampFile, hash);
  }
  return nodeFile;
}

/** Goes on in Node 24 with a TypeScript file of `tools/`, and ends with its exit code. */
export function continueWith(script) {
  const node = bootstrap();
  const bin = join(project, 'node_modules/.bin');
  const child = spawnSync(
    node,
    ['--disable-warning=ExperimentalWarning', join(project, script), ...process.argv.slice(2)],
    {
      cwd: project,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}${isWindows ? ';' : ':'}${process.env.PATH ?? ''}` },
    },
  );
  process.exit(child.status ?? 1);
}
