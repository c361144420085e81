import type { ChangeId, DeviceId, EntityId } from '../../../core/base/ids.ts';
import { addPart, type OwnClaims, partsOf } from '../../../core/model/claims.ts';
import type { EntityClaims } from '../../../core/model/types.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import type { SegmentInfo } from '../../../electron/contract/channels.ts';
import type { Rows } from '../cache/rows.ts';
import { type FoundDamage, readChanges } from '../journal/read-changes.ts';
import type { SegmentSource } from '../journal/read-journal.ts';
import type { Progress } from '../opening.ts';
import { type ChangeFacts, factsOf } from './facts.ts';
import {
  createLedger,
  emptyLedgerState,
  isStep,
  type Ledger,
  type LedgerOwner,
  type Vector,
} from './ledger.ts';
import { afterAct, emptyUndoStack } from './undo-stack.ts';

type Request = {
  readonly keys: VaultKeys;
  readonly source: SegmentSource;
  readonly segments: readonly SegmentInfo[];
  readonly rows: Rows;
  readonly owner: LedgerOwner;
  readonly onProgress: (progress: Progress) => void;
};

/** Entities folded in one piece, some tens of milliseconds. */
const batchSize = 500;

export type RebuiltLedger = {
  readonly ledger: Ledger;
  readonly damage: readonly FoundDamage[];
  /** When all rows are in the cache, or it was given up. */
  readonly written: Promise<void>;
};

/**
 * The ledger from nothing but the journal: every change is read once, every entity folded and sealed once.
 *
 * It can be used when all is folded: sealing and writing the rows takes as long again, and goes on behind.
 * Devices come in the order of their ids and each one's changes in theirs, so the parts of an entity
 * arrive in the one order that they are kept in.
 */
export async function rebuildLedger(request: Request): Promise<RebuiltLedger> {
  const { rows, owner, onProgress } = request;
  const read = await readAll(request);
  const ledger = createLedger(rows, owner, {
    ...emptyLedgerState,
    vector: read.vector,
    changeCount: read.facts.length,
    undoings: read.facts.filter(({ undoes }) => undoes.length > 0),
    undo: read.own.reduce(afterAct, emptyUndoStack),
    lastSavedAt: read.lastSavedAt,
  });
  const all = [...read.entities.values()];
  for (let at = 0; at < all.length; at += batchSize) {
    onProgress({ step: 'rebuild', done: at, total: all.length });
    ledger.fill(all.slice(at, at + batchSize));
  }
  onProgress({ step: 'rebuild', done: all.length, total: all.length });
  const written = rows.hold(all, read.facts);
  written.catch(() => undefined);
  return { ledger, damage: read.damage, written };
}

type ReadAll = {
  readonly entities: ReadonlyMap<EntityId, EntityClaims>;
  readonly facts: readonly ChangeFacts[];
  readonly own: readonly ChangeFacts[];
  readonly vector: Vector;
  readonly lastSavedAt: string | null;
  readonly damage: readonly FoundDamage[];
};

async function readAll({ keys, source, segments, owner, onProgress }: Request): Promise<ReadAll> {
  const entities = new Map<EntityId, OwnClaims>();
  const facts = new Map<ChangeId, ChangeFacts>();
  const vector: Record<string, Vector[string]> = {};
  const damage: FoundDamage[] = [];
  const ownFacts: ChangeFacts[] = [];
  const total = segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  let done = 0;
  let lastSavedAt: string | null = null;
  for (const deviceId of [...new Set(segments.map((it) => it.deviceId))].sort() as DeviceId[]) {
    const mine = segments.filter((it) => it.deviceId === deviceId);
    for await (const read of readChanges(keys, source, { deviceId, segments: mine, applied: null })) {
      for (const { change, lastSeq, mark } of read.arrived) {
        const it = factsOf(change);
        facts.set(it.id, it);
        if (deviceId === owner.own && isStep(it, owner.vault)) ownFacts.push(it);
        vector[deviceId] = { seq: lastSeq, mark };
        if (lastSavedAt === null || change.at > lastSavedAt) lastSavedAt = change.at;
        for (const item of partsOf(change)) addPart(entities, item, item.part);
      }
      damage.push(...read.damage);
      done += read.sizeBytes;
      onProgress({ step: 'read', done: Math.min(done, total), total });
    }
  }
  return { entities, facts: [...facts.values()], own: ownFacts, vector, lastSavedAt, damage };
}
