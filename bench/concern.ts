import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { readCatalogue } from '../core/announcements/catalogue.ts';
import { createConcernBoard } from '../core/announcements/concern/board.ts';
import { concernFacts } from '../core/announcements/concern/facts.ts';
import { packFacts } from '../core/announcements/concern/packed.ts';
import { type ConcernTerms, concernTerms } from '../core/announcements/concern/terms.ts';
import { type EntityId, encodeId } from '../core/base/ids.ts';
import { foldEntity } from '../core/model/fold.ts';
import type { EntityRecord, PropertyView } from '../core/model/types.ts';
import { machine, quantile, writeSection } from './section.ts';

/**
 * How long it takes to hold 100,000 cases against 200 announcements, and again after an edit.
 *
 * Run as `node --expose-gc bench/concern.ts [cases]`. The announcements are the shipped ones, fifty of them
 * twice. Invented cases: every third without a birth date, some doubted, health and rank known of a few, a fifth back
 * or buried.
 */
const events: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../reference/events.json'), 'utf8'),
);

function entityId(n: number): EntityId {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, n);
  return encodeId(bytes) as EntityId;
}

const fates = 'missing believed-captive captivity-confirmed home believed-dead unknown freed buried'.split(
  ' ',
);
const regions = 'Донецька Луганська Запорізька Херсонська Харківська Київська Сумська'.split(' ');
/** The same number for the same case and question, spread over `limit`. */
const spread = (n: number, question: number, limit: number): number =>
  (Math.imul(n + 1, 2_654_435_761 + 2 * question) >>> 8) % limit;
const pickOf = (n: number, question: number, choices: readonly (string | null)[]): string | null =>
  choices[spread(n, question, choices.length)] ?? null;

function caseRecord(n: number): EntityRecord {
  const fate = fates[spread(n, 1, fates.length)] as string;
  const day = (question: number) => `0${1 + spread(n, question, 9)}-1${spread(n, question + 1, 10)}`;
  const values: readonly (readonly [string, string | null])[] = [
    ['birth-date', pickOf(n, 2, [null, `${1965 + spread(n, 3, 40)}-${day(4)}`, `${1965 + (n % 40)}?`])],
    ['category', n % 5 === 0 ? 'civilian' : 'soldier'],
    ['sex', n % 12 === 0 ? 'female' : 'male'],
    ['last-contact-on', `202${2 + spread(n, 6, 4)}-${day(7)}`],
    [
      'last-contact-place',
      pickOf(n, 9, [...regions.map((it) => `біля Вигаданого, ${it} область`), 'невідомо де']),
    ],
    ['fate', fate],
    ['wound', pickOf(n, 10, [null, null, null, 'wounded', 'none'])],
    ['illness', pickOf(n, 11, [null, null, null, null, 'seriously-ill', 'none'])],
    ['rank-group', pickOf(n, 12, [null, 'officer', 'private', 'sergeant'])],
    ['service-type', pickOf(n, 13, [null, null, 'conscript', 'contract', 'mobilised'])],
    ['returns-to', pickOf(n, 14, [null, null, null, null, 'UA'])],
  ];
  return {
    id: entityId(n),
    kind: 'case',
    isDeleted: false,
    isRevived: false,
    deletions: [],
    version: '',
    changedAt: '2026-01-01T00:00:00.000Z',
    views: values.flatMap(([property, value]) => (value === null ? [] : [viewOf(property, value)])),
  };
}

const viewOf = (property: string, value: string): PropertyView => ({
  property,
  isDisputed: false,
  wishes: [],
  claims: [
    {
      property,
      value,
      id: 'c' as never,
      change: 'd' as never,
      author: '',
      at: '',
      ...(['home', 'freed'].includes(value) ? { validOn: '2024-05-31' } : {}),
    },
  ],
});

function termsOfCatalogue(count: number): readonly ConcernTerms[] {
  const read = readCatalogue(events, '2026-11-22');
  if (!read.ok) throw new Error(read.error.code);
  const shipped = read.value.announcements.map((claims) => concernTerms(foldEntity(claims, new Set())));
  return Array.from({ length: count }, (_, at) => ({
    ...(shipped[at % shipped.length] as ConcernTerms),
    id: entityId(1_000_000 + at),
  }));
}

const cases = Number(process.argv[2] ?? 100_000);
const announcements = termsOfCatalogue(200);
const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

const ids = Array.from({ length: cases }, (_, n) => entityId(n));
const readStart = process.cpuUsage();
const packed = Array.from({ length: cases }, (_, n) => packFacts(concernFacts(caseRecord(n))));
const readMs = cpuMs(readStart);

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function fill() {
  const board = createConcernBoard();
  for (const terms of announcements) board.setAnnouncement(terms.id, terms);
  for (const [n, facts] of packed.entries()) board.setCase(ids[n] as EntityId, facts);
  return board;
}

fill();
collect();
const before = process.memoryUsage().heapUsed;
const clockStart = performance.now();
const fillStart = process.cpuUsage();
const board = fill();
const fillMs = cpuMs(fillStart);
const fillClockMs = performance.now() - clockStart;
collect();
const heapMiB = (process.memoryUsage().heapUsed - before) / 1_048_576;

const edits = Array.from({ length: 2000 }, (_, n) => {
  const start = performance.now();
  board.setCase(ids[n] as EntityId, packed[n + 1] ?? null);
  return performance.now() - start;
});
const changes = announcements.slice(0, 20).map((terms) => {
  const start = performance.now();
  board.setAnnouncement(terms.id, { ...terms });
  return performance.now() - start;
});
const sums = announcements.reduce(
  (all, { id }) => {
    const counts = board.countsOf(id);
    return {
      yes: all.yes + counts.yes,
      possible: all.possible + counts.possible,
      unknown: all.unknown + counts.unknown,
      no: all.no + counts.no,
    };
  },
  { yes: 0, possible: 0, unknown: 0, no: 0 },
);
const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
const lines = [
  '## Whom announcements can concern',
  '',
  `${number(cases)} invented cases × ${announcements.length} announcements (the shipped ones, 50 of them twice), one thread; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end, so processor time is the figure to look at. To hold: 2 s for all.`,
  '',
  '| what | measured |',
  '| --- | ---: |',
  `| all pairs, processor time (clock) | ${number(fillMs)} ms (${number(fillClockMs)} ms) |`,
  `| a pair | ${number((fillMs * 1e6) / (cases * announcements.length))} ns |`,
  `| facts out of folded records, all cases | ${number(readMs)} ms |`,
  `| a case edited: median / p95 | ${number(quantile(edits, 0.5), 3)} / ${number(quantile(edits, 0.95), 3)} ms |`,
  `| an announcement edited: median / p95 | ${number(quantile(changes, 0.5), 1)} / ${number(quantile(changes, 0.95), 1)} ms |`,
  `| memory of the board beside the facts | ${number(heapMiB, 1)} MiB |`,
  `| answers: yes / possible / unknown / no | ${number(sums.yes)} / ${number(sums.possible)} / ${number(sums.unknown)} / ${number(sums.no)} |`,
];
console.log(lines.join('\n'));
writeSection('concern', lines.join('\n'));
