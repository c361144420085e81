/**
 * `npm run bench -- search`: from a key in the search of everything to its rows, as the vault worker answers it, with 100,000 cases
 * and 20,000 rows of lists. Every second beginning of sixty invented names, as it is typed, across scripts and exactly.
 * Writes its own section of bench/results.md.
 */
import { loadavg } from 'node:os';
import type { EntityId } from '../core/base/ids.ts';
import { createEntityIndex } from '../renderer/services/index/entity-index.ts';
import type { IndexEntry } from '../renderer/services/index/entry.ts';
import { createMatching } from '../renderer/services/matching/matching.ts';
import type { QueryContext } from '../renderer/services/queries/context.ts';
import { queryFind } from '../renderer/services/queries/find.ts';
import { makeData } from './names-data.ts';
import { machine, quantile, writeSection } from './section.ts';

const [cases, rows, names, rounds] = [100_000, 20_000, 60, 3];
const data = makeData(7, cases, rows);
const list = 'list' as EntityId;
const index = createEntityIndex();
const entryOf = (entry: object, id: string) =>
  ({ version: '', isDeleted: false, uses: [], ...entry, id }) as unknown as IndexEntry;
index.set([
  ...data.gallery.map(({ id, name, birth }) => {
    const line = {
      name,
      otherNames: [],
      callSigns: [],
      tags: [],
      birthDate: birth,
      changedAt: '',
      newestOn: '',
    };
    return entryOf({ kind: 'case', case: line }, `case ${id}`);
  }),
  entryOf({ kind: 'list', list: { title: 'Список' } }, list),
  ...data.queries.map(({ query, birth }, at) => {
    const born = birth === '' ? {} : { birthDate: birth };
    return entryOf(
      { kind: 'list-entry', listEntry: { of: list, row: at + 1, name: query, ...born } },
      `row ${at}`,
    );
  }),
]);
const matching = createMatching({
  index: () => index,
  edition: '',
  runs: { read: async () => null, write: () => undefined },
  onProgress: () => undefined,
  onReady: () => undefined,
});
const context = { ledger: { index }, matching } as unknown as QueryContext;
const ask = (text: string, isExact: boolean) => queryFind(context, { text, isExact, count: 8 });

const beganMs = performance.now();
const began = process.cpuUsage();
matching.prepare();
while (matching.names === null || matching.shelves.of('list-entry') === null)
  await new Promise((go) => setTimeout(go, 20));
const readyMs = performance.now() - beganMs;
const spent = process.cpuUsage(began);
const readyCpuMs = (spent.user + spent.system) / 1000;

const texts: string[] = [];
for (let at = 0; at < names; at++) {
  const name = data.queries[at * 31]?.query.slice(0, 18) ?? '';
  for (let length = 2; length <= name.length; length += 2) texts.push(name.slice(0, length));
}

/** All samples, and the best of the rounds for each text: what the machine can do when nobody disturbs it. */
async function measure(isExact: boolean) {
  const all: number[] = [];
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [at, text] of texts.entries()) {
      const startedMs = performance.now();
      await ask(text, isExact);
      const tookMs = performance.now() - startedMs;
      all.push(tookMs);
      best[at] = Math.min(best[at] ?? tookMs, tookMs);
    }
  const ms = (list: readonly number[], share: number) => quantile(list, share).toFixed(1);
  return `${ms(all, 0.5)} | ${ms(all, 0.95)} | ${ms(best, 0.5)} | ${ms(best, 0.95)} | ${Math.max(...best).toFixed(1)}`;
}

const text = [
  '## Search in everything',
  '',
  `${cases.toLocaleString('en')} cases and ${rows.toLocaleString('en')} rows of lists; ${texts.length} beginnings of invented names, ${rounds} times each; from the question to its rows in the worker, milliseconds; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. All names made ready in ${(readyMs / 1000).toFixed(1)} s by the clock, ${(readyCpuMs / 1000).toFixed(1)} s of processor time. To hold, with the screen: 50 ms p95 from key to rows.`,
  '',
  '| search | median | p95 | best of each: median | p95 | longest |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  `| across scripts | ${await measure(false)} |`,
  `| exactly as written | ${await measure(true)} |`,
].join('\n');
console.log(text);
writeSection('search', text);
matching.stop();
process.exit(0);
