/** How full the table of keys may be before it is made larger. */
const FULL = 0.7;

/**
 * Linked lists of numbers in one typed array: each entry is the next one's place and a value side by side, because looking
 * something up is mostly waiting for memory.
 */
class Links {
  #links: Int32Array<ArrayBuffer>;
  #size = 0;

  constructor(expected: number) {
    this.#links = new Int32Array(Math.max(1024, expected) * 2);
  }

  /** Puts a value before what stood at `next` (-1: nothing) and says where it is. */
  add(value: number, next: number): number {
    const entry = this.#size;
    if (entry + 2 > this.#links.length) this.#links = grow(this.#links);
    this.#links[entry] = next;
    this.#links[entry + 1] = value;
    this.#size += 2;
    return entry;
  }
  next(entry: number): number {
    return this.#links[entry]!;
  }
  value(entry: number): number {
    return this.#links[entry + 1]!;
  }
}

/** Lists of numbers by a small whole number. */
export class Lists {
  #heads: Int32Array<ArrayBuffer>;
  readonly #links: Links;

  /** @param expected how many lists, of one number each, are likely */
  constructor(expected: number) {
    this.#heads = new Int32Array(Math.max(1024, expected)).fill(-1);
    this.#links = new Links(expected);
  }

  add(list: number, value: number): void {
    if (list >= this.#heads.length) {
      const old = this.#heads.length;
      this.#heads = grow(this.#heads);
      this.#heads.fill(-1, old);
    }
    this.#heads[list] = this.#links.add(value, this.#heads[list]!);
  }

  /** Position of the first entry of a list, or -1; go on with `next`. */
  first(list: number): number {
    return this.#heads[list]!;
  }
  next(entry: number): number {
    return this.#links.next(entry);
  }
  value(entry: number): number {
    return this.#links.value(entry);
  }
}

/**
 * A hash from 32-bit keys to lists of numbers, in typed arrays: a few bytes an entry, and adding one is cheap.
 *
 * Keys are hashes: a list may hold entries of another key with the same hash, so callers verify what they find.
 */
export class Chains {
  /** A key and the first entry of its list, or -1, side by side. */
  #table: Int32Array<ArrayBuffer>;
  #used = 0;
  readonly #links: Links;

  /** @param keys, entries how many of each are likely, to spare the pauses of growing */
  constructor(keys: number, entries: number) {
    let slots = 1024;
    while (slots * FULL < keys) slots *= 2;
    this.#table = new Int32Array(slots * 2).fill(-1);
    this.#links = new Links(entries);
  }

  add(key: number, value: number): void {
    const slot = slotOf(this.#table, key);
    const head = this.#table[slot + 1]!;
    if (head === -1) {
      this.#table[slot] = key;
      this.#used++;
    }
    this.#table[slot + 1] = this.#links.add(value, head);
    if (this.#used * 2 > this.#table.length * FULL) this.#rehash();
  }

  /** Position of the first entry of a key, or -1; go on with `next`. */
  first(key: number): number {
    return this.#table[slotOf(this.#table, key) + 1]!;
  }
  next(entry: number): number {
    return this.#links.next(entry);
  }
  value(entry: number): number {
    return this.#links.value(entry);
  }

  #rehash(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2).fill(-1);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === -1) continue;
      const slot = slotOf(table, old[i]!);
      table[slot] = old[i]!;
      table[slot + 1] = old[i + 1]!;
    }
    this.#table = table;
  }
}

/** Where a key stands in a table of pairs, or the free place where it would. */
function slotOf(table: Int32Array, key: number): number {
  const mask = table.length - 1;
  let slot = ((Math.imul(key, 0x9e3779b1) >>> 7) << 1) & mask;
  while (table[slot + 1] !== -1 && table[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** The same numbers in half as much room again. */
export function grow(old: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.ceil(old.length * 1.5));
  next.set(old);
  return next;
}

/** FNV-1a over the first `count` sounds of a word. */
export function hashSounds(text: string, count: number, seed: number): number {
  let hash = seed;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
