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
  POLISH_RULES,
  ROMANCE_RULES,
  SPANISH_ITALIAN_RULES,
} from './tables/latin.ts';
import { CYRILLIC_SOUNDS, LATIN_PLAIN } from './tables/letters.ts';

/** A string over the alphabet of sounds. */
export type Sounds = string;

/** One way to read a word, and what it costs to believe in it (0 = the plain reading). */
export type Reading = { readonly sounds: Sounds; readonly cost: number };

/** Habits of spelling that a whole name shows (see `guessHabits`). */
export type LatinHabit = 'french' | 'german' | 'polish' | 'dutch' | 'czech' | 'far';

const isVowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117;

/**
 * What all readings have in common after the letters are sounds.
 *
 * Doubled sounds are one (Анна, Alla, Nayyem), т+с is ц (Ts, Братський), сч is щ (Щасливий, Счастливый), a softening
 * i after a husher is silent, and the endings of adjectives and of -ій/-ей names are one sound
 * (Кутовий / Кутовой, Сергій / Сергей, Гречана / Гречаная).
 */
export function settle(raw: string): Sounds {
  let out = '';
  let last = '';
  for (let i = 0; i < raw.length; i++) {
    const c = raw[i]!;
    if (c === last) continue;
    if (last === 't' && (c === 's' || c === 'c')) {
      out = `${out.slice(0, -1)}c`;
      last = 'c';
      continue;
    }
    if ((last === 's' || last === 'w') && (c === 'q' || c === 'y')) {
      out = `${out.slice(0, -1)}y`;
      last = 'y';
      continue;
    }
    if (last === 'i' && c === 'e') {
      out = `${out.slice(0, -1)}`;
      last = out.length > 0 ? out[out.length - 1]! : '';
      if (last === 'e') continue;
    } else if (last === 'i' && out.length > 1 && c === 'u' && 'jwqyc'.includes(out[out.length - 2]!)) {
      out = out.slice(0, -1);
    }
    out += c;
    last = c;
  }
  return settleEnd(out);
}

function settleEnd(sounds: string): Sounds {
  const n = sounds.length;
  if (n >= 5) {
    if (sounds.endsWith('aia')) return sounds.slice(0, -2);
    if (sounds.endsWith('oi') || sounds.endsWith('ei')) return `${sounds.slice(0, -2)}i`;
  }
  return sounds;
}

/** Folds a lower-case Cyrillic word. */
export function foldCyrillic(word: string): Sounds {
  let raw = '';
  let before = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if ((letter === 'о' || letter === 'О') && before !== '' && 'ьй'.includes(before)) {
      // ьо and йо after a consonant are the sound that Russian prints as ё or е: Льовочкін / Левочкин.
      const prior = raw.length > 0 && before === 'й' ? raw.charCodeAt(raw.length - 2) : 0;
      if (before === 'ь' || (raw.length > 1 && !isVowel(prior))) {
        if (before === 'й') raw = raw.slice(0, -1);
        raw += 'e';
        before = letter;
        continue;
      }
    }
    if (letter === 'ё' && (i === 0 || isVowel(raw.charCodeAt(raw.length - 1)))) raw += 'io';
    else raw += CYRILLIC_SOUNDS[letter] ?? '';
    before = letter;
  }
  return settle(raw);
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
};
const FAR = [parseRules(ENGLISH_RULES), parseRules(ROMANCE_RULES), parseRules(SPANISH_ITALIAN_RULES)];

function read(word: string, rules: ReadonlyMap<string, readonly Rule[]>): Sounds {
  let raw = '';
  let i = 0;
  scan: while (i < word.length) {
    const first = word[i]!;
    const list = rules.get(first) ?? rules.get(LATIN_PLAIN[first] ?? '');
    if (list !== undefined) {
      const here = rules.has(first) ? word : word.slice(0, i) + LATIN_PLAIN[first]! + word.slice(i + 1);
      for (const rule of list) {
        const end = i + rule.from.length;
        if (rule.atStart && i !== 0) continue;
        if (rule.atEnd && end !== word.length) continue;
        if (rule.from.length > 1 && !here.startsWith(rule.from, i)) continue;
        if (rule.before !== '' && (end >= word.length || !rule.before.includes(word[end]!))) continue;
        if (rule.after !== '' && (i === 0 || !rule.after.includes(word[i - 1]!))) continue;
        raw += rule.to;
        i = end;
        continue scan;
      }
    }
    raw += (LATIN_PLAIN[first] ?? '').replace(/[^a-z]/g, '');
    i++;
  }
  return settle(raw);
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
  return found;
}

/**
 * All readings of a lower-case Latin word, the plain one first.
 *
 * @param isFar whether the whole name looks like one that no Slavic tradition explains
 */
export function readLatin(word: string, habits: readonly LatinHabit[], isFar: boolean): readonly Reading[] {
  const clean = word.replace(/['’ʹʺ"`-]/g, '');
  const readings: Reading[] = [{ sounds: read(clean, COMMON), cost: 0 }];
  const add = (sounds: Sounds, cost: number): void => {
    if (sounds.length > 0 && !readings.some((r) => r.sounds === sounds)) readings.push({ sounds, cost });
  };
  for (const habit of habits) if (habit !== 'far') add(read(clean, HABITS[habit]), 0.05);
  // Latvian and Lithuanian put an ending on every man's name: Jaroslavs, Romanas.
  if (/[^aeiou]a?s$/.test(clean) && clean.length > 5) add(read(clean.replace(/a?s$/, ''), COMMON), 0.3);
  if (isFar) for (const rules of FAR) add(read(clean, rules), 0.1);
  return readings;
}

/** The consonants that survive most misspellings, merged where spellings swap them; a key for finding only. */
export function skeleton(sounds: Sounds): string {
  let out = '';
  for (let i = 0; i < sounds.length; i++) {
    const c = SKELETON[sounds.charCodeAt(i) - 97]!;
    if (c !== '' && !out.endsWith(c)) out += c;
  }
  return out;
}

//                 a   b    c    d    e   f    g    h    i   j    k    l    m    n    o   p    q    r    s    t    u   v    w    x    y    z
const SKELETON = [
  '',
  'b',
  's',
  'd',
  '',
  'v',
  'g',
  'g',
  '',
  'w',
  'k',
  'l',
  'm',
  'n',
  '',
  'p',
  'w',
  'r',
  's',
  't',
  '',
  'v',
  'w',
  'g',
  'w',
  's',
];
