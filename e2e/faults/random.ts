/** A small seeded generator (mulberry32), so that a failing run can be repeated from the seed that it printed. */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number;
  /** 0 ≤ n < limit, whole. */
  below(limit: number): number;
  chance(probability: number): boolean;
  bytes(length: number): Uint8Array<ArrayBuffer>;
};

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    bytes(length) {
      const words = new Uint32Array(Math.ceil(length / 4));
      for (let at = 0; at < words.length; at++) words[at] = next() * 2 ** 32;
      return new Uint8Array(words.buffer, 0, length).slice();
    },
  };
}

/** The same trials each time, so that a red run is about the change and not about luck; the long run takes a fresh seed. */
export const usualSeed = 20261122;
export const freshSeed = (): number => Math.floor(Math.random() * 2 ** 31);
