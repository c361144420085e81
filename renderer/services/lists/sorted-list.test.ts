import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSortedList, type Line } from './sorted-list.ts';

const line = (id: string, name: string): Line<string> => ({
  id,
  value: name,
  folded: name,
  keyFor: () => name,
});

describe('a list in several orders', () => {
  it('stays as sorting from scratch would have it, whatever is put in and taken out', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      name: fc.option(fc.constantFrom('', 'x', 'y', 'z'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, isDescending) => {
        const kept = createSortedList<string>();
        kept.inOrder({ key: 'name', isDescending });
        const last = new Map<string, string | null>();
        for (const { id, name } of steps) {
          kept.change([{ id, line: name === null ? null : line(id, name) }]);
          last.set(id, name);
        }
        const fresh = createSortedList<string>();
        fresh.change([...last].map(([id, name]) => ({ id, line: name === null ? null : line(id, name) })));
        const shown = (list: typeof kept) =>
          list.inOrder({ key: 'name', isDescending }).map(({ id, value }) => [id, value]);
        expect(shown(kept)).toEqual(shown(fresh));
      }),
    );
  });

  it('puts lines without a key last in both directions', () => {
    const list = createSortedList<string>();
    list.change([line('a', ''), line('b', 'x'), line('c', 'y')].map((it) => ({ id: it.id, line: it })));
    const ids = (isDescending: boolean) => list.inOrder({ key: 'name', isDescending }).map((it) => it.id);
    expect([ids(false), ids(true)]).toEqual([
      ['b', 'c', 'a'],
      ['c', 'b', 'a'],
    ]);
  });
});
