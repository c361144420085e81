/**
 * What one name part is, known once per distinct spelling: its sounds, the classes it names, its shape.
 */
import {
  type ClassHit,
  classHits,
  classInitials,
  classOfFather,
  initialBit,
  isFarGivenName,
  nominativePatronymic,
  type PatronymicShape,
  patronymicShape,
} from './classes.ts';
import { foldCyrillic, type LatinHabit, type Reading, reading, readLatin, type Sounds } from './fold.ts';
import type { NameScript, PartShape } from './printed.ts';

export type NameWord = {
  readonly text: string;
  readonly script: NameScript;
  readonly shape: PartShape;
  /** the plain reading first; never empty */
  readonly readings: readonly Reading[];
  /** the classes it names, exactly; patronymics included */
  readonly hits: readonly ClassHit[];
  readonly patronymic: PatronymicShape | undefined;
  /** sounds that an initial of this name may stand for, both languages */
  readonly initials: number;
  /** a given name of people from far away */
  readonly isFarGiven: boolean;
};

const NO_HITS: readonly ClassHit[] = [];

/** Latin initials name a sound that depends on the tradition: Y is и, ю, я, є; C is ц, к, ч. */
const LATIN_INITIALS: Readonly<Record<string, string>> = {
  y: 'ie',
  j: 'ijd',
  i: 'ie',
  e: 'ei',
  c: 'ckq',
  s: 'sw',
  z: 'zj',
  k: 'kx',
  t: 'tc',
  h: 'gx',
  g: 'gj',
  w: 'vu',
  x: 'xk',
  v: 'v',
  q: 'k',
  ch: 'qx',
  sh: 'w',
  kh: 'x',
  zh: 'j',
  ts: 'c',
  ya: 'i',
  yu: 'i',
  ye: 'e',
  ju: 'i',
  ja: 'i',
  iu: 'i',
  ia: 'i',
};

function initialBits(text: string, script: NameScript, sounds: Sounds): number {
  if (script === 'cyrillic')
    return initialBit(sounds) | (text === 'є' || text === 'е' || text === 'э' ? initialBit('e') : 0);
  let bits = 0;
  for (const sound of LATIN_INITIALS[text] ?? text) bits |= initialBit(sound);
  return bits | initialBit(sounds);
}

/** Reads one part; `habits` and `isFar` come from the whole name (see fold.ts). */
export function makeWord(
  text: string,
  script: NameScript,
  shape: PartShape,
  habits: readonly LatinHabit[],
  isFar: boolean,
): NameWord {
  const readings = script === 'cyrillic' ? [reading(foldCyrillic(text), 0)] : readLatin(text, habits, isFar);
  const plain = readings[0]!.sounds;
  if (shape === 'initial')
    return {
      text,
      script,
      shape,
      readings,
      hits: NO_HITS,
      patronymic: undefined,
      initials: initialBits(text, script, plain),
      isFarGiven: false,
    };
  let hits: ClassHit[] | undefined;
  let patronymic: PatronymicShape | undefined;
  for (const reading of readings) {
    if (reading.cost > 0 && patronymic !== undefined) continue;
    for (const hit of classHits(reading.sounds))
      if (!hits?.some((h) => h.classId === hit.classId && h.use === hit.use)) {
        hits ??= [];
        hits.push(hit);
      }
    if (patronymic === undefined && shape === 'word')
      patronymic = patronymicShape(reading.sounds, reading.mask);
  }
  if (patronymic !== undefined) {
    if (!hits?.some((h) => h.use === 'patronymic')) {
      // Яковичу is said of Якович, whatever a father's name of the same beginning there may be.
      const said = patronymic.isOblique
        ? classHits(nominativePatronymic(plain, patronymic.sex)).filter((h) => h.use === 'patronymic')
        : NO_HITS;
      const father = said.length > 0 ? undefined : classOfFather(patronymic.stem);
      if (said.length > 0) hits = [...(hits ?? []), ...said];
      else if (father !== undefined)
        hits = [...(hits ?? []), { classId: father, use: 'patronymic', sex: patronymic.sex }];
    }
  } else if (hits !== undefined) {
    const irregular = hits.find((h) => h.use === 'patronymic');
    if (irregular !== undefined)
      patronymic = { stem: plain, sex: irregular.sex, isOblique: false, isCertain: false };
  }
  let initials = 0;
  for (const reading of readings) initials |= initialBit(reading.sounds);
  if (hits !== undefined) for (const hit of hits) initials |= classInitials(hit.classId);
  return {
    text,
    script,
    shape,
    readings,
    hits: hits ?? NO_HITS,
    patronymic,
    initials,
    isFarGiven: isFarGivenName(text),
  };
}

/** The word names a given name outright (not as a father's). */
export const isGivenName = (word: NameWord): boolean => {
  for (const hit of word.hits) if (hit.use !== 'patronymic') return true;
  return false;
};

/** Whether nothing but its text makes the word: a Cyrillic one that names no class and is no patronymic, as most surnames. */
export const isPlainWord = (word: NameWord): boolean =>
  word.script === 'cyrillic' &&
  word.shape === 'word' &&
  word.hits.length === 0 &&
  word.patronymic === undefined &&
  !word.isFarGiven &&
  word.readings[0]!.sounds !== '';

/** Such a word again out of its text, its sounds and their bits. */
export const plainWord = (text: string, sounds: Sounds, mask: number): NameWord => ({
  text,
  script: 'cyrillic',
  shape: 'word',
  readings: [{ sounds, cost: 0, mask }],
  hits: NO_HITS,
  patronymic: undefined,
  initials: initialBit(sounds),
  isFarGiven: false,
});
