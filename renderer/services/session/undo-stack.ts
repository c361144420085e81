import type { ChangeId, EntityId } from '../../../core/base/ids.ts';

/** An act of this computer, as far as undo needs it. */
export type OwnAct = {
  readonly id: ChangeId;
  readonly act: string;
  readonly undoes: readonly ChangeId[];
  /** The author entity of who did it, in a vault with several. */
  readonly by?: EntityId;
};

type Undoable = { readonly change: ChangeId; readonly act: string; readonly by?: EntityId };
/** An undo that can itself be undone, and what comes back then. */
type Redoable = { readonly change: ChangeId; readonly of: Undoable; readonly by?: EntityId };
/** Whether the one who types now did it. */
type IsMine = (by: EntityId | undefined) => boolean;

/** What undo and redo would do next; newest last. */
export type UndoStack = { readonly undoable: readonly Undoable[]; readonly redoable: readonly Redoable[] };

export const emptyUndoStack: UndoStack = { undoable: [], redoable: [] };

/** Older acts can still be undone from the history. */
const depth = 200;

/**
 * The stack after one more act.
 *
 * An undo moves its act to the redo side; the undo of an undo moves it back; any other act empties the redo
 * side of the same person. Only acts of this computer count, and of them the own ones: nobody undoes
 * another person's work with a key.
 */
export function afterAct(stack: UndoStack, act: OwnAct): UndoStack {
  const { undoable, redoable } = stack;
  const [target] = act.undoes;
  const by = act.by === undefined ? {} : { by: act.by };
  if (target === undefined) {
    return {
      undoable: [...undoable, { change: act.id, act: act.act, ...by }].slice(-depth),
      redoable: redoable.filter((it) => it.by !== act.by),
    };
  }
  const undone = redoable.find((it) => it.change === target);
  if (undone !== undefined) {
    return {
      undoable: [...undoable, undone.of].slice(-depth),
      redoable: redoable.filter((it) => it !== undone),
    };
  }
  const taken = undoable.find((it) => it.change === target);
  // Undone from the history: somebody else's act, or one older than the stack. It can be redone like any other.
  const of = taken ?? { change: target, act: act.act, ...by };
  return {
    undoable: undoable.filter((it) => it !== taken),
    redoable: [...redoable, { change: act.id, of, ...by }].slice(-depth),
  };
}

const everybody: IsMine = () => true;

export const nextUndo = ({ undoable }: UndoStack, isMine = everybody): Undoable | null =>
  undoable.findLast(({ by }) => isMine(by)) ?? null;

/** `change` is the undo to undo; `act` names what comes back. */
export function nextRedo({ redoable }: UndoStack, isMine = everybody): Undoable | null {
  const newest = redoable.findLast(({ by }) => isMine(by));
  return newest === undefined ? null : { change: newest.change, act: newest.of.act };
}
