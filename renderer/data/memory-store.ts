import type { CacheStore, ChangeRow, ChunkRow, MetaRow, SealedRow } from './rows.ts';

/**
 * The cache in memory, for a computer whose IndexedDB will not open: the vault still opens, from the
 * journal, and each opening takes as long as a rebuild.
 */
export function createMemoryStore(): CacheStore {
  const records = new Map<string, SealedRow>();
  const changes = new Map<string, ChangeRow>();
  const chunks = new Map<number, ChunkRow>();
  const meta = new Map<string, MetaRow>();
  return {
    kind: 'memory',
    readMeta: async (id) => meta.get(id) ?? null,
    readRecords: async (ids) => ids.map((id) => records.get(id) ?? null),
    readChanges: async (ids) => ids.map((id) => changes.get(id) ?? null),
    readChunks: async (from, count) =>
      Array.from({ length: count }, (_, at) => chunks.get(from + at)).filter((it) => it !== undefined),
    listChanges: async () => [...changes.keys()],
    countRows: async () => ({ records: records.size, changes: changes.size, chunks: chunks.size }),
    write: async (step) => {
      for (const row of step.records ?? []) records.set(row.id, row);
      for (const row of step.changes ?? []) changes.set(row.id, row);
      for (const row of step.chunks ?? []) chunks.set(row.number, row);
      if (step.meta !== undefined) meta.set(step.meta.id, step.meta);
    },
    close: () => {
      records.clear();
      changes.clear();
      chunks.clear();
      meta.clear();
    },
  };
}
