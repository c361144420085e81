/**
 * Case forms by stem, on folded words: no dictionary, both languages at once.
 *
 * Lists and letters print names in the genitive and dative (Власенка Сергія, Журавлеву Алексею), a woman's surname
 * has another ending than her brother's (Домбровський, Домбровська). Words that share a stem are looked at
 * together; `endingCost` says how far their endings may differ for one person.
 */
import { soundDistance } from './distance.ts';
import type { Sounds } from './fold.ts';

/** What the whole printed name says about its grammatical case. */
export type CaseSignal = 'nominative' | 'oblique' | 'either';

const ENDINGS: ReadonlySet<string> = new Set(
  'ogo omu oiu ovi evi imi im ix om em ei oi ia iu a o u i e'.split(' '),
);

/** The word without its case ending, at least two sounds long: Костюка → kostiuk, Власенко → vlasenk. */
export function caseStem(sounds: Sounds): Sounds {
  const n = sounds.length;
  const last = sounds.charCodeAt(n - 1);
  // Every ending closes with a vowel, m or x.
  if (
    last !== 97 &&
    last !== 101 &&
    last !== 105 &&
    last !== 111 &&
    last !== 117 &&
    last !== 109 &&
    last !== 120
  )
    return sounds;
  for (let size = 3; size > 0; size--)
    if (n - size >= 2 && ENDINGS.has(sounds.slice(n - size))) return sounds.slice(0, n - size);
  return sounds;
}

/** Oblique endings and the nominative endings that they can come from (Ukrainian and Russian school grammar). */
const FROM: Readonly<Record<string, readonly string[]>> = {
  a: ['', 'o', 'i'],
  ia: ['', 'i', 'o', 'e'],
  u: ['', 'o', 'a', 'i'],
  iu: ['', 'i', 'ia', 'o'],
  i: ['a', 'ia', ''],
  o: ['a'],
  e: ['a', ''],
  ovi: ['', 'o', 'i'],
  evi: ['', 'i'],
  om: ['', 'o'],
  em: ['', 'i'],
  im: ['', 'i', 'o'],
  oiu: ['a'],
  oi: ['a'],
  ei: ['a', 'ia'],
  ogo: ['i', ''],
  omu: ['i', ''],
};

/**
 * What it costs to take two words with the same stem for the same name, when the first is printed in a name
 * whose case is `signal` and the second stands in a case file, in the nominative.
 */
export function endingCost(printed: string, filed: string, signal: CaseSignal): number {
  if (printed === filed) return signal === 'oblique' && printed === '' ? 0.15 : 0;
  const fits = FROM[printed]?.includes(filed) ?? false;
  // Surnames in -ський/-ська, -ов/-ова: the other sex's ending, a plain slip in lists that put all names in one form.
  const isGender =
    (printed === 'a' && (filed === 'i' || filed === '')) ||
    (filed === 'a' && (printed === 'i' || printed === ''));
  if (signal === 'oblique') return fits ? 0.05 : isGender ? 0.6 : 0.8;
  if (signal === 'either') return fits ? 0.25 : 0.9;
  return isGender ? 0.9 : 1;
}

/**
 * Whether an oblique stem and a nominative one differ only as the grammar makes them: a fleeting vowel (Смутка, Смуток; Кравця, Кравець)
 * or г к х softened before -і (Ревезі, Ревега).
 */
export function isShiftedStem(printed: Sounds, filed: Sounds, ending: string): boolean {
  const n = filed.length;
  if (n === printed.length + 1 && n >= 4) {
    const vowel = filed[n - 2]!;
    return 'oei'.includes(vowel) && printed === filed.slice(0, n - 2) + filed[n - 1]!;
  }
  if (n !== printed.length || ending !== 'i' || n < 3) return false;
  const pair = printed[n - 1]! + filed[n - 1]!;
  return (pair === 'zg' || pair === 'ck' || pair === 'sx') && printed.startsWith(filed.slice(0, n - 1));
}

/**
 * Endings that make surnames of one root (-енко, -чук, -ський, -ов, -ець …), folded, the longest first. What comes behind the root is
 * what tells two families of it apart, and is seldom misprinted into another of these.
 */
const SURNAME_ENDS = 'enko eiko iwin quk ski cki iuk iak oviq eviq uk ak ov ev iv in ec iq ko ix'.split(' ');

function surnameEnd(sounds: Sounds): string {
  for (const end of SURNAME_ENDS) if (sounds.length > end.length + 2 && sounds.endsWith(end)) return end;
  return '';
}

/** Whether two surnames are one root with two endings: Казкаренко, Казкарський; one letter between the endings may be a misprint. */
export function isOtherFamily(a: Sounds, b: Sounds): boolean {
  const [endA, endB] = [surnameEnd(a), surnameEnd(b)];
  if (endA === endB) return false;
  const [rootA, rootB] = [a.slice(0, a.length - endA.length), b.slice(0, b.length - endB.length)];
  const isOneRoot =
    rootA === rootB || (rootA.length > 4 && (rootA.startsWith(rootB) || rootB.startsWith(rootA)));
  return isOneRoot && soundDistance(endA, endB, 3) > 1.4;
}
