import { fromUtf8, utf8 } from '../../../core/vault/bytes.ts';
import { openRecord, type RecordPlace, sealRecord } from '../../../core/vault/envelope.ts';
import type { VaultKeys } from '../../../core/vault/keys.ts';
import { CacheFailed } from '../../data/watchdog.ts';

/**
 * The cache is not what it should be: a row that does not open, is missing, or is older than the index says.
 *
 * Never shown as such and never turned into an empty value: the cache is rebuilt from the journal.
 */
export class CacheDamaged extends Error {
  override readonly name = 'CacheDamaged';
}

/** Whether the cache failed or is not what it should be: the journal has everything, and a rebuild helps. */
export const isCacheError = (error: unknown): boolean =>
  error instanceof CacheDamaged || error instanceof CacheFailed;

/** Version of what is inside the cache's rows; another one than ours means a rebuild, not a migration. */
const rowSchema = 2;
/** How many rows are sealed or opened at once; all at once would hold every buffer in memory. */
const atOnce = 256;

/** Seals plain values into rows and back. JSON escapes halves of surrogate pairs, so every text survives. */
export type RowCodec = {
  seal(place: RecordPlace, value: unknown): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws `CacheDamaged` for anything that was not sealed at this very place and version. */
  open(place: RecordPlace, sealed: Uint8Array): Promise<unknown>;
};

export const createRowCodec = (keys: VaultKeys): RowCodec => ({
  seal: (place, value) => sealRecord(keys, place, rowSchema, utf8(JSON.stringify(value))),
  open: async (place, sealed) => {
    const opened = await openRecord(keys, place, sealed);
    if (!opened.ok || opened.value.schema !== rowSchema)
      throw new CacheDamaged(`${place.table} row does not open`);
    const text = fromUtf8(opened.value.bytes);
    if (text === null) throw new CacheDamaged(`${place.table} row is no text`);
    return JSON.parse(text);
  },
});

/** `Promise.all` in groups. */
export async function inGroups<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
  size: number = atOnce,
): Promise<Out[]> {
  const all: Out[] = [];
  for (let at = 0; at < items.length; at += size) {
    for (const done of await Promise.all(items.slice(at, at + size).map(work))) all.push(done);
  }
  return all;
}
