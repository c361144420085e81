/**
 * Names of a second make, to see what the matcher does with what its rules were not written beside.
 *
 * Surnames are compounds of Ukrainian roots that nobody bears (Вітрограбенко), with endings, case forms and Russian forms by the
 * grammar of each ending; given names are rarer ones than in `names-data.ts`; Latin spellings are those of neighbouring countries'
 * newspapers and of old passports; lists print what stands beside a name behind it. Nothing here comes from core/names.
 */
import { type BenchData, type BenchPerson, type BenchQuery, seeded } from './names-data.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const pairs = (text: string): (readonly [string, string])[] =>
  words(text).map((pair) => pair.split('/') as [string, string]);

/** Ukrainian/Russian beginnings and roots; where only one form is given, Russian papers copy the sounds. */
const FIRST = pairs(
  'вітро/ветро сухо/сухо криво/криво тихо/тихо хмаро/хмаро добро/добро чорно/черно біло/бело жовто/желто довго/долго товсто/толсто синьо/сине недо/недо пере/пере само/само верни/верни круто/круто гостро/остро тяжко/тяжко зоре/заре',
);
const ROOT = pairs(
  'граб/граб вод/вод бор/бор дуб/дуб крил/крыл ніж/нож лист/лист сніг/снег мороз/мороз хліб/хлеб млин/млин свист/свист дзвон/звон рак/рак щук/щук хват/хват плав/плав струн/струн кресл/кресл гребен/гребен ступ/ступ скриб/скриб чвал/чвал шуляк/шуляк жмут/жмут цвях/цвях горщ/горщ бузин/бузин хвощ/хвощ рябч/рябч',
);
type Grammar = {
  readonly uk: readonly [string, string];
  readonly ru: readonly [string, string];
  /** genitive and dative: Ukrainian man, woman; Russian man, woman */
  readonly gen: readonly [string, string, string, string];
  readonly dat: readonly [string, string, string, string];
};
const grammar = (line: string): Grammar => {
  const [uk, ru, gen, dat] = line
    .split('|')
    .map((cell) => cell.split(',').map((end) => end.replace('-', '')));
  return { uk, ru, gen, dat } as unknown as Grammar;
};
const ENDINGS = [
  'енко,енко|енко,енко|енка,енко,енко,енко|енку,енко,енко,енко',
  'ук,ук|ук,ук|ука,ук,ука,ук|укові,ук,уку,ук',
  'як,як|як,як|яка,як,яка,як|яку,як,яку,як',
  'ський,ська|ский,ская|ського,ської,ского,ской|ському,ській,скому,ской',
  'овський,овська|овский,овская|овського,овської,овского,овской|овському,овській,овскому,овской',
  'ов,ова|ов,ова|ова,ової,ова,овой|ову,овій,ову,овой',
  'ин,ина|ин,ина|ина,иної,ина,иной|ину,иній,ину,иной',
  'ий,а|ый,ая|ого,ої,ого,ой|ому,ій,ому,ой',
  'ець,ець|ец,ец|ця,ець,ца,ец|цю,ець,цу,ец',
  'ко,ко|ко,ко|ка,ко,ко,ко|кові,ко,ко,ко',
  'ич,ич|ич,ич|ича,ич,ича,ич|ичу,ич,ичу,ич',
  'ишин,ишина|ишин,ишина|ишина,ишиної,ишина,ишиной|ишину,ишиній,ишину,ишиной',
  'а,а|а,а|и,и,ы,ы|і,і,е,е',
  '-,-|-,-|а,-,а,-|у,-,у,-',
  'их,их|ых,ых|их,их,ых,ых|их,их,ых,ых',
  'ейко,ейко|ейко,ейко|ейка,ейко,ейко,ейко|ейку,ейко,ейко,ейко',
  'юк,юк|юк,юк|юка,юк,юка,юк|юкові,юк,юку,юк',
].map(grammar);

type Given = { readonly uk: string; readonly ru: string; readonly everyday: readonly string[] };
const givenTable = (text: string): readonly Given[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [uk = '', ru = '', everyday = ''] = line.split('|');
      return { uk, ru, everyday: words(everyday) };
    });
const MEN = givenTable(`
Данило|Даниил|Данько Данилка
Євген|Евгений|Женя Женька
Григорій|Григорий|Гриша Грицько
Кирило|Кирилл|Кирюша
Захар|Захар|Захарко
Макар|Макар|Макарко
Мирослав|Мирослав|Мирко
Ростислав|Ростислав|Ростик
В'ячеслав|Вячеслав|Славік Славик
Станіслав|Станислав|Стас
Геннадій|Геннадий|Гена Генка
Вадим|Вадим|Вадик
Едуард|Эдуард|Едик Эдик
Тимофій|Тимофей|Тимко Тимоша
Матвій|Матвей|Матвійко
Лука|Лука|Лукаш
Ілля|Илья|Ілько Илюша
Микита|Никита|Микитка
Яків|Яков|Яша
Всеволод|Всеволод|Сева
Семен|Семён|Сеня Сёма
Гліб|Глеб|Глебушка
Омелян|Емельян|Омелько
Зіновій|Зиновий|Зінько
Федір|Фёдор|Федя Федько
Опанас|Афанасий|Панас
Юхим|Ефим|Юхимко Фима
Пилип|Филипп|Пилипко
Святослав|Святослав|Святик
Костянтин|Константин|Костя Костик
Валерій|Валерий|Валера
Антон|Антон|Антоша
Леонід|Леонид|Льоня Лёня
Йосип|Иосиф|Йосько
Остап|Остап|Остапко
Назар|Назар|Назарко
`);
const WOMEN = givenTable(`
Олена|Елена|Лена Оленка
Ганна|Анна|Аня Ганнуся
Дарина|Дарина|Даринка
Любов|Любовь|Люба
Віра|Вера|Вірка
Раїса|Раиса|Рая
Зінаїда|Зинаида|Зіна Зина
Лідія|Лидия|Ліда
Параска|Прасковья|Парася
Явдоха|Евдокия|Дуся
Уляна|Ульяна|Уля
Соломія|Соломия|Соля Солька
Мар'яна|Марьяна|Мар'янка
Тамара|Тамара|Тома
Віталіна|Виталина|Віта
Вікторія|Виктория|Віка Вика
`);
/** Fathers: Ukrainian and Russian patronymic of a man, of a woman. */
const FATHERS = words(`
Данилович/Даниилович/Данилівна/Данииловна Євгенович/Евгеньевич/Євгенівна/Евгеньевна Григорович/Григорьевич/Григорівна/Григорьевна
Кирилович/Кириллович/Кирилівна/Кирилловна Захарович/Захарович/Захарівна/Захаровна Макарович/Макарович/Макарівна/Макаровна
Ростиславович/Ростиславович/Ростиславівна/Ростиславовна В'ячеславович/Вячеславович/В'ячеславівна/Вячеславовна
Геннадійович/Геннадьевич/Геннадіївна/Геннадьевна Тимофійович/Тимофеевич/Тимофіївна/Тимофеевна Матвійович/Матвеевич/Матвіївна/Матвеевна
Ілліч/Ильич/Іллівна/Ильинична Микитович/Никитич/Микитівна/Никитична Якович/Яковлевич/Яківна/Яковлевна Семенович/Семёнович/Семенівна/Семёновна
Омелянович/Емельянович/Омелянівна/Емельяновна Федорович/Фёдорович/Федорівна/Фёдоровна Опанасович/Афанасьевич/Опанасівна/Афанасьевна
Юхимович/Ефимович/Юхимівна/Ефимовна Пилипович/Филиппович/Пилипівна/Филипповна Святославович/Святославович/Святославівна/Святославовна
Костянтинович/Константинович/Костянтинівна/Константиновна Валерійович/Валерьевич/Валеріївна/Валерьевна Леонідович/Леонидович/Леонідівна/Леонидовна
Йосипович/Иосифович/Йосипівна/Иосифовна Назарович/Назарович/Назарівна/Назаровна Лукич/Лукич/Луківна/Лукинична Савич/Саввич/Савівна/Саввична
`).map((line) => line.split('/') as [string, string, string, string]);

/** Spellings of newspapers and passports, letter by letter; longer spellings first where two begin alike. */
const LATIN: Readonly<Record<string, { readonly from: 0 | 1; readonly letters: string }>> = {
  // BGN/PCGN 1965 for Ukrainian, without its signs.
  bgn: {
    from: 0,
    letters:
      'а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь  ю yu я ya',
  },
  // Soviet and early Ukrainian travel papers, by French ear.
  french: {
    from: 1,
    letters:
      'а a б b в v г g д d е e ё e ж j з z и i й i к k л l м m н n о o п p р r с s т t у ou ф f х kh ц ts ч tch ш ch щ chtch ъ  ы y ь  э e ю iou я ia',
  },
  // Turkish newspapers: the country where many were exchanged.
  turkish: {
    from: 1,
    letters:
      'а a б b в v г g д d е e ё yo ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ç ш ş щ şç ъ  ы ı ь  э e ю yu я ya',
  },
  hungarian: {
    from: 0,
    letters:
      'а a б b в v г h ґ g д d е e є je ж zs з z и i і i ї ji й j к k л l м m н n о o п p р r с sz т t у u ф f х h ц c ч cs ш s щ scs ь  ю ju я ja',
  },
  romanian: {
    from: 0,
    letters:
      'а a б b в v г h ґ g д d е e є ie ж j з z и i і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ț ч ci ш ș щ șci ь  ю iu я ia',
  },
  lithuanian: {
    from: 0,
    letters:
      'а a б b в v г h ґ g д d е e є je ж ž з z и y і i ї ji й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц c ч č ш š щ šč ь  ю iu я ia',
  },
  finnish: {
    from: 1,
    letters:
      'а a б b в v г g д d е e ё jo ж ž з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч tš ш š щ štš ъ  ы y ь  э e ю ju я ja',
  },
  spanish: {
    from: 0,
    letters:
      'а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї i й i к k л l м m н n о o п p р r с s т t у u ф f х j ц ts ч ch ш sh щ shch ь  ю yu я ya',
  },
  italian: {
    from: 1,
    letters:
      'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч c ш sh щ sc ъ  ы y ь  э e ю yu я ya',
  },
};

function latin(text: string, habit: string): string {
  const { letters } = LATIN[habit]!;
  const cells = letters.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < cells.length; at += 2) map.set(cells[at]!, cells[at + 1]!);
  return text.replace(/['’]/g, '').replace(/[а-яёіїєґ]/gi, (letter) => {
    const lower = letter.toLowerCase();
    const to = map.get(lower) ?? '';
    return letter === lower ? to : to.charAt(0).toUpperCase() + to.slice(1);
  });
}

const OCR = words('и/н н/и п/л л/п ш/щ ц/ц е/с с/е о/а в/в ґ/г ї/і й/и т/г м/ж з/э ю/о ы/и ш/ш б/6 о/0 з/3');
const KEYS = ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'];

type Made = {
  readonly sex: 0 | 1;
  readonly stem: readonly [string, string];
  /** What of the stem stands before its last root. */
  readonly first: readonly [string, string];
  readonly grammar: Grammar;
  readonly given: Given;
  readonly father: readonly [string, string, string, string];
  readonly birth: string;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const surname = (p: Made, language: 0 | 1): string =>
  capital(p.stem[language] + (language === 0 ? p.grammar.uk : p.grammar.ru)[p.sex]);
const father = (p: Made, language: 0 | 1): string => p.father[p.sex * 2 + language]!;
const givenOf = (p: Made, language: 0 | 1): string => (language === 0 ? p.given.uk : p.given.ru);
const whole = (p: Made, language: 0 | 1, hasFather = true): string =>
  [surname(p, language), givenOf(p, language), ...(hasFather ? [father(p, language)] : [])].join(' ');

/** Genitive and dative of a given name by its ending. */
function declined(name: string, language: 0 | 1, isDative: boolean, sex: 0 | 1): string {
  if (/[ій]й$/.test(name)) return name.replace(/й$/, isDative ? (language === 0 ? 'ю' : 'ю') : 'я');
  if (/ий$/.test(name)) return name.replace(/й$/, isDative ? 'ю' : 'я');
  if (/ей$/.test(name)) return name.replace(/й$/, isDative ? 'ю' : 'я');
  if (/ья$/.test(name)) return name.replace(/я$/, isDative ? 'е' : 'и');
  if (/ія$|ия$/.test(name)) return name.replace(/я$/, language === 0 ? (isDative ? 'ї' : 'ї') : 'и');
  if (/я$/.test(name))
    return name.replace(/я$/, isDative ? (language === 0 ? 'і' : 'е') : language === 0 ? 'і' : 'и');
  if (/ка$/.test(name) && isDative) return name.replace(/ка$/, language === 0 ? 'ці' : 'ке');
  if (/ха$/.test(name) && isDative) return name.replace(/ха$/, language === 0 ? 'сі' : 'хе');
  if (/а$/.test(name))
    return name.replace(
      /а$/,
      isDative
        ? language === 0
          ? 'і'
          : 'е'
        : language === 0 || !/[гкхжшчщ]а$/.test(name)
          ? language === 0
            ? 'и'
            : 'ы'
          : 'и',
    );
  if (/о$/.test(name)) return name.replace(/о$/, isDative ? 'у' : 'а');
  if (/ов$|овь$/.test(name) && sex === 1) return `${name.replace(/ь$/, '')}і`;
  return name + (isDative ? 'у' : 'а');
}

function inCase(p: Made, language: 0 | 1, isDative: boolean): string {
  const ends = isDative ? p.grammar.dat : p.grammar.gen;
  const patronymic = father(p, language);
  const oblique =
    p.sex === 0
      ? `${patronymic}${isDative ? 'у' : 'а'}`
      : patronymic.replace(/а$/, language === 0 ? (isDative ? 'і' : 'и') : isDative ? 'е' : 'ы');
  // Яків, Федір, Антін: the і is of the nominative only.
  const given = givenOf(p, language)
    .replace(/^Яків$/, 'Яков')
    .replace(/^Федір$/, 'Федор');
  return `${capital(p.stem[language] + ends[language * 2 + p.sex]!)} ${declined(given, language, isDative, p.sex)} ${oblique}`;
}

/** Case files and queries of the second make. */
export function makeHardData(seed: number, size: number, count: number): BenchData {
  const random = seeded(seed);
  const int = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)]!;
  const isIn = (percent: number): boolean => random() * 100 < percent;
  const toRussian = (text: string): string =>
    text.replace(/и/g, 'ы').replace(/[ії]/g, 'и').replace(/є/g, 'е').replace(/ґ/g, 'г');

  const person = (): Made => {
    const sex = isIn(85) ? 0 : 1;
    const root = pick(ROOT);
    const first = isIn(80) ? pick(FIRST) : null;
    const middle = isIn(25) ? pick(['ал', 'ач', 'ар', 'ун', 'ик', 'ат']) : '';
    const uk = `${first?.[0] ?? ''}${root[0]}${middle}`;
    // Two habits of Russian papers: the word is translated by its roots, or its sounds are copied.
    const ru = isIn(35) ? `${first?.[1] ?? ''}${root[1]}${toRussian(middle)}` : toRussian(uk);
    const birth = `${1950 + int(56)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`;
    return {
      sex,
      stem: [uk, ru],
      first: [first?.[0] ?? '', ru === toRussian(uk) ? toRussian(first?.[0] ?? '') : (first?.[1] ?? '')],
      grammar: pick(ENDINGS),
      given: pick(sex === 0 ? MEN : WOMEN),
      father: pick(FATHERS),
      birth,
    };
  };

  const slip = (text: string): string => {
    const at = 1 + int(Math.max(1, text.length - 2));
    const letter = text[at]!.toLowerCase();
    switch (int(4)) {
      case 0:
        return text.slice(0, at) + text.slice(at + 1);
      case 1:
        return text.slice(0, at) + text[at]! + text.slice(at);
      case 2:
        return text.slice(0, at) + (text[at + 1] ?? '') + text[at]! + text.slice(at + 2);
      default: {
        const row = KEYS.find((keys) => keys.includes(letter)) ?? '';
        const place = row.indexOf(letter);
        return text.slice(0, at) + (row[place + (place > 0 ? -1 : 1)] ?? 'о') + text.slice(at + 1);
      }
    }
  };
  const scan = (text: string): string => {
    let out = text;
    for (let left = 1 + int(2); left > 0; left--) {
      const [from = '', to = ''] = pick(OCR).split('/');
      const places = [...out.matchAll(new RegExp(from, 'gi'))]
        .map(({ index }) => index)
        .filter((at) => at > 0);
      if (places.length === 0) continue;
      const at = pick(places);
      out = out.slice(0, at) + to + out.slice(at + 1);
    }
    return out;
  };
  const day = (p: Made): string => p.birth.split('-').toReversed().join('.');
  const year = (p: Made): string => p.birth.slice(0, 4);

  const kinds: Readonly<Record<string, (p: Made) => string>> = {
    'other language': (p) => whole(p, 1, isIn(70)),
    ...Object.fromEntries(
      Object.entries(LATIN).map(([habit, { from }]) => [
        `Latin: ${habit}`,
        (p: Made) => {
          const [family, given] = [latin(surname(p, from), habit), latin(givenOf(p, from), habit)];
          return isIn(60) ? `${given} ${family}` : `${family} ${given}`;
        },
      ]),
    ),
    'case form': (p) => inCase(p, int(2) as 0 | 1, isIn(40)),
    'case form, no patronymic': (p) => inCase(p, 0, isIn(40)).split(' ').slice(0, 2).join(' '),
    'initials, other language': (p) =>
      `${surname(p, 1)} ${givenOf(p, 1)[0]}. ${isIn(70) ? `${father(p, 1)[0]}.` : ''}`.trim(),
    'initials before, glued': (p) => `${givenOf(p, 0)[0]}.${father(p, 0)[0]}.${surname(p, 0)}`,
    'everyday name': (p) => `${pick(p.given.everyday)} ${surname(p, int(2) as 0 | 1)}`,
    scanned: (p) => scan(isIn(50) ? whole(p, 0) : whole(p, 0).toUpperCase()),
    'scanned, other language': (p) => scan(whole(p, 1)),
    'slip in each part': (p) => whole(p, 0).split(' ').map(slip).join(' '),
    'slip, other language, no patronymic': (p) => `${slip(surname(p, 1))} ${givenOf(p, 1)}`,
    'place and unit behind': (p) =>
      `${1 + int(900)}. ${whole(p, int(2) as 0 | 1)}, ${day(p)}, ${pick(['в/ч А0000', '999 ОБр', 'в/ч 00000', '00 омбр'])}, ${pick(['м. Вигадопіль', 'г. Лелечск', 'Казкова обл.', 'с. Хмарне'])}`,
    'rank and year around': (p) =>
      `${pick(['мол. с-нт', 'ст. с-нт', 'ст. л-т', 'рядовой', 'ряд.', 'м/с-нт', 'солд.', 'шт.-с-нт', 'гв. ряд.', 'к-н'])} ${whole(p, int(2) as 0 | 1)} ${pick([`(${year(p)})`, `${year(p)}г.р.`, `${year(p)}р.н.`, `${day(p)}р.`, `р.н. ${year(p)}`, `${year(p)} г. рожд.`, `${day(p).slice(0, 6)}${day(p).slice(8)} г.р.`])}`,
    'call sign behind': (p) =>
      `${whole(p, 0, false)} ${pick(['«Вигад»', '"Лелека"', '(позивний Хмара)', 'п/с «Грім»', '(позывной «Хмара»)', '/Лелека/', 'позивний: Грім'])}`,
    'former surname': (p) =>
      `${surname(p, 0)} (${pick(['дів. Хмарочосенко', 'Хмарочосенко', 'до шлюбу Хмарочосенко', 'ур. Хмарочосенко', 'в дівоцтві Хмарочосенко'])}) ${givenOf(p, 0)} ${father(p, 0)}`,
    'glued capitals': (p) => `${surname(p, 0)}${givenOf(p, 0)}${father(p, 0)}`,
    'broken by a space': (p) => {
      const family = surname(p, 0);
      const at = 3 + int(Math.max(1, family.length - 5));
      return `${family.slice(0, at)} ${family.slice(at)} ${givenOf(p, 0)} ${father(p, 0)}`;
    },
    'patronymic cut': (p) =>
      `${surname(p, 0)} ${givenOf(p, 0)} ${father(p, 0).slice(0, 4 + int(3))}${pick(['.', ''])}`,
    'given name cut': (p) => `${surname(p, 0)} ${givenOf(p, 0).slice(0, 3)}. ${father(p, 0).slice(0, 3)}.`,
    'letters of both alphabets': (p) =>
      whole(p, 0).replace(/[аеорсхіАВЕКМНОРСТХ]/g, (c) =>
        isIn(40) ? ('aeopcxiABEKMHOPCTX'['аеорсхіАВЕКМНОРСТХ'.indexOf(c)] ?? c) : c,
      ),
    'soft signs lost': (p) => whole(p, 0).replace(/[ь'’]/g, '').replace(/ї/g, 'і').replace(/ґ/g, 'г'),
  };
  const another = <T>(list: readonly T[], but: T): T => {
    for (;;) {
      const one = pick(list);
      if (one !== but) return one;
    }
  };
  const absent: Readonly<Record<string, (p: Made) => string>> = {
    'absent: another father': (p) => whole({ ...p, father: another(FATHERS, p.father) }, int(2) as 0 | 1),
    'absent: another father, Latin': (p) =>
      latin(whole({ ...p, father: another(FATHERS, p.father) }, 0), 'bgn'),
    'absent: another father, initials': (p) => {
      const other = another(
        FATHERS.filter(([uk, ru]) => uk[0] !== p.father[0][0] && ru[0] !== p.father[1][0]),
        p.father,
      );
      return `${surname(p, 0)} ${givenOf(p, 0)[0]}. ${other[0][0]}.`;
    },
    'absent: sibling': (p) =>
      whole({ ...p, given: another(p.sex === 0 ? MEN : WOMEN, p.given) }, int(2) as 0 | 1),
    'absent: sister or brother': (p) =>
      whole({ ...p, sex: p.sex === 0 ? 1 : 0, given: pick(p.sex === 0 ? WOMEN : MEN) }, 0),
    'absent: sibling, slip': (p) =>
      whole({ ...p, given: another(p.sex === 0 ? MEN : WOMEN, p.given) }, 1)
        .split(' ')
        .map((w, i) => (i === 0 ? slip(w) : w))
        .join(' '),
    'absent: other ending of the surname': (p) =>
      whole({ ...p, grammar: another(ENDINGS, p.grammar) }, int(2) as 0 | 1),
    'absent: other beginning of the surname': (p) => {
      const first = pick(FIRST.filter(([uk]) => uk[0] !== p.first[0][0]));
      return whole({ ...p, stem: [first[0] + p.stem[0].slice(p.first[0].length), ''] }, 0);
    },
    'absent: same name, other birth year': (p) =>
      `${whole(p, 0)}, ${Number(year(p)) + pick([-14, -9, -6, 5, 8, 11])} р.н.`,
    'absent: stranger': () => whole(person(), int(2) as 0 | 1),
  };

  const made: Made[] = [];
  const taken = new Set<string>();
  const key = (p: Made) => `${p.stem[0]} ${p.grammar.uk[p.sex]} ${p.given.uk}`;
  while (made.length < size) {
    const p = person();
    if (taken.has(key(p))) continue;
    taken.add(key(p));
    made.push(p);
  }
  const gallery = made.map((p, i): BenchPerson => {
    const language = isIn(75) ? 0 : 1;
    const plain = whole(p, language, isIn(85));
    const name = isIn(8) ? latin(whole(p, 0, false), 'bgn') : plain;
    return { id: `H${i}`, name, birth: isIn(55) ? p.birth : '' };
  });
  const borne = new Set(made.flatMap((p) => [whole(p, 0, false), whole(p, 1, false)]));
  const queries: BenchQuery[] = [];
  const [kindNames, absentNames] = [Object.keys(kinds), Object.keys(absent)];
  while (queries.length < count) {
    const i = int(size);
    const p = made[i]!;
    const filed = gallery[i]!;
    const birth = isIn(30) ? (isIn(50) ? p.birth : year(p)) : '';
    if (isIn(75)) {
      const kind = pick(kindNames);
      queries.push({ query: kinds[kind]!(p), birth, target: filed.id, kind });
      continue;
    }
    const kind = pick(absentNames);
    const isFather = /father/.test(kind);
    if (isFather && filed.name.split(' ').length < 3) continue;
    if (/birth/.test(kind) && filed.birth === '') continue;
    const query = absent[kind]!(p);
    if (!isFather && !/birth/.test(kind) && borne.has(query.split(' ').slice(0, 2).join(' '))) continue;
    queries.push({ query, birth: '', target: '', kind });
  }
  return { gallery, queries };
}
