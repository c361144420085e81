/**
 * How far apart two folded words are: weighted Damerau-Levenshtein over the alphabet of sounds.
 *
 * 1 is one plain misprint. Pairs that spellings swap cost less, each for a reason of language:
 * vowels (Немиря / Немыря, Чорновіл / Черновол), г–х–h (Гасан / Хасан), ц–к–с–з–ч (Latin c, z, ch),
 * ш–щ–ж–с (sch, sh, s), в–ф–у (Latin w, f), and what OCR and fingers confuse.
 */

const SIZE = 26;
/** All prices are twentieths: whole numbers add up exactly, and several times as fast as fractions. */
const UNIT = 20;
const priced = (price: number): number => Math.round(price * UNIT);
const SUBSTITUTE = new Uint8Array(SIZE * SIZE).fill(priced(1.15));
const INSERT = new Uint8Array(SIZE).fill(priced(1));

const at = (letter: string): number => letter.charCodeAt(0) - 97;

/** pairs of sounds and the price of taking one for the other */
const CHEAP_PAIRS = `
ie .3  oa .4  oi .45 ou .55 eo .45 ea .5 iu .6 ua .6
gx .35 gk .7 xk .45 ck .5 cq .5 cs .45 cz .4 qx .45 qk .6 wy .3 qy .45 qw .45 jz .45 jw .5 ws .45 zs .35 js .6
vf .4 vu .4 td .6 bp .6 pf .5 ft .55 ij .6 dj .7 bv .7 xf .7
lp .85 np .85 gt .85 ni .85 xj .8 mw .85 ze .85 kx .45 tm .85 rg .85 ec .8 nk .85 ln .85 oc .85 nv .85 ci .85 ec .85 ge .9 lt .9
`;
/** Neighbouring keys of the Ukrainian and Russian keyboards (one layout for these letters) and of QWERTY, as sounds. */
const KEY_ROWS = [
  ['icukengwyzx', 'fivaproldje', ' qsmit b i'],
  ['qvertiuiop', 'asdfgxjkl', ' zkcvbnm'],
];
const NEIGHBOUR = priced(0.85);
for (const rows of KEY_ROWS)
  for (let r = 0; r < rows.length; r++)
    for (let c = 0; c < rows[r]!.length; c++)
      for (const [dr, dc] of [
        [0, 1],
        [1, 0],
        [1, -1],
        [1, 1],
      ] as const) {
        const a = rows[r]![c]!;
        const b = rows[r + dr]?.[c + dc];
        if (a === ' ' || b === undefined || b === ' ' || a === b) continue;
        SUBSTITUTE[at(a) * SIZE + at(b)] = NEIGHBOUR;
        SUBSTITUTE[at(b) * SIZE + at(a)] = NEIGHBOUR;
      }
for (const m of CHEAP_PAIRS.matchAll(/([a-z])([a-z]) (\.\d+)/g)) {
  const a = at(m[1]!);
  const b = at(m[2]!);
  SUBSTITUTE[a * SIZE + b] = priced(Number(m[3]));
  SUBSTITUTE[b * SIZE + a] = priced(Number(m[3]));
}
for (let i = 0; i < SIZE; i++) SUBSTITUTE[i * SIZE + i] = 0;

/**
 * Between two Cyrillic words: ц, ч, к, с, х are swapped by Latin spellings only (c, ch, cz, s); who writes Cyrillic tells them apart, so
 * that Скоч and Скоць are two families.
 */
const CYRILLIC_PAIRS = `
ck .95 cq .85 cs .95 cz .95 zs .7 qx 1 qk 1 qy .6 qw .85 jz .9 jw .85 ws .9 js 1 vf .75 vu .7 xk .8 kx .8 dj 1 gk .9 ou .8 ua .85 ea .6
`;
const CYRILLIC = SUBSTITUTE.slice();
for (const m of CYRILLIC_PAIRS.matchAll(/([a-z])([a-z]) (\d?\.?\d+)/g)) {
  const a = at(m[1]!);
  const b = at(m[2]!);
  CYRILLIC[a * SIZE + b] = priced(Number(m[3]));
  CYRILLIC[b * SIZE + a] = priced(Number(m[3]));
}
/** й, ь and soft vowels come and go; vowels between consonants are fleeting; h is often silent. */
for (const m of 'i .4 e .75 o .8 a .85 u .85 g .85'.matchAll(/([a-z]) (\.\d+)/g))
  INSERT[at(m[1]!)] = priced(Number(m[2]));

const TRANSPOSE = priced(0.8);
const LEAST_INSERT = Math.min(...INSERT);
const MAX = 40;
const rows = [new Int32Array(MAX + 1), new Int32Array(MAX + 1), new Int32Array(MAX + 1)] as const;
const codesA = new Uint8Array(MAX);
const codesB = new Uint8Array(MAX);

/**
 * The weighted distance, or something above `limit` as soon as it is certain to be above it.
 *
 * Words longer than 40 sounds are cut: no name part is.
 */
export function soundDistance(a: string, b: string, limit: number, isCyrillic = false): number {
  if (a === b) return 0;
  let n = Math.min(a.length, MAX);
  let m = Math.min(b.length, MAX);
  // Six times 0.3 is a little less than 1.8: what is meant is the same.
  const most = Math.floor(limit * UNIT + 0.001);
  if (Math.abs(n - m) * LEAST_INSERT > most) return limit + 1;
  let start = 0;
  while (start < n && start < m && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (n > start && m > start && a.charCodeAt(n - 1) === b.charCodeAt(m - 1)) {
    n--;
    m--;
  }
  n -= start;
  m -= start;
  for (let i = 0; i < n; i++) codesA[i] = a.charCodeAt(start + i) - 97;
  for (let j = 0; j < m; j++) codesB[j] = b.charCodeAt(start + j) - 97;
  const steps = between(n, m, most, isCyrillic ? CYRILLIC : SUBSTITUTE);
  return steps > most ? limit + 1 : Math.min(steps / UNIT, limit);
}

/** The smaller of two whole numbers; a branch would be guessed wrong every other time. */
const smaller = (a: number, b: number): number => b + ((a - b) & ((a - b) >> 31));

/** The distance of the first `n` of `codesA` and the first `m` of `codesB`, or something above `most`. */
function between(n: number, m: number, most: number, substitute: Uint8Array): number {
  let [before, above, row] = rows;
  let sum = 0;
  above[0] = 0;
  for (let j = 0; j < m; j++) {
    sum += INSERT[codesB[j]!]!;
    above[j + 1] = sum;
  }
  let lastA = -1;
  for (let i = 0; i < n; i++) {
    const ca = codesA[i]!;
    const drop = INSERT[ca]!;
    const base = ca * SIZE;
    let corner = above[0]!;
    let left = corner + drop;
    let best = left;
    let lastB = -1;
    row[0] = left;
    for (let j = 0; j < m; j++) {
      const cb = codesB[j]!;
      const up = above[j + 1]!;
      let cost = smaller(corner + substitute[base + cb]!, up + drop);
      cost = smaller(cost, left + INSERT[cb]!);
      if (ca === lastB && cb === lastA) cost = smaller(cost, before[j - 1]! + TRANSPOSE);
      row[j + 1] = cost;
      best = smaller(best, cost);
      corner = up;
      left = cost;
      lastB = cb;
    }
    if (best > most) return best;
    lastA = ca;
    const free = before;
    before = above;
    above = row;
    row = free;
  }
  return above[m]!;
}

/** A word that is held against many is written once here, then `distanceTo` each of them. */
export type Probe = { readonly codes: Uint8Array; readonly length: number; readonly mask: number };

/** Sounds as numbers: a is 0. */
export function probeOf(sounds: string, mask: number): Probe {
  const length = Math.min(sounds.length, MAX);
  const codes = new Uint8Array(length);
  for (let i = 0; i < length; i++) codes[i] = sounds.charCodeAt(i) - 97;
  return { codes, length, mask };
}

/** The same as `soundDistance` for a word whose `length` numbers stand in `codes` from `from` on. */
export function distanceTo(
  probe: Probe,
  codes: Uint8Array,
  from: number,
  length: number,
  limit: number,
): number {
  const a = probe.codes;
  let n = probe.length;
  let m = length;
  const most = Math.floor(limit * UNIT + 0.001);
  if (Math.abs(n - m) * LEAST_INSERT > most) return limit + 1;
  let start = 0;
  while (start < n && start < m && a[start] === codes[from + start]) start++;
  while (n > start && m > start && a[n - 1] === codes[from + m - 1]) {
    n--;
    m--;
  }
  n -= start;
  m -= start;
  for (let i = 0; i < n; i++) codesA[i] = a[start + i]!;
  for (let j = 0; j < m; j++) codesB[j] = codes[from + start + j]!;
  const steps = between(n, m, most, SUBSTITUTE);
  return steps > most ? limit + 1 : Math.min(steps / UNIT, limit);
}

/** Number of set bits of a 32-bit word. */
function popCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const VOWELS = (1 << 0) | (1 << 4) | (1 << 8) | (1 << 14) | (1 << 20);

/** In how many kinds of consonants two words differ, by their sound masks: one wrong consonant makes at most two. */
export const consonantGap = (a: number, b: number): number => popCount((a ^ b) & ~VOWELS);

/** What it takes at least to be rid of a sound. */
const CHEAPEST = INSERT.slice();
for (let a = 0; a < SIZE; a++)
  for (let b = 0; b < SIZE; b++) if (a !== b) CHEAPEST[a] = Math.min(CHEAPEST[a]!, SUBSTITUTE[a * SIZE + b]!);

function cheapest(sounds: number): number {
  let sum = 0;
  for (let left = sounds; left !== 0; left &= left - 1) sum += CHEAPEST[31 - Math.clz32(left & -left)]!;
  return sum;
}

/**
 * Whether two words are certainly farther apart than `limit`, by the bits of their sounds alone: what only one of them has must be put in,
 * left out or swapped, and a swap settles one sound of each.
 */
export function isBeyond(a: number, b: number, limit: number): boolean {
  const most = limit * UNIT + 0.001;
  return cheapest(a & ~b) > most || cheapest(b & ~a) > most;
}

/** Whether the first sounds of two words are ones that no spelling swaps. */
export const isUnlike = (a: string, b: string): boolean =>
  SUBSTITUTE[(a.charCodeAt(0) - 97) * SIZE + b.charCodeAt(0) - 97]! >= priced(0.8);
