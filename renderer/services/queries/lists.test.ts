import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import type { Judgement } from '../../../core/model/commands.ts';
import { NameIndex } from '../../../core/names/name-index.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { Queries, VaultApi } from '../api.ts';
import type { ListFilter } from '../lists-api.ts';
import { addCase, ask, createTestWorld, mustSave, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const byAuthor = { kind: 'author' } as const;

const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
};

async function addList(api: VaultApi, title: string, names: readonly string[], sourceKind = 'list') {
  const list = await api.newId();
  const source = await api.newId();
  const ids: EntityId[] = [];
  for (const _ of names) ids.push(await api.newId());
  await mustSave(api, {
    type: 'entities.write',
    act: 'list.import',
    entries: [
      { id: source, kind: 'source', statements: [say('title', title), say('kind', sourceKind)] },
      { id: list, kind: 'list', statements: [say('title', title), say('source', source)] },
      ...names.map((name, at) => ({
        id: ids[at] as EntityId,
        kind: 'list-entry' as const,
        statements: [
          say('of', list),
          say('row', String(at + 1)),
          say('raw', name),
          ...(name.startsWith('—') ? [] : [say('name', name)]),
        ],
      })),
    ],
  });
  return { list, ids };
}

type ListValue = NonNullable<Queries['list']['value']>;
const listOf = async (api: VaultApi, id: EntityId, filter: ListFilter = 'all'): Promise<ListValue> => {
  const value = await ask(api, { name: 'list', params: { id, filter, from: 0, count: 100 } });
  if (value === null) throw new Error('no list');
  return value;
};
const worked = (api: VaultApi, id: EntityId, filter: ListFilter = 'all'): Promise<ListValue> =>
  vi.waitFor(async () => {
    const value = await listOf(api, id, filter);
    expect(value.progress.done).toBe(value.progress.total);
    return value;
  }, 5000);
const entryOf = async (api: VaultApi, id: EntityId) => {
  const value = await ask(api, { name: 'list-entry', params: { id } });
  if (value === null) throw new Error('no row');
  return value;
};
const judge = async (api: VaultApi, row: EntityId, of: EntityId, judgement: Judgement) =>
  mustSave(api, {
    type: 'link.create',
    id: await api.newId(),
    case: of,
    target: row,
    judgement,
    reason: '',
    source: byAuthor,
  });

describe('a list', () => {
  it('is not compared again after the app was killed, unless a case is another one', async () => {
    const world = newWorld();
    const first = await world.create();
    const person = await addCase(first, 'Вигаданко Сергій Петрович');
    const { list, ids } = await addList(first, 'Список', ['Vyhadanko Serhii', '— разом 1']);
    await worked(first, list);
    const search = vi.spyOn(NameIndex.prototype, 'search');
    // What was found is written behind the answer: the kill may come before it.
    const again = await vi.waitFor(async () => {
      const api = await world.open();
      const value = await worked(api, list);
      expect(value.progress.resumed).toBe(2);
      return { api, value };
    }, 5000);
    expect(again.value.rows[0]?.best?.id).toBe(person);
    search.mockClear();
    const { progress } = await worked(await world.open(), list);
    expect([progress.resumed, progress.isAnew, search.mock.calls.length]).toEqual([2, false, 0]);
    const other = await world.open();
    await addCase(other, 'Журавлинний Олег Іванович');
    await judge(other, ids[0] as EntityId, person, 'unsure');
    const anew = await worked(other, list);
    expect([anew.progress.resumed, anew.progress.isAnew, anew.rows[0]?.judgement]).toEqual([
      0,
      true,
      'unsure',
    ]);
    search.mockRestore();
    expect(world.bugs).toEqual([]);
  });

  it('finds candidates across scripts, and never for a row without a name', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Вигаданко Сергій Петрович');
    await addCase(api, 'Журавлинний Олег Іванович');
    const { list, ids } = await addList(api, 'Список', [
      'Vyhadanko Serhii',
      'Выгаданко Сергей',
      '— разом 2',
      'Далекий Хтось',
    ]);
    const value = await worked(api, list);
    expect(value.rows.map(({ best, row }) => [row, best?.id ?? null])).toEqual([
      [1, person],
      [2, person],
      [3, null],
      [4, null],
    ]);
    expect(value.counts).toEqual({
      all: 4,
      open: 2,
      'second-look': 0,
      same: 0,
      'not-same': 0,
      unsure: 0,
      none: 1,
      'no-name': 1,
    });
    const entry = await entryOf(api, ids[1] as EntityId);
    expect(entry.candidates[0]?.reasons.some(({ code }) => code === 'part-agrees')).toBe(true);
  });

  it('keeps what was judged, is never asked again, and undo takes the whole import back', async () => {
    const world = newWorld();
    let api = await world.create();
    const person = await addCase(api, 'Вигаданко Сергій Петрович');
    const { list, ids } = await addList(api, 'Список', ['Выгаданко Сергей', 'Вигаданко С. П.']);
    await worked(api, list);
    await judge(api, ids[0] as EntityId, person, 'negative');
    await judge(api, ids[1] as EntityId, person, 'positive');
    const counts = {
      all: 2,
      open: 0,
      'second-look': 0,
      same: 1,
      'not-same': 1,
      unsure: 0,
      none: 0,
      'no-name': 0,
    };
    expect((await worked(api, list)).counts).toEqual(counts);
    await api.lock();
    api = await world.open();
    expect((await worked(api, list)).counts).toEqual(counts);
    expect(await ask(api, { name: 'lists', params: null })).toMatchObject([
      { title: 'Список', rowCount: 2, same: 1, notSame: 1, unsure: 0, isHostile: false },
    ]);
    for (let i = 0; i < 3; i++) await api.undo();
    expect(await ask(api, { name: 'lists', params: null })).toEqual([]);
  });

  it('shows what was judged about the same printed name in another list', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Вигаданко Сергій Петрович');
    const first = await addList(api, 'Перший', ['Выгаданко Сергей']);
    await judge(api, first.ids[0] as EntityId, person, 'negative');
    const second = await addList(api, 'Другий', ['ВЫГАДАНКО  Сергей'], 'hostile-list');
    await worked(api, second.list);
    const entry = await entryOf(api, second.ids[0] as EntityId);
    expect(entry.list.isHostile).toBe(true);
    expect(entry.candidates[0]?.link).toBeNull();
    expect(entry.candidates[0]?.earlier).toMatchObject([
      { list: 'Перший', judgement: 'negative', author: 'Tester' },
    ]);
  });

  it('shows where else the same person may be listed, and which lists were made from the same file', async () => {
    const api = await newWorld().create();
    const first = await addList(api, 'Перший', ['Вигаданко Сергій Петрович', 'Далекий Хтось']);
    const second = await addList(api, 'Другий', ['Vyhadanko Serhii Petrovych', 'Журавлинний Олег']);
    const elsewhere = async (id: EntityId) =>
      (await entryOf(api, id)).elsewhere.map(({ id: row, list, row: number }) => [row, list.title, number]);
    const [row, stranger] = second.ids as [EntityId, EntityId];
    await vi.waitFor(async () => expect(await elsewhere(row)).toEqual([[first.ids[0], 'Перший', 1]]), 5000);
    expect((await entryOf(api, row)).elsewhere[0]?.reasons.length).toBeGreaterThan(0);
    expect(await elsewhere(stranger)).toEqual([]);
    await mustSave(api, { type: 'entity.delete', entity: first.list, kind: 'list' });
    expect(await elsewhere(row)).toEqual([]);

    const ofFile = (checksum: string) => ask(api, { name: 'lists-of-file', params: { checksum } });
    expect(await ofFile('ab12')).toEqual([]);
    const statement = say('checksum', 'ab12');
    await mustSave(api, { type: 'value.add', entity: second.list, kind: 'list', statement });
    expect(await ofFile('ab12')).toEqual([{ id: second.list, title: 'Другий' }]);
  });

  it('a case that is added or put into the bin later changes the candidates', async () => {
    const api = await newWorld().create();
    const { list } = await addList(api, 'Список', ['Выгаданко Сергей']);
    expect((await worked(api, list)).rows[0]?.best).toBeNull();
    const person = await addCase(api, 'Вигаданко Сергій');
    await vi.waitFor(async () => expect((await listOf(api, list)).rows[0]?.best?.id).toBe(person), 5000);
    await mustSave(api, { type: 'entity.delete', entity: person, kind: 'case' });
    await vi.waitFor(async () => expect((await listOf(api, list)).rows[0]?.best).toBeNull(), 5000);
  });
});

describe('a list that asks for two people', () => {
  it('shows «same person» as waiting until another author has looked, and never lets the same one be the second', async () => {
    const api = await newWorld().create();
    const write = async (name: string, signed: readonly string[]) => {
      const id = await api.newId();
      const statements = [say('name', name), ...signed.map((each) => say('signed', each))];
      const entries = [{ id, kind: 'author' as const, statements }];
      await mustSave(api, { type: 'entities.write', act: 'author.create', entries });
      return id;
    };
    const person = await addCase(api, 'Вигаданко Сергій Петрович');
    const { list, ids } = await addList(api, 'Список', ['Выгаданко Сергей']);
    const [row] = ids as [EntityId];
    await judge(api, row, person, 'positive');
    const counts = async () => {
      const { counts } = await worked(api, list);
      const [summary] = await ask(api, { name: 'lists', params: null });
      return [counts.same, counts['second-look'], summary?.same, summary?.waiting, summary?.unjudged];
    };
    expect(await counts()).toEqual([1, 0, 1, 0, 0]);
    const statement = say('second-look', true);
    await mustSave(api, { type: 'value.add', entity: list, kind: 'list', statement });
    expect(await counts()).toEqual([0, 1, 1, 1, 0]);

    const link = async () => (await entryOf(api, row)).candidates[0]?.link;
    const look = async () => {
      const it = await link();
      if (it === null || it === undefined) throw new Error('no link');
      return api.run({ type: 'link.look', link: it.id, claim: it.claim, reason: 'бачила документ' });
    };
    const own = { ok: false, error: { code: 'save.own-judgement' } };
    expect(await link()).toMatchObject({ isWaiting: true, isOwn: true });
    expect(await look()).toEqual(own);
    // The same person under the author entity of later days is still the same person.
    const first = await write('Тестова Перша', ['Tester']);
    const second = await write('Тестова Друга', []);
    await api.writeAs(first);
    expect(await look()).toEqual(own);
    await api.writeAs(second);
    expect(await link()).toMatchObject({ isWaiting: true, isOwn: false });
    const asked = { list: null, kind: 'second-look', likeness: 'all' } as const;
    expect((await ask(api, { name: 'review', params: asked }))?.rows).toEqual([row]);
    expect((await look()).ok).toBe(true);
    expect(await counts()).toEqual([1, 0, 1, 0, 0]);
    expect(await link()).toMatchObject({
      isWaiting: false,
      looks: [{ author: 'Тестова Друга', reason: 'бачила документ' }],
    });
    expect((await ask(api, { name: 'review', params: asked }))?.rows).toEqual([]);

    // A judgement that is changed is another one.
    const id = (await link())?.id as EntityId;
    await mustSave(api, { type: 'link.judge', link: id, judgement: 'negative', reason: '' });
    await mustSave(api, { type: 'link.judge', link: id, judgement: 'positive', reason: '' });
    expect(await counts()).toEqual([0, 1, 1, 1, 0]);
    await api.undo();
    await api.undo();
    expect(await counts()).toEqual([1, 0, 1, 0, 0]);
  });

  it('is gone through by likeness, one list or all', async () => {
    const api = await newWorld().create();
    await addCase(api, 'Вигаданко Сергій Петрович');
    const one = await addList(api, 'Перший', ['Вигаданко Сергій Петрович', 'Вигаданко']);
    const two = await addList(api, 'Другий', ['Выгаданко Сергей Петрович']);
    await worked(api, one.list);
    await worked(api, two.list);
    const rows = async (list: EntityId | null, likeness: 'all' | 'strong' | 'some' | 'weak') =>
      (await ask(api, { name: 'review', params: { list, kind: 'open', likeness } }))?.rows ?? [];
    expect((await rows(null, 'all')).toSorted()).toEqual([...one.ids, ...two.ids].toSorted());
    expect(await rows(one.list, 'strong')).toEqual([one.ids[0]]);
    expect([...(await rows(one.list, 'some')), ...(await rows(one.list, 'weak'))]).toEqual([one.ids[1]]);
    expect(await rows(two.list, 'all')).toEqual(two.ids);
  });
});

describe('names that are alike', () => {
  const alike = (api: VaultApi, text: string, more: Partial<Queries['alike']['params']> = {}) =>
    vi.waitFor(async () => {
      const value = await ask(api, {
        name: 'alike',
        params: { text, birthDate: null, isTyping: true, finds: 'all', count: 5, ...more },
      });
      expect(value.length).toBeGreaterThan(0);
      return value.map((row) => [row.case.name, row.form]);
    }, 5000);

  it('are found across scripts while they are typed, and leave out what a plain search finds', async () => {
    const api = await newWorld().create();
    await addCase(api, 'Вигаданко Сергій Петрович');
    await addCase(api, 'Vyhadanko Serhii');
    expect(await alike(api, 'Выгаданко Сер')).toHaveLength(2);
    expect(await alike(api, 'Вигаданко Сергій', { finds: 'others' })).toEqual([
      ['Vyhadanko Serhii', 'Vyhadanko Serhii'],
    ]);
  });

  it('of nobody are none', async () => {
    const api = await newWorld().create();
    await addCase(api, 'Вигаданко Сергій Петрович');
    await alike(api, 'Вигаданко');
    const params = {
      text: 'Далекий Хтось',
      birthDate: null,
      isTyping: true,
      finds: 'all',
      count: 5,
    } as const;
    expect(await ask(api, { name: 'alike', params })).toEqual([]);
  });
});
