/**
 * Unit and place as evidence: free text on both sides, compared by numbers and word stems.
 *
 * «36 ОБрМП» and «36-та окрема бригада морської піхоти» share the number; «Маріуполь» and «г. Мариуполя» share the stem.
 * Text that says nothing comparable is no evidence at all.
 */
import { caseStem } from './cases.ts';
import { foldCyrillic, guessHabits, readLatin, type Sounds } from './fold.ts';

export type TextAgreement = 'same' | 'differs';

const NOISE: ReadonlySet<Sounds> = new Set(
  [
    'окрема',
    'отдельная',
    'бригада',
    'полк',
    'батальйон',
    'батальон',
    'військова',
    'воинская',
    'частина',
    'часть',
    'район',
    'область',
    'місто',
    'город',
    'село',
    'смт',
    'обл',
    'рота',
  ].map((word) => caseStem(foldCyrillic(word))),
);

type Marks = { readonly numbers: ReadonlySet<string>; readonly stems: ReadonlySet<Sounds> };

function marksOf(text: string): Marks {
  const numbers = new Set<string>();
  const stems = new Set<Sounds>();
  for (const [word] of text
    .slice(0, 200)
    .toLowerCase()
    .matchAll(/\d+|\p{L}{3,}/gu)) {
    if (/\d/.test(word)) {
      numbers.add(word.replace(/^0+/, ''));
      continue;
    }
    const sounds = /[Ѐ-ӿ]/.test(word)
      ? foldCyrillic(word)
      : readLatin(word, guessHabits(word), false)[0]!.sounds;
    const stem = caseStem(sounds);
    if (!NOISE.has(stem)) stems.add(stem);
  }
  return { numbers, stems };
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => {
  for (const item of a) if (b.has(item)) return true;
  return false;
};

/** Military units: the number decides where both have one. */
export function compareUnits(a: string | undefined, b: string | undefined): TextAgreement | undefined {
  if (a === undefined || b === undefined) return undefined;
  const x = marksOf(a);
  const y = marksOf(b);
  if (x.numbers.size > 0 && y.numbers.size > 0) return shares(x.numbers, y.numbers) ? 'same' : 'differs';
  if (x.stems.size === 0 || y.stems.size === 0) return undefined;
  return shares(x.stems, y.stems) ? 'same' : undefined;
}

/** Places: one common word is agreement; no common word is only weak disagreement, because a region holds a town. */
export function comparePlaces(a: string | undefined, b: string | undefined): TextAgreement | undefined {
  if (a === undefined || b === undefined) return undefined;
  const x = marksOf(a);
  const y = marksOf(b);
  if (x.stems.size === 0 || y.stems.size === 0) return undefined;
  return shares(x.stems, y.stems) ? 'same' : 'differs';
}
