import type { EntityId } from '../../../core/base/ids.ts';
import type { CaseSummary } from '../api.ts';
import { foldForSearch, sortKey } from '../lists/search-text.ts';
import { createSortedList, type Line, type SortedList } from '../lists/sorted-list.ts';
import type { CaseLine, IndexEntry } from './entry.ts';

/** Entries in one sealed chunk. A row each would take ten times as long to read for 100,000 cases. */
export const chunkSize = 256;

/** Every entity of the open vault with what lists, search and counts need; nothing is looked up on disk for them. */
export type EntityIndex = {
  readonly size: number;
  get(id: string): IndexEntry | undefined;
  /** Puts entries; new ones get the next places. */
  set(entries: readonly IndexEntry[]): void;
  /** Puts a chunk that was read; its entries keep their places. */
  load(chunk: number, entries: readonly IndexEntry[]): void;
  readonly cases: SortedList<CaseLine>;
  /** Links of a case or of what it is linked to; deleted ones left out. */
  linksOf(id: string): readonly EntityId[];
  /** Parts of a case (relatives, consents, papers …); deleted ones left out. */
  partsOf(id: string): readonly IndexEntry[];
  /** How many current claims name a source. */
  usesOf(source: string): number;
  ofKind(kind: IndexEntry['kind']): readonly IndexEntry[];
  /** Rows of a list in the order of the file; deleted ones left out. */
  rowsOf(list: string): readonly IndexEntry[];
  /** Chunks with an entry that changed since `takeDirty`. */
  readonly hasDirty: boolean;
  takeDirty(): readonly { readonly number: number; readonly entries: readonly IndexEntry[] }[];
  summaryOf(id: string): CaseSummary | null;
};

export function createEntityIndex(): EntityIndex {
  const entries: (IndexEntry | undefined)[] = [];
  const places = new Map<string, number>();
  const cases = createSortedList<CaseLine>();
  const links = new Map<string, Set<EntityId>>();
  const parts = new Map<string, Set<EntityId>>();
  const uses = new Map<string, number>();
  const kinds = new Map<IndexEntry['kind'], Set<EntityId>>();
  const rows = new Map<string, Set<EntityId>>();
  const dirty = new Set<number>();
  const get = (id: string) => {
    const place = places.get(id);
    return place === undefined ? undefined : entries[place];
  };

  /** Takes out (`sign` −1) or puts in (+1) all that is derived from an entry but its line in the list. */
  function derive(entry: IndexEntry, sign: 1 | -1): void {
    for (const [source, count] of entry.uses) uses.set(source, (uses.get(source) ?? 0) + sign * count);
    if (entry.isDeleted) return;
    if (entry.link !== undefined) tie(links, [entry.link.case, entry.link.target], entry.id, sign);
    if (entry.part !== undefined) tie(parts, entry.part.of, entry.id, sign);
    if (entry.listEntry !== undefined) tie(rows, [entry.listEntry.of], entry.id, sign);
  }

  function put(entry: IndexEntry, place: number): void {
    const old = entries[place];
    if (old !== undefined) derive(old, -1);
    entries[place] = entry;
    places.set(entry.id, place);
    derive(entry, 1);
    const ofKind = kinds.get(entry.kind) ?? new Set();
    kinds.set(entry.kind, ofKind.add(entry.id));
  }

  const partsOf = (id: string) => [...(parts.get(id) ?? [])].flatMap((part) => get(part) ?? []);

  const changeLines = (changed: readonly IndexEntry[]) =>
    cases.change(
      changed.filter(({ kind }) => kind === 'case').map((entry) => ({ id: entry.id, line: lineOf(entry) })),
    );

  return {
    get size() {
      return places.size;
    },
    get hasDirty() {
      return dirty.size > 0;
    },
    get,
    cases,
    set(changed) {
      for (const entry of changed) {
        const place = places.get(entry.id) ?? entries.length;
        put(entry, place);
        dirty.add(Math.floor(place / chunkSize));
      }
      changeLines(changed);
    },
    load(chunk, read) {
      for (const [at, entry] of read.entries()) put(entry, chunk * chunkSize + at);
      changeLines(read);
    },
    linksOf: (id) => [...(links.get(id) ?? [])],
    partsOf,
    usesOf: (source) => uses.get(source) ?? 0,
    rowsOf: (list) =>
      [...(rows.get(list) ?? [])]
        .flatMap((id) => get(id) ?? [])
        .sort((a, b) => (a.listEntry?.row ?? 0) - (b.listEntry?.row ?? 0)),
    ofKind: (kind) => [...(kinds.get(kind) ?? [])].flatMap((id) => get(id) ?? []),
    takeDirty() {
      const taken = [...dirty].map((number) => ({
        number,
        entries: entries.slice(number * chunkSize, (number + 1) * chunkSize).filter((it) => it !== undefined),
      }));
      dirty.clear();
      return taken;
    },
    summaryOf(id) {
      const entry = get(id);
      if (entry?.case === undefined) return null;
      return toSummary(entry.id, entry.case, links.get(id)?.size ?? 0, partsOf(id));
    },
  };
}

function tie(all: Map<string, Set<EntityId>>, ends: readonly EntityId[], id: EntityId, sign: 1 | -1): void {
  for (const end of ends) {
    const known = all.get(end) ?? new Set();
    all.set(end, known);
    if (sign > 0) known.add(id);
    else known.delete(id);
  }
}

/** The line of a case with what its links and its parts add to it. */
export function toSummary(
  id: EntityId,
  line: CaseLine,
  linkCount: number,
  parts: readonly IndexEntry[],
): CaseSummary {
  const facts = parts.flatMap((entry) => entry.part ?? []);
  const consents = facts.flatMap((part) => part.consent ?? []);
  const due = facts.flatMap((part) => part.dueOn ?? []).toSorted()[0];
  return {
    id,
    ...line,
    isDisputed: line.isDisputed || facts.some((part) => part.isDisputed),
    isUnsourced: line.isUnsourced || facts.some((part) => part.isUnsourced),
    newestOn: facts.reduce(
      (newest, part) => (part.newestOn > newest ? part.newestOn : newest),
      line.newestOn,
    ),
    linkCount,
    // One that stands is enough to be read as given; what each allows is asked where something leaves the vault.
    consent: consents.includes('given') ? 'given' : consents.length > 0 ? 'withdrawn' : 'none',
    ...(due === undefined ? {} : { dueOn: due }),
  };
}

function lineOf(entry: IndexEntry): Line<CaseLine> | null {
  return entry.case === undefined || entry.isDeleted ? null : new LazyLine(entry.id, entry.case);
}

/** A class, because a hundred thousand of these with closures of their own would weigh twice as much. */
class LazyLine implements Line<CaseLine> {
  readonly id: string;
  readonly value: CaseLine;
  #folded: string | null = null;
  #nameKey: string | null = null;

  constructor(id: string, value: CaseLine) {
    this.id = id;
    this.value = value;
  }

  get folded(): string {
    if (this.#folded === null) {
      const { name, otherNames, callSigns, unit, lastContactPlace, birthDate } = this.value;
      this.#folded = foldForSearch(
        [name, ...otherNames, ...callSigns, unit ?? '', lastContactPlace ?? '', birthDate ?? ''].join(' '),
      );
    }
    return this.#folded;
  }

  keyFor(order: string): string {
    if (order === 'changed') return this.value.changedAt;
    if (order === 'last-contact') return this.value.lastContactOn ?? '';
    this.#nameKey ??= this.value.name === '' ? '' : sortKey(this.value.name);
    return this.#nameKey;
  }
}
