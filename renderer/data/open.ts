import { Dexie } from 'dexie';
import { createDatabase, type IndexedDb } from './database.ts';
import { createDexieStore } from './dexie-store.ts';
import { createMemoryStore } from './memory-store.ts';
import type { CacheStore } from './rows.ts';
import { newestNativeVersion } from './versions/list.ts';
import { within } from './watchdog.ts';

/**
 * The cache databases of one vault. A rebuild never touches an old database: it fills the next
 * generation, so that a kill in the middle leaves something to start again from.
 */
export type CacheShelf = {
  /** The newest generation, when there is one that this version may open; `null` asks for a rebuild. */
  openNewest(onLost: () => void): Promise<{ store: CacheStore; generation: number } | null>;
  /** An empty generation after all others; in memory when IndexedDB will not have it. */
  openNext(onLost: () => void): Promise<{ store: CacheStore; generation: number }>;
  /** Marks a generation as never to be dropped: it knew more than the journal. */
  setAside(generation: number): Promise<void>;
  /** Deletes generations below `generation`, but for those set aside. Best effort: the next rebuild tries again. */
  dropOlder(generation: number): Promise<void>;
};

const nameOf = (vaultId: string, generation: number) => `zhuravli-${vaultId}-${generation}`;
/** An empty database whose name says that a generation stays: databases cannot be renamed, and the mark must not lie inside a damaged one. */
const markOf = (vaultId: string, generation: number) => `zhuravli-${vaultId}-kept-${generation}`;

/** The databases of a vault among all that the browser lists. */
export function generationsOf(vaultId: string, names: readonly (string | undefined)[]): readonly number[] {
  const prefix = `zhuravli-${vaultId}-`;
  return names
    .filter((name) => name?.startsWith(prefix))
    .map((name) => Number(name?.slice(prefix.length)))
    .filter((generation) => Number.isSafeInteger(generation) && generation > 0)
    .sort((a, b) => b - a);
}

export function createCacheShelf(vaultId: string, indexedDb: IndexedDb): CacheShelf {
  const { factory } = indexedDb;

  async function list() {
    const found = await within(factory.databases());
    return {
      generations: generationsOf(
        vaultId,
        found.map(({ name }) => name),
      ),
      isKept: (generation: number) => found.some(({ name }) => name === markOf(vaultId, generation)),
      versionOf: (generation: number) =>
        found.find(({ name }) => name === nameOf(vaultId, generation))?.version ?? 0,
    };
  }

  /**
   * Another connection wants a newer structure, or the browser closed the store under us (deleted
   * files, a broken disk): both mean that this cache can no longer be relied on.
   */
  async function open(generation: number, onLost: () => void): Promise<CacheStore> {
    const database = createDatabase(nameOf(vaultId, generation), indexedDb);
    database.on('versionchange', () => {
      database.close();
      onLost();
      // Keeps Dexie from doing the same again with a word on the console.
      return false;
    });
    database.on('close', onLost);
    const blocked = new Promise<never>((_, reject) => {
      database.on('blocked', () => reject(new Error('the cache is held open by another window')));
    });
    try {
      await within(Promise.race([database.open(), blocked]));
    } catch (error) {
      database.close();
      throw error;
    }
    return createDexieStore(database);
  }

  return {
    async openNewest(onLost) {
      try {
        const { generations, versionOf } = await list();
        const [newest] = generations;
        // A newer version of the app made it: Dexie would patch the tables before it said so.
        if (newest === undefined || versionOf(newest) > newestNativeVersion()) return null;
        return { store: await open(newest, onLost), generation: newest };
      } catch {
        return null;
      }
    },

    async openNext(onLost) {
      try {
        const { generations } = await list();
        const generation = (generations[0] ?? 0) + 1;
        return { store: await open(generation, onLost), generation };
      } catch {
        return { store: createMemoryStore(), generation: 0 };
      }
    },

    async setAside(generation) {
      const marker = new Dexie(markOf(vaultId, generation), { indexedDB: factory, autoOpen: false });
      marker.version(1).stores({});
      await within(marker.open());
      marker.close();
    },

    async dropOlder(generation) {
      try {
        const { generations, versionOf, isKept } = await list();
        const old = generations.filter(
          (it) => it < generation && !isKept(it) && versionOf(it) <= newestNativeVersion(),
        );
        for (const it of old) await within(createDatabase(nameOf(vaultId, it), indexedDb).delete());
      } catch {
        // Nothing is lost by an old sealed cache that stays; the next rebuild tries again.
      }
    },
  };
}
