import type { ChangeId, EntityId } from '../base/ids.ts';
import { addPart, type OwnClaims, partOf } from './claims.ts';
import { foldEntity } from './fold.ts';
import type { PlanContext } from './plan-context.ts';
import type { Change, EntityRecord, Voidness } from './types.ts';
import { type Undoing, voidChanges } from './voidness.ts';

/** What must be known of any change later: whom it touched and what it undid. */
export type ChangeHead = {
  readonly id: ChangeId;
  readonly act: string;
  readonly at: string;
  readonly author: string;
  readonly by?: EntityId;
  readonly entities: readonly EntityId[];
  readonly undoes: readonly ChangeId[];
};

/** The entities of a change, each once. */
function entitiesIn({ groups }: Change): readonly EntityId[] {
  const entities = groups.map(({ entity }) => entity);
  return entities.length < 2 ? entities : [...new Set(entities)];
}

/** The head of a change. */
export function headOf(change: Change): ChangeHead {
  const { id, act, at, author, by, undoes } = change;
  const entities = entitiesIn(change);
  return { id, act, at, author, ...(by === undefined ? {} : { by }), entities, undoes };
}

/**
 * Which entities a change affects: its own, and those of every change that it undoes, to any depth.
 *
 * A change that is not known yet is passed over: when it arrives, it names its own entities.
 */
export function touchedBy(
  change: Pick<ChangeHead, 'entities' | 'undoes'>,
  headOfChange: (id: ChangeId) => Pick<ChangeHead, 'entities' | 'undoes'> | undefined,
): ReadonlySet<EntityId> {
  const entities = new Set(change.entities);
  const visited = new Set<ChangeId>();
  const stack = [...change.undoes];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (visited.has(id)) continue;
    visited.add(id);
    const head = headOfChange(id);
    if (head === undefined) continue;
    for (const entity of head.entities) entities.add(entity);
    stack.push(...head.undoes);
  }
  return entities;
}

/** All changes of a vault in memory: for rebuilding, tests and small vaults. Changes arrive in any order, any number of times. */
export type Ledger = {
  readonly entities: Map<EntityId, OwnClaims>;
  /** Whom each change touched itself. One entity, by far the most, stands without a list: half a million must fit. */
  readonly touches: Map<ChangeId, EntityId | readonly EntityId[]>;
  /** The few changes that undo something. */
  readonly undoings: Map<ChangeId, Undoing & { readonly act: string }>;
  /** `null` when an undo arrived since it was computed; read it through `voidnessOf`. */
  voidness: Voidness | null;
};

export const createLedger = (): Ledger => ({
  entities: new Map(),
  touches: new Map(),
  undoings: new Map(),
  voidness: null,
});

/** Takes a change in and says which entities must be folded again, each once; none when it was known. */
export function applyChange(ledger: Ledger, change: Change): readonly EntityId[] {
  const { id, act, groups, undoes } = change;
  const entities = entitiesIn(change);
  const known = ledger.touches.size;
  // A change that comes again says the same again: one look-up tells whether it did.
  ledger.touches.set(id, entities.length === 1 ? (entities[0] as EntityId) : entities);
  if (ledger.touches.size === known) return [];
  let place = 0;
  for (const [index, group] of groups.entries()) {
    addPart(ledger.entities, group, partOf(change, group, index, place));
    place += group.claims.length;
  }
  if (undoes.length === 0) return entities;
  ledger.undoings.set(id, { id, act, undoes });
  ledger.voidness = null;
  return [...touchedBy({ entities, undoes }, (other) => headIn(ledger, other))];
}

function headIn(ledger: Ledger, id: ChangeId): Pick<ChangeHead, 'entities' | 'undoes'> | undefined {
  const touched = ledger.touches.get(id);
  if (touched === undefined) return undefined;
  return {
    entities: typeof touched === 'string' ? [touched] : touched,
    undoes: ledger.undoings.get(id)?.undoes ?? [],
  };
}

/** Which changes of a ledger are undone; computed once after undos arrived, not at each of them. */
export function voidnessOf(ledger: Ledger): Voidness {
  ledger.voidness ??= voidChanges(ledger.undoings.values());
  return ledger.voidness;
}

/** The record of an entity; `undefined` when nothing was ever said about it. */
export function recordIn(ledger: Ledger, id: EntityId): EntityRecord | undefined {
  const claims = ledger.entities.get(id);
  return claims === undefined ? undefined : foldEntity(claims, voidnessOf(ledger));
}

/** What `planChange` must know, out of a ledger. */
export const planContext = (ledger: Ledger, author: string): PlanContext => ({
  author,
  record: (id) => recordIn(ledger, id),
  change: (id) =>
    ledger.touches.has(id)
      ? { act: ledger.undoings.get(id)?.act ?? '', isVoid: voidnessOf(ledger).has(id) }
      : undefined,
});
