/**
 * Which printed part is the surname, which the given name, which the patronymic.
 *
 * Any order is met (Петро Дурда Іванович); a comma follows a surname; a word may be two things (Князевич Руслан: a surname,
 * Іван Петрович: perhaps a patronymic, Роман: a given name and a surname). The likeliest reading is taken; alignment may still cross roles at a price.
 */
import { endsNearlyPatronymic, fuzzyClassHits } from './classes.ts';
import type { PartShape, PrintedPart } from './printed.ts';
import { isGivenName, type NameWord } from './word.ts';

export type PartRole = 'surname' | 'given' | 'patronymic';

const PATRONYMIC_SURE = 3;
const PATRONYMIC_MAYBE = 0.6;

/** Words already asked whether they are nearly a patronymic; the same word is asked for every reading of a name. */
const nearly = new Map<string, boolean>();

function patronymicEvidence(
  word: NameWord,
  shape: PartShape,
  isAfterGiven: boolean,
  mayRepair: boolean,
): number {
  if (shape !== 'word') return isAfterGiven ? 0.4 : -1.5;
  if (word.patronymic === undefined) {
    if (!mayRepair) return -4;
    // A father's name, or a patronymic cut short: Бойко Михайло Олександр.
    if (isGivenName(word)) return isAfterGiven ? 0.3 : -4;
    const { sounds } = word.readings[0]!;
    const known = nearly.get(sounds);
    if (known !== undefined) return known ? PATRONYMIC_MAYBE : -4;
    const isNearly =
      endsNearlyPatronymic(sounds) ||
      // Vasylovyxh: what a slip does to the last letters of a Latin patronymic is another sound altogether.
      (isAfterGiven && /[oe]v[iy][a-z]{1,3}$/.test(word.text)) ||
      (sounds.length > 6 && fuzzyClassHits(sounds, 1.9, true).length > 0);
    if (nearly.size > 2000) nearly.clear();
    nearly.set(sounds, isNearly);
    return isNearly ? PATRONYMIC_MAYBE : -4;
  }
  return word.patronymic.isCertain ? PATRONYMIC_SURE : PATRONYMIC_MAYBE;
}

function givenEvidence(word: NameWord, shape: PartShape): number {
  if (shape === 'initial') return 1;
  if (shape === 'abbreviation') return 0.8;
  if (isGivenName(word)) return word.hits.some((h) => h.use === 'formal') ? 2 : 1.4;
  return word.patronymic !== undefined ? -3 : -0.4;
}

function surnameEvidence(word: NameWord, shape: PartShape, isBracketed: boolean): number {
  if (isBracketed) return 3;
  if (shape === 'initial') return -6;
  if (shape === 'abbreviation') return -1.2;
  if (isGivenName(word)) return -0.6;
  return word.patronymic?.isCertain === true ? -1 : 0.4;
}

type Roles = {
  readonly roles: readonly PartRole[];
  /** nothing but the order says which is the given name, or another reading is nearly as good */
  readonly isUnsure: boolean;
};

/** How many kinds of words there are for this purpose; names of four plain words at most are remembered by their kinds. */
const KINDS = 9;
const remembered = new Map<number, Roles>();

/** What matters of a word here: may it be a given name, may it be a patronymic. */
function kindOf(word: NameWord): number {
  const given = !isGivenName(word) ? 0 : word.hits.some((h) => h.use === 'formal') ? 2 : 1;
  const patronymic = word.patronymic === undefined ? 0 : word.patronymic.isCertain ? 2 : 1;
  return given * 3 + patronymic;
}

/** One role for each part; parts beyond surname, given name and patronymic are further surnames. */
export function assignRoles(
  words: readonly NameWord[],
  parts: readonly PrintedPart[],
  commaAt: number,
): Roles {
  let key = (parts.length * 8 + commaAt) * 2 + (parts[0]?.script === 'latin' ? 1 : 0);
  let hasPatronymic = false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.shape !== 'word' || part.isBracketed || part.isParticle || parts.length > 4)
      return weighRoles(words, parts, commaAt);
    if (words[i]!.patronymic !== undefined) hasPatronymic = true;
    key = key * (KINDS + 1) + kindOf(words[i]!) + 1;
  }
  if (parts.length >= 3 && !hasPatronymic) return weighRoles(words, parts, commaAt);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const roles = weighRoles(words, parts, commaAt);
  remembered.set(key, roles);
  return roles;
}

function weighRoles(words: readonly NameWord[], printed: readonly PrintedPart[], commaAt: number): Roles {
  const parts = printed.map((p, i) => ({
    word: words[i]!,
    shape: p.shape,
    isBracketed: p.isBracketed,
    isParticle: p.isParticle,
  }));
  const mayRepair = !words.some((word) => word.patronymic !== undefined);
  const n = parts.length;
  let best = -Infinity;
  let bestGiven = -1;
  let bestPatronymic = -1;
  const surname = parts.map((p) => surnameEvidence(p.word, p.shape, p.isBracketed));
  const all = surname.reduce((a, b) => a + b, 0);
  for (let g = -1; g < n; g++) {
    if (g >= 0 && (parts[g]!.isBracketed || parts[g]!.isParticle)) continue;
    let base = all;
    if (g >= 0) base += givenEvidence(parts[g]!.word, parts[g]!.shape) - surname[g]!;
    else base -= n > 1 ? 1.5 : 0;
    if (n === 1 && g === 0) base -= 0.5;
    if (g >= 0 && commaAt > 0) base += g >= commaAt ? 1.5 : -1.5;
    // Two words and no other sign: Cyrillic lists print the surname first, Latin ones the given name.
    if (g >= 0 && commaAt === 0)
      base += n === 2 ? (parts[g]!.word.script === 'latin' ? (g === 0 ? 0.1 : 0) : g === 1 ? 0.1 : 0) : 0;
    for (let p = -1; p < n; p++) {
      if (p === g && p >= 0) continue;
      if (p >= 0 && (g < 0 || parts[p]!.isBracketed || n < 3)) continue;
      let score = base;
      if (p >= 0) {
        score += patronymicEvidence(parts[p]!.word, parts[p]!.shape, p === g + 1, mayRepair) - surname[p]!;
        score += p === g + 1 ? 0.6 : g === p + 1 ? -0.2 : -0.1;
      }
      if (score > best) {
        best = score;
        bestGiven = g;
        bestPatronymic = p;
      }
    }
  }
  const roles = parts.map(
    (_, i): PartRole => (i === bestGiven ? 'given' : i === bestPatronymic ? 'patronymic' : 'surname'),
  );
  const given = parts[bestGiven];
  const others = parts.filter((p, i) => roles[i] === 'surname' && p.shape === 'word' && !p.isBracketed);
  const isUnsure =
    given !== undefined &&
    given.shape === 'word' &&
    commaAt === 0 &&
    others.length > 0 &&
    others.some((p) => isGivenName(p.word) === isGivenName(given.word)) &&
    !(
      bestPatronymic >= 0 &&
      Math.abs(bestPatronymic - bestGiven) === 1 &&
      !others.some((p) => isGivenName(p.word))
    );
  return { roles, isUnsure };
}
