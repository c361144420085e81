import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../../core/base/ids.ts';
import { noChoice, reach, toggle, toggleAll } from './choice.ts';

const list = ['a', 'b', 'c', 'd', 'e'] as unknown as readonly EntityId[];
const idsOf = (from: number, to: number) => list.slice(from, to + 1);
const shown = (choice: { readonly ids: ReadonlySet<string> }) => [...choice.ids].sort().join('');

describe('choosing rows', () => {
  it('takes one in and lets it go', () => {
    const one = toggle(noChoice, 1, list[1] as EntityId);
    expect([shown(one), shown(toggle(one, 1, list[1] as EntityId))]).toEqual(['b', '']);
  });

  it('reaches from where it began, forwards and back again, and keeps what was chosen before', () => {
    const begun = toggle(toggle(noChoice, 0, list[0] as EntityId), 2, list[2] as EntityId);
    const far = reach(begun, { from: 2, to: 4, idsOf });
    const back = reach(far, { from: 4, to: 3, idsOf });
    const other = reach(back, { from: 3, to: 1, idsOf });
    expect([far, back, other].map(shown)).toEqual(['acde', 'acd', 'abc']);
  });

  it('begins where the focus was when nothing was chosen yet', () => {
    expect(shown(reach(noChoice, { from: 1, to: 2, idsOf }))).toBe('bc');
  });

  it('takes all, and none when all were taken', () => {
    const all = toggleAll(noChoice, list);
    expect([shown(all), shown(toggleAll(all, list)), shown(toggleAll(noChoice, []))]).toEqual([
      'abcde',
      '',
      '',
    ]);
  });
});
