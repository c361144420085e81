import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createDatabase } from './database.ts';
import { createDexieStore } from './dexie-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createCacheShelf } from './open.ts';
import type { CacheStore } from './rows.ts';
import {
  findForbiddenIndexes,
  newestNativeVersion,
  type StructureVersion,
  structureVersions,
} from './versions/list.ts';
import { CacheFailed, within } from './watchdog.ts';

const newIndexedDb = () => ({
  factory: new IDBFactory(),
  keyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
});
const bytes = (...values: number[]) => new Uint8Array(values);
const ignore = () => undefined;

describe('the structure of the cache', () => {
  it('is the released one: numbers rise by ten, tables are never taken away', () => {
    expect(structureVersions.map(({ number, stores }) => [number, stores])).toEqual([
      [10, { records: 'id', changes: 'id', summaries: 'number', meta: 'id' }],
    ]);
    expect(structureVersions.every(({ number }, at) => number === (at + 1) * 10)).toBe(true);
  });

  it('has no index that would lay something about a person in clear on the disk', () => {
    expect(findForbiddenIndexes(structureVersions)).toEqual([]);
    const tempting: readonly StructureVersion[] = [
      { number: 20, note: '', stores: { records: 'id, name' } },
      { number: 30, note: '', stores: { people: 'id' } },
      { number: 40, note: '', stores: { changes: '++id' } },
    ];
    expect(findForbiddenIndexes(tempting)).toHaveLength(3);
  });

  it('is in the browser what the list says', async () => {
    const indexedDb = newIndexedDb();
    const database = createDatabase('a', indexedDb);
    await database.open();
    const raw = database.backendDB();
    expect(raw.version).toBe(newestNativeVersion());
    const stores = [...raw.objectStoreNames].map((name) => {
      const store = raw.transaction(name).objectStore(name);
      return [name, store.keyPath, store.autoIncrement, [...store.indexNames]];
    });
    expect(stores).toEqual([
      ['changes', 'id', false, []],
      ['meta', 'id', false, []],
      ['records', 'id', false, []],
      ['summaries', 'number', false, []],
    ]);
    database.close();
  });

  it('is flushed with each transaction, and nothing that was read stays in the library', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = createDatabase('a', newIndexedDb());
    await database.open();
    begin.mockClear();
    await database.table('meta').put({ id: 'a', sealed: bytes(1) });
    const options = begin.mock.calls.map(([, , given]) => given);
    begin.mockRestore();
    expect(options).toEqual([{ durability: 'strict' }]);
    const { _options: kept } = database as unknown as { _options: { cache: string } };
    expect(kept.cache).toBe('disabled');
    database.close();
  });
});

const kinds: readonly (readonly [string, () => Promise<CacheStore>])[] = [
  ['in memory', async () => createMemoryStore()],
  [
    'in IndexedDB',
    async () => {
      const database = createDatabase('a', newIndexedDb());
      await database.open();
      return createDexieStore(database);
    },
  ],
];

for (const [name, make] of kinds) {
  describe(`a cache ${name}`, () => {
    it('gives back what a step wrote, row by row, and nothing for what is not there', async () => {
      const store = await make();
      await store.write({
        records: [{ id: 'a', version: '1', sealed: bytes(1) }],
        changes: [{ id: 'd:1', sealed: bytes(2) }],
        chunks: [0, 2].map((number) => ({ number, version: 'v', sealed: bytes(3, number) })),
        meta: { id: 'state', sealed: bytes(4) },
      });
      await store.write({ records: [{ id: 'a', version: '2', sealed: bytes(5) }] });
      expect([
        await store.readRecords(['b', 'a']),
        await store.readChanges(['d:1', 'd:2']),
        await store.readChunks(0, 2),
        await store.readChunks(1, 5),
        await store.readMeta('state'),
        await store.readMeta('other'),
        await store.listChanges(),
        await store.countRows(),
      ]).toEqual([
        [null, { id: 'a', version: '2', sealed: bytes(5) }],
        [{ id: 'd:1', sealed: bytes(2) }, null],
        [{ number: 0, version: 'v', sealed: bytes(3, 0) }],
        [{ number: 2, version: 'v', sealed: bytes(3, 2) }],
        { id: 'state', sealed: bytes(4) },
        null,
        ['d:1'],
        { records: 1, changes: 1, chunks: 2 },
      ]);
    });
  });
}

describe('the databases of a vault', () => {
  it('follow each other by number and are kept apart from those of other vaults', async () => {
    const indexedDb = newIndexedDb();
    const shelf = createCacheShelf('one', indexedDb);
    expect(await shelf.openNewest(ignore)).toBeNull();
    const first = await shelf.openNext(ignore);
    await first.store.write({ meta: { id: 'state', sealed: bytes(1) } });
    const second = await shelf.openNext(ignore);
    expect([first.generation, second.generation]).toEqual([1, 2]);
    expect(await createCacheShelf('on', indexedDb).openNewest(ignore)).toBeNull();
    const newest = await shelf.openNewest(ignore);
    expect([newest?.generation, await newest?.store.readMeta('state')]).toEqual([2, null]);
  });

  it('are dropped when older, but for one that was set aside', async () => {
    const indexedDb = newIndexedDb();
    const shelf = createCacheShelf('one', indexedDb);
    for (let i = 0; i < 3; i++) (await shelf.openNext(ignore)).store.close();
    await shelf.setAside(1);
    await shelf.dropOlder(3);
    const names = (await indexedDb.factory.databases()).map(({ name }) => name);
    expect(names.sort()).toEqual(['zhuravli-one-1', 'zhuravli-one-3', 'zhuravli-one-kept-1']);
  });

  it('tell when the browser takes one away', async () => {
    const indexedDb = newIndexedDb();
    const shelf = createCacheShelf('one', indexedDb);
    let isLost = false;
    const { store } = await shelf.openNext(() => {
      isLost = true;
    });
    const other = new Dexie('zhuravli-one-1', { indexedDB: indexedDb.factory });
    await other.delete();
    expect(isLost).toBe(true);
    await expect(store.readMeta('state')).rejects.toThrow(CacheFailed);
  });
});

describe('waiting for the storage', () => {
  it('ends with an error when there is no answer', async () => {
    await expect(within(new Promise(() => undefined), 20)).rejects.toThrow(CacheFailed);
    await expect(within(Promise.reject(new Error('AbortError')))).rejects.toThrow(CacheFailed);
    expect(await within(Promise.resolve(7))).toBe(7);
  });

  it('is not blamed for the time in which this thread was busy itself', async () => {
    const answer = new Promise((done) => setTimeout(() => setTimeout(() => done(8), 1), 1));
    const waiting = within(answer, 100);
    for (const endMs = performance.now() + 300; performance.now() < endMs; );
    expect(await waiting).toBe(8);
  });
});
