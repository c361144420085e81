import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../model/schema.ts';
import { checkStates, pairState } from './ledger-state.ts';

describe('where a case and an announcement stand', () => {
  it.each([
    [[], 'not-checked'],
    [['not-found'], 'not-found'],
    [['name-seen', 'not-found'], 'name-seen'],
    [['witness-to-ask', 'witness-asked', 'not-found'], 'witness-asked'],
    [['not-found', 'confirmed', 'name-seen'], 'confirmed'],
    [['a state of a newer version'], 'not-found'],
  ])('%j: %s', (states, expected) => {
    expect(pairState(states)).toBe(expected);
  });

  it('does not depend on the order of the checks', () => {
    const states = fc.array(fc.constantFrom(...checkStates));
    fc.assert(
      fc.property(
        states.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(pairState(shuffled)).toBe(pairState(all));
        },
      ),
    );
  });

  it('knows the states that are kept', () => {
    expect(rowOf('check', 'state')?.choices).toEqual(checkStates);
  });
});
