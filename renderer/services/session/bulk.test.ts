import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { addCase, ask, createTestWorld, mustSave, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  const indexedDb = { factory: new IDBFactory(), keyRange };
  return createTestWorld({ crypto, indexedDb });
};
const list = async (api: VaultApi) =>
  (await ask(api, { name: 'cases', params: { ...wholeList, from: 0, count: 100 } })).rows;
const shown = async (api: VaultApi) =>
  Object.fromEntries((await list(api)).map((row) => [row.name, [row.assignee, row.tags, row.linkCount]]));
const makeThree = async (api: VaultApi): Promise<readonly EntityId[]> => [
  await addCase(api, 'Перший'),
  await addCase(api, 'Другий', [say('assignee', 'Яр')]),
  await addCase(api, 'Третій', [say('tag', 'весна')]),
];

describe('an act on many cases', () => {
  it('is one line of the history, is undone as one, and both survive a restart', async () => {
    const world = newWorld();
    const api = await world.create();
    const cases = await makeThree(api);
    const before = await shown(api);
    await mustSave(api, { type: 'cases.bulk', cases, act: { do: 'assign', name: 'Мальва' } });
    await mustSave(api, { type: 'cases.bulk', cases, act: { do: 'tag', add: ['ДНК'], remove: ['весна'] } });
    const source = { kind: 'author' } as const;
    const target = await addCase(api, 'Подія');
    const link = { target, judgement: 'unsure', reason: 'той самий полк', source } as const;
    await mustSave(api, {
      type: 'cases.bulk',
      cases,
      act: { do: 'link', ids: await api.newIds(3), ...link },
    });
    const after = {
      Перший: ['Мальва', ['ДНК'], 1],
      Другий: ['Мальва', ['ДНК'], 1],
      Третій: ['Мальва', ['ДНК'], 1],
    };
    expect(await shown(api)).toMatchObject(after);
    await api.lock();

    const again = await world.open();
    expect(await shown(again)).toMatchObject(after);
    const { entries } = await ask(again, { name: 'history', params: { entity: null, from: 0, count: 4 } });
    expect(entries.map(({ act }) => act)).toEqual(['cases.link', 'case.create', 'cases.tag', 'cases.assign']);
    for (let undone = 0; undone < 4; undone++) await again.undo();
    expect(await shown(again)).toEqual(before);
    expect(world.bugs).toEqual([]);
  });

  it('that is being saved when the vault is locked is whole afterwards', async () => {
    const world = newWorld();
    const api = await world.create();
    const cases = await api.newIds(400);
    const entries = cases.map(
      (id) => ({ id, kind: 'case', statements: [say('category', 'soldier')] }) as const,
    );
    await mustSave(api, { type: 'entities.write', act: 'cases.import', entries });
    const saving = api.run({ type: 'cases.bulk', cases, act: { do: 'tag', add: ['ДНК'], remove: [] } });
    await api.lock();
    expect((await saving).ok).toBe(true);
    const again = await world.open();
    const tagged = await ask(again, {
      name: 'cases',
      params: { ...wholeList, items: [{ facet: 'tag', value: 'ДНК' }], from: 0, count: 1 },
    });
    expect(tagged.total).toBe(cases.length);
    expect(world.bugs).toEqual([]);
  });

  it('puts all into the bin and brings all back', async () => {
    const api = await newWorld().create();
    const cases = await makeThree(api);
    await mustSave(api, { type: 'cases.bulk', cases, act: { do: 'delete', reason: 'двічі' } });
    expect([
      (await list(api)).length,
      (await ask(api, { name: 'bin', params: { from: 0, count: 0 } })).total,
    ]).toEqual([0, 3]);
    await api.undo();
    expect((await list(api)).length).toBe(3);
  });

  it('says so when there is nothing to change, and writes nothing', async () => {
    const api = await newWorld().create();
    const cases = await makeThree(api);
    const { lastSavedAt } = await ask(api, { name: 'status', params: null });
    const reply = await api.run({
      type: 'cases.bulk',
      cases,
      act: { do: 'tag', add: [], remove: ['немає'] },
    });
    expect(reply.ok ? '' : reply.error.code).toBe('save.nothing-to-change');
    expect((await ask(api, { name: 'status', params: null })).lastSavedAt).toBe(lastSavedAt);
  });
});

describe('what the list offers', () => {
  it('counts the values of a facet among what the other filters show, and gives the ids of a filter', async () => {
    const api = await newWorld().create();
    const [first, second, third] = await makeThree(api);
    const items = [{ facet: 'tag', value: '' }] as const;
    const options = await ask(api, {
      name: 'case-options',
      params: { text: '', items: [...items, { facet: 'assignee', value: 'ніхто такий' }], facet: 'assignee' },
    });
    expect(options).toEqual({
      options: [
        { value: '', count: 1 },
        { value: 'Яр', count: 1 },
      ],
      all: 2,
    });
    const ids = await ask(api, { name: 'case-ids', params: { ...wholeList, items } });
    expect(new Set(ids)).toEqual(new Set([first, second]));
    const all = await ask(api, { name: 'case-ids', params: wholeList });
    expect(new Set(all)).toEqual(new Set([first, second, third]));
  });

  it('keeps views and columns, follows whoever changed them last, and forgets a deleted one', async () => {
    const world = newWorld();
    const api = await world.create();
    const id = await api.newId();
    const statements = [say('title', 'Мій'), say('filter', '{"items":[["fate","missing"]],"text":"яр"}')];
    await mustSave(api, { type: 'entity.create', id, kind: 'view', statements });
    const entries = [{ id, kind: 'view', statements: [say('sort', '-name'), say('filter', '')] }] as const;
    await mustSave(api, { type: 'entities.write', act: 'view.change', entries: [...entries] });
    const changed = [{ id, kind: 'view', statements: [say('columns', 'fate,name')] }] as const;
    await mustSave(api, { type: 'entities.write', act: 'view.change', entries: [...changed] });
    const { views, columnsOf } = await ask(api, { name: 'views', params: null });
    expect(views).toMatchObject([
      { id, title: 'Мій', columns: ['fate', 'name'], order: { column: 'name', isDescending: true } },
    ]);
    if (columnsOf === null) throw new Error('no place for columns');
    for (const value of ['name,unit', 'name,tags'])
      await mustSave(api, {
        type: 'value.add',
        entity: columnsOf,
        kind: 'vault',
        statement: say('case-columns', value),
      });
    await mustSave(api, { type: 'entity.delete', entity: id, kind: 'view' });
    await api.lock();
    const again = await ask(await world.open(), { name: 'views', params: null });
    expect([again.views, again.columns]).toEqual([[], ['name', 'tags']]);
  });
});
