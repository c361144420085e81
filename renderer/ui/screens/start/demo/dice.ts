/** Chances that are the same for the same seed, so that the demonstration is the same every time. */
export type Dice = {
  /** A whole number from 0, smaller than the limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
};

/** A small generator with 32 bits of state (mulberry32); good enough to make things different, and no more. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
