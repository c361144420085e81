/** Turns a printed name into parts with roles, both for case files and for queries. */
import { type CaseSignal, caseStem } from './cases.ts';
import { classHits, type FuzzyHit, fuzzyClassHits, isFarGivenName, type Sex } from './classes.ts';
import { guessHabits, type LatinHabit, settle } from './fold.ts';
import type { QueryPart } from './part-cost.ts';
import type { PrintedName, PrintedPart } from './printed.ts';
import { readName } from './read.ts';
import { assignRoles, type PartRole } from './roles.ts';
import { isGivenName, makeWord, type NameWord } from './word.ts';

type ReadPart = {
  readonly word: NameWord;
  readonly role: PartRole;
  readonly printed: PrintedPart;
};

export type ReadForm = {
  readonly printed: PrintedName;
  readonly parts: readonly ReadPart[];
  readonly sex: Sex | undefined;
  /** the roles are a guess from the order alone */
  readonly isUnsure: boolean;
  /** a name from far away: its spelling in another alphabet is a matter of taste */
  readonly isFar: boolean;
};

type WordMaker = (part: PrintedPart, habits: readonly LatinHabit[], isFar: boolean) => NameWord;

const NO_HABITS: readonly LatinHabit[] = [];
const SLAVIC_END =
  /(?:enko|ienko|uk|iuk|yuk|ov|ev|iv|yev|ova|eva|sk[iy]|sk[iy][iyj]|ska|skaya|skaia|ych|ich|itch|itsch|vna)$/;

/**
 * A Latin name that no Slavic tradition explains is also read as English or Romance (James Shaw), and spellings of
 * such names may differ more (Кармайкл, Carmichael), because every newspaper hears them anew.
 */
function isFarLatin(parts: readonly PrintedPart[]): boolean {
  if (parts.length < 2) return false;
  let isFar = true;
  for (const part of parts) {
    if (isFarGivenName(part.text)) return true;
    if (SLAVIC_END.test(part.text) || part.shape !== 'word') isFar = false;
  }
  return isFar;
}

/** Reads a printed name into words with roles. `make` lets the index intern words. */
export function readForm(text: string, make: WordMaker = plainWord): ReadForm {
  const printed = readName(text);
  let isLatin = false;
  for (const { script } of printed.parts) if (script === 'latin') isLatin = true;
  const habits = isLatin ? guessHabits(printed.parts.map((p) => p.text).join(' ')) : NO_HABITS;
  const isFarSpelling = isLatin && isFarLatin(printed.parts);
  let isFar = isFarSpelling;
  const words: NameWord[] = [];
  for (const part of printed.parts) words.push(make(part, habits, isFarSpelling));
  if (!isLatin && words.length > 1) for (const word of words) if (word.isFarGiven) isFar = true;
  const { roles, isUnsure } = assignRoles(words, printed.parts, printed.commaAt);
  const parts: ReadPart[] = [];
  for (let i = 0; i < words.length; i++)
    parts.push({ word: words[i]!, role: roles[i]!, printed: printed.parts[i]! });
  return { printed, parts, isUnsure, isFar, sex: printed.sexWord ?? sexOf(parts) };
}

const plainWord: WordMaker = (part, habits, isFar) =>
  makeWord(part.text, part.script, part.shape, habits, isFar);

/** The sex that the patronymic, else the given name, says. */
function sexOf(parts: readonly ReadPart[]): Sex | undefined {
  for (const part of parts)
    if (part.role === 'patronymic' && part.word.patronymic !== undefined) return part.word.patronymic.sex;
  for (const part of parts) {
    if (part.role !== 'given') continue;
    let sex: Sex | undefined;
    for (const hit of part.word.hits) {
      if (hit.use === 'patronymic') continue;
      if (sex !== undefined && sex !== hit.sex) return undefined;
      sex = hit.sex;
    }
    return sex;
  }
  return undefined;
}

const NO_FUZZY: readonly FuzzyHit[] = [];

/** Given names that an oblique form may come from: Олега → Олег, Миколи → Микола. */
function obliqueHits(word: NameWord): readonly FuzzyHit[] {
  if (word.shape !== 'word') return NO_FUZZY;
  const sounds = word.readings[0]!.sounds;
  const found: FuzzyHit[] = [];
  const stem = caseStem(sounds);
  if (stem === sounds) return NO_FUZZY;
  for (const end of ['', 'o', 'a', 'i', 'ia', 'e']) {
    const base = settle(stem + end);
    if (base === sounds) continue;
    for (const hit of classHits(base))
      if (hit.use !== 'patronymic' && !(hit.sex === 'm' && /[oi]$/.test(sounds) && end === ''))
        found.push({ ...hit, cost: hit.use === 'formal' ? 0.1 : 0.3 });
  }
  return found;
}

/** What the name as a whole says about its case. */
function caseSignal(parts: readonly ReadPart[], oblique: readonly (readonly FuzzyHit[])[]): CaseSignal {
  let signal: CaseSignal = 'either';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.role === 'patronymic' && part.word.patronymic !== undefined)
      return part.word.patronymic.isOblique ? 'oblique' : 'nominative';
    if (part.role !== 'given' || part.word.shape !== 'word') continue;
    const isName = isGivenName(part.word);
    if (isName && oblique[i]!.length === 0) signal = 'nominative';
    else if (!isName && oblique[i]!.length > 0) signal = 'oblique';
  }
  return signal;
}

/** Everything that comparing needs to know about a query's parts. */
export function queryParts(form: ReadForm, isTyping = false): readonly QueryPart[] {
  const { parts } = form;
  const oblique = parts.map((p) =>
    p.word.script === 'cyrillic' && !p.word.hits.some((h) => h.use === 'formal' && h.sex === 'm')
      ? obliqueHits(p.word)
      : NO_FUZZY,
  );
  const signal = caseSignal(parts, oblique);
  return parts.map((part, i) => {
    const { word } = part;
    let nearly = NO_FUZZY;
    if (word.shape === 'word' && part.role !== 'surname' && oblique[i]!.length === 0) {
      const isPatronymic = part.role === 'patronymic';
      if (!word.hits.some((h) => (h.use === 'patronymic') === isPatronymic)) {
        const sounds = word.readings[0]!.sounds;
        nearly = fuzzyClassHits(sounds, Math.min(2.2, sounds.length * 0.3), isPatronymic);
      }
    }
    return {
      word,
      length: word.readings[0]!.sounds.length,
      isBeginning: isTyping && i === parts.length - 1 && word.shape === 'word',
      stem: caseStem(word.readings[0]!.sounds),
      role: part.role,
      isBracketed: part.printed.isBracketed,
      isParticle: part.printed.isParticle,
      isFar: form.isFar,
      signal,
      nearly,
      oblique: oblique[i]!,
    };
  });
}
