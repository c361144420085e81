import type { ChangeId, EntityId } from '../../../core/base/ids.ts';
import type { EntityClaims } from '../../../core/model/types.ts';
import type { CacheStore, ChunkRow, MetaRow } from '../../data/rows.ts';
import { versionOfClaims } from '../index/version.ts';
import { createQueue } from '../queue.ts';
import type { ChangeFacts } from '../session/facts.ts';
import { CacheDamaged, inGroups, isCacheError, type RowCodec } from './codec.ts';

export type ReadRow = { readonly claims: EntityClaims; readonly version: string };

/**
 * Rows of entities and changes: what is not written yet, what was read lately, and the sealed cache behind them.
 *
 * Writing follows behind the journal and never holds up a save. When it fails once, nothing is written any
 * more in this opening: the rows stay in memory, the applied position stays where it was, and the next
 * opening reads the rest from the journal.
 */
export type Rows = {
  readonly store: CacheStore;
  readonly isBroken: boolean;
  /** Rows as they are, not yet compared with the index; `null` when there is none. Throws `CacheDamaged`. */
  read(ids: readonly EntityId[]): Promise<readonly (ReadRow | null)[]>;
  readFacts(ids: readonly ChangeId[]): Promise<readonly (ChangeFacts | null)[]>;
  /** Visible to `read` at once; the promise ends when it is in the cache or writing was given up. */
  put(claims: readonly EntityClaims[], facts: readonly ChangeFacts[]): Promise<void>;
  /**
   * Puts very many, as a rebuild does: visible to `read` at once, written behind in small steps between which others have their
   * turn. What is put or committed later waits behind it.
   */
  hold(claims: readonly EntityClaims[], facts: readonly ChangeFacts[]): Promise<void>;
  /** Writes chunks and position behind all rows put so far; says whether it is all in the cache. */
  commit(
    make: () => Promise<{ readonly chunks: readonly ChunkRow[]; readonly meta: MetaRow }>,
  ): Promise<boolean>;
  /** Keeps what follows from the rest and may be lost, behind all rows put so far. */
  keepBeside(id: string, value: unknown): Promise<void>;
  /** `null` when it was never kept, or the cache does not give it back. */
  readBeside(id: string): Promise<unknown>;
  /** The browser took the database away. */
  giveUp(): void;
  listChanges(): Promise<readonly ChangeId[]>;
};

/** Entities kept opened: the cases looked at lately, and what they link to. */
const keptRows = 500;
/** Rows written in one step while somebody may be looking at the list already: some 20 ms of work. */
const heldAtOnce = 500;

export function createRows(store: CacheStore, codec: RowCodec): Rows {
  const waiting = new Map<EntityId, ReadRow>();
  const waitingFacts = new Map<ChangeId, ChangeFacts>();
  const kept = new Map<EntityId, ReadRow>();
  const queue = createQueue();
  let isBroken = false;

  function keep(id: EntityId, row: ReadRow): void {
    kept.delete(id);
    kept.set(id, row);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptRows) break;
      kept.delete(oldest);
    }
  }

  /** Does nothing once writing failed; the failure itself is not news: the journal has it all. */
  async function attempt(work: () => Promise<void>): Promise<boolean> {
    if (isBroken) return false;
    try {
      await work();
      return true;
    } catch (error) {
      const wasGivenUp = isBroken;
      isBroken = true;
      if (!wasGivenUp && !isCacheError(error)) throw error;
      return false;
    }
  }

  /** Marks rows as the newest there are; what was opened of them before is no longer. */
  function show(claims: readonly EntityClaims[], facts: readonly ChangeFacts[]): readonly ReadRow[] {
    const put = claims.map((it) => ({ claims: it, version: versionOfClaims(it) }));
    for (const row of put) {
      kept.delete(row.claims.id);
      waiting.set(row.claims.id, row);
    }
    for (const it of facts) waitingFacts.set(it.id, it);
    return put;
  }

  /** They are in the cache now. */
  function letGo(put: readonly ReadRow[], facts: readonly ChangeFacts[], isKeeping: boolean): void {
    for (const row of put) {
      if (waiting.get(row.claims.id) !== row) continue;
      waiting.delete(row.claims.id);
      if (isKeeping) keep(row.claims.id, row);
    }
    for (const it of facts) if (waitingFacts.get(it.id) === it) waitingFacts.delete(it.id);
  }

  /** One step is sealed while the one before is being written. */
  async function writeHeld(put: readonly ReadRow[], facts: readonly ChangeFacts[]): Promise<void> {
    let writing: Promise<void> = Promise.resolve();
    for (let at = 0; at < Math.max(put.length, facts.length) && !isBroken; at += heldAtOnce) {
      const rows = put.slice(at, at + heldAtOnce);
      const heads = facts.slice(at, at + heldAtOnce);
      const sealed = await sealRows(rows, heads);
      await writing;
      writing = store.write(sealed).then(() => letGo(rows, heads, false));
      // Its failure is met in the next step, or at the end.
      writing.catch(() => undefined);
      await nextTurn();
    }
    await writing;
  }

  async function readStored(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, ReadRow>> {
    if (ids.length === 0) return new Map();
    const stored = (await store.readRecords(ids)).filter((row) => row !== null);
    const opened = await inGroups(stored, async ({ id, version, sealed }) => {
      const claims = (await codec.open({ table: 'records', id, version }, sealed)) as EntityClaims;
      return [id as EntityId, { claims, version }] as const;
    });
    return new Map(opened);
  }

  async function sealRows(put: readonly ReadRow[], facts: readonly ChangeFacts[]) {
    const records = await inGroups(put, async ({ claims, version }) => {
      const { id } = claims;
      return { id, version, sealed: await codec.seal({ table: 'records', id, version }, claims) };
    });
    const changes = await inGroups(facts, async (it) => {
      const { id } = it;
      return { id, sealed: await codec.seal({ table: 'changes', id, version: id }, it) };
    });
    return { records, changes };
  }

  return {
    store,
    get isBroken() {
      return isBroken;
    },

    async read(ids) {
      const held = new Map<EntityId, ReadRow>();
      for (const id of ids) {
        const row = waiting.get(id) ?? kept.get(id);
        if (row !== undefined) held.set(id, row);
      }
      const stored = await readStored(ids.filter((id) => !held.has(id)));
      // A row put while the cache was being read is newer than what was read.
      return ids.map((id) => {
        const row = waiting.get(id) ?? kept.get(id) ?? held.get(id) ?? stored.get(id) ?? null;
        if (row !== null) keep(id, row);
        return row;
      });
    },

    async readFacts(ids) {
      // Taken before anything is waited for: meanwhile they may have been written and let go.
      const held = new Map(ids.map((id) => [id, waitingFacts.get(id)]));
      const unknown = ids.filter((id) => held.get(id) === undefined);
      const stored = unknown.length === 0 ? [] : await store.readChanges(unknown);
      const opened = await inGroups(
        stored.filter((row) => row !== null),
        async ({ id, sealed }) => {
          const facts = await codec.open({ table: 'changes', id, version: id }, sealed);
          return [id, facts as ChangeFacts] as const;
        },
      );
      const known = new Map<string, ChangeFacts>(opened);
      return ids.map((id) => held.get(id) ?? known.get(id) ?? null);
    },

    async put(claims, facts) {
      const put = show(claims, facts);
      if (isBroken) return;
      // Sealed at once, while what was put before is being written.
      const sealing = sealRows(put, facts);
      sealing.catch(() => undefined);
      await queue.run(() =>
        attempt(async () => {
          await store.write(await sealing);
          letGo(put, facts, put.length <= keptRows);
        }),
      );
    },

    async hold(claims, facts) {
      const put = show(claims, facts);
      await queue.run(() => attempt(() => writeHeld(put, facts)));
    },

    commit: (make) =>
      queue.run(() =>
        attempt(async () => {
          const { chunks, meta } = await make();
          await store.write({ chunks, meta });
        }),
      ),

    async keepBeside(id, value) {
      await queue.run(() =>
        attempt(async () => {
          const sealed = await codec.seal({ table: 'meta', id, version: '' }, value);
          await store.write({ meta: { id, sealed } });
        }),
      );
    },

    async readBeside(id) {
      try {
        const row = await store.readMeta(id);
        return row === null ? null : await codec.open({ table: 'meta', id, version: '' }, row.sealed);
      } catch (error) {
        if (!isCacheError(error)) throw error;
        return null;
      }
    },

    giveUp() {
      isBroken = true;
    },

    async listChanges() {
      // Taken before the cache is asked: what is written meanwhile would be in neither.
      const held = [...waitingFacts.keys()];
      const stored = await store.listChanges();
      return [...new Set([...(stored as ChangeId[]), ...held])];
    },
  };
}

/** Lets whatever else waits in this thread go first. */
export const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Throws unless every row is there and holds exactly what the index says. */
export function checkVersions(
  ids: readonly EntityId[],
  rows: readonly (ReadRow | null)[],
  versionOf: (id: EntityId) => string | undefined,
): void {
  for (const [at, id] of ids.entries()) {
    if (rows[at]?.version !== versionOf(id)) throw new CacheDamaged(`row and index differ: ${id}`);
  }
}
