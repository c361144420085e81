import { describe, expect, it } from 'vitest';
import type { EntityId } from '../base/ids.ts';
import type { Count } from '../model/types.ts';
import { doubtsOf } from './doubt.ts';
import { typedEvent } from './typed-event.ts';

const count = (to: 'UA' | 'RU', number: number | null): { readonly count: Count } => ({
  count: { what: 'pow', to, number, qualifier: number === null ? 'undisclosed' : 'exact', scope: 'total' },
});
const typed = {
  id: 'own' as EntityId,
  kind: 'exchange',
  date: '2030-06-16',
  formula: 'parity one-to-one',
  categories: [],
  mediators: [],
  counts: [count('UA', 100), count('RU', 90)],
};

describe('an announcement that was typed', () => {
  it('is asked the same questions as one that was read', () => {
    const codes = doubtsOf([typedEvent(typed)], [], { today: '2026-01-01' }).map(({ code }) => code);
    expect(codes).toEqual(['in-the-future', 'one-to-one-but-unequal']);
  });

  it('is asked nothing about what it does not say', () => {
    const silent = { ...typed, date: '', counts: [count('UA', null), count('RU', 90)] };
    expect(doubtsOf([typedEvent(silent)], [], { today: '2026-01-01' })).toEqual([]);
  });
});
