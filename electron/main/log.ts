import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Values are codes, counts and durations: never a name, a path that a person chose, an argument or a message. */
export type LogFields = Readonly<Record<string, number | string>>;
export type Log = (name: string, fields?: LogFields) => void;

const maxFileBytes = 512 * 1024;
const maxMemoryLines = 500;
/** A code of ours or of the system (`vault:open`, `storage.no-space`, `ENOSPC`): no spaces, slashes or other alphabets. */
const plainCode = /^[A-Za-z0-9:._-]{1,80}$/;

const plain = (value: number | string): number | string =>
  typeof value === 'number' || plainCode.test(value) ? value : 'withheld';

/**
 * The one logger (control D13): names, codes and durations, kept in memory and in one small file.
 *
 * Text that does not look like a code is written as `withheld`, so that a careless call cannot leak. A log that
 * cannot be written is no reason to stop: the lines stay in memory.
 */
export function createLog(
  file: string,
  nowMs: () => number = Date.now,
): { log: Log; lines: () => readonly string[] } {
  const memory: string[] = [];
  const log: Log = (name, fields = {}) => {
    const safe = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plain(value)]));
    const line = JSON.stringify({ at: new Date(nowMs()).toISOString(), name: plain(name), ...safe });
    memory.push(line);
    if (memory.length > maxMemoryLines) memory.shift();
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > maxFileBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${line}\n`);
    } catch {
      // Kept in memory.
    }
  };
  return { log, lines: () => [...memory] };
}

/** The system's code of an error (`ENOSPC`), or its class; never its message, which may hold a path. */
export function codeOfError(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
