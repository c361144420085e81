import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeId } from '../base/ids.ts';
import { type Undoing, voidChanges } from './voidness.ts';

const undo = (id: string, ...undoes: readonly string[]): Undoing => ({
  id: id as ChangeId,
  undoes: undoes as readonly ChangeId[],
});
const voids = (...undoings: readonly Undoing[]) => [...voidChanges(undoings)].toSorted();

describe('which changes are void', () => {
  it('alternates along a chain of undos', () => {
    expect(voids()).toEqual([]);
    expect(voids(undo('b', 'a'))).toEqual(['a']);
    expect(voids(undo('b', 'a'), undo('c', 'b'))).toEqual(['b']);
    expect(voids(undo('b', 'a'), undo('c', 'b'), undo('d', 'c'))).toEqual(['a', 'c']);
  });

  it('needs only one undo that holds', () => {
    expect(voids(undo('b', 'a'), undo('c', 'a'), undo('d', 'b'))).toEqual(['a', 'b']);
    expect(voids(undo('b', 'a'), undo('c', 'a'), undo('d', 'b'), undo('e', 'c'))).toEqual(['b', 'c']);
  });

  it('can undo several at once, named twice too', () => {
    expect(voids(undo('c', 'a', 'b', 'a'))).toEqual(['a', 'b']);
    expect(voids(undo('c', 'a', 'a'), undo('d', 'c'))).toEqual(['c']);
  });

  it('hides nothing in a ring, which only a damaged file holds', () => {
    expect(voids(undo('a', 'b'), undo('b', 'a'))).toEqual([]);
    expect(voids(undo('a', 'a'))).toEqual([]);
    expect(voids(undo('a', 'b'), undo('b', 'a'), undo('c', 'a'))).toEqual(['a']);
  });

  it('is computed for a hundred thousand undos in a row', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => undo(`c${i + 1}`, `c${i}`));
    expect(voidChanges(chain).size).toBe(50_000);
    expect(voidChanges(chain).has('c99999' as ChangeId)).toBe(true);
    expect(voidChanges(chain).has('c100000' as ChangeId)).toBe(false);
  });

  it('does not depend on the order of the undos', () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 });
    const mixed = edges.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const toUndoings = (list: readonly (readonly [number, number])[]) => {
      const targets = new Map<string, string[]>();
      for (const [id, target] of list)
        targets.set(`c${id}`, [...(targets.get(`c${id}`) ?? []), `c${target}`]);
      return [...targets].map(([id, undoes]) => undo(id, ...undoes));
    };
    fc.assert(
      fc.property(mixed, ([one, other]) => {
        expect(voids(...toUndoings(other))).toEqual(voids(...toUndoings(one)));
      }),
    );
  });
});
