/**
 * Case files and a printed list, made up from a seed: no real person is in them.
 *
 * Surnames are built from syllables, given names are a closed list of common ones. The Russian and Latin
 * spellings come from the small tables below, not from core/names, so that the matcher is not measured with its own rules.
 */

export type BenchPerson = { readonly id: string; readonly name: string; readonly birth: string };
export type BenchQuery = {
  readonly query: string;
  readonly birth: string;
  /** empty for a person who is not on file */
  readonly target: string;
  readonly kind: string;
};
export type BenchData = { readonly gallery: readonly BenchPerson[]; readonly queries: readonly BenchQuery[] };

/** mulberry32: small, seeded, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Ukrainian | Russian | patronymics in both, masculine then feminine. */
const MEN = `
Олександр|Александр|Олександрович|Александрович|Олександрівна|Александровна
Микола|Николай|Миколайович|Николаевич|Миколаївна|Николаевна
Сергій|Сергей|Сергійович|Сергеевич|Сергіївна|Сергеевна
Володимир|Владимир|Володимирович|Владимирович|Володимирівна|Владимировна
Андрій|Андрей|Андрійович|Андреевич|Андріївна|Андреевна
Олексій|Алексей|Олексійович|Алексеевич|Олексіївна|Алексеевна
Михайло|Михаил|Михайлович|Михайлович|Михайлівна|Михайловна
Дмитро|Дмитрий|Дмитрович|Дмитриевич|Дмитрівна|Дмитриевна
Євген|Евгений|Євгенович|Евгеньевич|Євгенівна|Евгеньевна
Юрій|Юрий|Юрійович|Юрьевич|Юріївна|Юрьевна
Ігор|Игорь|Ігорович|Игоревич|Ігорівна|Игоревна
Василь|Василий|Васильович|Васильевич|Василівна|Васильевна
Петро|Пётр|Петрович|Петрович|Петрівна|Петровна
Іван|Иван|Іванович|Иванович|Іванівна|Ивановна
Павло|Павел|Павлович|Павлович|Павлівна|Павловна
Григорій|Григорий|Григорович|Григорьевич|Григорівна|Григорьевна
Віталій|Виталий|Віталійович|Витальевич|Віталіївна|Витальевна
Роман|Роман|Романович|Романович|Романівна|Романовна
Тарас|Тарас|Тарасович|Тарасович|Тарасівна|Тарасовна
Степан|Степан|Степанович|Степанович|Степанівна|Степановна
`;
const WOMEN = `
Олена|Елена
Наталія|Наталья
Тетяна|Татьяна
Ганна|Анна
Катерина|Екатерина
Світлана|Светлана
Надія|Надежда
Оксана|Оксана
Людмила|Людмила
Ірина|Ирина
`;
const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const men = table(MEN);
const women = table(WOMEN);

/** Surname endings: Ukrainian man, woman, Russian man, woman. */
const ENDINGS: readonly (readonly [string, string, string, string])[] = [
  ['енко', 'енко', 'енко', 'енко'],
  ['чук', 'чук', 'чук', 'чук'],
  ['ський', 'ська', 'ский', 'ская'],
  ['ий', 'а', 'ый', 'ая'],
  ['ов', 'ова', 'ов', 'ова'],
  ['ук', 'ук', 'ук', 'ук'],
  ['ко', 'ко', 'ко', 'ко'],
  ['ець', 'ець', 'ец', 'ец'],
  ['ин', 'ина', 'ин', 'ина'],
  ['ак', 'ак', 'ак', 'ак'],
];
const SYLLABLES =
  'ба бо бу ва ви го гу да до ду жа жу за зи зо ка ко ку ла ли лу ма ми мо на но ну па по ра ри ру са си су та ти ту ха хо ца чи ча ша ши брі вла гри дро кру клі пра сві стра тро хмі цві'.split(
    ' ',
  );
const CLOSERS = 'б в г д ж з к л м н п р с т х ц ч ш нд рк лт ст ск вр'.split(' ');

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27.01.2010. */
const KMU: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  "'": '',
};
/** ICAO Doc 9303 part 3, Russian. */
const ICAO: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: 'ie',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
export function romanise(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/[\u0400-\u04ff']/g, (letter) => {
    const lower = letter.toLowerCase();
    const latin = letters[lower] ?? lower;
    return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

const KEYS = ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

type Made = { surname: [string, string]; given: [string, string]; father: [string, string]; birth: string };

/** Makes `size` case files and about `count` queries. */
export function makeData(seed: number, size: number, count: number): BenchData {
  const random = seeded(seed);
  const int = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)]!;

  const stem = (): string => {
    let text = pick(SYLLABLES);
    for (let more = 1 + int(2); more > 0; more--) text += pick(SYLLABLES);
    return text + pick(CLOSERS);
  };
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const toRussian = (text: string): string => text.replace(/и/g, 'ы').replace(/і/g, 'и');
  const birth = (): string =>
    `${1955 + int(50)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`;
  const person = (): Made => {
    const isMan = random() < 0.9;
    const root = stem();
    const ending = pick(ENDINGS);
    const father = pick(men);
    const [uk, ru] = isMan ? pick(men) : pick(women);
    return {
      surname: [capital(root + ending[isMan ? 0 : 1]), capital(toRussian(root) + ending[isMan ? 2 : 3])],
      given: [uk!, ru!],
      father: [father[isMan ? 2 : 4]!, father[isMan ? 3 : 5]!],
      birth: birth(),
    };
  };
  const write = (p: Made, language: 0 | 1, hasFather: boolean): string =>
    [p.surname[language], p.given[language], ...(hasFather ? [p.father[language]] : [])].join(' ');

  const misprint = (text: string): string => {
    const at = 1 + int(text.length - 2);
    const letter = text[at]!.toLowerCase();
    const row = KEYS.find((keys) => keys.includes(letter));
    switch (int(4)) {
      case 0:
        return text.slice(0, at) + text.slice(at + 1);
      case 1:
        return text.slice(0, at) + text[at]! + text.slice(at);
      case 2:
        return text.slice(0, at) + (text[at + 1] ?? '') + text[at]! + text.slice(at + 2);
      default: {
        const place = row?.indexOf(letter) ?? 0;
        return text.slice(0, at) + (row?.[place === 0 ? 1 : place - 1] ?? letter) + text.slice(at + 1);
      }
    }
  };

  const made: Made[] = [];
  const taken = new Set<string>();
  while (made.length < size) {
    const p = person();
    const key = `${p.surname[0]} ${p.given[0]}`;
    if (taken.has(key)) continue;
    taken.add(key);
    made.push(p);
  }
  const gallery = made.map((p, i): BenchPerson => {
    const language = random() < 0.75 ? 0 : 1;
    const hasFather = random() < 0.8;
    const plain = write(p, language, hasFather);
    const name = random() < 0.12 ? romanise(plain, language === 0 ? KMU : ICAO) : plain;
    return { id: `B${i}`, name, birth: random() < 0.5 ? p.birth : '' };
  });

  const kinds: Readonly<Record<string, (p: Made) => string>> = {
    'other-language': (p) => write(p, 1, true),
    'kmu-55': (p) => romanise(write(p, 0, true), KMU),
    icao: (p) => romanise(write(p, 1, random() < 0.5), ICAO),
    'no-patronymic': (p) => write(p, 0, false),
    initials: (p) => `${p.surname[0]} ${p.given[0][0]}. ${p.father[0][0]}.`,
    misprint: (p) => `${misprint(p.surname[0])} ${p.given[0]} ${p.father[0]}`,
    'mixed-noise': (p) => `${romanise(misprint(p.surname[1]), ICAO)} ${romanise(p.given[1], ICAO)}`,
    'list-furniture': (p) =>
      `${1 + int(300)}. ст. солдат ${write(p, 0, true).toUpperCase()}, ${p.birth.slice(0, 4)} р.н.`,
    'other-order': (p) => `${p.given[1]} ${p.father[1]} ${p.surname[1]}`,
  };
  const absent: Readonly<Record<string, (p: Made) => Made>> = {
    'absent-namesake': (p) => {
      const father = pick(men.filter((m) => m[2] !== p.father[0] && m[4] !== p.father[0]));
      const isMan = /ич$/.test(p.father[0]);
      return { ...p, father: [father[isMan ? 2 : 4]!, father[isMan ? 3 : 5]!] };
    },
    'absent-sibling': (p) => {
      const [uk, ru] = pick((/ич$/.test(p.father[0]) ? men : women).filter((n) => n[0] !== p.given[0]));
      return { ...p, given: [uk!, ru!] };
    },
    'absent-stranger': () => person(),
  };
  const queries: BenchQuery[] = [];
  const names = Object.keys(kinds);
  const absentNames = Object.keys(absent);
  while (queries.length < count) {
    const i = int(size);
    const p = made[i]!;
    const date = random() < 0.3 ? p.birth.slice(0, 4) : '';
    if (random() < 0.78) {
      const kind = pick(names);
      queries.push({ query: kinds[kind]!(p), birth: date, target: `B${i}`, kind });
      continue;
    }
    const kind = pick(absentNames);
    const other = absent[kind]!(p);
    if (taken.has(`${other.surname[0]} ${other.given[0]}`) && kind !== 'absent-namesake') continue;
    // A namesake can be told only where the case file has a patronymic.
    if (kind === 'absent-namesake' && gallery[i]!.name.split(' ').length < 3) continue;
    const text = write(other, random() < 0.5 ? 0 : 1, true);
    queries.push({ query: random() < 0.3 ? romanise(text, ICAO) : text, birth: '', target: '', kind });
  }
  return { gallery, queries };
}
