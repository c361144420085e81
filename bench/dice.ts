import { type EntityId, encodeId } from '../core/base/ids.ts';

/** Invented choices that come out the same for the same seed. */
export type Dice = {
  readonly below: (limit: number) => number;
  /** True in so many of a hundred cases. */
  readonly isIn: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
};

/** A small generator with a known state; good enough to make things different, and no more. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit;
  };
  return {
    below: (limit) => Math.floor(below(limit)),
    isIn: (percent) => below(100) < percent,
    pick: (list) => list[Math.floor(below(list.length))] as (typeof list)[number],
  };
}

export const newId = (dice: Dice): EntityId =>
  encodeId(Uint8Array.from({ length: 16 }, () => dice.below(256))) as EntityId;

export const two = (n: number): string => String(n).padStart(2, '0');
