import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import { type CacheDatabase, createDatabase } from '../../data/database.ts';
import { generationsOf } from '../../data/open.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import {
  addCase,
  ask,
  createTestWorld,
  everything,
  mustSave,
  say,
  type TestWorld,
} from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
const newIndexedDb = () => ({ factory: new IDBFactory(), keyRange });
type IndexedDb = ReturnType<typeof newIndexedDb>;

type Scene = {
  readonly world: TestWorld;
  readonly indexedDb: IndexedDb;
  readonly ids: readonly EntityId[];
  readonly twins: readonly EntityId[];
};

/** Five cases with history, a source, a link, an undo; closed in good order. */
async function scene(): Promise<Scene> {
  const indexedDb = newIndexedDb();
  const world = createTestWorld({ crypto, indexedDb });
  const api = await world.create();
  const ids: EntityId[] = [];
  for (const name of ['Вигаданенко', 'Прикладна', 'Зразковий', 'Тестенко', 'Уявна']) {
    ids.push(await addCase(api, name, [say('birth-date', '1990')]));
  }
  await edit(api, ids[0]!, 'перша нотатка');
  const source = {
    kind: 'new',
    id: await api.newId(),
    title: 'Вигадана газета',
    sourceKind: 'media',
  } as const;
  await mustSave(api, {
    type: 'value.add',
    entity: ids[1]!,
    kind: 'case',
    statement: { property: 'birth-date', value: '1991', source },
  });
  await mustSave(api, {
    type: 'link.create',
    id: await api.newId(),
    case: ids[0]!,
    target: ids[1]!,
    judgement: 'unsure',
    reason: 'однакове прізвище',
    source: { kind: 'author' },
  });
  // A case and its source out of one change: their rows have the same version.
  const paper = {
    kind: 'new',
    id: await api.newId(),
    title: 'Вигаданий папір',
    sourceKind: 'official-paper',
  } as const;
  const twin = await addCase(api, 'Близнюк', [{ property: 'unit', value: 'полк', source: paper }]);
  await mustSave(api, { type: 'entity.delete', entity: ids[4]!, kind: 'case' });
  await edit(api, ids[2]!, 'помилкова нотатка');
  await api.undo();
  await api.lock();
  return { world, indexedDb, ids, twins: [twin, paper.id] };
}

const edit = (api: VaultApi, entity: EntityId, text: string) =>
  mustSave(api, { type: 'value.add', entity, kind: 'case', statement: say('note', text) });

/** What the journal alone says: an opening with no cache at all. */
async function journalFold(world: TestWorld): Promise<unknown> {
  const api = await world.open({ indexedDb: newIndexedDb() });
  const all = await everything(api);
  await api.lock();
  return all;
}

/** Opens the newest cache behind the app's back. */
async function tamper(
  { world, indexedDb }: Scene,
  work: (database: CacheDatabase) => Promise<unknown>,
): Promise<void> {
  const found = await indexedDb.factory.databases();
  const names = found.map(({ name }) => name);
  const [newest] = generationsOf(world.folder().vaultId, names);
  const database = createDatabase(`zhuravli-${world.folder().vaultId}-${newest}`, indexedDb);
  await database.open();
  await work(database);
  database.close();
}

const flip = (bytes: Uint8Array, at: number) => {
  const copy = new Uint8Array(bytes);
  copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ 1;
  return copy;
};

type Tables = Awaited<ReturnType<typeof copyTables>>;
const copyTables = async (database: CacheDatabase) => ({
  records: await database.records.toArray(),
  changes: await database.changes.toArray(),
  summaries: await database.summaries.toArray(),
  meta: await database.meta.toArray(),
});

async function putTables(database: CacheDatabase, tables: Tables): Promise<void> {
  for (const table of [database.records, database.changes, database.summaries, database.meta])
    await table.clear();
  await database.records.bulkPut(tables.records);
  await database.changes.bulkPut(tables.changes);
  await database.summaries.bulkPut(tables.summaries);
  await database.meta.bulkPut(tables.meta);
}

async function copyCache(it1: Scene): Promise<Tables> {
  let tables: Tables | undefined;
  await tamper(it1, async (database) => {
    tables = await copyTables(database);
  });
  return tables as Tables;
}

/** Every way to damage a cache that was seen or thought of; each leaves the journal alone. */
const damages: readonly (readonly [string, (scene: Scene, before: Tables) => Promise<unknown>])[] = [
  ['is deleted', (it1) => tamper(it1, (db) => db.delete())],
  [
    'is emptied without an error',
    (it1) => tamper(it1, (db) => putTables(db, { records: [], changes: [], summaries: [], meta: [] })),
  ],
  ['lost its rows', (it1) => tamper(it1, (db) => db.records.clear())],
  ['lost one row', (it1) => tamper(it1, (db) => db.records.delete(it1.ids[0]!))],
  [
    'lost one row and got a foreign one',
    (it1) =>
      tamper(it1, async (db) => {
        const row = (await db.records.get(it1.ids[0]!))!;
        await db.records.delete(row.id);
        await db.records.put({ ...row, id: 'something-else' });
      }),
  ],
  [
    'lost a change',
    (it1) => tamper(it1, async (db) => db.changes.delete((await db.changes.toCollection().first())!.id)),
  ],
  ['lost its summaries', (it1) => tamper(it1, (db) => db.summaries.clear())],
  ['lost its sum', (it1) => tamper(it1, (db) => db.meta.clear())],
  [
    'has a flipped bit in a row',
    (it1) =>
      tamper(it1, async (db) => {
        const row = (await db.records.get(it1.ids[1]!))!;
        await db.records.put({ ...row, sealed: flip(row.sealed, 40) });
      }),
  ],
  [
    'has a flipped bit in a change',
    (it1) =>
      tamper(it1, async (db) => {
        const row = (await db.changes.toCollection().last())!;
        await db.changes.put({ ...row, sealed: flip(row.sealed, 3) });
      }),
  ],
  [
    'has a flipped bit in a chunk',
    (it1) =>
      tamper(it1, async (db) => {
        const row = (await db.summaries.get(0))!;
        await db.summaries.put({ ...row, sealed: flip(row.sealed, 100) });
      }),
  ],
  [
    'has a flipped bit in its sum',
    (it1) =>
      tamper(it1, async (db) => {
        const row = (await db.meta.toCollection().first())!;
        await db.meta.put({ ...row, sealed: flip(row.sealed, 60) });
      }),
  ],
  [
    'has two rows swapped',
    (it1) =>
      tamper(it1, async (db) => {
        const [a, b] = [(await db.records.get(it1.ids[0]!))!, (await db.records.get(it1.ids[1]!))!];
        await db.records.bulkPut([
          { ...a, sealed: b.sealed, version: b.version },
          { ...b, sealed: a.sealed, version: a.version },
        ]);
      }),
  ],
  [
    'has the contents of two rows swapped',
    (it1) =>
      tamper(it1, async (db) => {
        const [a, b] = [(await db.records.get(it1.ids[2]!))!, (await db.records.get(it1.ids[3]!))!];
        await db.records.bulkPut([
          { ...a, sealed: b.sealed },
          { ...b, sealed: a.sealed },
        ]);
      }),
  ],
  [
    'has the contents of two rows of one version swapped',
    (it1) =>
      tamper(it1, async (db) => {
        const [a, b] = await Promise.all(it1.twins.map((id) => db.records.get(id)));
        expect(a!.version).toBe(b!.version);
        await db.records.bulkPut([
          { ...a!, sealed: b!.sealed },
          { ...b!, sealed: a!.sealed },
        ]);
      }),
  ],
  [
    'has an older content under the newest version',
    (it1, before) =>
      tamper(it1, async (db) => {
        const { sealed } = before.records.find(({ id }) => id === it1.ids[0])!;
        const { version } = (await db.records.get(it1.ids[0]!))!;
        await db.records.put({ id: it1.ids[0]!, version, sealed });
      }),
  ],
  [
    'has a row put back to an older state',
    (it1, before) => tamper(it1, (db) => db.records.put(before.records.find(({ id }) => id === it1.ids[0])!)),
  ],
  [
    'has its summaries put back to an older state',
    (it1, before) => tamper(it1, (db) => db.summaries.bulkPut(before.summaries)),
  ],
  [
    'has its sum put back to an older state',
    (it1, before) => tamper(it1, (db) => db.meta.bulkPut(before.meta)),
  ],
  [
    'has rows put back to an older state, sum and summaries not',
    (it1, before) =>
      tamper(it1, async (db) => {
        const now = await copyTables(db);
        await putTables(db, { ...before, summaries: now.summaries, meta: now.meta });
      }),
  ],
  [
    'has sum and summaries put back, rows not',
    (it1, before) =>
      tamper(it1, async (db) => {
        const now = await copyTables(db);
        await putTables(db, { ...now, summaries: before.summaries, meta: before.meta });
      }),
  ],
  ['is behind as a whole', (it1, before) => tamper(it1, (db) => putTables(db, before))],
];

describe('a cache that', () => {
  for (const [name, damage] of damages) {
    it(`${name} shows exactly what the journal says`, async () => {
      const it1 = await scene();
      const before = await copyCache(it1);
      const api = await it1.world.open();
      await edit(api, it1.ids[0]!, 'друга нотатка');
      await addCase(api, 'Новенька');
      await api.lock();
      const expected = await journalFold(it1.world);
      await damage(it1, before);
      const opened = await it1.world.open();
      expect(await everything(opened)).toEqual(expected);
      await edit(opened, it1.ids[0]!, 'третя нотатка');
      await opened.lock();
      const again = await it1.world.open();
      expect(await everything(again)).toEqual(await journalFold(it1.world));
      const status = await ask(again, { name: 'status', params: null });
      expect(status).toMatchObject({ wasRebuilt: false, damage: [] });
      await again.lock();
      expect(it1.world.bugs).toEqual([]);
    });
  }

  it('has a row put back to an older state, in the middle of changes that it had not counted yet, is rebuilt', async () => {
    const it1 = await scene();
    const before = await copyCache(it1);
    const api = await it1.world.open();
    await edit(api, it1.ids[0]!, 'друга нотатка');
    await api.lock();
    const killed = await it1.world.open({ commitDelayMs: 100_000 });
    await edit(killed, it1.ids[0]!, 'третя нотатка');
    await vi.waitUntil(async () => (await copyCache(it1)).changes.length === before.changes.length + 2);
    await tamper(it1, (db) => db.records.put(before.records.find(({ id }) => id === it1.ids[0])!));
    const opened = await it1.world.open();
    expect(await everything(opened)).toEqual(await journalFold(it1.world));
    expect(await ask(opened, { name: 'status', params: null })).toMatchObject({ wasRebuilt: true });
    await opened.lock();
  });

  it('has summaries of an older moment, all of them and well sealed, does not show that moment', async () => {
    const it1 = await scene();
    const before = await copyCache(it1);
    const api = await it1.world.open();
    await edit(api, it1.ids[0]!, 'друга нотатка');
    await api.lock();
    await tamper(it1, (db) => db.summaries.bulkPut(before.summaries));
    const params = { ...wholeList, from: 0, count: 1 } as const;
    const opened = await it1.world.open();
    expect((await ask(opened, { name: 'cases', params })).rows[0]?.id).toBe(it1.ids[0]);
    await opened.lock();
  });

  it('turns out to be damaged before or after a change was written keeps that change, once', async () => {
    const it1 = await scene();
    const api = await it1.world.open();
    // A rebuilt cache gets its rows behind what is shown.
    const damage = (id: EntityId) =>
      vi.waitFor(() =>
        tamper(it1, async (db) => {
          const row = await db.records.get(id);
          if (row === undefined) throw new Error('not written yet');
          await db.records.put({ ...row, sealed: flip(row.sealed, 50) });
        }),
      );
    // A correction reads the row before it writes; an undo reads the rows that it touches after it.
    await damage(it1.ids[4]!);
    expect((await api.undo()).ok).toBe(true);
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({
      wasRebuilt: true,
      caseCount: 6,
      redoable: { act: 'entity.delete' },
    });
    await damage(it1.ids[0]!);
    await edit(api, it1.ids[0]!, 'друга нотатка');
    const shown = await everything(api);
    await api.lock();
    expect(shown).toEqual(await journalFold(it1.world));
    expect(JSON.stringify(shown).split('друга нотатка')).toHaveLength(3);
    const again = await it1.world.open();
    expect(await ask(again, { name: 'status', params: null })).toMatchObject({ wasRebuilt: false });
    await again.lock();
    expect(it1.world.bugs).toEqual([]);
  });

  it('lost rows in silence is found out behind the first list, before anybody looks for them', async () => {
    const it1 = await scene();
    for (const table of ['records', 'changes'] as const) {
      await tamper(it1, async (db) =>
        db.table(table).delete((await db.table(table).toCollection().primaryKeys())[0]!),
      );
      const opened = await it1.world.open();
      await ask(opened, { name: 'cases', params: { ...wholeList, from: 0, count: 10 } });
      await vi.waitUntil(async () => (await ask(opened, { name: 'status', params: null })).wasRebuilt);
      await opened.lock();
    }
  });

  it('was damaged anywhere in its bytes never shows anything else than the journal', async () => {
    const it1 = await scene();
    const expected = await journalFold(it1.world);
    let seed = 20261122;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    for (let round = 0; round < 40; round++) {
      await tamper(it1, async (db) => {
        const tables = [db.records, db.changes, db.summaries, db.meta] as const;
        const table = tables[random(4)]! as (typeof tables)[0];
        const rows = await table.toArray();
        const row = rows[random(rows.length)]!;
        await table.put({ ...row, sealed: flip(row.sealed, random(row.sealed.length)) });
      });
      const api = await it1.world.open();
      expect([round, await everything(api)]).toEqual([round, expected]);
      await api.lock();
    }
  });

  it('was never finished, because the app was killed while rebuilding, is rebuilt again', async () => {
    const it1 = await scene();
    const expected = await journalFold(it1.world);
    await tamper(it1, (db) => db.meta.clear());
    const database = createDatabase(`zhuravli-${it1.world.folder().vaultId}-2`, it1.indexedDb);
    await database.open();
    database.close();
    const api = await it1.world.open();
    expect(await everything(api)).toEqual(expected);
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({ wasRebuilt: true });
    await api.lock();
  });

  it('was made by a newer version of the app is left alone', async () => {
    const it1 = await scene();
    const expected = await journalFold(it1.world);
    const name = `zhuravli-${it1.world.folder().vaultId}-7`;
    const newer = new Dexie(name, { indexedDB: it1.indexedDb.factory, IDBKeyRange: keyRange } as never);
    newer.version(99).stores({ records: 'id', later: 'id' });
    await newer.open();
    await newer.table('records').put({ id: 'kept' });
    newer.close();
    const api = await it1.world.open();
    expect(await everything(api)).toEqual(expected);
    await api.lock();
    await newer.open();
    expect([newer.verno, await newer.table('records').toArray()]).toEqual([99, [{ id: 'kept' }]]);
    expect([...newer.backendDB().objectStoreNames]).toEqual(['later', 'records']);
    expect(newer.backendDB().version).toBe(990);
    newer.close();
  });

  it('will not open at all is done without', async () => {
    const it1 = await scene();
    const expected = await journalFold(it1.world);
    const broken = {
      databases: () => Promise.reject(new Error('backing store')),
      open: () => {
        throw new Error('backing store');
      },
    } as unknown as IDBFactory;
    const api = await it1.world.open({ indexedDb: { factory: broken, keyRange } });
    expect(await everything(api)).toEqual(expected);
    await edit(api, it1.ids[0]!, 'без сховища');
    await api.lock();
    const again = await it1.world.open();
    expect(await everything(again)).toEqual(await journalFold(it1.world));
    await again.lock();
  });
});

describe('a journal that', () => {
  /** Takes away what was written since: the folder was put back to an older copy. */
  async function putBack(it1: Scene): Promise<void> {
    const { journal } = it1.world.folder();
    const older = new Map([...journal].map(([device, segments]) => [device, [...segments]]));
    const api = await it1.world.open();
    await edit(api, it1.ids[0]!, 'це потім зникне');
    await api.lock();
    journal.clear();
    for (const [device, segments] of older) journal.set(device, segments);
  }

  it('was put back to an older state is believed, and the cache that knew more is set aside, not dropped', async () => {
    const it1 = await scene();
    const expected = await journalFold(it1.world);
    await putBack(it1);
    const api = await it1.world.open();
    expect(await everything(api)).toEqual(expected);
    const status = await ask(api, { name: 'status', params: null });
    expect(status.damage.map(({ where }) => where)).toEqual(['journal-behind']);
    await edit(api, it1.ids[0]!, 'нова історія');
    await api.lock();
    const names = (await it1.indexedDb.factory.databases()).map(({ name }) => name);
    expect(generationsOf(it1.world.folder().vaultId, names)).toEqual([2, 1]);
    const again = await it1.world.open();
    expect(await everything(again)).toEqual(await journalFold(it1.world));
    await again.lock();
  });

  it('was put back and written again under the same numbers is another history', async () => {
    const it1 = await scene();
    const { device } = it1.world.folder();
    await putBack(it1);
    // A copied folder on another computer, as if it had the same writer id: what must not happen, and is seen if it does.
    it1.world.folder().device = { id: device.id, highestSeq: 0 };
    const other = await it1.world.open({ indexedDb: newIndexedDb() });
    await edit(other, it1.ids[0]!, 'інша історія');
    await other.lock();
    const expected = await journalFold(it1.world);
    const api = await it1.world.open();
    expect(await everything(api)).toEqual(expected);
    expect((await ask(api, { name: 'status', params: null })).damage).toHaveLength(1);
    await api.lock();
  });

  it('is gone while the cache is there does not become an empty vault', async () => {
    const it1 = await scene();
    const { journal } = it1.world.folder();
    const kept = new Map(journal);
    journal.clear();
    await expect(it1.world.open()).rejects.toThrow('vault.damaged');
    for (const [device, segments] of kept) journal.set(device, segments);
    it1.world.folder().device = { id: [...kept.keys()][0] as never, highestSeq: 0 };
    const api = await it1.world.open();
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({
      caseCount: 5,
      wasRebuilt: false,
    });
    await api.lock();
  });
});
