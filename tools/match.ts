/**
 * Command-line matcher: a list of printed names against case files, both as TSV.
 *
 *     npm run -s match -- --gallery G.tsv --queries Q.tsv --out OUT.tsv [--stats S.json] [--top 10]
 *
 * G: `id name script birth`; Q: `query birth`; OUT: query index, rank, id, score, no header.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBirth } from '../core/names/birth.ts';
import type { PersonEntry } from '../core/names/facts.ts';
import { NameIndex } from '../core/names/name-index.ts';

type Row = Readonly<Record<string, string>>;

function readTsv(path: string): Row[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const columns = head.split('\t');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function birthOf(row: Row): Pick<PersonEntry, 'birth'> {
  const birth = readBirth(row.birth ?? '');
  return birth === undefined ? {} : { birth };
}

const { values } = parseArgs({
  options: {
    gallery: { type: 'string' },
    queries: { type: 'string' },
    out: { type: 'string' },
    stats: { type: 'string' },
    top: { type: 'string', default: '10' },
  },
});
if (values.gallery === undefined || values.queries === undefined || values.out === undefined) {
  console.error(
    'usage: npm run -s match -- --gallery G.tsv --queries Q.tsv --out OUT.tsv [--stats S.json] [--top 10]',
  );
  process.exit(2);
}

const gallery: PersonEntry[] = readTsv(values.gallery).map((row) => ({
  id: row.id ?? '',
  names: [row.name ?? ''],
  ...birthOf(row),
}));
const queries = readTsv(values.queries);
const top = Math.max(1, Math.min(Number(values.top) || 10, 10));

const began = performance.now();
const index = new NameIndex(gallery.length);
let longestSliceMs = 0;
let sliceBegan = began;
for (const _ of index.addPersons(gallery)) {
  const now = performance.now();
  longestSliceMs = Math.max(longestSliceMs, now - sliceBegan);
  sliceBegan = now;
}
const indexMs = performance.now() - began;

const times: number[] = [];
const lines: string[] = [];
queries.forEach((row, i) => {
  const from = performance.now();
  const matches = index.search(
    { names: [row.query ?? ''], ...birthOf(row) },
    { limit: top, withReasons: false },
  );
  times.push((performance.now() - from) * 1000);
  for (const [rank, match] of matches.entries())
    lines.push(`${i}\t${rank + 1}\t${match.id}\t${match.score.toFixed(6)}`);
});
writeFileSync(values.out, lines.length === 0 ? '' : `${lines.join('\n')}\n`);

if (values.stats !== undefined) {
  times.sort((a, b) => a - b);
  const quantile = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const stats = {
    name: 'zhuravli',
    index_ms: Math.round(indexMs),
    index_longest_slice_ms: Math.round(longestSliceMs * 10) / 10,
    query_us_median: quantile(0.5),
    query_us_p95: quantile(0.95),
    rss_mb: Math.round(process.memoryUsage().rss / 1048576),
    gallery: gallery.length,
    queries: queries.length,
    threads: 1,
  };
  writeFileSync(values.stats, `${JSON.stringify(stats)}\n`);
}
