import { loadavg } from 'node:os';
import { type ClaimId, changeIdOf, type DeviceId, type EntityId, encodeId } from '../core/base/ids.ts';
import { foldEntity } from '../core/model/fold.ts';
import { applyChange, createLedger, type Ledger, voidnessOf } from '../core/model/ledger.ts';
import { caseFacts } from '../core/model/summaries.ts';
import type { Change, Claim } from '../core/model/types.ts';
import { machine, writeSection } from './section.ts';

/**
 * How long it takes to read a vault's changes into memory and fold all of them, and what it holds then.
 *
 * Run as `node --expose-gc bench/fold.ts [entities]`. Every entity gets ten claims in five changes: a name
 * in two forms, dates, a unit that another source contradicts, corrections, a fate, a note; one change in
 * a hundred is undone.
 */
export type FoldFigures = {
  readonly entities: number;
  readonly claims: number;
  readonly changes: number;
  readonly applyMs: number;
  readonly foldMs: number;
  /** Processor time of both, collector included: what the clock shows on a machine that does nothing else. */
  readonly cpuMs: number;
  /** Entities with a contradiction, so that the work cannot be left out unnoticed. */
  readonly disputed: number;
  /** Heap and whole process after collection with ledger and summaries held; heap only when gc is exposed. */
  readonly heapMiB: number;
  readonly rssMiB: number;
  readonly peakRssMiB: number;
};

const device = 'd0000000000000000000000001' as DeviceId;
const start = Date.UTC(2024, 0, 1);

function entityId(n: number): EntityId {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setUint32(12, n);
  return encodeId(bytes) as EntityId;
}

/** The changes of one invented case, in order; `seq` is the number of the first. */
function* changesOfCase(n: number, seq: number): Generator<Change> {
  const entity = entityId(n);
  const source = entityId(n % 1000);
  const make = (step: number, act: string, claims: readonly Claim[]): Change => ({
    id: changeIdOf(device, seq + step),
    author: 'Vesna Bench',
    at: new Date(start + (seq + step) * 1000).toISOString(),
    act,
    groups: [{ entity, kind: 'case', claims }],
    undoes: [],
  });
  const claim = (step: number, place: number) => `${device}:${seq + step}/${place}` as ClaimId;
  yield make(0, 'case.create', [
    {
      property: 'name',
      key: 'uk',
      value: { family: `Журавель${n}`, given: 'Остап', patronymic: 'Лелекович' },
    },
    { property: 'name', key: 'latin', value: { family: `Zhuravel${n}`, given: 'Ostap' } },
    { property: 'birth-date', value: `19${60 + (n % 40)}-0${1 + (n % 9)}` },
    { property: 'category', value: n % 3 === 0 ? 'civilian' : 'soldier' },
  ]);
  yield make(1, 'value.add', [
    { property: 'unit', value: `brigade ${n % 200}`, source, statedOn: '2024-01' },
    { property: 'last-contact-on', value: '2023-05-12~', source },
  ]);
  yield make(2, 'value.add', [
    { property: 'fate', value: 'missing', validOn: '2023-05-12', source },
    { property: 'note', value: `Called from the edge of the marsh, said all was well, number ${n}.` },
  ]);
  yield make(3, 'value.correct', [
    { property: 'birth-date', value: `19${60 + (n % 40)}-0${1 + (n % 9)}-12`, supersedes: [claim(0, 2)] },
  ]);
  yield make(4, 'value.add', [
    { property: 'unit', value: `brigade ${n % 201}`, source: entityId((n % 1000) + 1), statedOn: '2024-02' },
  ]);
  if (n % 20 === 0)
    yield {
      ...make(5, 'change.undo', []),
      groups: [],
      undoes: [changeIdOf(device, seq + 4)],
    };
}

/** Entities whose changes are made ahead and then taken in. */
const batchSize = 500;

const mib = (bytes: number): number => Math.round(bytes / 1_048_576);
const collect = (): void => (globalThis as { gc?: () => void }).gc?.();

/** Builds a ledger of so many cases, folds each and keeps its list row. */
export function benchFold(entities: number): FoldFigures {
  collect();
  let changes = 0;
  let claims = 0;
  let peakRssMiB = 0;
  const ledger: Ledger = createLedger();
  let applyMs = 0;
  let cpuUs = 0;
  for (let from = 0; from < entities; from += batchSize) {
    // Made ahead, so that making them is not measured, and forgotten again, so that all need not be held.
    const made: Change[][] = [];
    for (let n = from; n < Math.min(from + batchSize, entities); n++) {
      made.push([...changesOfCase(n, changes + 1)]);
      changes += 6;
    }
    const batch = made.flat();
    const used = process.cpuUsage();
    const before = performance.now();
    for (const change of batch) applyChange(ledger, change);
    applyMs += performance.now() - before;
    const { user, system } = process.cpuUsage(used);
    cpuUs += user + system;
    for (const { groups } of batch) claims += groups[0]?.claims.length ?? 0;
    peakRssMiB = Math.max(peakRssMiB, mib(process.memoryUsage().rss));
  }
  const used = process.cpuUsage();
  const before = performance.now();
  const rows = [...ledger.entities.values()].map((entity) =>
    caseFacts(foldEntity(entity, voidnessOf(ledger))),
  );
  const foldMs = performance.now() - before;
  const { user, system } = process.cpuUsage(used);
  cpuUs += user + system;
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    entities: rows.length,
    claims,
    changes: ledger.touches.size,
    applyMs: Math.round(applyMs),
    foldMs: Math.round(foldMs),
    cpuMs: Math.round(cpuUs / 1000),
    disputed: rows.filter((row) => row.isDisputed).length,
    heapMiB: mib(heapUsed),
    rssMiB: mib(rss),
    peakRssMiB: Math.max(peakRssMiB, mib(rss)),
  };
}

/** The figures as a table with the state of the machine, for `bench/results.md`. */
function report(rows: readonly FoldFigures[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof FoldFigures)[];
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [
    '## Folding a vault in memory',
    '',
    `${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. Heap and rss are after collection, with all claims and list rows held.`,
    '',
    line(names),
    line(names.map(() => '---:')),
    ...rows.map((row) => line(names.map((name) => row[name].toLocaleString('en')))),
  ].join('\n');
}

/** Ways in which one entity can hold very many claims; the number of the claim gives what it says. */
const crowds: Readonly<Record<string, (n: number) => Claim>> = {
  'one value, said alike': () => ({ property: 'unit', value: 'brigade 1' }),
  'notes, all different': (n) => ({ property: 'note', value: `note ${n}` }),
  'fates of the same day': () => ({ property: 'fate', value: 'missing', validOn: '2023-05-12' }),
  'each corrects the one before': (n) => ({
    property: 'unit',
    value: `brigade ${n}`,
    ...(n === 0 ? {} : { supersedes: [`${device}:${n}/0` as ClaimId] }),
  }),
};

/** Processor time of folding one entity with so many changes of one claim. */
function benchCrowd(claimOf: (n: number) => Claim, size: number): number {
  const parts = Array.from({ length: size }, (_, n) => ({
    change: changeIdOf(device, n + 1),
    author: 'Vesna Bench',
    at: new Date(start + n * 1000).toISOString(),
    act: 'value.add',
    group: 0,
    firstPlace: 0,
    claims: [claimOf(n)],
  }));
  const used = process.cpuUsage();
  foldEntity({ id: entityId(1), kind: 'case', parts }, new Set());
  const { user, system } = process.cpuUsage(used);
  return Math.round((user + system) / 1000);
}

const crowdReport = (): string =>
  [
    '',
    'One entity with very many claims, each in a change of its own; processor time of its fold, ms.',
    '',
    '| claims | 10,000 | 100,000 |',
    '| --- | ---: | ---: |',
    ...Object.entries(crowds).map(([name, claimOf]) => {
      const cells = [10_000, 100_000].map((size) => benchCrowd(claimOf, size).toLocaleString('en'));
      return `| ${name} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');

if (import.meta.main) {
  const wanted = Number(process.argv[2] ?? 100_000);
  const rows = [Math.round(wanted / 10), wanted].map(benchFold);
  console.table(rows);
  writeSection('fold', `${report(rows)}\n${crowdReport()}`);
}
