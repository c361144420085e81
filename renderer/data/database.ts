import { Dexie, type Table } from 'dexie';
import type { ChangeRow, ChunkRow, MetaRow, SealedRow } from './rows.ts';
import { structureVersions } from './versions/list.ts';

/** The browser's own IndexedDB, or a test's. */
export type IndexedDb = {
  readonly factory: IDBFactory;
  readonly keyRange: typeof IDBKeyRange;
};

export type CacheDatabase = Dexie & {
  readonly records: Table<SealedRow, string>;
  readonly changes: Table<ChangeRow, string>;
  readonly summaries: Table<ChunkRow, number>;
  readonly meta: Table<MetaRow, string>;
};

/**
 * The only place that makes a Dexie database.
 *
 * `strict`: with the default a finished transaction was never flushed (0 of 200 measured). The query
 * cache is off: results must not live in a library's global memory after a lock.
 */
export function createDatabase(name: string, { factory, keyRange }: IndexedDb): CacheDatabase {
  const database = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange: keyRange as unknown as {
      bound: typeof keyRange.bound;
      lowerBound: typeof keyRange.lowerBound;
      upperBound: typeof keyRange.upperBound;
    },
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
  }) as CacheDatabase;
  for (const { number, stores } of structureVersions) database.version(number).stores(stores);
  return database;
}
