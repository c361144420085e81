import type { ChangeId } from '../base/ids.ts';
import { compareChangeIds, compareText } from './order.ts';
import type { ActRef, Change, Voidness } from './types.ts';

/** Who did an act, when and why. */
export function actRef({
  id,
  author,
  by,
  at,
  act,
  note,
}: Pick<Change, 'id' | 'author' | 'by' | 'at' | 'act' | 'note'>): ActRef {
  return {
    change: id,
    author,
    ...(by === undefined ? {} : { by }),
    at,
    act,
    ...(note === undefined ? {} : { note }),
  };
}

/** The undo of a change that stands, the newest when there are several; `undefined` when it is not undone. */
export type StandingUndos = (id: ChangeId) => ActRef | undefined;

/** Finds the undo that makes a change void, among all changes that undo something. */
export function standingUndos(undoings: Iterable<Omit<Change, 'groups'>>, voidness: Voidness): StandingUndos {
  const found = new Map<ChangeId, ActRef>();
  for (const change of undoings) {
    if (change.undoes.length === 0 || voidness.has(change.id)) continue;
    const ref = actRef(change);
    for (const id of change.undoes) {
      const known = found.get(id);
      if (known === undefined || isNewer(ref, known)) found.set(id, ref);
    }
  }
  // Changes that undo each other in a ring void nothing in the ring.
  return (id) => (voidness.has(id) ? found.get(id) : undefined);
}

const isNewer = (a: ActRef, b: ActRef): boolean =>
  (compareText(a.at, b.at) || compareChangeIds(a.change, b.change)) > 0;
