/**
 * Folding: every spelling of a name part becomes a short string of sounds.
 *
 * One alphabet for Ukrainian, Russian and Latin: `a b v g d e j(ж) z i k l m n o p r s t u f x(х) c(ц) q(ч) w(ш) y(щ)`.
 * Cyrillic folds in one way; a Latin word may have several readings, because ch is ч in English, х in
 * Polish and ш in French. What folding leaves different is left to the costs in `distance.ts`.
 */

import {
  COMMON_RULES,
  CZECH_RULES,
  DUTCH_RULES,
  ENGLISH_RULES,
  FRENCH_RULES,
  GERMAN_RULES,
  HUNGARIAN_RULES,
  POLISH_RULES,
  ROMANCE_RULES,
  ROMANIAN_RULES,
  SPANISH_ITALIAN_RULES,
  TURKISH_RULES,
} from './tables/latin.ts';
import { CYRILLIC_SOUNDS, LATIN_PLAIN } from './tables/letters.ts';

/** A string over the alphabet of sounds. */
export type Sounds = string;

/** One way to read a word, and what it costs to believe in it (0 = the plain reading). */
export type Reading = { readonly sounds: Sounds; readonly cost: number; readonly mask: number };

/** Bits of the sounds of a word; words at a small distance differ in few of them. */
export function soundMask(sounds: Sounds): number {
  let mask = 0;
  for (let i = 0; i < sounds.length; i++) mask |= 1 << (sounds.charCodeAt(i) - 97);
  return mask;
}

/** A reading of a word. */
export const reading = (sounds: Sounds, cost: number): Reading => ({ sounds, cost, mask: soundMask(sounds) });

/** Habits of spelling that a whole name shows (see `guessHabits`). */
export type LatinHabit =
  | 'french'
  | 'german'
  | 'polish'
  | 'dutch'
  | 'czech'
  | 'hungarian'
  | 'turkish'
  | 'romanian'
  | 'far';

const A = 97;
const E = 101;
const I = 105;
const O = 111;
const U = 117;
const isVowel = (code: number): boolean => code === A || code === E || code === I || code === O || code === U;

/** Raw sounds of the word being folded; one buffer, because folding never nests. */
const raw = new Uint8Array(128);

/**
 * What all readings have in common after the letters are sounds; works on `raw` in place.
 *
 * Doubled sounds are one (Анна, Alla, Nayyem), т+с is ц (Ts, Братський), сч is щ and т is silent in стл, стн (Щасливий, Счастливый), a softening
 * i before e or after a husher is silent, and the endings of adjectives and of -ій/-ей names are one sound
 * (Кутовий / Кутовой, Сергій / Сергей, Гречана / Гречаная).
 */
function settleRaw(length: number): Sounds {
  let n = 0;
  for (let i = 0; i < length; i++) {
    let c = raw[i]!;
    // A merged sound may merge again with the one before it, so each is tried until nothing changes.
    for (;;) {
      const last = n > 0 ? raw[n - 1]! : 0;
      if (last === 116 && (c === 115 || c === 99))
        c = 99; // ts, tc → c
      else if ((last === 115 || last === 119) && (c === 113 || c === 121))
        c = 121; // sq, wq → y
      else if (last === 116 && (c === 108 || c === 110) && n > 1 && raw[n - 2] === 115) {
        // stl, stn → sl, sn
      } else if (last === I && c === E) {
        // ie → e
      } else if (last === I && c === U && n > 1 && isHusher(raw[n - 2]!)) {
        // a husher is soft or hard by itself
      } else if (c !== last) break;
      n--;
    }
    raw[n++] = c;
  }
  while (n >= 5) {
    const x = raw[n - 3]!;
    const y = raw[n - 2]!;
    const z = raw[n - 1]!;
    if (x === A && y === I && z === A) n -= 2;
    else if (z === I && (y === O || y === E)) raw[--n - 1] = I;
    else if (y === z) n--;
    else break;
  }
  if (n > 1 && raw[n - 1] === raw[n - 2]) n--;
  return textOfRaw(n);
}

/** The first `n` raw sounds as text; four letters at a time, because every joint is a string of its own for a while. */
function textOfRaw(n: number): string {
  let out = '';
  let i = 0;
  for (; i + 4 <= n; i += 4) out += String.fromCharCode(raw[i]!, raw[i + 1]!, raw[i + 2]!, raw[i + 3]!);
  const left = n - i;
  if (left === 3) return out + String.fromCharCode(raw[i]!, raw[i + 1]!, raw[i + 2]!);
  if (left === 2) return out + String.fromCharCode(raw[i]!, raw[i + 1]!);
  return left === 1 ? out + String.fromCharCode(raw[i]!) : out;
}

const isHusher = (code: number): boolean =>
  code === 106 || code === 119 || code === 113 || code === 121 || code === 99;

/** Settles a string of raw sounds. */
export function settle(sounds: string): Sounds {
  const length = Math.min(sounds.length, raw.length);
  for (let i = 0; i < length; i++) raw[i] = sounds.charCodeAt(i);
  return settleRaw(length);
}

/** Sounds of the Cyrillic block by code: up to two bytes, the first in the low byte. */
const CYRILLIC_CODES = new Uint16Array(0x200);
for (const [letter, sounds] of Object.entries(CYRILLIC_SOUNDS)) {
  const code = letter.charCodeAt(0) - 0x400;
  if (code >= 0) CYRILLIC_CODES[code] = (sounds.charCodeAt(0) || 0) | ((sounds.charCodeAt(1) || 0) << 8);
}

/** Folds a lower-case Cyrillic word. */
export function foldCyrillic(word: string): Sounds {
  let n = 0;
  let before = 0;
  const length = Math.min(word.length, 60);
  for (let i = 0; i < length; i++) {
    const code = word.charCodeAt(i);
    // ьо and йо after a consonant are the sound that Russian prints as ё or е: Льовочкін / Левочкин.
    if (code === 0x43e && before === 0x44c && n > 0) raw[n++] = E;
    else if (code === 0x43e && before === 0x439 && n > 1 && !isVowel(raw[n - 2]!)) raw[n - 1] = E;
    else if (code === 0x451 && (n === 0 || isVowel(raw[n - 1]!))) {
      raw[n++] = I;
      raw[n++] = O;
    } else {
      const sounds = code >= 0x400 && code < 0x600 ? CYRILLIC_CODES[code - 0x400]! : 0;
      if (sounds !== 0) raw[n++] = sounds & 0xff;
      if (sounds > 0xff) raw[n++] = sounds >> 8;
    }
    before = code;
  }
  return settleRaw(n);
}

type Rule = {
  readonly from: string;
  readonly to: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly after: string;
  readonly before: string;
};

function parseRules(...tables: readonly string[]): ReadonlyMap<string, readonly Rule[]> {
  const seen = new Map<string, Rule>();
  for (const table of tables)
    for (const word of table.split(/\s+/)) {
      if (word === '') continue;
      const m = /^(?:<([^>]*)>)?(\^)?([^=($^]+)(?:\(([^)]*)\))?(\$)?=(.*)$/.exec(word);
      if (m === null) throw new Error(`not a reading rule: ${word}`);
      const [, after = '', start, from = '', before = '', end, to = ''] = m;
      const rule = { from, to, atStart: start === '^', atEnd: end === '$', after, before };
      seen.set(`${after}|${rule.atStart}|${from}|${before}|${rule.atEnd}`, rule);
    }
  const byFirst = new Map<string, Rule[]>();
  for (const rule of seen.values()) {
    const list = byFirst.get(rule.from[0]!) ?? [];
    list.push(rule);
    byFirst.set(rule.from[0]!, list);
  }
  const weight = (r: Rule): number =>
    r.from.length * 4 +
    (r.atStart ? 2 : 0) +
    (r.atEnd ? 1 : 0) +
    (r.before === '' ? 0 : 1) +
    (r.after === '' ? 0 : 2);
  for (const list of byFirst.values()) list.sort((a, b) => weight(b) - weight(a));
  return byFirst;
}

const COMMON = parseRules(COMMON_RULES);
const HABITS: Readonly<Record<Exclude<LatinHabit, 'far'>, ReadonlyMap<string, readonly Rule[]>>> = {
  french: parseRules(COMMON_RULES, FRENCH_RULES),
  german: parseRules(COMMON_RULES, GERMAN_RULES),
  polish: parseRules(COMMON_RULES, POLISH_RULES),
  dutch: parseRules(COMMON_RULES, DUTCH_RULES),
  czech: parseRules(COMMON_RULES, CZECH_RULES),
  hungarian: parseRules(COMMON_RULES, HUNGARIAN_RULES),
  turkish: parseRules(COMMON_RULES, TURKISH_RULES),
  romanian: parseRules(COMMON_RULES, ROMANIAN_RULES),
};
const FAR = [parseRules(ENGLISH_RULES), parseRules(ROMANCE_RULES), parseRules(SPANISH_ITALIAN_RULES)];

function read(word: string, rules: ReadonlyMap<string, readonly Rule[]>): Sounds {
  let sounds = '';
  let i = 0;
  scan: while (i < word.length) {
    const first = word[i]!;
    const own = rules.get(first);
    const list = own ?? rules.get(LATIN_PLAIN[first] ?? '');
    if (list !== undefined) {
      const here = own !== undefined ? word : word.slice(0, i) + LATIN_PLAIN[first]! + word.slice(i + 1);
      for (const rule of list) {
        const end = i + rule.from.length;
        if (rule.atStart && i !== 0) continue;
        if (rule.atEnd && end !== word.length) continue;
        if (rule.from.length > 1 && !here.startsWith(rule.from, i)) continue;
        if (rule.before !== '' && (end >= word.length || !rule.before.includes(word[end]!))) continue;
        if (rule.after !== '' && (i === 0 || !rule.after.includes(word[i - 1]!))) continue;
        sounds += rule.to;
        i = end;
        continue scan;
      }
    }
    sounds += (LATIN_PLAIN[first] ?? '').replace(/[^a-z]/g, '');
    i++;
  }
  return settle(sounds);
}

/** What the letters of a whole Latin name betray about who spelled it. */
export function guessHabits(name: string): readonly LatinHabit[] {
  const found: LatinHabit[] = [];
  if (
    /[łżńęą]|sz|cz|rz(?!h)|w(?!u?[rh])[a-z]*sk[ia]\b/.test(name) ||
    (/w/.test(name) && /j/.test(name) && !/sch|v/.test(name))
  )
    found.push('polish');
  if (/tsch|sch(?!e[nv])|[äöüß]/.test(name) || (/w/.test(name) && !/v|sz|cz|ł/.test(name)))
    found.push('german');
  if (/tch|ch(?!uk|en)|ou|ï|gu[ei]|ine\b/.test(name)) found.push('french');
  if (/sj|zj|oe/.test(name)) found.push('dutch');
  if (/[čšžřěýůć]/.test(name) || /[^t]c[aou]|c\b|j/.test(name)) found.push('czech');
  if (/sz|cs|zs/.test(name) && !/cz|rz|[łżńęąśćźw]/.test(name)) found.push('hungarian');
  if (/[çşğı]/.test(name)) found.push('turkish');
  if (/[țţșăî]|c[ei]/.test(name)) found.push('romanian');
  return found;
}

/**
 * All readings of a lower-case Latin word, the plain one first.
 *
 * @param isFar whether the whole name looks like one that no Slavic tradition explains
 */
export function readLatin(word: string, habits: readonly LatinHabit[], isFar: boolean): readonly Reading[] {
  const clean = word.replace(/['’ʹʺ"`-]/g, '');
  const readings: Reading[] = [reading(read(clean, COMMON), 0)];
  const add = (sounds: Sounds, cost: number): void => {
    if (sounds.length > 0 && !readings.some((r) => r.sounds === sounds)) readings.push(reading(sounds, cost));
  };
  for (const habit of habits) if (habit !== 'far') add(read(clean, HABITS[habit]), 0.05);
  // Latvian and Lithuanian put an ending on every man's name: Jaroslavs, Romanas.
  if (/[^aeiou]a?s$/.test(clean) && clean.length > 5) add(read(clean.replace(/a?s$/, ''), COMMON), 0.3);
  if (isFar) for (const rules of FAR) add(read(clean, rules), 0.1);
  return readings;
}

/**
 * Writes the consonants that survive most misspellings, merged where spellings swap them; a key for finding only.
 *
 * @returns how many were written
 */
export function skeletonInto(sounds: Sounds, length: number, out: Uint8Array): number {
  let count = 0;
  let last = 46;
  for (let i = 0; i < length && count < out.length; i++) {
    const code = SKELETON.charCodeAt(sounds.charCodeAt(i) - 97);
    if (code === 46 || code === last) continue;
    out[count++] = code;
    last = code;
  }
  return count;
}

/** One letter for each of a…z; a dot is silent. */
const SKELETON = '.bsd.vgg.wklmn.pwrst.vwgws';
