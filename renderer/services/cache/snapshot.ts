import { encodeId } from '../../../core/base/ids.ts';
import type { RandomBytes } from '../../../core/base/ports.ts';
import { CONTENT_VERSION } from '../../../core/vault/payload.ts';
import type { CacheStore, ChunkRow, MetaRow } from '../../data/rows.ts';
import { createEntityIndex, type EntityIndex } from '../index/entity-index.ts';
import type { IndexEntry } from '../index/entry.ts';
import type { FoundDamage } from '../journal/read-changes.ts';
import type { LedgerState } from '../session/ledger.ts';
import { CacheDamaged, inGroups, type RowCodec } from './codec.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';

/**
 * The sealed sum of the cache: the position of the journal up to which it holds everything, and what it must
 * consist of. Rows may be newer than it (they are written at once, this on a timer and at lock); older never.
 */
export type CacheMeta = {
  /** Layout of meta and entries together with the content version that this app can read: another one means a rebuild. */
  readonly reader: string;
  readonly state: LedgerState;
  readonly recordCount: number;
  /** Of each chunk, so that none can be put back to an older one. */
  readonly stamps: readonly string[];
  readonly damage: readonly FoundDamage[];
};

type PackedChunk = { readonly count: number; readonly columns: Columns };

const metaPlace = { table: 'meta', id: 'state', version: '' } as const;
const readerVersion = `7.${CONTENT_VERSION}`;
/** Sealed chunks read in one piece, and how many pieces are asked for ahead: the store reads while this thread opens and folds. */
const chunksAtOnce = 32;
const piecesAhead = 4;

/** The sum of the cache, or `null` for a cache that has none (new, or a rebuild that was cut off) or another layout. */
export async function readMeta(store: CacheStore, codec: RowCodec): Promise<CacheMeta | null> {
  const row = await store.readMeta(metaPlace.id);
  if (row === null) return null;
  const meta = (await codec.open(metaPlace, row.sealed)) as CacheMeta;
  return meta.reader === readerVersion ? meta : null;
}

/** The index from its chunks; every one must be there and be the one that the sum names. */
export async function readIndex(
  store: CacheStore,
  codec: RowCodec,
  meta: CacheMeta,
  onProgress: (done: number, total: number) => void,
): Promise<EntityIndex> {
  const index = createEntityIndex();
  const total = meta.stamps.length;
  const ahead: Promise<readonly ChunkRow[]>[] = [];
  let asked = 0;
  const ask = () => {
    while (asked < total && ahead.length < piecesAhead) {
      const piece = store.readChunks(asked, Math.min(chunksAtOnce, total - asked));
      // Its failure is met in its turn, or an earlier one ended the reading.
      piece.catch(() => undefined);
      ahead.push(piece);
      asked += chunksAtOnce;
    }
  };
  ask();
  for (let from = 0; from < total; from += chunksAtOnce) {
    const rows = (await ahead.shift()) ?? [];
    ask();
    if (rows.length !== Math.min(chunksAtOnce, total - from)) throw new CacheDamaged('chunks are missing');
    const read = await inGroups(rows, async (row) => {
      if (row.version !== meta.stamps[row.number]) throw new CacheDamaged('a chunk is another one');
      const { count, columns } = (await codec.open(chunkPlace(row), row.sealed)) as PackedChunk;
      return unpackColumns(columns, count) as readonly IndexEntry[];
    });
    for (const [at, entries] of read.entries()) index.load(from + at, entries);
    onProgress(from + rows.length, total);
  }
  if (index.size !== meta.recordCount) throw new CacheDamaged('entries are missing');
  return index;
}

const chunkPlace = ({ number, version }: { number: number; version: string }) => ({
  table: 'summaries',
  id: String(number),
  version,
});

export type Snapshot = {
  readonly meta: Omit<CacheMeta, 'reader' | 'stamps'>;
  readonly chunks: readonly { readonly number: number; readonly entries: readonly IndexEntry[] }[];
};

/** Seals a snapshot; `stamps` are those of all chunks written so far, and are replaced for the new ones. */
export async function sealSnapshot(
  { meta, chunks }: Snapshot,
  stamps: string[],
  codec: RowCodec,
  randomBytes: RandomBytes,
): Promise<{ chunks: readonly ChunkRow[]; meta: MetaRow }> {
  const rows = await inGroups(chunks, async ({ number, entries }) => {
    const version = encodeId(randomBytes(16));
    stamps[number] = version;
    const packed: PackedChunk = { count: entries.length, columns: packColumns(entries) };
    return { number, version, sealed: await codec.seal(chunkPlace({ number, version }), packed) };
  });
  const whole: CacheMeta = { ...meta, reader: readerVersion, stamps: [...stamps] };
  return { chunks: rows, meta: { id: metaPlace.id, sealed: await codec.seal(metaPlace, whole) } };
}
