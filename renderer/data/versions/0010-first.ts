/**
 * The first structure of the cache. Frozen once released: it imports nothing from current code.
 *
 * An index is plain text on disk, so there is none but the primary keys, and those are opaque:
 * random ids, `device:seq`, chunk numbers, fixed names. Everything about a person is sealed.
 */
export const first = {
  /** Rises by ten; Dexie stores ten times this in the browser's own version field. */
  number: 10,
  note: 'records, changes, summaries, meta; no index but the primary keys',
  stores: {
    /** `{id, version, sealed}`: all that was ever claimed about one entity. */
    records: 'id',
    /** `{id, sealed}`: head of one change, which entities it touched, what it undoes. */
    changes: 'id',
    /** `{number, version, sealed}`: some entries of the index of entities. */
    summaries: 'number',
    /** `{id, sealed}`: how far the journal is in the cache, and what a rebuild would have to equal. */
    meta: 'id',
  },
} as const;
