import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { exportColumns, type ListExportWords } from '../../../core/lists/export-table.ts';
import type { Statement } from '../../../core/model/commands.ts';
import { textOf } from '../../../core/pfif/document.ts';
import { validatePfif } from '../../../core/pfif/validate.ts';
import { bareCell, harmlessCell, isHarmless, writeCsv } from '../../../core/text/csv.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import { readDelimited } from '../../readers/delimited.ts';
import { parsePfif } from '../../readers/pfif.ts';
import { readFile } from '../../readers/read-file.ts';
import type { VaultApi } from '../api.ts';
import type { PfifExport } from '../exports-api.ts';
import { addCase, ask, createTestWorld, mustSave, passphrase, say } from '../testing/test-world.ts';
import { writeXlsx } from './write-xlsx.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const world = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
};

const words: ListExportWords = {
  columns: Object.fromEntries(
    exportColumns.map((column) => [column, `Head ${column}`]),
  ) as ListExportWords['columns'],
  judgements: { positive: 'same person', negative: 'another person', unsure: 'unclear' },
  likeness: { strong: 'very much alike', some: 'alike', weak: 'a little alike' },
  waiting: 'та сама людина, чекає',
  notReviewed: 'not reviewed yet',
  nobodyAlike: 'no case is alike',
  hostile: 'list of the other side',
  sheet: 'List',
  delimiter: ';',
};

async function addList(api: VaultApi) {
  const [person, list, source] = [
    await addCase(api, 'Вигаданко Сергій Петрович'),
    await api.newId(),
    await api.newId(),
  ];
  await addCase(api, 'Журавлинний Олег Іванович');
  const rows = ['Выгаданко Сергей', 'Журавлинный Олег', '=HYPERLINK("x")'];
  const ids: EntityId[] = [];
  for (const _ of rows) ids.push(await api.newId());
  await mustSave(api, {
    type: 'entities.write',
    act: 'list.import',
    entries: [
      { id: source, kind: 'source', statements: [say('title', 'Канал'), say('kind', 'hostile-list')] },
      { id: list, kind: 'list', statements: [say('title', 'Список'), say('source', source)] },
      ...rows.map((row, at) => ({
        id: ids[at] as EntityId,
        kind: 'list-entry' as const,
        statements: [
          say('of', list),
          say('row', String(at + 1)),
          say('raw', row),
          say('name', row),
          say('number', '+380 00'),
        ],
      })),
    ],
  });
  await mustSave(api, {
    type: 'link.create',
    id: await api.newId(),
    case: person,
    target: ids[0] as EntityId,
    judgement: 'positive',
    reason: 'the mother knows him',
    source: { kind: 'author' },
  });
  await vi.waitFor(async () => {
    const value = await ask(api, { name: 'list', params: { id: list, filter: 'all', from: 0, count: 1 } });
    expect(value?.progress.done).toBe(3);
  }, 5000);
  return list;
}

const acts = async (api: VaultApi) =>
  (await ask(api, { name: 'history', params: { entity: null, from: 0, count: 3 } })).entries.map(
    ({ act }) => act,
  );

describe('a list that is saved with its results', () => {
  it.each(['csv', 'xlsx'] as const)(
    'is read back as it was from .%s, with who judged and why, and nothing is called a match',
    async (format) => {
      const place = world();
      const api = await place.create();
      const list = await addList(api);
      expect(await api.exportList({ list, format, words }, passphrase)).toEqual({
        ok: true,
        value: { rows: 3 },
      });
      const bytes = place.storage.exported.get(`Список.${format}`) ?? new Uint8Array();
      const read = await readFile(bytes);
      if (!read.ok) throw new Error(read.error.code);
      const [heads, ...rows] = read.value.grids[0]!.rows;
      const row = (at: number) =>
        Object.fromEntries(
          heads!.map((head, column) => [head.replace('Head ', ''), rows[at]?.[column] ?? '']),
        );
      expect(row(0)).toMatchObject({
        row: '1',
        name: 'Выгаданко Сергей',
        number: '+380 00',
        raw: 'Выгаданко Сергей',
        source: 'Канал — list of the other side',
        judgement: 'same person',
        case: 'Вигаданко Сергій Петрович',
        reason: 'the mother knows him',
        author: 'Tester',
      });
      expect([row(1).judgement, row(1).case, row(1).author]).toEqual([
        'not reviewed yet',
        'Журавлинний Олег Іванович',
        '',
      ]);
      expect([row(2).name, row(2).judgement]).toEqual(['=HYPERLINK("x")', 'no case is alike']);
      expect(heads).not.toContain('Head rank');
      expect(rows.flat().join(' ')).not.toMatch(/match/i);
      expect((await acts(api))[0]).toBe('list.export');
    },
  );

  it('asks for the passphrase, and leaves no note when it is wrong or the person cancels', async () => {
    const place = world();
    const api = await place.create();
    const list = await addList(api);
    const before = await acts(api);
    expect(await api.exportList({ list, format: 'csv', words }, 'another one altogether')).toMatchObject({
      ok: false,
      error: { code: 'vault.wrong-passphrase' },
    });
    place.storage.isExportCancelled = true;
    expect(await api.exportList({ list, format: 'csv', words }, passphrase)).toEqual({
      ok: true,
      value: null,
    });
    expect(await acts(api)).toEqual(before);
  });
});

describe('a table in a file', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', "'", '＝', '＠', '"', ';', ',', 'а', '1', '\n', ' ');
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(sign, { maxLength: 6 }).map((signs) => signs.join('')),
  );

  it('has no cell that begins a formula, and is the same when it is read back', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(harmlessCell(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        expect(bareCell(harmlessCell(text))).toBe(text);
        expect(isHarmless([[harmlessCell(text)]])).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const row = ['head', ...cells, 'end'].map((text) => text.replace(/\r/g, ''));
        const csv = writeCsv([row, row], ';').slice(1);
        expect(readDelimited(csv, ';')?.rows).toEqual([row, row]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same when it is read back from .xlsx', async () => {
    const rows = [
      ['Head', 'Other'],
      ['=1+1', '+380671234567'],
      ['  space ', '007'],
      ['a & <b> "c"', "it's"],
    ];
    const read = await readFile(writeXlsx(rows, "Список [2026]: '?"));
    expect(read.ok && read.value.grids.map(({ name, rows: back }) => [name, back])).toEqual([
      ['Список  2026', rows],
    ]);
  });
});

describe('cases in a PFIF file', () => {
  const request: Omit<PfifExport, 'cases'> = {
    audience: 'association',
    withoutConsent: false,
    withBirthDate: false,
    days: 40,
    sender: 'Озеро',
    words: {
      labels: { fate: 'Fate', unit: 'Unit', 'last-contact-on': 'Last contact' },
      choices: { 'fate/missing': 'missing', 'fate/believed-captive': 'possibly held, not confirmed' },
      samePerson: 'One person in two records',
    },
  };
  const person = [
    say('sex', 'male'),
    say('birth-date', '1990-02-01'),
    say('unit', 'А0000'),
    say('phone', '+380000000000'),
    say('home-address', 'вул. Вигадана, 1'),
    say('wearing', 'куртка, 48.12345, 37.54321'),
    say('last-contact-place', 'біля річки'),
    say('identifier', '4242', 'erdr'),
  ];
  const consent = async (api: VaultApi, of: EntityId, more: readonly Statement[]) =>
    mustSave(api, {
      type: 'entity.create',
      id: await api.newId(),
      kind: 'consent',
      statements: [say('of', of), ...more],
    });
  const share = [say('allows', 'share'), say('with', 'association')];

  it('say before anything is written who stays here and what is left out, and are read back without a fault', async () => {
    const place = world();
    const api = await place.create();
    const willing = await addCase(api, 'Вигаданко Сергій Петрович', person);
    const dead = await addCase(api, 'Журавлинний Олег', [say('fate', 'believed-dead')]);
    const [none, withdrawn, over, other] = [
      await addCase(api, 'Перевіренко Іван'),
      await addCase(api, 'Зразкова Марія'),
      await addCase(api, 'Прикладенко Анна'),
      await addCase(api, 'Лелечин Петро'),
    ];
    await consent(api, willing, share);
    await consent(api, dead, share);
    await consent(api, withdrawn, share);
    await consent(api, withdrawn, [say('withdrawn-on', '2025')]);
    await consent(api, over, [...share, say('until', '2025-01')]);
    await consent(api, other, [say('allows', 'share'), say('with', 'lawyer')]);
    const cases = [willing, dead, none, withdrawn, over, other];
    const preview = await api.previewPfif({ ...request, cases });
    if (!preview.ok) throw new Error(preview.error.code);
    expect(preview.value.people).toBe(2);
    expect(preview.value.staying).toEqual([
      { why: 'none', count: 1 },
      { why: 'withdrawn', count: 1 },
      { why: 'over', count: 1 },
      { why: 'other', count: 1 },
    ]);
    expect(preview.value.leftOut.map(({ what }) => what).toSorted()).toEqual([
      'birth-date',
      'contacts',
      'death',
      'other',
      'papers',
      'places',
    ]);
    for (const secret of ['+380', 'Вигадана', '48.12345', 'річки', '4242', '1990', 'dead', 'Tester'])
      expect(preview.value.text).not.toContain(secret);

    expect(await api.exportPfif({ ...request, cases }, passphrase)).toEqual({
      ok: true,
      value: { people: 2 },
    });
    const read = await readFile(place.storage.exported.get('PFIF.xml') ?? new Uint8Array());
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.findings).toEqual([]);
    const [heads, first, second] = read.value.grids[0]!.rows;
    const cellOf = (row: readonly string[], head: string) => row[heads!.indexOf(head)];
    expect(cellOf(first!, 'Full name')).toBe('Вигаданко Сергій Петрович');
    expect(cellOf(first!, 'Remark')).toBe('Unit: А0000');
    expect([first!, second!].map((row) => cellOf(row, 'Status'))).toEqual([
      'information_sought',
      'information_sought',
    ]);
    expect(first!.join('\n')).toMatch(/expiry_date: 2027-01-01T/);
    expect((await acts(api))[0]).toBe('pfif.export');
  });

  it('of people without any consent go only when that is asked for; the birth date too; the public sees less', async () => {
    const api = await world().create();
    const one = await addCase(api, 'Вигаданко Сергій', [...person, say('fate', 'believed-captive')]);
    const textFor = async (more: Partial<PfifExport>) => {
      const preview = await api.previewPfif({ ...request, cases: [one], ...more });
      return preview.ok ? preview.value.text : preview.error.code;
    };
    expect(await textFor({})).not.toContain('Вигаданко');
    expect(await textFor({ withoutConsent: true, withBirthDate: true })).toContain(
      '<pfif:date_of_birth>1990-02-01<',
    );
    expect(await textFor({ withoutConsent: true, audience: 'public', withBirthDate: true })).not.toMatch(
      /1990|А0000|held/,
    );
    const forLawyer = await textFor({ withoutConsent: true, audience: 'lawyer' });
    expect(forLawyer).toContain('<pfif:status>believed_alive<');
    expect(forLawyer).toContain('possibly held, not confirmed');
  });

  it('have a note for every report but those of death, and say of both sides that two cases are one person', async () => {
    const api = await world().create();
    const [one, two] = [
      await addCase(api, 'Вигаданко Сергій', [
        { ...say('fate', 'captivity-confirmed'), statedOn: '2025-05-04', validOn: '2025-05' },
        { ...say('fate', 'believed-dead'), statedOn: '2025-02-01' },
        { ...say('fate', 'believed-captive'), statedOn: '2024-12-01' },
      ]),
      await addCase(api, 'Vyhadanko Serhii'),
    ];
    const parsed = async (cases: readonly EntityId[]) => {
      const preview = await api.previewPfif({ ...request, cases, audience: 'lawyer', withoutConsent: true });
      if (!preview.ok) throw new Error(preview.error.code);
      const document = parsePfif(preview.value.text);
      expect(validatePfif(document, Date.parse('2026-11-22T12:00:00Z'))).toEqual([]);
      const leftOut = preview.value.leftOut.map(({ what }) => what);
      const notes = document.records.map((record) => record.notes);
      return { notes, leftOut };
    };
    const alone = await parsed([one]);
    expect(alone.notes[0]?.map((note) => [textOf(note, 'status'), textOf(note, 'text')])).toEqual([
      ['believed_alive', 'Fate: captivity-confirmed'],
      ['', 'Fate: possibly held, not confirmed'],
    ]);
    expect(textOf(alone.notes[0]?.[1] ?? null, 'source_date')).toBe('2024-12-01T00:00:00Z');
    expect(alone.leftOut).toContain('death');

    const id = await api.newId();
    const source = { kind: 'author' } as const;
    const link = { id, case: one, target: two, judgement: 'positive', reason: 'таємна', source } as const;
    await mustSave(api, { type: 'link.create', ...link });
    const both = await parsed([one, two]);
    const links = both.notes.map((notes) => textOf(notes.at(-1) ?? null, 'linked_person_record_id'));
    expect(links).toEqual([two, one].map((other) => `zhuravli.invalid/person.${other}`));
    expect(textOf(both.notes[0]?.at(-1) ?? null, 'text')).toBe('One person in two records');
    expect((await parsed([one])).notes[0]).toHaveLength(2);
    await mustSave(api, { type: 'link.judge', link: id, judgement: 'negative', reason: '' });
    expect((await parsed([one, two])).notes.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('have no other report beside one of death: alone it would give false hope', async () => {
    const api = await world().create();
    const one = await addCase(api, 'Вигаданко Сергій', [
      { ...say('fate', 'believed-captive'), validOn: '2024-01' },
      { ...say('fate', 'believed-dead'), validOn: '2025-01' },
    ]);
    const asked = { ...request, cases: [one], audience: 'lawyer', withoutConsent: true } as const;
    const preview = await api.previewPfif(asked);
    const text = preview.ok ? preview.value.text : '';
    expect(text).toContain('information_sought');
    expect(text).not.toMatch(/possibly held|dead/);
  });
});
