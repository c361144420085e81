import type { DeviceId } from '../../../core/base/ids.ts';
import type { RandomBytes } from '../../../core/base/ports.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import type { SegmentInfo } from '../../../electron/contract/channels.ts';
import type { CacheShelf } from '../../data/open.ts';
import type { CacheStore } from '../../data/rows.ts';
import { CacheDamaged, createRowCodec, isCacheError, type RowCodec } from '../cache/codec.ts';
import { createRows } from '../cache/rows.ts';
import { type CacheMeta, readIndex, readMeta, sealSnapshot } from '../cache/snapshot.ts';
import { type FoundDamage, OtherHistory, readChanges } from '../journal/read-changes.ts';
import type { SegmentSource } from '../journal/read-journal.ts';
import type { Progress } from '../opening.ts';
import { createLedger, type Ledger, type LedgerOwner } from './ledger.ts';
import { rebuildLedger } from './rebuild.ts';

export type LedgerSetup = {
  readonly keys: VaultKeys;
  readonly shelf: CacheShelf;
  readonly source: SegmentSource;
  readonly owner: LedgerOwner;
  readonly randomBytes: RandomBytes;
};

/** The ledger of an opened vault, with its cache. */
export type OpenedLedger = {
  readonly ledger: Ledger;
  readonly damage: readonly FoundDamage[];
  readonly wasRebuilt: boolean;
  /** When a rebuilt cache holds what the journal held at opening; rejects for a bug only. */
  readonly written: Promise<void>;
  /** Looks, behind the first list, whether the cache has lost rows. Throws `CacheDamaged`. */
  check(): Promise<void>;
  /** Writes what the cache lacks behind all rows put so far; `false` when the cache gave up. */
  commit(): Promise<boolean>;
  close(): void;
};

/** The cache knows changes of a journal in which not one frame is left: the journal's files are gone, not new. */
export class JournalVanished extends Error {
  override readonly name = 'JournalVanished';
}

/**
 * Opens the ledger from the cache and the tail of the journal, or from the whole journal when the cache is
 * missing, damaged or of another history. Whatever the cache's state is, the result equals the journal.
 */
export async function openLedger(
  setup: LedgerSetup,
  segments: readonly SegmentInfo[],
  onProgress: (progress: Progress) => void,
): Promise<OpenedLedger> {
  const { shelf, keys } = setup;
  const codec = createRowCodec(keys);
  const lost = createLossFlag();
  const found = await shelf.openNewest(lost.onLost);
  const cached =
    found === null ? 'missing' : await restore(setup, codec, found.store, segments, onProgress, lost);
  if (typeof cached !== 'string') return cached;
  found?.store.close();
  const isBehind = found !== null && cached === 'behind';
  // What the cache knew beyond the journal stays, sealed, in its own database. When it cannot be marked, nothing is dropped.
  const isDropping =
    !isBehind ||
    (await shelf.setAside(found.generation).then(
      () => true,
      () => false,
    ));
  return rebuild(setup, segments, onProgress, { isDropping, damage: isBehind ? [journalBehind] : [] });
}

/** The ledger from the whole journal, into a new generation of the cache. */
export async function rebuild(
  setup: LedgerSetup,
  segments: readonly SegmentInfo[],
  onProgress: (progress: Progress) => void,
  { isDropping, damage: known }: { isDropping: boolean; damage: readonly FoundDamage[] },
): Promise<OpenedLedger> {
  const { shelf } = setup;
  const codec = createRowCodec(setup.keys);
  const lost = createLossFlag();
  const { store, generation } = await shelf.openNext(lost.onLost);
  const rows = createRows(store, codec);
  lost.follow(() => rows.giveUp());
  const { ledger, damage, written } = await rebuildLedger({ ...setup, rows, segments, onProgress });
  const all = [...known];
  addDamage(all, damage);
  const opened = withCommit(ledger, codec, setup.randomBytes, {
    stamps: [],
    damage: all,
    // A new vault has nothing to rebuild from.
    wasRebuilt: segments.length > 0,
  });
  // Behind the rows. Until then the cache has no sum, and an opening after a kill begins from the journal again.
  const committed = opened.commit().then((isWhole) => {
    if (isWhole && isDropping && generation > 0) void shelf.dropOlder(generation);
  });
  return { ...opened, written: Promise.all([written, committed]).then(() => undefined) };
}

const journalBehind: FoundDamage = {
  where: 'journal-behind',
  file: 'journal',
  offset: 0,
  lengthBytes: 0,
  quarantined: null,
};

async function restore(
  setup: LedgerSetup,
  codec: RowCodec,
  store: CacheStore,
  segments: readonly SegmentInfo[],
  onProgress: (progress: Progress) => void,
  lost: LossFlag,
): Promise<OpenedLedger | 'missing' | 'damaged' | 'behind'> {
  try {
    const meta = await readMeta(store, codec);
    if (meta === null) return 'missing';
    const index = await readIndex(store, codec, meta, (done, total) =>
      onProgress({ step: 'read', done, total }),
    );
    const rows = createRows(store, codec);
    lost.follow(() => rows.giveUp());
    const ledger = createLedger(rows, setup.owner, meta.state, index);
    const damage = await replayTail(setup, ledger, meta, segments);
    if (damage === 'behind') return 'behind';
    const known = { stamps: [...meta.stamps], damage, wasRebuilt: false };
    return { ...withCommit(ledger, codec, setup.randomBytes, known), check: () => checkCounts(ledger) };
  } catch (error) {
    if (error instanceof OtherHistory) return 'behind';
    if (isCacheError(error)) return 'damaged';
    throw error;
  }
}

/** Applies what came after the cache's position; `behind` when a device's journal ends before it. */
async function replayTail(
  { keys, source }: LedgerSetup,
  ledger: Ledger,
  meta: CacheMeta,
  segments: readonly SegmentInfo[],
): Promise<readonly FoundDamage[] | 'behind'> {
  const damage = [...meta.damage];
  const { vector } = meta.state;
  const devices = new Set([...segments.map((it) => it.deviceId), ...Object.keys(vector)]);
  let isBehind = false;
  let frameCount = 0;
  for (const deviceId of [...devices].sort() as DeviceId[]) {
    const applied = vector[deviceId] ?? null;
    let lastSeq = 0;
    const mine = segments.filter((it) => it.deviceId === deviceId);
    for await (const read of readChanges(keys, source, { deviceId, segments: mine, applied })) {
      lastSeq = Math.max(lastSeq, read.lastSeq);
      frameCount += read.frameCount;
      addDamage(damage, read.damage);
      if (read.arrived.length > 0) await ledger.apply(read.arrived);
    }
    if (applied !== null && lastSeq < applied.seq) isBehind = true;
  }
  if (isBehind && frameCount === 0 && !(await hasFrames(keys, source, segments))) throw new JournalVanished();
  return isBehind ? 'behind' : damage;
}

/** Whether any frame of the vault is left at all. */
async function hasFrames(
  keys: VaultKeys,
  source: SegmentSource,
  segments: readonly SegmentInfo[],
): Promise<boolean> {
  for (const deviceId of new Set(segments.map((it) => it.deviceId)) as Set<DeviceId>) {
    const mine = segments.filter((it) => it.deviceId === deviceId);
    for await (const { frameCount } of readChanges(keys, source, {
      deviceId,
      segments: mine,
      applied: null,
    })) {
      if (frameCount > 0) return true;
    }
  }
  return false;
}

/** The same place is found again at each opening while nothing newer follows it. */
export function addDamage(list: FoundDamage[], more: readonly FoundDamage[]): void {
  for (const it of more) {
    const isKnown = list.some(
      (old) => old.where === it.where && old.file === it.file && old.offset === it.offset,
    );
    if (!isKnown) list.push(it);
  }
}

/** Counting is tried again when a change was saved meanwhile. */
const countAttempts = 3;

/**
 * Rows that vanished in silence (measured: 10,000 became 9,000 without an error) show in their number.
 *
 * The store counts a hundred thousand rows for half a second, so the list is shown before: it comes from sealed chunks that are whole,
 * and no row is believed without its version.
 */
async function checkCounts(ledger: Ledger): Promise<void> {
  const { rows, index } = ledger;
  for (let attempt = 1; attempt <= countAttempts; attempt++) {
    const [records, changes] = [index.size, ledger.state.changeCount];
    await rows.put([], []);
    if (rows.isBroken) return;
    const counts = await rows.store.countRows();
    if (index.size !== records || ledger.state.changeCount !== changes) continue;
    if (counts.records !== records || counts.changes !== changes) throw new CacheDamaged('rows are missing');
    return;
  }
}

function withCommit(
  ledger: Ledger,
  codec: RowCodec,
  randomBytes: RandomBytes,
  known: {
    stamps: string[];
    damage: readonly FoundDamage[];
    wasRebuilt: boolean;
  },
): OpenedLedger {
  const { stamps, damage, wasRebuilt } = known;
  return {
    ledger,
    damage,
    wasRebuilt,
    written: Promise.resolve(),
    check: async () => undefined,
    commit() {
      const { index, rows, state } = ledger;
      // Taken now, sealed later: behind the rows that it speaks of and before those that come.
      const snapshot = {
        chunks: index.takeDirty(),
        meta: { state, recordCount: index.size, damage },
      };
      return rows.commit(() => sealSnapshot(snapshot, stamps, codec, randomBytes));
    },
    close: () => ledger.rows.store.close(),
  };
}

type LossFlag = { readonly onLost: () => void; follow(giveUp: () => void): void };

/** The browser may close a database before anything listens. */
function createLossFlag(): LossFlag {
  let isLost = false;
  let giveUp: (() => void) | null = null;
  return {
    onLost: () => {
      isLost = true;
      giveUp?.();
    },
    follow(next) {
      giveUp = next;
      if (isLost) next();
    },
  };
}
