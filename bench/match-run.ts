/**
 * `npm run bench`: a list of 10,000 rows compared with 100,000 cases, as the vault worker does it, in pieces between whatever
 * else it has to do. Invented names, half of the rows of persons on file in another spelling. Writes its own section of bench/results.md.
 */
import { loadavg } from 'node:os';
import type { EntityId } from '../core/base/ids.ts';
import { createEntityIndex } from '../renderer/services/index/entity-index.ts';
import type { IndexEntry } from '../renderer/services/index/entry.ts';
import { createMatching } from '../renderer/services/matching/matching.ts';
import { makeData } from './names-data.ts';
import { machine, quantile, writeSection } from './section.ts';

const [cases, rows] = [100_000, 10_000];
const data = makeData(7, cases, rows);
const list = 'list' as EntityId;
const index = createEntityIndex();
const base = { version: '', isDeleted: false, uses: [] } as const;
const entryOf = (entry: Partial<IndexEntry> & Pick<IndexEntry, 'kind'>, id: string): IndexEntry =>
  ({ ...base, ...entry, id }) as IndexEntry;
index.set([
  ...data.gallery.map(({ id, name, birth }) =>
    entryOf({ kind: 'case', case: { name, otherNames: [], birthDate: birth } as never }, `case ${id}`),
  ),
  ...data.queries.map(({ query, birth }, at) =>
    entryOf(
      {
        kind: 'list-entry',
        listEntry: { of: list, row: at + 1, name: query, ...(birth === '' ? {} : { birthDate: birth }) },
      },
      `row ${at}`,
    ),
  ),
]);

/** Runs until the list is done; how long the worker could not answer anybody is sampled meanwhile. */
async function run(): Promise<{
  totalMs: number;
  cpuMs: number;
  indexMs: number;
  blocks: readonly number[];
}> {
  const began = performance.now();
  const cpu = process.cpuUsage();
  let indexedAt = 0;
  const blocks: number[] = [];
  const kept: string[] = [];
  const matching = createMatching({
    index: () => index,
    edition: '',
    runs: {
      read: async () => null,
      // As much work as the cache has with it before sealing.
      write: (_list, _number, piece) => void kept.push(JSON.stringify(piece)),
    },
    onProgress: () => undefined,
    onReady: () => undefined,
  });
  let last = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    blocks.push(Math.max(0, now - last - 1));
    last = now;
    if (indexedAt === 0 && matching.names !== null) indexedAt = now;
  }, 1);
  while (matching.of(list).done < matching.of(list).total) await new Promise((go) => setTimeout(go, 20));
  clearInterval(ticker);
  matching.stop();
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1000;
  return { totalMs: performance.now() - began, cpuMs, indexMs: indexedAt - began, blocks };
}

await run();
const { totalMs, cpuMs, indexMs, blocks } = await run();
const seconds = (ms: number) => (ms / 1000).toFixed(1);
const text = [
  '## A list of 10,000 rows against 100,000 cases',
  '',
  `${machine()}. In one worker thread, in pieces; second run in the process; load ${loadavg()[0]?.toFixed(1)} at the end, so processor time is the figure to look at.`,
  '',
  '| what | measured | asked |',
  '| --- | --- | --- |',
  `| whole run, index included | ${seconds(totalMs)} s | 10 s |`,
  `| … processor time | ${seconds(cpuMs)} s | |`,
  `| index of all cases | ${seconds(indexMs)} s | |`,
  `| rows | ${Math.round((rows / (totalMs - indexMs)) * 1000)} a second | |`,
  `| the worker does not answer, p95 / longest | ${quantile(blocks, 0.95).toFixed(0)} / ${Math.max(...blocks).toFixed(0)} ms | 50 ms |`,
].join('\n');
console.log(text);
writeSection('match-run', text);
process.exit(0);
