/**
 * Given-name classes: Микола, Николай, Mykola and Коля are one name; a father's name is the same class in a patronymic.
 *
 * Lookups are by folded form. A form may belong to several classes (Слава, Женя, Michael).
 */

import { hashSounds } from './chains.ts';
import { consonantGap, soundDistance } from './distance.ts';
import { foldCyrillic, guessHabits, readLatin, type Sounds, soundMask } from './fold.ts';
import { GIVEN_NAMES } from './tables/given-names.ts';

export type Sex = 'm' | 'f';

/** How a word names a class: itself, an everyday form, or as a father's name. */
type ClassUse = 'formal' | 'everyday' | 'patronymic';

export type ClassHit = {
  readonly classId: number;
  readonly use: ClassUse;
  /** sex of the bearer: of the name itself, or of the patronymic's ending */
  readonly sex: Sex;
};

type NameClass = { readonly sex: Sex; readonly formal: readonly Sounds[]; readonly initials: number };

const classes: NameClass[] = [];
const hits = new Map<Sounds, ClassHit[]>();
/** the stem of a father's name → class */
const fathers = new Map<Sounds, number>();
const farForms = new Set<string>();
const nearForms = new Set<string>();
type FuzzyForm = { readonly sounds: Sounds; readonly mask: number; readonly hit: ClassHit };
const fuzzyForms: FuzzyForm[] = [];

/** Father's names whose patronymic is not stem + -ович / -евич (Handbook of Skrypnyk and Dziatkivska, § on patronymics). */
const IRREGULAR_PATRONYMICS = `
Ілля Ілліч Ильич Іллівна Ильинична Ілліна|Лука Лукич Лучич Луківна Лукинична|Кузьма Кузьмич Кузьмович Кузьмівна Кузьминична
Хома Хомич Фомич Хомівна Фоминична|Сава Савич Саввич Савович Савівна Саввична|Микита Микитич Никитич Микитович Микитівна Никитична
Яків Якович Яковлевич Якимович Яківна Яковлевна|Лев Львович Левович Левівна Львовна|Павло Павлович Павлівна Павловна
Михайло Михайлович Михайлівна Михайловна Михалыч|Данило Данилович Даниилович Данилівна Даниловна|Гаврило Гаврилович Гавриилович Гаврилівна
Кирило Кирилович Кириллович Кирилівна Кирилловна|Йосип Йосипович Иосифович Осипович Йосипівна Иосифовна|Петро Петрович Петрівна Петровна
Григорій Григорович Григорьевич Григорійович Григорівна Григорьевна|Ярослав Ярославич Ярославович Ярославівна
Святослав Святославич Святославович|Степан Степанович Стефанович Степанівна|Пилип Пилипович Филиппович Пилипівна Филипповна
Самійло Самійлович Самуилович Самійлівна|Федір Федорович Фёдорович Федорівна Федоровна|Прокіп Прокопович Прокофьевич Прокопівна
Антон Антонович Антонівна Антоновна|Тихін Тихонович Тихонівна|Сидір Сидорович Сидорівна|Семен Семенович Семёнович Семенівна
`;

const STRIP_VOWELS = /[aeiou]+$/;

/** The part of a given name that its patronymic keeps: Микола → mikol, Андрей → andr. */
const fatherStem = (sounds: Sounds): Sounds => sounds.replace(STRIP_VOWELS, '');

const PATRONYMIC_M = /^(.{2,}?)(?:i?[oe]v|iv)?i[qc](?:a|u|em|om|i|evi|ovi|iu)?$/;
const PATRONYMIC_SURE_M = /^(.{2,}?)(?:i?[oe]v)i(?:q|c$)(?:a|u|em|om|i|evi|ovi)?$/;
const PATRONYMIC_F = /^(.{2,}?)(?:i?[oie]vn|inn|iqn|iniqn|in[iq]?qn)(?:a|i|u|o|oi|e|oiu|am)?$/;

export type PatronymicShape = {
  readonly stem: Sounds;
  readonly sex: Sex;
  /** the ending is one of an oblique case */
  readonly isOblique: boolean;
  readonly isCertain: boolean;
};

const [Q_OR_C, N, V_OR_Q] = [soundMask('qc'), soundMask('n'), soundMask('vq')];

/** Whether a folded word, with the bits of its sounds, is built like a patronymic, and from which father's name. */
export function patronymicShape(sounds: Sounds, mask: number): PatronymicShape | undefined {
  const mayBeMasculine = (mask & Q_OR_C) !== 0;
  const mayBeFeminine = (mask & N) !== 0 && ((mask & V_OR_Q) !== 0 || sounds.includes('inn'));
  if (!mayBeMasculine && !mayBeFeminine) return undefined;
  const sure = PATRONYMIC_SURE_M.exec(sounds);
  if (sure !== null)
    return { stem: fatherStem(sure[1]!), sex: 'm', isOblique: !/[qc]$/.test(sounds), isCertain: true };
  const feminine = PATRONYMIC_F.exec(sounds);
  if (feminine !== null)
    return {
      stem: fatherStem(feminine[1]!),
      sex: 'f',
      isOblique: !sounds.endsWith('a'),
      isCertain: sounds.length > 6,
    };
  const short = PATRONYMIC_M.exec(sounds);
  if (short !== null && fathers.has(fatherStem(short[1]!)))
    return { stem: fatherStem(short[1]!), sex: 'm', isOblique: !/[qc]$/.test(sounds), isCertain: false };
  return undefined;
}

/** A patronymic in another case as it stands in the nominative: Яковичу, Якович; Іллівни, Іллівна. */
export const nominativePatronymic = (sounds: Sounds, sex: Sex): Sounds =>
  sex === 'f'
    ? sounds.replace(/(?:oiu|oi|am|i|u|o|e)$/, 'a')
    : sounds.replace(/([qc])(?:a|u|em|om|i|evi|ovi|iu)$/, '$1');

const PATRONYMIC_ENDS = ['oviq', 'eviq', 'ovna', 'evna', 'ivna'];

/** Whether the end of a word is a misprinted patronymic ending: Михайловч, Petrocych, Ярославона. */
export function endsNearlyPatronymic(sounds: Sounds): boolean {
  if (sounds.length < 6) return false;
  for (const end of PATRONYMIC_ENDS)
    for (const cut of [4, 3, 5]) if (soundDistance(sounds.slice(-cut), end, 1.15) <= 1.15) return true;
  return false;
}

/** Folds any printed form of the tables, whichever alphabet it is in. */
function foldAny(word: string): readonly Sounds[] {
  const lower = word.toLowerCase();
  if (/[Ѐ-ӿ]/.test(lower)) return [foldCyrillic(lower)];
  return readLatin(lower, guessHabits(lower), false).map((r) => r.sounds);
}

function addHit(sounds: Sounds, hit: ClassHit): void {
  if (sounds.length < 2) return;
  const list = hits.get(sounds) ?? [];
  if (list.some((h) => h.classId === hit.classId && h.use === hit.use)) return;
  list.push(hit);
  hits.set(sounds, list);
  fuzzyForms.push({ sounds, mask: soundMask(sounds), hit });
}

/** One bit per sound that can begin a word. */
export const initialBit = (sounds: Sounds): number =>
  sounds.length === 0 ? 0 : 1 << (sounds.charCodeAt(0) - 97);

function build(): void {
  const byFirstForm = new Map<string, number>();
  for (const line of GIVEN_NAMES.trim().split('\n')) {
    const [mark = '', formalWords = '', everydayWords = ''] = line.split('|');
    const sex: Sex = mark.toLowerCase() === 'f' ? 'f' : 'm';
    const classId = classes.length;
    const words = formalWords.split(' ');
    if (!byFirstForm.has(words[0]!)) byFirstForm.set(words[0]!, classId);
    if (mark < 'a')
      for (const word of `${formalWords} ${everydayWords}`.split(' ')) farForms.add(word.toLowerCase());
    else for (const word of words) nearForms.add(word.toLowerCase());
    const formal = new Set<Sounds>();
    for (const word of words) for (const sounds of foldAny(word)) formal.add(sounds);
    let initials = 0;
    for (const sounds of formal) {
      initials |= initialBit(sounds);
      addHit(sounds, { classId, use: 'formal', sex });
    }
    classes.push({ sex, formal: [...formal], initials });
    for (const word of everydayWords.split(' '))
      if (word !== '') for (const sounds of foldAny(word)) addHit(sounds, { classId, use: 'everyday', sex });
    if (sex === 'm')
      for (const sounds of formal) {
        const stem = fatherStem(sounds);
        if (stem.length > 1 && !fathers.has(stem)) fathers.set(stem, classId);
      }
  }
  for (const group of IRREGULAR_PATRONYMICS.trim().split(/[|\n]/)) {
    const [father = '', ...forms] = group.split(' ');
    const classId = byFirstForm.get(father);
    if (classId === undefined) throw new Error('an irregular patronymic has no class');
    for (const form of forms)
      for (const sounds of foldAny(form))
        addHit(sounds, { classId, use: 'patronymic', sex: /[аa]$/.test(form) ? 'f' : 'm' });
  }
  // Regular patronymics of every class are listed for the fuzzy search: a misprint is then compared with real words.
  for (let classId = 0; classId < classes.length; classId++) {
    if (classes[classId]!.sex !== 'm') continue;
    const stems = new Set(classes[classId]!.formal.map(fatherStem));
    for (const stem of stems) {
      if (stem.length < 3) continue;
      for (const ending of ['oviq', 'ioviq', 'eviq']) fuzzyForms.push(fuzzy(stem + ending, classId, 'm'));
      for (const ending of ['ovna', 'evna', 'ivna']) fuzzyForms.push(fuzzy(stem + ending, classId, 'f'));
    }
  }
}

const fuzzy = (sounds: Sounds, classId: number, sex: Sex): FuzzyForm => ({
  sounds,
  mask: soundMask(sounds),
  hit: { classId, use: 'patronymic', sex },
});

build();

type FuzzyTable = {
  readonly forms: readonly FuzzyForm[];
  /** sounds of each as bits, and how many there are: they tell at a glance that a word is far */
  readonly masks: Int32Array;
  readonly lengths: Uint8Array;
};

/** Forms by what is looked for. */
function fuzzyTable(uses: (form: FuzzyForm) => boolean): FuzzyTable {
  const forms = fuzzyForms.filter(uses);
  return {
    forms,
    masks: Int32Array.from(forms, ({ mask }) => mask),
    lengths: Uint8Array.from(forms, ({ sounds }) => sounds.length),
  };
}
const fuzzyPatronymics = fuzzyTable(({ hit }) => hit.use === 'patronymic');
const fuzzyNames = fuzzyTable(
  ({ hit, sounds }) => hit.use !== 'patronymic' && (hit.use !== 'everyday' || sounds.length >= 5),
);

const NONE: readonly ClassHit[] = [];

/** A bit for the hash of each folded form that names a class. */
const mayHit = new Int32Array(4096);
const MAY_HIT = mayHit.length - 1;
for (const sounds of hits.keys()) {
  const hash = hashSounds(sounds, sounds.length, 0);
  mayHit[(hash >>> 5) & MAY_HIT]! |= 1 << (hash & 31);
}

/** Classes that a folded word names exactly; patronymics by their stem. */
export function classHits(sounds: Sounds): readonly ClassHit[] {
  const hash = hashSounds(sounds, sounds.length, 0);
  // Nine surnames of ten are told by one look.
  if ((mayHit[(hash >>> 5) & MAY_HIT]! & (1 << (hash & 31))) === 0) return NONE;
  return hits.get(sounds) ?? NONE;
}

/** The class of a father's name by its stem, or undefined for a name outside the table. */
export const classOfFather = (stem: Sounds): number | undefined => fathers.get(stem);

export type FuzzyHit = ClassHit & { readonly cost: number };

/** Nearest class for a word that names none: Влдаимир, Сергийович. At most one result per class, the best three. */
export function fuzzyClassHits(sounds: Sounds, limit: number, wantsPatronymic: boolean): readonly FuzzyHit[] {
  const found: FuzzyHit[] = [];
  const mask = soundMask(sounds);
  const { forms, masks, lengths } = wantsPatronymic ? fuzzyPatronymics : fuzzyNames;
  const byGap: number[][] = [[], [], [], []];
  for (let at = 0; at < masks.length; at++)
    if (Math.abs(lengths[at]! - sounds.length) <= 2) byGap[consonantGap(masks[at]!, mask)]?.push(at);
  let cap = limit;
  // The likeliest first: what is found narrows what is compared at all.
  for (const group of byGap)
    for (const at of group) {
      const form = forms[at]!;
      const cost = soundDistance(sounds, form.sounds, cap);
      if (cost > cap) continue;
      // What is much worse than the best is not worth knowing.
      cap = Math.min(cap, cost + 0.6);
      const known = found.findIndex((f) => f.classId === form.hit.classId);
      if (known >= 0) {
        if (found[known]!.cost > cost) found[known] = { ...form.hit, cost };
      } else found.push({ ...form.hit, cost });
    }
  const most = cap;
  return found
    .filter((f) => f.cost <= most)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
}

/** A given name that is borne far away and not here: Джеймс, Hugh; by letters, because sounds hide the difference. */
export const isFarGivenName = (text: string): boolean => farForms.has(text) && !nearForms.has(text);

/** All formal sounds of a class, for initials and cut words. */
export const formalForms = (classId: number): readonly Sounds[] => classes[classId]!.formal;

export const classInitials = (classId: number): number => classes[classId]!.initials;
