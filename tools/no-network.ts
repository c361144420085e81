/**
 * Proof that no packet leaves: window tests in a network namespace without any interface, with every system call that
 * could address another computer written down. Linux with `unshare` and `strace`; elsewhere they run as they are, and the proof
 * is counted as skipped.
 *
 * Allowed is one thing: Chromium asks the kernel whether there is IPv6 by connecting a datagram socket to a fixed
 * address. That sends nothing. Arguments name the specs to run; without any, the main job from the first start to after a kill.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findOutsideCalls, isIpv6Probe } from './network-trace.ts';

const project = resolve(import.meta.dirname, '..');
const specs = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
/** One life of the app with everything in it. */
const wholeJob = ['main-job', '--grep', '@traced'];
const traceDir = mkdtempSync(join(tmpdir(), 'no-network-'));

const canTrace = (): boolean =>
  process.platform === 'linux' &&
  existsSync(join(project, 'dist/main/main.cjs')) &&
  spawnSync('unshare', ['-rn', 'strace', '-V'], { stdio: 'ignore' }).status === 0;

const tests = [
  ...[process.execPath, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=line'],
  ...(specs.length > 0 ? specs : wholeJob),
];

if (canTrace()) {
  const traced = [
    'strace',
    '-ff',
    '-qq',
    '-e',
    'trace=connect,sendto,sendmsg,sendmmsg',
    '-o',
    join(traceDir, 'trace'),
  ];
  const isRoot = process.getuid?.() === 0;
  const result = spawnSync('unshare', [isRoot ? '-n' : '-rn', ...traced, ...tests], {
    cwd: project,
    stdio: 'inherit',
  });
  const lines = readdirSync(traceDir).flatMap((file) =>
    readFileSync(join(traceDir, file), 'utf8').split('\n'),
  );
  const outside = findOutsideCalls(lines);
  for (const line of [...new Set(outside)].slice(0, 20)) console.error(line);
  const probes = lines.filter(isIpv6Probe).length;
  console.log(
    `${lines.length} calls seen: ${outside.length} to an address of a network, ${probes} questions for IPv6`,
  );
  // A trace that saw nothing at all proves nothing.
  const results = [result.status === 0, lines.length > 100, outside.length === 0];
  console.log(
    `${results.filter(Boolean).length} passed, ${results.filter((isGood) => !isGood).length} failed`,
  );
  process.exitCode = results.every(Boolean) ? 0 : 1;
} else {
  const [node = '', ...args] = tests;
  const isGood = spawnSync(node, args, { cwd: project, stdio: 'inherit' }).status === 0;
  console.log('no unshare and strace here: the absence of packets was not shown');
  console.log(`${isGood ? 1 : 0} passed, ${isGood ? 0 : 1} failed, 1 skipped`);
  process.exitCode = isGood ? 0 : 1;
}
