import type { ChangeId, DeviceId, EntityId } from '../../../core/base/ids.ts';
import { partsOf, unionClaims } from '../../../core/model/claims.ts';
import { foldEntity } from '../../../core/model/fold.ts';
import { compareChangeIds, compareText } from '../../../core/model/order.ts';
import type {
  Change,
  EntityClaims,
  EntityKind,
  EntityPart,
  EntityRecord,
  Voidness,
} from '../../../core/model/types.ts';
import { voidChanges } from '../../../core/model/voidness.ts';
import { CacheDamaged } from '../cache/codec.ts';
import { checkVersions, type Rows } from '../cache/rows.ts';
import { createEntityIndex, type EntityIndex } from '../index/entity-index.ts';
import type { IndexEntry } from '../index/entry.ts';
import { makeEntry } from '../index/make-entry.ts';
import { noVersion, versionAfter, versionOfClaims } from '../index/version.ts';
import type { Touched } from '../watchers.ts';
import { type ChangeFacts, entitiesTouchedBy, factsOf } from './facts.ts';
import { type People, peopleIn, withNames } from './people.ts';
import { afterAct, emptyUndoStack, type UndoStack } from './undo-stack.ts';

/** A change with the place of its last frame, by which the applied position is known again. */
export type Arrived = { readonly change: Change; readonly lastSeq: number; readonly mark: string };

/** How far the journal of each device is in the cache; `mark` tells its last frame from another one with the same number. */
export type Vector = Readonly<Record<string, { readonly seq: number; readonly mark: string }>>;

/** What is kept of a ledger between openings, besides rows and index. */
export type LedgerState = {
  readonly vector: Vector;
  readonly changeCount: number;
  readonly undoings: readonly ChangeFacts[];
  readonly undo: UndoStack;
  readonly lastSavedAt: string | null;
};

export const emptyLedgerState: LedgerState = {
  vector: {},
  changeCount: 0,
  undoings: [],
  undo: emptyUndoStack,
  lastSavedAt: null,
};

/** What ships with the app, as claims beneath the person's own. */
export type ShippedClaims = {
  /** `own`: what the vault says of it, for what an earlier edition shipped and somebody built on. */
  claimsOf(id: EntityId, own?: EntityClaims): EntityClaims | undefined;
};

/** Whose ledger it is. */
export type LedgerOwner = {
  readonly shipped: ShippedClaims;
  /** This computer: undo takes back its acts only. */
  readonly own: DeviceId;
  /** The entity that holds the vault's own settings. */
  readonly vault: EntityId;
};

/** Keeping the vault itself (who types, whether the sheet was checked) is not a step that undo should take back. */
export const isStep = ({ entities, undoes }: ChangeFacts, vault: EntityId): boolean =>
  undoes.length > 0 || entities.some((id) => id !== vault);

/** The head of a change with the kinds of everything that it wrote about, also of what is left out of `entities`. */
export type ActHead = ChangeFacts & { readonly kinds: readonly EntityKind[] };

/** How many rows are read, folded and written together when a change touches very many. */
const batchSize = 2000;

/**
 * The open vault: all changes that the journal holds, folded.
 *
 * Rows with the claims of each entity lie sealed in the cache and are read when needed; the index of all
 * entities is in memory. Changes are applied one after another (the caller sees to it); applying one
 * twice is prevented by the vector. Reading may go on meanwhile.
 */
export type Ledger = {
  readonly index: EntityIndex;
  readonly rows: Rows;
  readonly state: LedgerState;
  readonly voidness: Voidness;
  readonly people: People;
  /** Applies changes that the vector does not have yet. Throws `CacheDamaged` when the cache does not fit. */
  apply(arrived: readonly Arrived[], onProgress?: (done: number, total: number) => void): Promise<Touched>;
  /** Puts entities that nothing is known of yet into the index, each with all that is stated about it; their rows are the caller's. */
  fill(all: readonly EntityClaims[]): void;
  /** All that is stated about entities, shipped claims included, signed with present names; `null` for an unknown one. */
  load(ids: readonly EntityId[]): Promise<readonly (EntityClaims | null)[]>;
  record(id: EntityId): Promise<EntityRecord | null>;
  /** Ids of all changes, unordered; kept in memory once asked for. */
  listChanges(): Promise<readonly ChangeId[]>;
  /**
   * Heads of all changes, newest first by the clocks; kept in memory once asked for, with the first few entities of
   * each only.
   */
  listHeads(): Promise<readonly ActHead[]>;
};

export function createLedger(
  rows: Rows,
  { shipped, own, vault }: LedgerOwner,
  start: LedgerState = emptyLedgerState,
  index: EntityIndex = createEntityIndex(),
): Ledger {
  const undoings = new Map(start.undoings.map((it) => [it.id, it]));
  let voidness = voidChanges(undoings.values());
  let vector: Vector = start.vector;
  let { changeCount, undo, lastSavedAt } = start;
  let changeIds: ChangeId[] | null = null;
  let heads: readonly ActHead[] | null = null;
  let people: People | null = null;
  const peopleNow = () => (people ??= peopleIn(index));

  const fold = (claims: EntityClaims) => foldEntity(withShipped(claims, shipped), voidness);

  async function loadOwn(ids: readonly EntityId[]): Promise<readonly (EntityClaims | null)[]> {
    for (let attempt = 1; ; attempt++) {
      const read = await rows.read(ids);
      try {
        checkVersions(ids, read, (id) => index.get(id)?.version);
        return read.map((row) => row?.claims ?? null);
      } catch (error) {
        // A change may have been applied between reading the rows and looking at the index.
        if (!(error instanceof CacheDamaged) || attempt === 3) throw error;
      }
    }
  }

  async function load(ids: readonly EntityId[]) {
    const own = await loadOwn(ids);
    return ids.map((id, at) => {
      const claims = own[at] ?? null;
      if (claims === null) return shipped.claimsOf(id) ?? null;
      return withShipped(withNames(claims, peopleNow()), shipped);
    });
  }

  /** Rows with the parts of the new changes added; their versions must be what the index and the changes say. */
  async function extend(groups: ReadonlyMap<EntityId, NewParts>): Promise<readonly EntityClaims[]> {
    const ids = [...groups.keys()];
    const read = await rows.read(ids);
    return ids.map((id, at) => {
      const { kind, parts } = groups.get(id) as NewParts;
      const claims = unionClaims(read[at]?.claims, { id, kind, parts });
      const expected = versionAfter(index.get(id)?.version ?? noVersion, parts);
      if (versionOfClaims(claims) !== expected)
        throw new CacheDamaged(`row does not hold what it should: ${id}`);
      return claims;
    });
  }

  async function apply(
    arrived: readonly Arrived[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<Touched> {
    const fresh = arrived.filter(({ change, lastSeq }) => lastSeq > (vector[deviceOf(change.id)]?.seq ?? 0));
    const facts = fresh.map(({ change }) => factsOf(change));
    const isUndoing = facts.some(({ undoes }) => undoes.length > 0);
    for (const it of facts) if (it.undoes.length > 0) undoings.set(it.id, it);
    if (isUndoing) voidness = voidChanges(undoings.values());

    const readFacts = async (ids: readonly ChangeId[]) => {
      const stored = await rows.readFacts(ids);
      return ids.map((id, at) => facts.find((it) => it.id === id) ?? stored[at] ?? null);
    };
    const touched = isUndoing
      ? await entitiesTouchedBy(facts, readFacts)
      : new Set(facts.flatMap(({ entities }) => entities));

    const groups = newPartsOf(fresh.map(({ change }) => change));
    const kinds = new Set<EntityKind>();
    const ids = [...touched];
    for (let at = 0; at < ids.length || at === 0; at += batchSize) {
      const batch = ids.slice(at, at + batchSize);
      const isLast = at + batchSize >= ids.length;
      const mine = new Map(batch.flatMap((id) => (groups.has(id) ? [[id, groups.get(id) as NewParts]] : [])));
      const extended = await extend(mine);
      const others = (
        await loadOwn(batch.filter((id) => !groups.has(id) && index.get(id) !== undefined))
      ).filter((claims) => claims !== null);
      const entries = [...extended, ...others].map((claims) => entryOf(claims));
      // From here to `put` nothing waits: who takes a snapshot sees index, vector and rows of one moment.
      index.set(entries);
      if (entries.some(({ kind }) => kind === 'author')) people = null;
      for (const { kind } of entries) kinds.add(kind);
      if (isLast) moveOn(fresh, facts);
      const written = rows.put(extended, isLast ? facts : []);
      if (ids.length > batchSize) await written;
      onProgress?.(Math.min(at + batchSize, ids.length), ids.length);
    }
    return { ids: touched, kinds };
  }

  function moveOn(fresh: readonly Arrived[], facts: readonly ChangeFacts[]): void {
    const next = { ...vector };
    for (const [at, { change, lastSeq, mark }] of fresh.entries()) {
      const device = deviceOf(change.id);
      next[device] = { seq: lastSeq, mark };
      const it = facts[at] as ChangeFacts;
      if (device === own && isStep(it, vault)) undo = afterAct(undo, it);
      if (lastSavedAt === null || change.at > lastSavedAt) lastSavedAt = change.at;
    }
    vector = next;
    changeIds?.push(...facts.map(({ id }) => id));
    if (heads !== null && facts.length > 0)
      heads = newestFirst([...facts.map((it) => short(it, index)), ...heads]);
    changeCount += fresh.length;
  }

  const entryOf = (claims: EntityClaims): IndexEntry => makeEntry(fold(claims), versionOfClaims(claims));

  return {
    index,
    rows,
    get state() {
      return { vector, changeCount, undoings: [...undoings.values()], undo, lastSavedAt };
    },
    get voidness() {
      return voidness;
    },
    get people() {
      return peopleNow();
    },
    apply,
    fill(all) {
      index.set(all.map(entryOf));
      people = null;
    },
    load,
    async listChanges() {
      for (let attempt = 1; changeIds === null; attempt++) {
        const listed = await rows.listChanges();
        // A change may have been applied while the ids were read; then they are read once more.
        if (listed.length === changeCount) changeIds = [...listed];
        else if (attempt === 3) throw new CacheDamaged('changes are missing');
      }
      return changeIds;
    },
    async listHeads() {
      while (heads === null) {
        const ids = await this.listChanges();
        const known = ids.length;
        const read: ActHead[] = [];
        for (let at = 0; at < known; at += batchSize) {
          const facts = await rows.readFacts(ids.slice(at, at + batchSize));
          for (const it of facts) if (it !== null) read.push(short(it, index));
        }
        // A change that was applied meanwhile is read in the next round.
        if (changeIds?.length === known) heads = newestFirst(read);
      }
      return heads;
    },
    async record(id) {
      const [claims] = await load([id]);
      return claims === null || claims === undefined ? null : foldEntity(claims, voidness);
    },
  };
}

/** Entities of one change that its head keeps in memory; an import touches thousands. */
const entitiesKept = 20;

function short(facts: ChangeFacts, index: EntityIndex): ActHead {
  const kinds = new Set(facts.entities.flatMap((id) => index.get(id)?.kind ?? []));
  return { ...facts, entities: facts.entities.slice(0, entitiesKept), kinds: [...kinds] };
}

/** By the clocks of the computers; ties the same way everywhere. */
const newestFirst = (facts: readonly ActHead[]): readonly ActHead[] =>
  facts.toSorted((a, b) => compareText(b.at, a.at) || compareChangeIds(b.id, a.id));

export const deviceOf = (id: ChangeId): DeviceId => id.slice(0, id.indexOf(':')) as DeviceId;

const withShipped = (claims: EntityClaims, shipped: ShippedClaims): EntityClaims => {
  const base = shipped.claimsOf(claims.id, claims);
  return base === undefined ? claims : unionClaims(base, claims);
};

type NewParts = { readonly kind: EntityKind; readonly parts: EntityPart[] };

/** Parts of changes by entity, in the order of the changes. */
function newPartsOf(changes: readonly Change[]): ReadonlyMap<EntityId, NewParts> {
  const groups = new Map<EntityId, NewParts>();
  for (const change of changes) {
    for (const { entity, kind, part } of partsOf(change)) {
      const known = groups.get(entity) ?? { kind, parts: [] };
      groups.set(entity, known);
      known.parts.push(part);
    }
  }
  return groups;
}
