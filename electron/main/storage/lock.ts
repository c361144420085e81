import { join } from 'node:path';
import { writeAtomic } from './atomic-file.ts';
import type { Disk } from './disk.ts';
import { errnoOf } from './errors.ts';

/** Who this process is, so that a lock left by a crash can be told from a living one. */
export type Owner = {
  /** Random name of this installation: no host name, which often is a person's. */
  readonly installation: string;
  readonly pid: number;
  /** When the process started, in whatever unit the system counts; with the pid it is unique until the next start of the machine. */
  readonly started: string;
};

export type LockRules = {
  readonly owner: Owner;
  /** When that process of this computer started, `unknown` when it runs and that cannot be told, or `null` when it does not run. */
  readonly startOf: (pid: number) => Promise<string | null>;
  /** How often a living owner counts up; another installation watches for three times as long. */
  readonly beatMs: number;
};

type LockFile = Owner & { readonly token: string; readonly beat: number };

export type Lock = { release(): Promise<void> };

const pathOf = (folder: string): string => join(folder, 'lock');

/**
 * Takes the vault's lock file, or gives `null` while somebody else has it. Fails with the system's error when it cannot be written.
 *
 * A lock of a process of this computer that does not run any more is taken over at once. Where that cannot be told, as for another
 * installation (a vault on a stick, another profile), only the count tells: a living owner counts up. No clock is compared.
 */
export async function takeLock(
  disk: Disk,
  folder: string,
  token: string,
  rules: LockRules,
): Promise<Lock | null> {
  const mine = (beat: number): LockFile => ({ ...rules.owner, token, beat });
  if (!(await make(disk, folder, mine(0)))) {
    const found = await read(disk, folder);
    if (found !== null && (await isAlive(disk, folder, found, rules))) return null;
    await writeAtomic(disk, pathOf(folder), encode(mine(0)));
    if ((await read(disk, folder))?.token !== token) return null;
  }
  return keep(disk, folder, token, mine, rules.beatMs);
}

async function make(disk: Disk, folder: string, lock: LockFile): Promise<boolean> {
  try {
    const file = await disk.open(pathOf(folder), 'new');
    try {
      await file.write(encode(lock), 0);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isAlive(disk: Disk, folder: string, found: LockFile, rules: LockRules): Promise<boolean> {
  if (found.installation === rules.owner.installation) {
    const started = await rules.startOf(found.pid);
    if (started === null || started !== found.started) return false;
    if (started !== 'unknown') return true;
  }
  await disk.wait(3 * rules.beatMs);
  const later = await read(disk, folder);
  return later !== null && (later.token !== found.token || later.beat !== found.beat);
}

/** Counts up until released or taken over; a disk that fails here is found by the next write of the journal. */
function keep(
  disk: Disk,
  folder: string,
  token: string,
  mine: (beat: number) => LockFile,
  beatMs: number,
): Lock {
  let beat = 0;
  let working: Promise<unknown> = Promise.resolve();
  const isMine = async () => (await read(disk, folder))?.token === token;
  const count = async () => {
    if (!(await isMine())) return;
    beat += 1;
    const file = await disk.open(pathOf(folder), 'edit');
    const bytes = encode(mine(beat));
    try {
      await file.write(bytes, 0);
      await file.truncate(bytes.length);
    } finally {
      await file.close();
    }
  };
  const timer =
    beatMs === 0
      ? undefined
      : setInterval(() => {
          working = working.then(count).catch(() => undefined);
        }, beatMs);
  timer?.unref();
  return {
    async release() {
      clearInterval(timer);
      await working;
      if (await isMine()) await disk.remove(pathOf(folder));
    },
  };
}

async function read(disk: Disk, folder: string): Promise<LockFile | null> {
  try {
    return JSON.parse(new TextDecoder().decode(await disk.read(pathOf(folder)))) as LockFile;
  } catch {
    return null;
  }
}

const encode = (lock: LockFile): Uint8Array => new TextEncoder().encode(JSON.stringify(lock));
