import { describe, expect, it } from 'vitest';
import type { ChangeId, EntityId } from '../../../core/base/ids.ts';
import { afterAct, emptyUndoStack, nextRedo, nextUndo, type OwnAct, type UndoStack } from './undo-stack.ts';

const id = (n: number) => `device:${n}` as ChangeId;
const act = (n: number, ...undoes: number[]): OwnAct => ({
  id: id(n),
  act: undoes.length > 0 ? 'change.undo' : `act-${n}`,
  undoes: undoes.map(id),
});
const by = (who: string, it: OwnAct): OwnAct => ({ ...it, by: who as EntityId });
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

  it('go by person: each has a way back and forward of their own', () => {
    const isMine = (who: string) => (it: EntityId | undefined) => it === who;
    const nextOf = (stack: UndoStack, who: string) => [
      nextUndo(stack, isMine(who))?.act ?? null,
      nextRedo(stack, isMine(who))?.act ?? null,
    ];
    const stack = run(by('a', act(1)), by('b', act(2)), by('a', act(3)), by('a', act(4, 3)), by('b', act(5)));
    expect(nextOf(stack, 'a')).toEqual(['act-1', 'act-3']);
    expect(nextOf(stack, 'b')).toEqual(['act-5', null]);
    expect(nextOf(afterAct(stack, by('a', act(6))), 'a')).toEqual(['act-6', null]);
  });

  it('take an act out of the middle when it was undone from the history', () => {
    expect(next(run(act(1), act(2), act(3), act(4, 1)))).toEqual(['act-3', 'act-1']);
    expect(next(run(act(1), act(4, 99)))).toEqual(['act-1', 'change.undo']);
  });
});
