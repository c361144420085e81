import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One planted fault: a line of the storage changed, and the tests of which at least one must find it. */
export type Mutant = {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  readonly tests: readonly string[];
};

const storage = 'electron/main/storage';

/** What a careless change could break. Each must turn a fault test red, or that test proves nothing. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a segment is not flushed',
    file: `${storage}/segment-file.ts`,
    find: 'await file.sync();',
    replace: '',
    tests: ['powerLoss', 'flushOrderInMemory', 'flushOrderByStrace'],
  },
  {
    name: "a new segment's folder is not flushed",
    file: `${storage}/segment-file.ts`,
    find: 'if (length === 0) await disk.syncFolder(dirname(path));',
    replace: '',
    tests: ['powerLoss', 'flushOrderInMemory', 'flushOrderByStrace'],
  },
  {
    name: 'a failed flush is tried again on the same file',
    file: `${storage}/segment-file.ts`,
    find: 'await file.sync();',
    replace: 'await file.sync().catch(() => file.sync());',
    tests: ['powerLoss'],
  },
  {
    name: 'a write that met the full disk is not cut back',
    file: `${storage}/segment-file.ts`,
    find: 'isUsable = await cutBack(file, length);',
    replace: 'isUsable = true;',
    tests: ['fullDisk'],
  },
  {
    name: 'the sum of a frame is not compared',
    file: 'core/vault/frame.ts',
    find: "if (sum !== view.getUint32(50)) return 'crc';",
    replace: '',
    tests: ['bitFlips'],
  },
  {
    name: 'reading ends at the first damage',
    file: 'core/vault/frame.ts',
    find: 'let at = bytes.indexOf(magic >>> 24, from);',
    replace: 'let at = -1;',
    tests: ['bitFlips'],
  },
  {
    name: 'the unfinished end is cut without a copy',
    file: `${storage}/quarantine.ts`,
    find: 'await writeAtomic(disk, join(folder, name), bytes);',
    replace: '',
    tests: ['truncations'],
  },
  {
    name: 'a header is not flushed before it is put in place',
    file: `${storage}/atomic-file.ts`,
    find: 'await file.sync();',
    replace: '',
    tests: ['powerLoss', 'flushOrderInMemory', 'flushOrderByStrace'],
  },
  {
    name: 'the folder is not flushed after a header was put in place',
    file: `${storage}/atomic-file.ts`,
    find: 'await disk.syncFolder(dirname(path));',
    replace: '',
    tests: ['powerLoss', 'flushOrderInMemory', 'flushOrderByStrace'],
  },
  {
    name: 'what was read after a crash is not made durable',
    file: `${storage}/open.ts`,
    find: 'if (own !== null) await renewEnd(',
    replace: 'if (own === undefined) await renewEnd(',
    tests: ['powerLoss'],
  },
  {
    name: 'a folder that shows less than was written keeps its device',
    file: `${storage}/open.ts`,
    find: 'const isRolledBack = known !== null &&',
    replace: 'const isRolledBack = known === undefined &&',
    tests: ['truncations'],
  },
  {
    name: 'frames that a later segment replaced still count',
    file: `${storage}/survey.ts`,
    find: 'const countedBytes = countedEnd(items, limit);',
    replace: 'const countedBytes = countedEnd(items, Number.POSITIVE_INFINITY);',
    tests: ['failingCalls'],
  },
  {
    name: 'a number is given to a second segment',
    file: `${storage}/journal.ts`,
    find: 'number += 1;',
    replace: '',
    tests: ['failingCalls', 'powerLoss', 'flushOrderInMemory'],
  },
  {
    name: 'an attachment is not flushed before it gets its name',
    file: `${storage}/blob-file.ts`,
    find: 'await file.sync();',
    replace: '',
    tests: ['blobPowerLoss'],
  },
  {
    name: 'the folder of the attachments is not flushed',
    file: `${storage}/blob-file.ts`,
    find: 'await disk.syncFolder(blobFolder(vaultFolder));',
    replace: '',
    tests: ['blobPowerLoss'],
  },
  {
    name: 'an attachment is written under its last name from the beginning',
    file: `${storage}/blob-file.ts`,
    find: "const temporarySuffix = '.age.tmp';",
    replace: 'const temporarySuffix = suffix;',
    tests: ['blobKills', 'blobPowerLoss'],
  },
  {
    name: 'a half stored attachment is removed without a word',
    file: `${storage}/blob-file.ts`,
    find: 'swept.push({',
    replace: '[].push({',
    tests: ['blobKills'],
  },
];

/** Nothing changed: all tests must pass in the copy, or a "found" would mean nothing. */
export const control: Mutant = {
  name: 'the copy without a planted fault',
  file: 'core/vault/frame.ts',
  find: 'const summedBytes = 50;',
  replace: 'const summedBytes = 50;',
  tests: [...new Set(mutants.flatMap((mutant) => mutant.tests))],
};

const project = resolve(import.meta.dirname, '../..');

/** Whether the line to change is not there, or more than once: the code went on and the planted fault must follow it. */
export const isStale = (mutant: Mutant): boolean =>
  readFileSync(join(project, mutant.file), 'utf8').split(mutant.find).length !== 2;

/** Plants one fault in a copy of the storage and its tests and runs them there; `found` when one of them fails. */
export async function runMutant(mutant: Mutant): Promise<'found' | 'missed' | 'stale'> {
  const copy = mkdtempSync(join(tmpdir(), 'zhuravli-mutant-'));
  try {
    for (const folder of ['core/base', 'core/vault', 'electron/contract', storage, 'e2e/faults']) {
      cpSync(join(project, folder), join(copy, folder), { recursive: true });
    }
    writeFileSync(join(copy, 'package.json'), '{"type":"module"}');
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
    if (isStale(mutant)) return 'stale';
    const path = join(copy, mutant.file);
    const source = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      source.replace(mutant.find, () => mutant.replace),
    );
    for (const test of mutant.tests) {
      if (!(await passes(join(copy, 'e2e/faults/run.ts'), test))) return 'found';
    }
    return 'missed';
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Fixed, so that a planted fault is found each time or never. */
const seed = '1';
/** A planted fault can make a test hang; then it was noticed as well. */
const patienceMs = 120_000;

function passes(script: string, test: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, 'small', seed, test], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('close', (code) => {
      clearTimeout(timer);
      done(code === 0);
    });
  });
}
