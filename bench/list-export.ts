/**
 * `npm run bench -- list-export`: a list of 10,000 rows, each judged against a case, as a table; the real services over storage in
 * memory, key derivation at its floor. Writes its own section of bench/results.md.
 */
import { loadavg } from 'node:os';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { EntityId } from '../core/base/ids.ts';
import { exportColumns, type ListExportWords } from '../core/lists/export-table.ts';
import type { EntityEntry, Judgement } from '../core/model/commands.ts';
import { deriveHere } from '../renderer/platform/argon2-here.ts';
import { createWebCrypto } from '../renderer/platform/crypto.ts';
import { ask, createTestWorld, mustSave, passphrase, say } from '../renderer/services/testing/test-world.ts';
import { makeData } from './names-data.ts';
import { machine, writeSection } from './section.ts';

const rows = Number(process.argv[2] ?? 10_000);
const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const world = createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange: IDBKeyRange } });
const api = await world.create();
const { gallery } = makeData(3, rows, 1);
const list = await api.newId();
const judgements: readonly Judgement[] = ['positive', 'negative', 'unsure'];
const entries: EntityEntry[] = [{ id: list, kind: 'list', statements: [say('title', 'Вигаданий список')] }];
for (const [at, { name, birth }] of gallery.entries()) {
  const [person, row, link] = [await api.newId(), await api.newId(), await api.newId()];
  entries.push(
    { id: person, kind: 'case', statements: [say('name', { whole: name }, 'uk')] },
    {
      id: row,
      kind: 'list-entry',
      statements: [
        say('of', list),
        say('row', String(at + 1)),
        say('raw', `${at + 1}\t${name}\t${birth}`),
        say('name', name),
        ...(birth === '' ? [] : [say('birth-date', birth)]),
        say('unit', `А${1000 + (at % 900)}`),
      ],
    },
    {
      id: link,
      kind: 'link',
      statements: [
        say('case', person),
        say('target', row),
        say('judgement', judgements[at % 3] ?? 'unsure'),
        say('reason', 'вигадана причина'),
      ],
    },
  );
}
await mustSave(api, { type: 'entities.write', act: 'list.import', entries });
const asked = { name: 'list', params: { id: list as EntityId, filter: 'all', from: 0, count: 1 } } as const;
for (;;) {
  const value = await ask(api, asked);
  if (value !== null && value.progress.done === value.progress.total) break;
  await new Promise((go) => setTimeout(go, 200));
}
const words: ListExportWords = {
  columns: Object.fromEntries(exportColumns.map((column) => [column, column])) as ListExportWords['columns'],
  judgements: { positive: 'same person', negative: 'another person', unsure: 'unclear' },
  likeness: { strong: 'very much alike', some: 'alike', weak: 'a little alike' },
  waiting: 'waiting',
  notReviewed: 'not reviewed',
  nobodyAlike: 'nobody',
  hostile: 'hostile',
  sheet: 'List',
  delimiter: ';',
};
const lines: string[] = [];
for (const format of ['xlsx', 'csv'] as const) {
  const [beganMs, cpu] = [performance.now(), process.cpuUsage()];
  const made = await api.exportList({ list: list as EntityId, format, words }, passphrase);
  if (!made.ok || made.value?.rows !== rows) throw new Error('not exported');
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  lines.push(
    `| ${format} | ${seconds((user + system) / 1000)} s | ${seconds(performance.now() - beganMs)} s |`,
  );
}
const text = [
  '## A list with its results as a table',
  '',
  `${rows.toLocaleString('en')} rows, each judged against a case; the services with their encryption over storage in memory (fake-indexeddb), from the passphrase to the file; ${machine()}; load ${loadavg()[0]?.toFixed(1)}.`,
  '',
  '| format | processor time | clock |',
  '| --- | ---: | ---: |',
  ...lines,
].join('\n');
console.log(text);
writeSection('list-export', text);
process.exit(0);
