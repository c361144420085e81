/**
 * Rows as they lie in the cache: opaque keys and sealed bytes.
 *
 * `version` is a digest of change ids (see `core`'s change ids: random device ids and counters); it
 * is bound into the seal, so that a row cannot be taken for another or for an older self.
 */
export type SealedRow = { readonly id: string; readonly version: string; readonly sealed: Uint8Array };
export type ChangeRow = { readonly id: string; readonly sealed: Uint8Array };
export type ChunkRow = { readonly number: number; readonly version: string; readonly sealed: Uint8Array };
export type MetaRow = { readonly id: string; readonly sealed: Uint8Array };

/** What one step writes together; a step is in the cache whole or not at all. */
export type CacheWrite = {
  readonly records?: readonly SealedRow[];
  readonly changes?: readonly ChangeRow[];
  readonly chunks?: readonly ChunkRow[];
  readonly meta?: MetaRow;
};

/**
 * The cache as the services use it. Two kinds exist: in IndexedDB, and in memory for a computer
 * whose IndexedDB will not open; the journal is the truth in either case.
 */
export type CacheStore = {
  readonly kind: 'indexeddb' | 'memory';
  readMeta(id: string): Promise<MetaRow | null>;
  readRecords(ids: readonly string[]): Promise<readonly (SealedRow | null)[]>;
  readChanges(ids: readonly string[]): Promise<readonly (ChangeRow | null)[]>;
  /** Chunks `from`..`from + count - 1` that exist, in order. */
  readChunks(from: number, count: number): Promise<readonly ChunkRow[]>;
  /** Ids of all changes, unordered. */
  listChanges(): Promise<readonly string[]>;
  countRows(): Promise<{ readonly records: number; readonly changes: number; readonly chunks: number }>;
  write(step: CacheWrite): Promise<void>;
  close(): void;
};
