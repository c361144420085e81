/** How full the table of keys may be before it is made larger. */
const FULL = 0.7;

/**
 * A hash from 32-bit keys to lists of numbers, in typed arrays: a few bytes an entry, and adding one is cheap.
 *
 * Keys are hashes: a list may hold entries of another key with the same hash, so callers verify what they find.
 */
export class Chains {
  #keys: Int32Array<ArrayBuffer>;
  #heads: Int32Array<ArrayBuffer>;
  #used = 0;
  #next: Int32Array<ArrayBuffer>;
  #values: Int32Array<ArrayBuffer>;
  #size = 0;

  /** @param expected how many keys are likely, to spare the pauses of growing */
  constructor(expected = 0) {
    let slots = 1024;
    while (slots * FULL < expected) slots *= 2;
    this.#keys = new Int32Array(slots);
    this.#heads = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(Math.max(1024, expected));
    this.#values = new Int32Array(this.#next.length);
  }

  add(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#heads[slot] === -1) {
      this.#keys[slot] = key;
      this.#used++;
    }
    if (this.#size === this.#next.length) {
      this.#next = grow(this.#next);
      this.#values = grow(this.#values);
    }
    this.#next[this.#size] = this.#heads[slot]!;
    this.#values[this.#size] = value;
    this.#heads[slot] = this.#size++;
    if (this.#used > this.#keys.length * FULL) this.#rehash();
  }

  /** Position of the first entry of a key, or -1; go on with `next`. */
  first(key: number): number {
    return this.#heads[this.#slot(key)]!;
  }
  next(entry: number): number {
    return this.#next[entry]!;
  }
  value(entry: number): number {
    return this.#values[entry]!;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#heads[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #rehash(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#keys = new Int32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2).fill(-1);
    for (let i = 0; i < keys.length; i++)
      if (heads[i] !== -1) {
        const slot = this.#slot(keys[i]!);
        this.#keys[slot] = keys[i]!;
        this.#heads[slot] = heads[i]!;
      }
  }
}

/** The same numbers in half as much room again. */
export function grow(old: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.ceil(old.length * 1.5));
  next.set(old);
  return next;
}

/** FNV-1a over a part of a string, leaving out one position (or none with -1). */
export function hashWithout(text: string, skip: number, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    if (i === skip) continue;
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}
