import type { EntityId } from '../../../core/base/ids.ts';
import type { PersonEntry } from '../../../core/names/facts.ts';
import { NameIndex } from '../../../core/names/name-index.ts';
import type { EntityIndex } from '../index/entity-index.ts';
import type { IndexEntry } from '../index/entry.ts';
import { foldForSearch } from '../lists/search-text.ts';
import { askedBy } from './people.ts';

/** Records beside cases that a search finds by a name. A sighting is found by its place and its witness. */
export const namedKinds = ['list-entry', 'relative', 'witness', 'sighting'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** The names of one kind: by sound, and letter by letter. */
export type Shelf = {
  readonly names: NameIndex;
  /** As `foldForSearch` gives it, for a search without transliteration. */
  readonly folded: ReadonlyMap<EntityId, string>;
};

/**
 * The names of list rows, relatives, witnesses and sightings, each kind on a shelf of its own.
 *
 * A shelf is filled in pieces behind the first list, at the latest when somebody searches.
 */
export type Shelves = {
  /** Null until every name of the kind is on it; asking makes the work begin. */
  of(kind: NamedKind): Shelf | null;
  /** One piece of work until a time; whether it filled a shelf, and whether there is more to do. */
  step(isTime: () => boolean): { readonly isFilled: boolean; readonly hasMore: boolean };
  changed(touched: { readonly ids: ReadonlySet<string>; readonly kinds: ReadonlySet<string> }): void;
  forget(): void;
};

type Filling = {
  readonly names: NameIndex;
  readonly folded: Map<EntityId, string>;
  waiting: Iterator<IndexEntry> | null;
};

export function createShelves(index: () => EntityIndex, onWanted: () => void): Shelves {
  const shelves = new Map<NamedKind, Filling>();

  function put({ names, folded }: Filling, entry: IndexEntry): void {
    const person = namedIn(entry, index());
    if (person === null) {
      names.removePerson(entry.id);
      folded.delete(entry.id);
    } else {
      names.addPerson(person);
      folded.set(entry.id, foldForSearch(person.names.join(' ')));
    }
  }

  return {
    of(kind) {
      const known = shelves.get(kind);
      if (known === undefined) {
        const entries = index().ofKind(kind);
        const waiting = entries.length === 0 ? null : entries.values();
        shelves.set(kind, { names: new NameIndex(entries.length), folded: new Map(), waiting });
        if (waiting !== null) onWanted();
      }
      const shelf = shelves.get(kind);
      return shelf === undefined || shelf.waiting !== null ? null : shelf;
    },
    step(isTime) {
      for (const shelf of shelves.values()) {
        while (shelf.waiting !== null) {
          if (!isTime()) return { isFilled: false, hasMore: true };
          const { done, value } = shelf.waiting.next();
          if (done !== true) put(shelf, value);
          else {
            shelf.waiting = null;
            return { isFilled: true, hasMore: true };
          }
        }
      }
      return { isFilled: false, hasMore: false };
    },
    changed({ ids, kinds }) {
      // A sighting bears its witness's name, which is kept elsewhere.
      if (kinds.has('witness')) shelves.delete('sighting');
      for (const id of ids) {
        const entry = index().get(id);
        const shelf = entry === undefined ? undefined : shelves.get(entry.kind as NamedKind);
        if (entry !== undefined && shelf !== undefined) put(shelf, entry);
      }
    },
    forget: () => shelves.clear(),
  };
}

/** A record as the name index takes it; `null` for one without a name, or in the bin. */
function namedIn(entry: IndexEntry, index: EntityIndex): PersonEntry | null {
  if (entry.isDeleted) return null;
  if (entry.listEntry !== undefined)
    return entry.listEntry.name === '' ? null : { id: entry.id, ...askedBy(entry.listEntry) };
  const { name, place, witness } = entry.part ?? {};
  const witnessName = witness === undefined ? undefined : index.get(witness)?.part?.name;
  const names = [name, place, witnessName].filter((text) => text !== undefined && text.trim() !== '');
  return names.length === 0 ? null : { id: entry.id, names: names as readonly string[] };
}
