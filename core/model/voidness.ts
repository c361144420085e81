import type { ChangeId } from '../base/ids.ts';
import type { Change, Voidness } from './types.ts';

/** What of a change decides which changes are undone. */
export type Undoing = Pick<Change, 'id' | 'undoes'>;

/**
 * Which changes are undone.
 *
 * A change is void when a change that is not void undoes it: so the undo of an undo brings the first
 * back (redo), to any depth. It needs only the changes that undo something, in any order, and works
 * without recursion: people undo and redo thousands of times. Changes that undo each other in a ring
 * (only a damaged or hostile file holds such) void nothing in the ring, so that nothing typed is hidden.
 */
export function voidChanges(undoings: Iterable<Undoing>): Voidness {
  const targets = new Map<ChangeId, readonly ChangeId[]>();
  for (const { id, undoes } of undoings) if (undoes.length > 0) targets.set(id, [...new Set(undoes)]);

  const waitingFor = new Map<ChangeId, number>();
  for (const undone of targets.values())
    for (const id of undone) waitingFor.set(id, (waitingFor.get(id) ?? 0) + 1);

  const settled = new Map<ChangeId, 'live' | 'void'>();
  const queue: ChangeId[] = [...targets.keys()].filter((id) => !waitingFor.has(id));
  for (const id of queue) settled.set(id, 'live');
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at] as ChangeId;
    for (const target of targets.get(id) ?? []) {
      if (settled.has(target)) continue;
      const left = (waitingFor.get(target) ?? 0) - 1;
      waitingFor.set(target, left);
      if (settled.get(id) === 'live') settled.set(target, 'void');
      else if (left === 0) settled.set(target, 'live');
      else continue;
      queue.push(target);
    }
  }
  return new Set([...settled].filter(([, state]) => state === 'void').map(([id]) => id));
}
