import { type ConcernBoard, createConcernBoard } from '../../../core/announcements/concern/board.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { compareText } from '../../../core/model/order.ts';
import type { CaseSummary } from '../cases-api.ts';
import { type CaseList, createCaseList } from '../lists/case-list.ts';
import { ListedCase } from '../lists/listed-case.ts';
import type { CaseLine, IndexEntry } from './entry.ts';

/**
 * Entries in one sealed chunk. A row each would take ten times as long to read for 100,000 cases; with more of them Chromium puts
 * every chunk (above 64 KiB) into a file of its own, and reading those takes twice as long.
 */
export const chunkSize = 96;

/** Every entity of the open vault with what lists, search and counts need; nothing is looked up on disk for them. */
export type EntityIndex = {
  readonly size: number;
  get(id: string): IndexEntry | undefined;
  /** Puts entries; new ones get the next places. */
  set(entries: readonly IndexEntry[]): void;
  /** Puts a chunk that was read; its entries keep their places. */
  load(chunk: number, entries: readonly IndexEntry[]): void;
  readonly cases: CaseList;
  /** Links of a case or of what it is linked to; deleted ones left out. */
  linksOf(id: string): readonly EntityId[];
  /** Parts of a case (relatives, consents, papers …); deleted ones left out. */
  partsOf(id: string): readonly IndexEntry[];
  /** Photos and papers of an entity, deleted ones left out, in the order of their making. */
  attachmentsOf(id: string): readonly EntityId[];
  /** What is in the bin, the one put there last first. */
  inBin(): readonly IndexEntry[];
  /** Links, parts and papers of an entity, those in the bin too: its past is not whole without them. */
  belongingTo(id: string): readonly EntityId[];
  /** Checks of a case or against an announcement; deleted ones left out. */
  checksOf(id: string): readonly EntityId[];
  /** Every case, held against the announcements that somebody asked for. */
  readonly concern: ConcernBoard;
  /** How many current claims name a source. */
  usesOf(source: string): number;
  /** Entities with a current claim that names a source; the whole index is looked through. */
  usersOf(source: EntityId): readonly IndexEntry[];
  ofKind(kind: IndexEntry['kind']): readonly IndexEntry[];
  /** Rows of a list in the order of the file; deleted ones left out. */
  rowsOf(list: string): readonly IndexEntry[];
  /** Chunks with an entry that changed since `takeDirty`. */
  readonly hasDirty: boolean;
  takeDirty(): readonly { readonly number: number; readonly entries: readonly IndexEntry[] }[];
  /** Of a case, also of one in the bin. */
  summaryOf(id: string): CaseSummary | null;
};

const noParts: readonly IndexEntry[] = [];
const noJoined: readonly EntityId[] = [];

export function createEntityIndex(): EntityIndex {
  const entries: (IndexEntry | undefined)[] = [];
  const places = new Map<string, number>();
  const cases = createCaseList();
  const links = new Map<string, Set<EntityId>>();
  const parts = new Map<string, Set<EntityId>>();
  const attachments = new Map<string, Set<EntityId>>();
  const belonging = new Map<string, Set<EntityId>>();
  const binned = new Set<EntityId>();
  const checks = new Map<string, Set<EntityId>>();
  const concern = createConcernBoard();
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
    // Nothing belongs to most entries by what they say themselves: cases and rows of lists, a hundred thousand at an opening.
    if (entry.link !== undefined || entry.part !== undefined || entry.attachedTo !== undefined) {
      const { case: of, target } = entry.link ?? {};
      const ends = [of, target, ...(entry.part?.of ?? []), ...(entry.attachedTo ?? [])].filter(
        (id) => id !== undefined,
      );
      tie(belonging, ends, entry.id, sign);
    }
    if (sign > 0 && entry.isDeleted) binned.add(entry.id);
    else binned.delete(entry.id);
    if (entry.isDeleted) return;
    if (entry.link !== undefined) tie(links, [entry.link.case, entry.link.target], entry.id, sign);
    if (entry.check !== undefined) tie(checks, [entry.check.case, entry.check.announcement], entry.id, sign);
    if (entry.part !== undefined) tie(parts, entry.part.of, entry.id, sign);
    if (entry.listEntry !== undefined) tie(rows, [entry.listEntry.of], entry.id, sign);
    if (entry.attachedTo !== undefined) tie(attachments, entry.attachedTo, entry.id, sign);
  }

  /** Puts an entry in its place; into `changed` go the cases whose lines are different now. */
  function put(entry: IndexEntry, place: number, changed: Set<string>): void {
    const old = entries[place];
    if (old !== undefined) derive(old, -1);
    if (entry.kind === 'case') changed.add(entry.id);
    else for (const id of casesOf(entry)) changed.add(id);
    if (old !== undefined) for (const id of casesOf(old)) changed.add(id);
    entries[place] = entry;
    places.set(entry.id, place);
    derive(entry, 1);
    // Its other file shows the mark only while this one is there.
    if (entry.kind === 'case') for (const other of joinedTo(entry.id)) changed.add(other);
    if (entry.kind === 'case') concern.setCase(entry.id, entry.isDeleted ? null : (entry.concern ?? null));
    const ofKind = kinds.get(entry.kind);
    if (ofKind === undefined) kinds.set(entry.kind, new Set([entry.id]));
    else ofKind.add(entry.id);
  }

  const partsOf = (id: string): readonly IndexEntry[] => {
    const mine = parts.get(id);
    return mine === undefined ? noParts : [...mine].flatMap((part) => get(part) ?? []);
  };

  /** Other cases that somebody judged to be of the same person. */
  const joinedTo = (id: string): readonly EntityId[] => {
    const mine = links.get(id);
    if (mine === undefined) return noJoined;
    return [...mine].flatMap((link) => {
      const ends = get(link)?.link;
      if (ends?.judgement !== 'positive') return [];
      const other = get(ends.case === id ? ends.target : ends.case);
      return other?.kind === 'case' && !other.isDeleted && other.id !== id ? [other.id] : [];
    });
  };

  const summaryIn = (entry: IndexEntry): CaseSummary | null =>
    entry.case === undefined
      ? null
      : toSummary(
          entry.id,
          entry.case,
          links.get(entry.id)?.size ?? 0,
          joinedTo(entry.id).length > 0,
          partsOf(entry.id),
        );

  function changeLines(ids: Iterable<string>): void {
    const changed: { readonly id: string; readonly line: ListedCase | null }[] = [];
    for (const id of ids) {
      const entry = get(id);
      const value = entry === undefined || entry.isDeleted ? null : summaryIn(entry);
      if (value !== null) changed.push({ id, line: new ListedCase(value) });
      else if (cases.get(id) !== undefined) changed.push({ id, line: null });
    }
    cases.change(changed);
  }

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
      const ids = new Set<string>();
      for (const entry of changed) {
        const place = places.get(entry.id) ?? entries.length;
        put(entry, place, ids);
        dirty.add(Math.floor(place / chunkSize));
      }
      changeLines(ids);
    },
    load(chunk, read) {
      const ids = new Set<string>();
      for (const [at, entry] of read.entries()) put(entry, chunk * chunkSize + at, ids);
      changeLines(ids);
    },
    linksOf: (id) => [...(links.get(id) ?? [])],
    partsOf,
    attachmentsOf: (id) =>
      [...(attachments.get(id) ?? [])].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    inBin: () =>
      [...binned]
        .flatMap((id) => get(id) ?? [])
        .sort((a, b) => compareText(b.deletedAt ?? '', a.deletedAt ?? '') || compareText(a.id, b.id)),
    belongingTo: (id) => [...(belonging.get(id) ?? [])],
    checksOf: (id) => [...(checks.get(id) ?? [])],
    concern,
    usesOf: (source) => uses.get(source) ?? 0,
    usersOf: (source) =>
      entries
        .filter((entry) => entry !== undefined)
        .filter((entry) => entry.uses.some(([used]) => used === source)),
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
      return entry === undefined ? null : summaryIn(entry);
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

/** The cases whose lines show something of an entry: itself, the ends of a link, what a part belongs to. */
function casesOf(entry: IndexEntry): readonly string[] {
  if (entry.kind === 'case') return [entry.id];
  if (entry.link !== undefined) return [entry.link.case, entry.link.target];
  return entry.part?.of ?? [];
}

/** The line of a case with what its links and its parts add to it. */
function toSummary(
  id: EntityId,
  line: CaseLine,
  linkCount: number,
  isJoined: boolean,
  parts: readonly IndexEntry[],
): CaseSummary {
  // By far the most, and all of them are made when a vault is opened.
  if (parts.length === 0 && !isJoined) return { ...line, id, linkCount, consent: 'none' };
  const joined = isJoined ? ({ isJoined: true } as const) : {};
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
    ...joined,
    // One that stands is enough to be read as given; what each allows is asked where something leaves the vault.
    consent: consents.includes('given') ? 'given' : consents.length > 0 ? 'withdrawn' : 'none',
    ...(due === undefined ? {} : { dueOn: due }),
  };
}
