import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { goBack, goTo, placeOf, type Trail } from './place.ts';

const home: Trail = [{ at: 'cases' }];
const person = { at: 'case', id: 'a' as EntityId } as const;
const other = { at: 'case', id: 'b' as EntityId } as const;

describe('the trail of places', () => {
  it('goes on and comes back', () => {
    const there = goTo(goTo(home, person), { at: 'history' });
    expect(placeOf(there)).toEqual({ at: 'history' });
    expect(placeOf(goBack(there))).toEqual(person);
  });

  it('stays at home when there is nothing behind', () => {
    expect(goBack(home)).toBe(home);
  });

  it('does not repeat the place where a person already is, but knows two people apart', () => {
    const there = goTo(home, person);
    expect(goTo(there, person)).toBe(there);
    expect(goTo(there, other)).toHaveLength(3);
  });

  it('forgets the oldest steps of a long walk', () => {
    let trail: Trail = home;
    for (let step = 0; step < 200; step++) trail = goTo(trail, { at: 'case', id: `${step}` as EntityId });
    expect(trail).toHaveLength(50);
    expect(placeOf(trail)).toEqual({ at: 'case', id: '199' });
  });
});
