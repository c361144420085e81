import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { guessedPlan } from '../../../core/lists/purpose.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import { createReader } from '../../readers/reader.ts';
import type { VaultApi } from '../api.ts';
import type { ImportCounts, SavingProgress } from '../imports-api.ts';
import { addCase, ask, createTestWorld, say } from '../testing/test-world.ts';
import { askedAbout } from './pending-import.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));

const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
};

const head =
  '№ справи;ПІБ;Дата народження;Стать;Категорія;Звання;Дата останнього зв’язку;Телефон рідних;Примітка';

async function packed(api: VaultApi, rows: readonly string[], source?: EntityId) {
  const reader = createReader(crypto.randomBytes);
  const opened = reader.readPasted([head, ...rows].join('\n'));
  if (!opened.ok) throw new Error(opened.error.code);
  const grid = opened.value.grids[0];
  if (grid === undefined) throw new Error('no table');
  const list = await api.newId();
  const about = { list, title: 'Наша таблиця', date: null, announcement: null, fileName: 'table.csv' };
  const who =
    source === undefined ? ({ kind: 'author' } as const) : ({ kind: 'existing', id: source } as const);
  return reader.packCases(
    guessedPlan('cases', 0, grid),
    { ...about, source: who },
    { property: 'file-number' },
    null,
  );
}

async function compare(api: VaultApi, rows: readonly string[], source?: EntityId): Promise<ImportCounts> {
  const opened = await api.openImport(await packed(api, rows, source), () => undefined);
  if (!opened.ok || opened.value === null) throw new Error('not opened');
  return opened.value;
}

async function save(api: VaultApi) {
  const saved = await api.saveImport(() => undefined);
  if (!saved.ok) throw new Error(saved.error.code);
  if (saved.value === null) throw new Error('stopped');
  return saved.value;
}

const casesOf = async (api: VaultApi) =>
  (await ask(api, { name: 'cases', params: { ...wholeList, from: 0, count: 100 } })).rows;

const caseOf = async (api: VaultApi, id: EntityId) => {
  const value = await ask(api, { name: 'case', params: { id } });
  if (value === null) throw new Error('no case');
  return value;
};

const valuesIn = (record: Awaited<ReturnType<typeof caseOf>>['record'], property: string) =>
  record.views
    .filter((view) => view.property === property)
    .flatMap(({ claims }) => claims.map(({ value }) => value));

const first =
  'A-1;Вигаданко Сергій Петрович;01.02.1990;чол;військовий;солдат;03.04.2023;+380 50 000 00 01;зелена куртка';

describe('a table of cases', () => {
  it.each(['last-contact-place', 'lost-place', 'residence'] as const)(
    'is held against the cases with its unit and its place too: %s',
    (role) => {
      const row = {
        row: 1,
        raw: '',
        name: 'Вигаданко',
        cells: { unit: 'А0000', [role]: 'Вигадівка' },
        problems: [],
      };
      expect(askedAbout(row)).toMatchObject({ unit: 'А0000', place: 'Вигадівка' });
    },
  );

  it('that is opened while another one is being written is still there afterwards', async () => {
    const api = await newWorld().create();
    await compare(api, [first]);
    const saving = save(api);
    await compare(api, ['A-3;Уявленко Наталія;1988;ж;;;;;', 'A-4;Журавлинний Олег;1990;чол;;;;;']);
    expect(await saving).toMatchObject({ cases: 1 });
    expect(await api.importRows({ state: 'all', from: 0, count: 10 })).toMatchObject({ total: 2 });
  });

  it('says how far saving is, and is cancelled while nothing is written: then nothing of it is there, and it can be saved after all', async () => {
    const world = newWorld();
    const api = await world.create();
    // More than one frame, and more than one part of the rows.
    const rows = Array.from(
      { length: 2500 },
      (_, at) => `С-${at};Вигаданко${at} Сергій;01.02.1990;ч;;;;;${'примітка '.repeat(60)}`,
    );
    await compare(api, rows);
    const journal = () =>
      [...world.folder().journal.values()].flat().reduce((sum, { length }) => sum + length, 0);
    const written = journal();
    const seen: SavingProgress[] = [];
    const stopped = await api.saveImport((progress) => {
      seen.push(progress);
      if (progress.done > 0) void api.stopSaving();
    });
    expect(stopped).toEqual({ ok: true, value: null });
    expect(seen.map(({ step, done, total }) => [step, done, total])).toEqual([
      ['prepare', 0, 2500],
      ['prepare', 1000, 2500],
    ]);
    expect(journal()).toBe(written);
    expect(await casesOf(api)).toEqual([]);

    seen.length = 0;
    const saved = await api.saveImport((progress) => void seen.push(progress));
    expect(saved.ok && saved.value?.cases).toBe(2500);
    const ends = (['prepare', 'write', 'file'] as const).map((step) =>
      seen.filter((it) => it.step === step).at(-1),
    );
    for (const end of ends) expect(end?.done).toBe(end?.total);
    expect([ends[0]?.total, ends[2]?.total]).toEqual([2500, 2500]);
    expect(ends[1]?.total).toBeGreaterThan(1);
    expect(await casesOf(api)).toHaveLength(100);
    const undone = await api.undo();
    expect([undone.ok, (await casesOf(api)).length]).toEqual([true, 0]);
  });

  it('becomes cases with every cell, its raw row and a relative to call, in one change that is undone as one', async () => {
    const api = await newWorld().create();
    const counts = await compare(api, [first, 'A-2;Журавлинна Олена;31.02.1988;ж;невідомо;;;;']);
    expect(counts.states).toEqual({ new: 2, alike: 0, differs: 0, same: 0, unclear: 0 });
    expect(await save(api)).toMatchObject({ cases: 2, added: 0, later: 0, list: null });
    const rows = await casesOf(api);
    const one = await caseOf(api, rows.find(({ name }) => name.startsWith('Виг'))?.id as EntityId);
    const facts = Object.fromEntries(
      one.record.views.map(({ property, claims }) => [property, claims[0]?.value]),
    );
    expect(facts).toMatchObject({
      'file-number': 'A-1',
      name: { whole: 'Вигаданко Сергій Петрович' },
      'birth-date': '1990-02-01',
      sex: 'male',
      category: 'soldier',
      rank: 'солдат',
      'last-contact-on': '2023-04-03',
      note: 'зелена куртка',
      'file-row': first.replaceAll(';', '\t'),
    });
    expect(
      one.parts.map(({ kind, views }) => [
        kind,
        views.find((it) => it.property === 'phone')?.claims[0]?.value,
      ]),
    ).toEqual([['relative', '+380 50 000 00 01']]);
    const two = await caseOf(api, rows.find(({ name }) => name.startsWith('Жур'))?.id as EntityId);
    const typed = two.record.views.flatMap(({ property, claims }) =>
      claims[0]?.isAsTyped ? [[property, claims[0].value]] : [],
    );
    expect(typed.toSorted()).toEqual([
      ['birth-date', '31.02.1988'],
      ['category', 'невідомо'],
    ]);
    await api.undo();
    expect(await casesOf(api)).toEqual([]);
  });

  it('says of a row that nothing is new when its relative is on file too, and that something is with another telephone', async () => {
    const api = await newWorld().create();
    await compare(api, [first]);
    await save(api);
    expect((await compare(api, [first])).states).toMatchObject({ same: 1, differs: 0 });
    expect((await save(api)).saved).toBeNull();
    const other = first.replace('000 00 01', '000 00 02');
    expect((await compare(api, [other])).states).toMatchObject({ same: 0, differs: 1 });
  });

  it('loses nothing of a row that said nothing new when it was compared, and does since', async () => {
    const api = await newWorld().create();
    await compare(api, [first]);
    await save(api);
    const [row] = await casesOf(api);
    const id = row?.id as EntityId;
    const relative = (await caseOf(api, id)).parts[0]?.id as EntityId;
    expect((await compare(api, [first])).states).toMatchObject({ same: 1 });
    await api.run({ type: 'entity.delete', entity: relative, kind: 'relative' });
    expect(await save(api)).toMatchObject({ added: 1, later: 0 });
    expect((await caseOf(api, id)).parts).toHaveLength(1);
    expect((await compare(api, [first])).states).toMatchObject({ same: 1 });
    await api.run({ type: 'entity.delete', entity: id, kind: 'case' });
    expect(await save(api)).toMatchObject({ added: 0, later: 1 });
  });

  it('never joins by a name: who may be on file already waits in a list, until a person decides', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Вигаданко Сергій Петрович', [say('birth-date', '1990-02-01')]);
    const counts = await compare(api, [first, 'A-3;Далекий Хтось;;;;;;;', 'A-4;Vyhadanko Serhii;1990;;;;;;']);
    expect(counts).toMatchObject({ states: { new: 1, alike: 2 }, decisions: { new: 1, later: 2, add: 0 } });
    const row = await api.importRow(0);
    expect(row?.candidates.map((it) => it.case.id)).toEqual([person]);
    expect(row?.candidates[0]?.reasons.length).toBeGreaterThan(0);
    await api.decideImport({ at: 0, decision: { do: 'add', case: person, cells: {} } });
    const saved = await save(api);
    expect(saved).toMatchObject({ cases: 1, added: 1, later: 1 });
    expect(await casesOf(api)).toHaveLength(2);
    const { record } = await caseOf(api, person);
    // The name and the day are there already; what is new stands beside.
    expect(valuesIn(record, 'name')).toHaveLength(1);
    expect(valuesIn(record, 'rank')).toEqual(['солдат']);
    const list = await ask(api, {
      name: 'list',
      params: { id: saved.list as EntityId, filter: 'all', from: 0, count: 10 },
    });
    expect(list?.rows.map(({ name }) => name)).toEqual(['Vyhadanko Serhii']);
  });

  it('that comes again updates by its number: beside, as a correction, or not at all', async () => {
    const api = await newWorld().create();
    const source = await api.newId();
    await api.run({
      type: 'entity.create',
      id: source,
      kind: 'source',
      statements: [say('title', 'Табель')],
    });
    await compare(api, [first, 'A-2;Журавлинна Олена;1988;;;;;;']);
    await save(api);
    const again = await compare(
      api,
      [
        'a 1;Вигаданко Сергій Петрович;01.02.1991;чол;військовий;сержант;04.04.2023;+380 50 000 00 01;зелена куртка',
        'A-2;Журавлинна Олена;1988;;;;;;',
      ],
      source,
    );
    expect(again.states).toEqual({ new: 0, alike: 0, differs: 1, same: 1, unclear: 0 });
    const row = await api.importRow(0);
    const of = row?.goesTo?.id as EntityId;
    const place = (property: string) =>
      row?.cells.findIndex(({ said }) => said.property === property) as number;
    expect(
      row?.cells.filter(({ state }) => state !== 'same').map(({ said, state }) => [said.property, state]),
    ).toEqual([
      ['birth-date', 'differs'],
      ['last-contact-on', 'differs'],
      ['rank', 'differs'],
    ]);
    const cells = { [place('rank')]: 'correct', [place('last-contact-on')]: 'leave' } as const;
    await api.decideImport({ at: 0, decision: { do: 'add', case: of, cells } });
    expect(await save(api)).toMatchObject({ cases: 0, added: 1, later: 0 });
    const { record, parts } = await caseOf(api, of);
    expect(valuesIn(record, 'birth-date').toSorted()).toEqual(['1990-02-01', '1991-02-01']);
    expect(valuesIn(record, 'rank')).toEqual(['сержант']);
    expect(valuesIn(record, 'last-contact-on')).toEqual(['2023-04-03']);
    expect(parts).toHaveLength(1);
    await api.undo();
    expect(valuesIn((await caseOf(api, of)).record, 'rank')).toEqual(['солдат']);
  });

  it('with a number twice decides nothing about it, and one that is stopped leaves nothing', async () => {
    const api = await newWorld().create();
    const counts = await compare(api, ['A-1;Вигаданко Сергій;;;;;;;', 'A-1;Інший Гнат;;;;;;;']);
    expect(counts).toMatchObject({ states: { unclear: 2 }, decisions: { later: 2 } });
    await api.stopImport();
    expect(await api.importRows({ state: 'all', from: 0, count: 5 })).toBeNull();
    const opening = api.openImport(await packed(api, [first]), () => undefined);
    await api.stopImport();
    expect(await opening).toEqual({ ok: true, value: null });
    expect(await casesOf(api)).toEqual([]);
  });
});
