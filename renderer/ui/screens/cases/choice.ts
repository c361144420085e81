import type { EntityId } from '../../../../core/base/ids.ts';

/** Which cases are chosen for an act on all of them. */
export type Choice = {
  readonly ids: ReadonlySet<EntityId>;
  /** Where the last choosing began, as an index in the list; `null` before any. */
  readonly start: number | null;
  /** What was chosen before that: reaching back lets go of what was reached. */
  readonly before: ReadonlySet<EntityId>;
};

const nothing: ReadonlySet<EntityId> = new Set();

export const noChoice: Choice = { ids: nothing, start: null, before: nothing };

/** One row in or out. */
export function toggle(choice: Choice, index: number, id: EntityId): Choice {
  const ids = new Set(choice.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, start: index, before: ids };
}

/** Every row between where choosing began and another one, beside what was chosen before; `from` when it had not begun. */
export function reach(
  choice: Choice,
  { from, to, idsOf }: { from: number; to: number; idsOf: (from: number, to: number) => readonly EntityId[] },
): Choice {
  const start = choice.start ?? from;
  const ids = new Set(choice.before);
  for (const id of idsOf(Math.min(start, to), Math.max(start, to))) ids.add(id);
  return { ids, start, before: choice.before };
}

/** All of them, or none when all were chosen already. */
export function toggleAll(choice: Choice, all: readonly EntityId[]): Choice {
  if (all.length > 0 && all.every((id) => choice.ids.has(id))) return noChoice;
  const ids = new Set([...choice.ids, ...all]);
  return { ids, start: null, before: ids };
}
