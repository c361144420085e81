import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, 'results.md');
const head =
  '# Measured figures\n\nWritten by `npm run bench`; each part by its own bench. Compare ratios: machines differ and are noisy.\n';

/** Puts the text of one bench between its marks in `bench/results.md` and leaves all others as they are. */
export function writeSection(name: string, text: string): void {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : head;
  const section = `${start}\n${text.trim()}\n${end}`;
  const from = old.indexOf(start);
  const to = old.indexOf(end);
  const next =
    from < 0 || to < 0
      ? `${old.trimEnd()}\n\n${section}\n`
      : old.slice(0, from) + section + old.slice(to + end.length);
  writeFileSync(file, next);
}

/** The machine in half a line; no name of it. */
export const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;

/** Smallest value that `share` of the samples do not exceed (0.95 → p95); sorts a copy. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
