/**
 * `npm run bench:names [-- --data DIR] [--size N] [--queries N]`: the name matcher beside its peers, in one run.
 *
 * On data made up here, and on a folder of the same kind as `../shared/names` when there is one. Writes its own
 * section of bench/results.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { readBirth } from '../core/names/birth.ts';
import { NameIndex } from '../core/names/name-index.ts';
import { type BenchData, type BenchQuery, makeData } from './names-data.ts';
import { type Asked, type Figures, measure } from './names-measure.ts';
import { MATCHERS } from './names-peers.ts';
import { machine, writeSection } from './section.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/names' },
    size: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '2000' },
  },
});
// Memory is compared after a forced collection, else garbage is counted.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const SEED = 20_251_122;
const root = join(import.meta.dirname, '..');
const percent = (share: number): string => (100 * share).toFixed(1);

type Line = Figures & { readonly name: string; readonly indexMs: number };

function run(data: BenchData, half: (query: BenchQuery, index: number) => 0 | 1): Line[] {
  return MATCHERS.map((matcher) => {
    const began = performance.now();
    const ask = matcher.build(data.gallery);
    const indexMs = performance.now() - began;
    const step = Math.max(1, Math.floor(data.queries.length / Math.min(matcher.sample, data.queries.length)));
    const asked: Asked[] = [];
    for (let i = 0; i < data.queries.length; i += step) {
      const query = data.queries[i]!;
      const from = performance.now();
      const answer = ask(query);
      asked.push({ query, answer, us: (performance.now() - from) * 1000 });
    }
    console.log(`${matcher.name}: ${asked.length} queries`);
    return { name: matcher.name, indexMs, ...measure(asked, half) };
  });
}

function toTable(lines: readonly Line[]): string {
  const rows = lines.map(
    (l) =>
      `| ${l.name} | ${percent(l.recall1)} | ${percent(l.recall5)} | ${percent(l.f1)} | ${percent(l.falseAlarms)} | ${percent(l.safeRecall)} (${percent(l.safeFalseAlarms)}) | ${(l.medianUs / 1000).toFixed(2)} / ${(l.p95Us / 1000).toFixed(2)} | ${(l.indexMs / 1000).toFixed(2)} | ${l.queries} |`,
  );
  return [
    '| matcher | recall@1 | recall@5 | F1 | false alarms on the absent | recall at the safe threshold (false alarms there) | ms a query, median / p95 | index s | queries |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function readTsv(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i]!, cell])));
}

function readFolder(folder: string): BenchData {
  return {
    gallery: readTsv(join(folder, 'gallery-dev.tsv')).map((r) => ({
      id: r.id!,
      name: r.name!,
      birth: r.birth ?? '',
    })),
    queries: readTsv(join(folder, 'dev.tsv'))
      .filter((r) => r.kind !== 'birth-homonym')
      .map((r) => ({ query: r.query!, birth: r.birth ?? '', target: r.target_id!, kind: r.kind! })),
  };
}

/** All queries whose surname-like part is the same fall into one half: thresholds are carried to other surnames. */
function halfBySurname(query: BenchQuery): 0 | 1 {
  const letters = [...query.query.toLowerCase().matchAll(/\p{L}{4,}/gu)]
    .map(([word]) => word.slice(0, 4))
    .sort();
  let hash = 0;
  for (const c of letters[0] ?? '') hash = (hash * 31 + c.charCodeAt(0)) | 0;
  return (hash & 1) as 0 | 1;
}

function speed(): string {
  const size = 100_000;
  const { gallery, queries } = makeData(SEED + 1, size, 2000);
  const entries = gallery.map(({ id, name, birth }) => {
    const date = readBirth(birth);
    return { id, names: [name], ...(date === undefined ? {} : { birth: date }) };
  });
  collect();
  const before = process.memoryUsage();
  const index = new NameIndex(size);
  let longest = 0;
  const busyBefore = process.cpuUsage().user;
  const began = performance.now();
  let slice = began;
  for (const _ of index.addPersons(entries)) {
    const now = performance.now();
    longest = Math.max(longest, now - slice);
    slice = now;
  }
  const buildMs = performance.now() - began;
  const buildBusyMs = (process.cpuUsage().user - busyBefore) / 1000;
  collect();
  const after = process.memoryUsage();
  const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1048576;
  const one = performance.now();
  for (let i = 0; i < 100; i++)
    index.addPerson({ id: `one${i}`, names: [`Вигаданко${'абвгдежзик'[i % 10]} Петро`] });
  const oneMs = (performance.now() - one) / 100;
  const askBefore = process.cpuUsage().user;
  const times = queries.map((query) => {
    const from = performance.now();
    index.search({ names: [query.query] }, { withReasons: false });
    return (performance.now() - from) * 1000;
  });
  const askBusyUs = (process.cpuUsage().user - askBefore) / queries.length;
  times.sort((a, b) => a - b);
  const folder = join(root, 'core/names/tables');
  const tables = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  const zipped = gzipSync(Buffer.concat(tables)).length / 1024;
  return [
    '| what, 100,000 persons | measured |',
    '|---|---|',
    `| index built | ${(buildMs / 1000).toFixed(2)} s, longest slice ${longest.toFixed(1)} ms; processor time ${(buildBusyMs / 1000).toFixed(2)} s |`,
    `| one more person | ${oneMs.toFixed(3)} ms |`,
    `| query, median / p95 | ${(times[1000]! / 1000).toFixed(3)} / ${(times[1900]! / 1000).toFixed(2)} ms; processor time ${(askBusyUs / 1000).toFixed(3)} ms on average |`,
    `| memory beyond the records | ${memory.toFixed(0)} MB |`,
    `| shipped tables, gzip | ${zipped.toFixed(1)} kB |`,
  ].join('\n');
}

const sections: string[] = [];
const made = makeData(SEED, Number(values.size), Number(values.queries));
sections.push(
  `### Made-up data: ${made.gallery.length} case files, ${made.queries.length} queries, seed ${SEED}`,
  toTable(run(made, (_, i) => (i % 2) as 0 | 1)),
);
const folder = join(root, values.data);
const shared = existsSync(values.data) ? values.data : existsSync(folder) ? folder : undefined;
if (shared !== undefined && existsSync(join(shared, 'gallery-dev.tsv'))) {
  const data = readFolder(shared);
  sections.push(
    `### Names of public office holders and made persons: ${data.gallery.length} case files, ${data.queries.length} queries`,
    toTable(run(data, halfBySurname)),
  );
}
sections.push('### Speed', speed());

const text = [
  '## Names',
  '',
  'All shares in %. Thresholds are tuned on one half of the queries and used on the other, both ways, averaged.',
  `Peers see transliterated text; slow ones answered a sample (last column). ${machine()}. Written by \`npm run bench:names\`.`,
  `Load average of the machine when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (far above the number of cores the times would say little).`,
  '',
  sections.join('\n\n'),
].join('\n');
writeSection('names', text);
console.log(text);
