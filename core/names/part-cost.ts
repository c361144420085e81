/**
 * How far a printed part is from a part on file, and by which rule they agree.
 *
 * The first rule that explains the pair wins: same sounds, same name class, same patronymic, initial, cut word, case form,
 * and last the weighted distance of sounds. 0 is "the same", 1 is one plain misprint, `APART` is "another name".
 */
import { type CaseSignal, caseStem, endingCost, isOtherFamily, isShiftedStem } from './cases.ts';
import { type FuzzyHit, formalForms } from './classes.ts';
import { consonantGap, isUnlike, soundDistance } from './distance.ts';
import type { Reading, Sounds } from './fold.ts';
import type { PartRole } from './roles.ts';
import type { NameWord } from './word.ts';

/** By which rule two parts agree; the screen turns it into words. */
export type PartRule =
  | 'same-letters'
  | 'same-sounds'
  | 'same-name-other-language'
  | 'everyday-form'
  | 'case-form'
  | 'initial'
  | 'cut-short'
  | 'other-reading'
  | 'similar'
  | 'different';

export type PartMatch = { readonly cost: number; readonly rule: PartRule };

/** The cost of two names that no rule brings together. */
export const APART = 4;

/** Another ending of the same root, in a surname of seven sounds. */
const OTHER_FAMILY = 1.6;

/** More kinds of consonants than this are not one name. */
const FAR_APART = 6;

const match = (cost: number, rule: PartRule): PartMatch => ({ cost, rule });
const DIFFERENT = match(APART, 'different');
const SAME_LETTERS = match(0, 'same-letters');
const SAME_SOUNDS = match(0.02, 'same-sounds');
const SAME_NAME = match(0.03, 'same-name-other-language');
/** A given name that stands where the other has a surname tells less than a surname. */
const NAME_ACROSS = match(0.4, 'same-name-other-language');
const INITIAL = match(0, 'initial');
const BEGINNING = match(0.1, 'cut-short');

/** A part of a query: the word, its role, and what the whole name adds. */
export type QueryPart = {
  readonly word: NameWord;
  /** sounds of the plain reading */
  readonly length: number;
  /** may be only the beginning of a word, because somebody is typing */
  readonly isBeginning: boolean;
  /** its case stem */
  readonly stem: Sounds;
  readonly role: PartRole;
  readonly isBracketed: boolean;
  readonly isParticle: boolean;
  readonly isFar: boolean;
  readonly signal: CaseSignal;
  /** classes it nearly names, when it names none */
  readonly nearly: readonly FuzzyHit[];
  /** nominative class hits of an oblique form */
  readonly oblique: readonly FuzzyHit[];
};

export function matchParts(query: QueryPart, filed: NameWord, filedRole: PartRole): PartMatch {
  const word = query.word;
  if (word.shape === 'initial' || filed.shape === 'initial')
    return (word.initials & filed.initials) !== 0 ? INITIAL : DIFFERENT;
  if (word.text === filed.text) return SAME_LETTERS;
  if (query.isBeginning && startsWith(word.readings, filed.readings)) return BEGINNING;
  const isPatronymic = filedRole === 'patronymic';
  const isName = filedRole === 'given' && query.role !== 'patronymic';
  if (word.shape === 'abbreviation' || filed.shape === 'abbreviation') return matchCut(word, filed);
  let best = DIFFERENT;
  if (isName || isPatronymic) {
    best = sameClass(query, filed, isPatronymic) ?? DIFFERENT;
    if (best.cost <= 0.12) return best;
    // Two known names that are not one: their sounds need not be compared.
    if (best === DIFFERENT && namesOther(query, filed, isPatronymic)) return DIFFERENT;
  }
  // A surname that is a given name, or the parts in another order: Michael Russell, Майкл Расселл.
  if (filedRole === 'surname' && sharesName(word, filed))
    best = query.role === 'surname' ? SAME_NAME : NAME_ACROSS;
  const limit = Math.min(3.2, 0.23 * (3.5 + Math.min(query.length, filed.readings[0]!.sounds.length)) + 0.1);
  const areCyrillic = word.script === 'cyrillic' && filed.script === 'cyrillic';
  const heard = sameSounds(word.readings, filed.readings, Math.min(limit, best.cost), areCyrillic);
  if (heard.cost < best.cost) best = heard;
  if (best.cost <= 0.05) return best;
  if (isPatronymic && word.patronymic !== undefined && filed.patronymic !== undefined) {
    // The endings always agree, so all that tells is in the father's name.
    const stems = 1.6 * soundDistance(word.patronymic.stem, filed.patronymic.stem, APART / 1.6);
    const sexes = word.patronymic.sex === filed.patronymic.sex ? 0 : 1;
    if (stems + sexes + 0.02 < best.cost)
      best = match(stems + sexes + 0.02, stems + sexes === 0 ? 'same-name-other-language' : 'similar');
    return best;
  }
  const cased = caseForm(query, filed);
  if (cased.cost < best.cost) best = cased;
  if (best.rule === 'similar' && areCyrillic && filedRole === 'surname' && query.role === 'surname') {
    const [a, b] = [word.readings[0]!.sounds, filed.readings[0]!.sounds];
    // Not in proportion to the length of the root: the root is not what is in doubt.
    if (isOtherFamily(a, b))
      return match(Math.max(best.cost, (OTHER_FAMILY * (3.5 + a.length)) / 10.5), 'similar');
  }
  if ((isName || isPatronymic) && best.cost > 0.5) {
    const cut = matchPrefix(word, filed, isPatronymic);
    if (cut.cost < best.cost) best = cut;
  }
  return best;
}

/** Whether a word on file may be the part whatever its sounds: an initial, a cut word, or a name of the same class. */
export function mayBeSameName(query: QueryPart, filed: NameWord): boolean {
  if (filed.shape !== 'word') return true;
  for (const y of filed.hits) {
    for (const x of query.word.hits) if (x.classId === y.classId) return true;
    for (const x of query.oblique) if (x.classId === y.classId) return true;
    for (const x of query.nearly) if (x.classId === y.classId) return true;
  }
  return false;
}

/**
 * People seldom mistake the first letter (Pollock and Zamora 1984: 3 of 100 misspellings), so another first consonant
 * says more: Томенко and Хоменко are two families.
 */
function firstSoundCost(a: Sounds, b: Sounds): number {
  return a[0] !== b[0] && a[0] !== b[1] && a[1] !== b[0] && isUnlike(a, b) ? 0.3 : 0;
}

function sameSounds(
  a: readonly Reading[],
  b: readonly Reading[],
  limit: number,
  areCyrillic: boolean,
): PartMatch {
  let least = limit;
  let isPlain = false;
  for (const x of a)
    for (const y of b) {
      const extra = x.cost + y.cost;
      if (extra >= least || consonantGap(x.mask, y.mask) > FAR_APART) continue;
      const d =
        soundDistance(x.sounds, y.sounds, least - extra, areCyrillic) +
        extra +
        firstSoundCost(x.sounds, y.sounds);
      if (d < least) {
        least = d;
        isPlain = extra === 0;
      }
    }
  if (least === 0) return SAME_SOUNDS;
  if (least >= limit) return DIFFERENT;
  return match(least + 0.02, least <= 0.25 && !isPlain ? 'other-reading' : 'similar');
}

/** Both words name one given name outright. */
export function sharesName(a: NameWord, b: NameWord): boolean {
  for (const x of a.hits)
    for (const y of b.hits)
      if (x.classId === y.classId && x.use === 'formal' && y.use === 'formal') return true;
  return false;
}

/** Both words name classes, and none in common. */
function namesOther(query: QueryPart, filed: NameWord, isPatronymic: boolean): boolean {
  return hasUse(query.word, isPatronymic) && hasUse(filed, isPatronymic);
}

function hasUse(word: NameWord, isPatronymic: boolean): boolean {
  for (const hit of word.hits)
    if ((hit.use === 'patronymic') === isPatronymic && hit.use !== 'everyday') return true;
  return false;
}

function sameClass(query: QueryPart, filed: NameWord, isPatronymic: boolean): PartMatch | undefined {
  let best: PartMatch | undefined;
  const consider = (cost: number, rule: PartRule): void => {
    if (best === undefined || cost < best.cost) best = match(cost, rule);
  };
  for (const y of filed.hits) {
    if ((y.use === 'patronymic') !== isPatronymic) continue;
    for (const x of query.word.hits) {
      if (x.classId !== y.classId || (x.use === 'patronymic') !== isPatronymic) continue;
      if (isPatronymic) {
        if (x.sex === y.sex) return SAME_NAME;
        consider(1, 'similar');
      } else if (x.use === 'formal' && y.use === 'formal') return SAME_NAME;
      else consider(0.12, 'everyday-form');
    }
    for (const x of query.oblique)
      if (x.classId === y.classId && (x.use === 'patronymic') === isPatronymic) consider(x.cost, 'case-form');
    for (const x of query.nearly)
      if (x.classId === y.classId && (x.use === 'patronymic') === isPatronymic)
        consider(x.cost + 0.05, 'similar');
  }
  return best;
}

function startsWith(beginnings: readonly Reading[], whole: readonly Reading[]): boolean {
  for (const b of beginnings) for (const w of whole) if (w.sounds.startsWith(b.sounds)) return true;
  return false;
}

/** Мик. for Микола; Вол. for Владимирович: a prefix of any formal form of the class, or of the word itself. */
function matchCut(word: NameWord, filed: NameWord): PartMatch {
  const [short, long] = word.shape === 'abbreviation' ? [word, filed] : [filed, word];
  for (const reading of short.readings) {
    if (isPrefix(reading.sounds, long)) return match(0.1, 'cut-short');
  }
  for (const reading of short.readings) {
    for (const y of long.readings)
      if (soundDistance(reading.sounds, y.sounds.slice(0, reading.sounds.length), 0.9) <= 0.9)
        return match(0.8, 'cut-short');
  }
  return DIFFERENT;
}

function isPrefix(cut: Sounds, filed: NameWord): boolean {
  for (const y of filed.readings) if (y.sounds.startsWith(cut)) return true;
  for (const hit of filed.hits)
    for (const form of formalForms(hit.classId)) if (form.startsWith(cut)) return true;
  return false;
}

/** Cut without a dot: Григор for Григорович. Three letters at least, and less than the whole. */
function matchPrefix(word: NameWord, filed: NameWord, isPatronymic: boolean): PartMatch {
  const sounds = word.readings[0]!.sounds;
  if (sounds.length < 3 || filed.readings[0]!.sounds.length < sounds.length + 2) return DIFFERENT;
  return isPrefix(sounds, filed) ? match(isPatronymic ? 0.25 : 0.45, 'cut-short') : DIFFERENT;
}

function caseForm(query: QueryPart, filed: NameWord): PartMatch {
  const { word, stem, signal } = query;
  const a = word.readings[0]!.sounds;
  let best = DIFFERENT;
  for (const reading of filed.readings) {
    if (consonantGap(word.readings[0]!.mask, reading.mask) > FAR_APART) continue;
    const b = reading.sounds;
    const stemB = caseStem(b);
    const limit = signal === 'oblique' ? 2 : signal === 'either' ? 1.2 : 0.3;
    const ending = a.slice(stem.length);
    const stems =
      stem === stemB
        ? 0
        : signal !== 'nominative' && ending !== '' && isShiftedStem(stem, stemB, ending)
          ? 0.1
          : soundDistance(stem, stemB, limit);
    if (stems > limit) continue;
    const cost = stems + endingCost(ending, b.slice(stemB.length), signal) + reading.cost;
    if (cost < best.cost) best = match(cost + 0.02, stems <= 0.1 ? 'case-form' : 'similar');
  }
  return best;
}
