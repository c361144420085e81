import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { frameOf, header, must, storageOn, userData, vaultId } from './harness.ts';
import { type DiskCall, memoryDisk } from './memory-disk.ts';
import { seeded } from './random.ts';
import { bySize, type FaultReport, type FaultSize } from './report.ts';

/** What happened, in order: bytes or a name became volatile, became durable, or a confirmation went out. */
export type FlushEvent =
  | { readonly kind: 'changed' | 'flushed'; readonly path: string }
  | { readonly kind: 'named' | 'folder-flushed'; readonly folder: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'confirmed' };

/** R3a: at every confirmation each changed file of a vault and each folder with a new name in it was flushed before. */
export function unflushedAt(events: readonly FlushEvent[]): { confirmations: number; problems: string[] } {
  const files = new Set<string>();
  const folders = new Set<string>();
  const problems: string[] = [];
  let confirmations = 0;
  for (const event of events) {
    if (event.kind === 'changed') files.add(event.path);
    else if (event.kind === 'flushed') files.delete(event.path);
    else if (event.kind === 'named') folders.add(event.folder);
    else if (event.kind === 'folder-flushed') folders.delete(event.folder);
    else if (event.kind === 'renamed') {
      if (files.delete(event.from)) files.add(event.to);
      folders.add(dirname(event.to));
    } else {
      confirmations += 1;
      const open = [...files, ...folders];
      if (open.length > 0)
        problems.push(`confirmation ${confirmations} before the flush of ${open.join(', ')}`);
    }
  }
  return { confirmations, problems };
}

/** The lock and the ballast hold nothing that must survive. */
const matters = (path: string): boolean => path.includes(vaultId) && !/\/(lock|ballast)(\.tmp)?$/.test(path);

/** R3a by the log of the disk in memory. */
export async function flushOrderInMemory(size: FaultSize, seed: number): Promise<FaultReport> {
  const random = seeded(seed);
  const disk = memoryDisk();
  disk.put(`${userData}/settings.json`, new Uint8Array(2));
  const confirmedAt: number[] = [];
  const storage = storageOn(disk);
  const { handle, deviceId } = await must(storage.create({ vaultId, header, parent: null }));
  confirmedAt.push(disk.calls.length);
  for (let call = 1, seq = 1; call < bySize(size, { small: 40, ci: 200, long: 2000 }); call++) {
    if (call % 20 === 0) await must(storage.writeHeader(handle, 'b', header));
    else if (call % 20 === 10) await must(storage.writeDraft(handle, 'one', header));
    else await must(storage.append(handle, frameOf(deviceId, seq++, random, random.below(30_000))));
    confirmedAt.push(disk.calls.length);
  }
  const events = disk.calls.flatMap((call, index): FlushEvent[] => [
    ...eventsOf(call),
    ...(confirmedAt.includes(index + 1) ? [{ kind: 'confirmed' } as const] : []),
  ]);
  const { confirmations, problems } = unflushedAt(events);
  const figures = `${confirmations} confirmations, by the disk's own log`;
  return { name: 'R3a', what: 'flush before confirmation', trials: confirmations, seed, problems, figures };
}

function eventsOf({ op, path, to }: DiskCall): FlushEvent[] {
  if (op === 'sync') return [{ kind: 'flushed', path }];
  if (op === 'sync-folder') return [{ kind: 'folder-flushed', folder: path }];
  if (!matters(path)) return [];
  if (op === 'write' || op === 'truncate') return [{ kind: 'changed', path }];
  if (op === 'rename') return [{ kind: 'renamed', from: path, to: to as string }];
  const isNamed = op === 'make-folder' || (op === 'make-file' && !path.endsWith('.tmp'));
  return isNamed ? [{ kind: 'named', folder: dirname(path) }] : [];
}

/** A program of the system, not of a package. */
const tracer = 'strace';

/** R3a by what the kernel was asked, with strace; `null` where there is none. */
export function flushOrderByStrace(size: FaultSize, seed: number): FaultReport | null {
  if (process.platform !== 'linux' || spawnSync(tracer, ['-V']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'zhuravli-strace-'));
  const log = join(folder, 'strace.log');
  const script = join(import.meta.dirname, 'kill-child.ts');
  const calls = String(bySize(size, { small: 40, ci: 220, long: 2000 }));
  const result = spawnSync(
    tracer,
    // Every thread, paths of descriptors, and only what changes, flushes, names or confirms.
    [
      '-f',
      '-y',
      '-s',
      '40',
      '-e',
      'trace=openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,mkdir,mkdirat',
      '-o',
      log,
      process.execPath,
      script,
      folder,
      String(seed),
      calls,
    ],
    { encoding: 'utf8' },
  );
  if (result.status !== 0) {
    const why = `the traced program ended with ${result.status}: ${result.stderr.slice(-500)}`;
    return { name: 'R3a', what: 'flush order by strace', trials: 0, seed, problems: [why], figures: '' };
  }
  const events = readStrace(readFileSync(log, 'utf8'));
  const { confirmations, problems } = unflushedAt(events);
  if (confirmations < 20) problems.push(`only ${confirmations} confirmations seen`);
  rmSync(folder, { recursive: true });
  const flushes = events.filter((event) => event.kind === 'flushed').length;
  const figures = `${confirmations} confirmations, ${flushes} flushes of files, as the kernel saw them`;
  return { name: 'R3a', what: 'flush order by strace', trials: confirmations, seed, problems, figures };
}

/**
 * Reads strace's log. A call that another thread interrupts is in two lines: what makes volatile counts from its first
 * line on, what makes durable from its last.
 */
export function readStrace(log: string): FlushEvent[] {
  const begun = new Map<string, string>();
  return log.split('\n').flatMap((line): FlushEvent[] => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest);
      return makesVolatile(rest);
    }
    if (rest.startsWith('<... ')) {
      const start = begun.get(thread) ?? '';
      begun.delete(thread);
      return /= 0$/.test(rest) ? makesDurable(start) : [];
    }
    return [...makesVolatile(rest), ...(/= 0$/.test(rest) ? makesDurable(rest) : [])];
  });
}

function makesVolatile(call: string): FlushEvent[] {
  const [, name = '', target = ''] = /^(\w+)\((?:AT_FDCWD[^,]*, )?(?:\d+<([^>]*)>)?/.exec(call) ?? [];
  const quoted = [...call.matchAll(/"([^"]*)"/g)].map(([, text]) => text as string);
  if (name === 'write' && /^write\(1</.test(call)) {
    return /"(ack|closed|ready)/.test(call) ? [{ kind: 'confirmed' }] : [];
  }
  if (['write', 'pwrite64', 'ftruncate'].includes(name)) {
    return matters(target) ? [{ kind: 'changed', path: target }] : [];
  }
  const [first = '', second = ''] = quoted;
  if (name.startsWith('mkdir')) return matters(first) ? [{ kind: 'named', folder: dirname(first) }] : [];
  if (name === 'openat' && call.includes('O_CREAT')) {
    return matters(first) && !first.endsWith('.tmp') ? [{ kind: 'named', folder: dirname(first) }] : [];
  }
  if (name.startsWith('rename')) return matters(second) ? [{ kind: 'renamed', from: first, to: second }] : [];
  return [];
}

function makesDurable(call: string): FlushEvent[] {
  const path = /^(?:fsync|fdatasync)\(\d+<([^>]*)>/.exec(call)?.[1];
  if (path === undefined) return [];
  return [
    { kind: 'flushed', path },
    { kind: 'folder-flushed', folder: path },
  ];
}
