import type { CacheDatabase } from './database.ts';
import type { CacheStore, CacheWrite } from './rows.ts';
import { within } from './watchdog.ts';

/**
 * The cache in IndexedDB: the only code that touches its tables.
 *
 * Rows come sealed and leave sealed, so no transaction ever waits for anything but Dexie. Every
 * promise has the watchdog's limit; failures are thrown as they are, for the caller to fall back on the journal.
 */
export function createDexieStore(database: CacheDatabase): CacheStore {
  const { records, changes, summaries, meta } = database;
  const readMany = <Row, Key>(
    table: { bulkGet(keys: Key[]): PromiseLike<(Row | undefined)[]> },
    keys: Key[],
  ) => within(table.bulkGet(keys)).then((rows) => rows.map((row) => row ?? null));

  return {
    kind: 'indexeddb',
    readMeta: async (id) => (await within(meta.get(id))) ?? null,
    readRecords: (ids) => readMany(records, [...ids]),
    readChanges: (ids) => readMany(changes, [...ids]),
    readChunks: (from, count) =>
      within(
        summaries
          .where(':id')
          .between(from, from + count, true, false)
          .toArray(),
      ),
    listChanges: () => within(changes.toCollection().primaryKeys()),
    countRows: () =>
      within(
        database.transaction('r', [records, changes, summaries], async () => ({
          records: await records.count(),
          changes: await changes.count(),
          chunks: await summaries.count(),
        })),
      ),
    write: (step) => within(writeStep(database, step)),
    close: () => database.close(),
  };
}

async function writeStep(database: CacheDatabase, step: CacheWrite): Promise<void> {
  const { records, changes, summaries, meta } = database;
  await database.transaction('rw', [records, changes, summaries, meta], async () => {
    if (step.records?.length) await records.bulkPut([...step.records]);
    if (step.changes?.length) await changes.bulkPut([...step.changes]);
    if (step.chunks?.length) await summaries.bulkPut([...step.chunks]);
    if (step.meta !== undefined) await meta.put(step.meta);
  });
}
