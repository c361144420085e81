/**
 * Number words of the three languages with their case forms (a data table).
 *
 * Ordinals ("третій", "third") are kept apart: they number rounds and exchanges and never count people.
 */
const UNITS: readonly (readonly [number, string])[] = [
  [2, 'два дві двох двом двома двоє two две двух двум двумя двое двоих двоим обидва обоє'],
  [3, 'три трьох трьом трьома троє three трех трем тремя трое троих троим'],
  [4, 'чотири чотирьох чотирьом чотирма четверо чотирьома four четыре четырех четырем четырьмя четверых'],
  [5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятеро five пять пяти пятью пятеро пятерых пятерым"],
  [6, 'шість шести шістьох шістьом шістьма шестеро шестьох six шесть шестью шестерых шестерым'],
  [7, 'сім семи сімох сімом сьома семеро сімома сьоми seven семь семью семерых семерым'],
  [
    8,
    'вісім восьми вісьмох вісьмом вісьмома восьмеро восьмох eight восемь восьмью восемью восьмерых восьмерым',
  ],
  [
    9,
    "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма дев'ятеро nine девять девяти девятью девятеро девятерых",
  ],
  [10, 'десять десяти десятьох десятьом десятьма десятеро ten десятью десятерых'],
  [11, 'одинадцять одинадцяти одинадцятьох одинадцятьом eleven одиннадцать одиннадцати одиннадцатью'],
  [
    12,
    'дванадцять дванадцяти дванадцятьох дванадцятьом дванадцятеро twelve двенадцать двенадцати двенадцатью',
  ],
  [13, 'тринадцять тринадцяти тринадцятьох тринадцятеро thirteen тринадцать тринадцати тринадцатью'],
  [14, 'чотирнадцять чотирнадцяти чотирнадцятьох fourteen четырнадцать четырнадцати четырнадцатью'],
  [15, "п'ятнадцять п'ятнадцяти п'ятнадцятьох fifteen пятнадцать пятнадцати пятнадцатью"],
  [16, 'шістнадцять шістнадцяти шістнадцятьох sixteen шестнадцать шестнадцати шестнадцатью'],
  [17, 'сімнадцять сімнадцяти сімнадцятьох seventeen семнадцать семнадцати семнадцатью'],
  [18, 'вісімнадцять вісімнадцяти вісімнадцятьох eighteen восемнадцать восемнадцати восемнадцатью'],
  [19, "дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох nineteen девятнадцать девятнадцати девятнадцатью"],
];
const TENS: readonly (readonly [number, string])[] = [
  [20, 'двадцять двадцяти двадцятьох двадцятьом двадцятьма двадцятеро twenty двадцать двадцати двадцатью'],
  [30, 'тридцять тридцяти тридцятьох тридцятьом тридцятеро thirty тридцать тридцати тридцатью'],
  [40, 'сорок сорока forty'],
  [50, "п'ятдесят п'ятдесяти п'ятдесятьох п'ятдесятьом fifty пятьдесят пятидесяти пятьюдесятью"],
  [60, 'шістдесят шістдесяти шістдесятьох sixty шестьдесят шестидесяти шестьюдесятью'],
  [70, 'сімдесят сімдесяти сімдесятьох seventy семьдесят семидесяти семьюдесятью'],
  [80, 'вісімдесят вісімдесяти вісімдесятьох eighty восемьдесят восьмидесяти восемьюдесятью'],
  [90, "дев'яносто дев'яноста ninety девяносто девяноста"],
];
const HUNDREDS: readonly (readonly [number, string])[] = [
  [100, 'сто ста сотню сотня сотні сотни'],
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
export type NumberWordRole = 'one' | 'unit' | 'teen' | 'tens' | 'hundreds' | 'hundred' | 'thousand';
export type NumberWord = { readonly value: number; readonly role: NumberWordRole };

const table = new Map<string, NumberWord>();
for (const [value, words] of UNITS)
  for (const word of words.split(' ')) table.set(word, { value, role: value < 10 ? 'unit' : 'teen' });
for (const [value, words] of TENS)
  for (const word of words.split(' ')) table.set(word, { value, role: 'tens' });
for (const [value, words] of HUNDREDS)
  for (const word of words.split(' ')) table.set(word, { value, role: 'hundreds' });
for (const word of ONES.split(' ')) table.set(word, { value: 1, role: 'one' });
for (const word of ['hundred']) table.set(word, { value: 100, role: 'hundred' });
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
