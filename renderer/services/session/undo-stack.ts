import type { ChangeId } from '../../../core/base/ids.ts';

/** An act of this computer, as far as undo needs it. */
export type OwnAct = {
  readonly id: ChangeId;
  readonly act: string;
  readonly undoes: readonly ChangeId[];
};

type Undoable = { readonly change: ChangeId; readonly act: string };
/** An undo that can itself be undone, and what comes back then. */
type Redoable = { readonly change: ChangeId; readonly of: Undoable };

/** What undo and redo would do next; newest last. */
export type UndoStack = { readonly undoable: readonly Undoable[]; readonly redoable: readonly Redoable[] };

export const emptyUndoStack: UndoStack = { undoable: [], redoable: [] };

/** Older acts can still be undone from the history. */
const depth = 200;

/**
 * The stack after one more act.
 *
 * An undo moves its act to the redo side; the undo of an undo moves it back; any other act empties the
 * redo side. Only acts of this computer count: nobody undoes a colleague's work with a key.
 */
export function afterAct(stack: UndoStack, act: OwnAct): UndoStack {
  const { undoable, redoable } = stack;
  const [target] = act.undoes;
  if (target === undefined) {
    return { undoable: [...undoable, { change: act.id, act: act.act }].slice(-depth), redoable: [] };
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
  const of = taken ?? { change: target, act: act.act };
  return {
    undoable: undoable.filter((it) => it !== taken),
    redoable: [...redoable, { change: act.id, of }].slice(-depth),
  };
}

export const nextUndo = ({ undoable }: UndoStack): Undoable | null => undoable.at(-1) ?? null;

/** `change` is the undo to undo; `act` names what comes back. */
export function nextRedo({ redoable }: UndoStack): Undoable | null {
  const newest = redoable.at(-1);
  return newest === undefined ? null : { change: newest.change, act: newest.of.act };
}
