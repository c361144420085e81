import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../../../core/base/ids.ts';
import { afterAct, emptyUndoStack, nextRedo, nextUndo, type OwnAct, type UndoStack } from './undo-stack.ts';

const id = (n: number) => `device:${n}` as ChangeId;
const act = (n: number, ...undoes: number[]): OwnAct => ({
  id: id(n),
  act: undoes.length > 0 ? 'change.undo' : `act-${n}`,
  undoes: undoes.map(id),
});
const run = (...acts: OwnAct[]): UndoStack => acts.reduce(afterAct, emptyUndoStack);
const next = (stack: UndoStack) => [nextUndo(stack)?.act ?? null, nextRedo(stack)?.act ?? null];

describe('undo and redo', () => {
  it('walk back one act at a time and forward again', () => {
    expect(next(run(act(1), act(2)))).toEqual(['act-2', null]);
    expect(next(run(act(1), act(2), act(3, 2)))).toEqual(['act-1', 'act-2']);
    expect(next(run(act(1), act(2), act(3, 2), act(4, 1)))).toEqual([null, 'act-1']);
    const back = run(act(1), act(2), act(3, 2), act(4, 1), act(5, 4));
    expect(next(back)).toEqual(['act-1', 'act-2']);
    expect(nextRedo(back)?.change).toBe(id(3));
    expect(next(run(act(1), act(2), act(3, 2), act(4, 1), act(5, 4), act(6, 3)))).toEqual(['act-2', null]);
  });

  it('forget what could be redone once something else is done', () => {
    expect(next(run(act(1), act(2), act(3, 2), act(4)))).toEqual(['act-4', null]);
  });

  it('take an act out of the middle when it was undone from the history', () => {
    expect(next(run(act(1), act(2), act(3), act(4, 1)))).toEqual(['act-3', 'act-1']);
    expect(next(run(act(1), act(4, 99)))).toEqual(['act-1', 'change.undo']);
  });
});
