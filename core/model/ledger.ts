import type { ChangeId, EntityId } from '../base/ids.ts';
import { partsOf, unionClaims } from './claims.ts';
import { foldEntity } from './fold.ts';
import type { PlanContext } from './plan-context.ts';
import type { Change, EntityClaims, EntityRecord, Voidness } from './types.ts';
import { type Undoing, voidChanges } from './voidness.ts';

/** What must be known of any change later: whom it touched and what it undid. Small; one for each change. */
export type ChangeHead = {
  readonly id: ChangeId;
  readonly act: string;
  readonly at: string;
  readonly author: string;
  readonly entities: readonly EntityId[];
  readonly undoes: readonly ChangeId[];
};

/** The head of a change. */
export const headOf = ({ id, act, at, author, groups, undoes }: Change): ChangeHead => ({
  id,
  act,
  at,
  author,
  entities: [...new Set(groups.map((group) => group.entity))],
  undoes,
});

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
  readonly entities: Map<EntityId, EntityClaims>;
  readonly heads: Map<ChangeId, ChangeHead>;
  readonly undoings: Map<ChangeId, Undoing>;
  /** Recomputed when a change that undoes something arrives. */
  voidness: Voidness;
};

export const createLedger = (): Ledger => ({
  entities: new Map(),
  heads: new Map(),
  undoings: new Map(),
  voidness: new Set(),
});

/** Takes a change in and says which entities must be folded again; none when it was known. */
export function applyChange(ledger: Ledger, change: Change): ReadonlySet<EntityId> {
  if (ledger.heads.has(change.id)) return new Set();
  const head = headOf(change);
  ledger.heads.set(change.id, head);
  for (const { entity, kind, part } of partsOf(change))
    ledger.entities.set(
      entity,
      unionClaims(ledger.entities.get(entity), { id: entity, kind, parts: [part] }),
    );
  if (change.undoes.length > 0) {
    ledger.undoings.set(change.id, { id: change.id, undoes: change.undoes });
    ledger.voidness = voidChanges(ledger.undoings.values());
  }
  return touchedBy(head, (id) => ledger.heads.get(id));
}

/** The record of an entity; `undefined` when nothing was ever said about it. */
export function recordIn(ledger: Ledger, id: EntityId): EntityRecord | undefined {
  const claims = ledger.entities.get(id);
  return claims === undefined ? undefined : foldEntity(claims, ledger.voidness);
}

/** What `planChange` must know, out of a ledger. */
export const planContext = (ledger: Ledger, author: string): PlanContext => ({
  author,
  record: (id) => recordIn(ledger, id),
  change: (id) => {
    const head = ledger.heads.get(id);
    return head === undefined ? undefined : { act: head.act, isVoid: ledger.voidness.has(id) };
  },
});
