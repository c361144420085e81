import type { ChangeId, EntityId } from '../../../core/base/ids.ts';
import { type ChangeHead, headOf } from '../../../core/model/ledger.ts';
import type { Change } from '../../../core/model/types.ts';

/** The head of a change, kept in a row of its own; its claims are in the rows of its entities. */
export type ChangeFacts = ChangeHead & Pick<Change, 'note'>;

export const factsOf = (change: Change): ChangeFacts => ({
  ...headOf(change),
  ...(change.note === undefined ? {} : { note: change.note }),
});

/**
 * All entities that changes touch: those of their groups, and those of what they undo, to any depth.
 *
 * `read` gives what is known of changes; a change that has not arrived yet is unknown and touches nothing so far.
 */
export async function entitiesTouchedBy(
  changes: readonly ChangeFacts[],
  read: (ids: readonly ChangeId[]) => Promise<readonly (ChangeFacts | null)[]>,
): Promise<ReadonlySet<EntityId>> {
  const touched = new Set<EntityId>();
  const seen = new Set<ChangeId>();
  let waiting = changes;
  while (waiting.length > 0) {
    const undone = new Set<ChangeId>();
    for (const facts of waiting) {
      seen.add(facts.id);
      for (const entity of facts.entities) touched.add(entity);
      for (const id of facts.undoes) if (!seen.has(id)) undone.add(id);
    }
    waiting = (await read([...undone])).filter((it) => it !== null);
  }
  return touched;
}
