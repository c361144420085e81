/**
 * Number words of the three languages with their case forms (a data table).
 *
 * Ordinals ("третій", "third") are kept apart: they number rounds and exchanges and never count people.
 */
const UNITS: readonly (readonly [number, string])[] = [
  [2, 'два дві двох двом двома двоє двойко двоим two две двух двум двумя двое двоих двоими обидва обоє'],
  [3, 'три трьох трьом трьома троє three трех трем тремя трое троих троим троими'],
  [
    4,
    'чотири чотирьох чотирьом чотирма чотирьома четверо four четыре четырех четырем четырьмя четверых четверым четверыми',
  ],
];

/** Stems of 5–20 and 30 in Ukrainian and Russian with their English word; the case forms follow from the stem. */
const SOFT: readonly (readonly [number, string, string, string])[] = [
  [5, "п'ят", 'пят', 'five'],
  [6, 'шіст', 'шест', 'six'],
  [7, 'сім', 'сем', 'seven'],
  [8, 'вісім', 'восем', 'eight'],
  [9, "дев'ят", 'девят', 'nine'],
  [10, 'десят', 'десят', 'ten'],
  [11, 'одинадцят', 'одиннадцат', 'eleven'],
  [12, 'дванадцят', 'двенадцат', 'twelve'],
  [13, 'тринадцят', 'тринадцат', 'thirteen'],
  [14, 'чотирнадцят', 'четырнадцат', 'fourteen'],
  [15, "п'ятнадцят", 'пятнадцат', 'fifteen'],
  [16, 'шістнадцят', 'шестнадцат', 'sixteen'],
  [17, 'сімнадцят', 'семнадцат', 'seventeen'],
  [18, 'вісімнадцят', 'восемнадцат', 'eighteen'],
  [19, "дев'ятнадцят", 'девятнадцат', 'nineteen'],
  [20, 'двадцят', 'двадцат', 'twenty'],
  [30, 'тридцят', 'тридцат', 'thirty'],
];
/** 50–80: the first half and "десят" both change, and 40 and 90 stand alone. */
const BIG_TENS: readonly (readonly [number, string, string, string, string])[] = [
  [50, "п'ятдесят", 'пятьдесят', 'пятидесят', 'fifty'],
  [60, 'шістдесят', 'шестьдесят', 'шестидесят', 'sixty'],
  [70, 'сімдесят', 'семьдесят', 'семидесят', 'seventy'],
  [80, 'вісімдесят', 'восемьдесят', 'восьмидесят', 'eighty'],
];
/** Vowels that change inside a stem: шість – шести, сім – семи, восемь – восьми. */
const CHANGED: Readonly<Record<string, string>> = {
  шіст: 'шести шістьох шістьом шістьма шістьома шестеро шестьох шестьом шестьма',
  сім: 'семи сімох сімом сьома сімома сьоми сьомам семеро',
  вісім: 'восьми вісьмох вісьмом вісьма вісьмома восьмеро восьмох восьмом восьма',
  сем: 'семи семью семеро семерых семерым семерыми',
  восем: 'восьми восемью восьмью восьмеро восьмерых восьмерым восьмерыми',
};
const isHardEnd = (stem: string): boolean => stem.endsWith('м');
const softForms = (uk: string, ru: string): string =>
  [
    isHardEnd(uk) ? uk : `${uk}ь`,
    CHANGED[uk] ?? ['и', 'ьох', 'ьом', 'ьма', 'ьома', 'еро'].map((end) => uk + end).join(' '),
    `${ru}ь`,
    CHANGED[ru] ?? ['и', 'ью', 'еро', 'ерых', 'ерым', 'ерыми'].map((end) => ru + end).join(' '),
  ].join(' ');
const TENS: readonly (readonly [number, string])[] = [
  [40, 'сорок сорока сорокеро forty'],
  [90, "дев'яносто дев'яноста ninety девяносто девяноста"],
  ...BIG_TENS.map(
    ([value, uk, ru, ruOblique, en]) =>
      [
        value,
        [
          ...['', 'и', 'ьох', 'ьом', 'ьма', 'ьома'].map((end) => uk + end),
          ru,
          `${ruOblique}и`,
          `${ru.replace('ьдесят', 'ьюдесят')}ью`,
          en,
        ].join(' '),
      ] as const,
  ),
];
const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'сто ста сотню сотня сотні сотни сотнею сотней сотне'],
  [200, 'двісті двохсот двомстам двомастами двести двухсот двумстам двумястами'],
  [300, 'триста трьохсот трьомстам трехсот тремстам тремястами'],
  [400, 'чотириста чотирьохсот четыреста четырехсот четыремстам'],
  [500, "п'ятсот п'ятисот п'ятьмастами пятьсот пятисот пятистам пятьюстами"],
  [600, 'шістсот шестисот шестьсот шестистам шестьюстами'],
  [700, 'сімсот семисот семьсот семистам семьюстами'],
  [800, 'вісімсот восьмисот восемьсот восьмистам восемьюстами'],
  [900, "дев'ятсот дев'ятисот девятьсот девятисот девятистам девятьюстами"],
];
const ONES = 'один одна одне одного одної однієї одну одному одним однією одно одной одною one';

/** `unit` adds after tens, `tens` after hundreds; `one` counts only inside a longer number or before a noun. */
export type NumberWordRole = 'one' | 'unit' | 'teen' | 'tens' | 'hundreds' | 'hundred' | 'dozen' | 'thousand';
export type NumberWord = { readonly value: number; readonly role: NumberWordRole };

const table = new Map<string, NumberWord>();
for (const [value, words] of [
  ...UNITS,
  ...SOFT.map(([value, uk, ru, en]) => [value, `${softForms(uk, ru)} ${en}`] as const),
])
  for (const word of words.split(' '))
    table.set(word, { value, role: value < 10 ? 'unit' : value < 20 ? 'teen' : 'tens' });
for (const [value, words] of TENS)
  for (const word of words.split(' ')) table.set(word, { value, role: 'tens' });
for (const [value, words] of HUNDREDS)
  for (const word of words.split(' ')) table.set(word, { value, role: 'hundreds' });
for (const word of ONES.split(' ')) table.set(word, { value: 1, role: 'one' });
for (const word of ['hundred', 'сотень', 'сотен']) table.set(word, { value: 100, role: 'hundred' });
for (const word of ['dozen']) table.set(word, { value: 12, role: 'dozen' });
for (const [value, words] of [
  [50, 'півсотні полсотни півсотнею полусотни полусотню'],
  [150, 'півтораста полтораста полутораста'],
  [500, 'півтисячі полтысячи полутысячи'],
] as const)
  for (const word of words.split(' ')) table.set(word, { value, role: 'teen' });
for (const word of 'тисяча тисячі тисячу тисяч тисячею тисячам тисячами тис тисячею тысяче тысяча тысячи тысячу тысяч тысячей тысячам тысячами тыс thousand'.split(
  ' ',
))
  table.set(word, { value: 1000, role: 'thousand' });

/** The number that a single word names, "thirty-three" and "двадцять-три" included. */
export function numberWord(word: string): NumberWord | undefined {
  const plain = table.get(word);
  if (plain || !word.includes('-')) return plain;
  const [tens, unit, ...rest] = word.split('-');
  const first = table.get(tens ?? '');
  const second = table.get(unit ?? '');
  if (rest.length > 0 || first?.role !== 'tens' || !second || second.value > 9) return undefined;
  return { value: first.value + second.value, role: 'teen' };
}

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'перш* перв* first'],
  [2, 'друг* втор* second'],
  [3, 'трет* third'],
  [4, 'четверт* четверт* fourth'],
  [5, "п'ят* пят* fifth"],
  [6, 'шост* шест* sixth'],
  [7, 'сьом* седьм* seventh'],
  [8, 'восьм* eighth'],
  [9, "дев'ят* девят* ninth"],
  [10, 'десят* tenth'],
];
const ORDINAL_ENDING =
  /(?:ий|ій|ого|ому|им|ім|ої|а|я|у|ю|е|є|і|ої|ою|ый|ой|ая|ую|ое|ые|ых|ого|его|ем|ому|ему|ья|ье|ью|ьей|ьего|ьему)$/u;

/** The ordinal that a word names, up to ten: "третього", "second". */
export function ordinalWord(word: string): number | undefined {
  if (table.has(word)) return undefined;
  for (const [value, stems] of ORDINALS) {
    for (const stem of stems.split(' ')) {
      if (!stem.endsWith('*')) {
        if (word === stem) return value;
      } else if (
        word.startsWith(stem.slice(0, -1)) &&
        word.length <= stem.length + 4 &&
        ORDINAL_ENDING.test(word)
      ) {
        return value;
      }
    }
  }
  return undefined;
}
