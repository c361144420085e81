import { months, seasons, yearWords } from './words.ts';

/**
 * What words in a typed date mean, in Ukrainian, Russian and English at once: people mix them.
 *
 * A table of data. Keys are as `evenWord` leaves them: lower case, `ё` as `е`, no apostrophe.
 */
export type DateWord =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'season'; readonly season: number }
  | { readonly is: 'part'; readonly part: 'early' | 'mid' | 'late' }
  | { readonly is: 'ordinal'; readonly half: 'first-half' | 'second-half' }
  | { readonly is: 'half' | 'year' | 'noise' | 'about' | 'doubt' | 'between' | 'and' | 'or' }
  /** `до`, `by`: the end of a range, or alone "not later than". */
  | { readonly is: 'until' }
  /** `з`, `с`, `from`: the start of a range, or alone "not earlier than". */
  | { readonly is: 'since' }
  | { readonly is: 'relative'; readonly days: number }
  /** "день невідомий": EDTF `XX`. */
  | { readonly is: 'left-out'; readonly parts: 'day' | 'month' | 'both' };

export const evenWord = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`´]/g, '');

const shortMonths: readonly string[] = [
  'січ янв jan',
  'лют фев февр feb',
  'бер берез мар mar',
  'кві квіт апр apr',
  'тра трав may',
  'чер черв июн jun',
  'лип июл jul',
  'сер серп авг aug',
  'вер верес сен сент sep sept',
  'жов жовт окт oct',
  'лис лист листоп ноя нояб nov',
  'гру груд дек dec',
];

const adverbs: readonly string[] = ['навесні', 'влітку улітку', 'восени fall', 'взимку узимку'];

const lists: readonly (readonly [DateWord, string])[] = [
  [{ is: 'part', part: 'early' }, 'початок початку начало начале начала early beginning start'],
  [{ is: 'part', part: 'mid' }, 'середина середині середини середину середине mid middle'],
  [{ is: 'part', part: 'late' }, 'кінець кінці кінця наприкінці конец конце конца late end'],
  [{ is: 'ordinal', half: 'first-half' }, 'перша першій першої першу першою первая первой первую first'],
  [{ is: 'ordinal', half: 'second-half' }, 'друга другій другої другу другою вторая второй вторую second'],
  [{ is: 'half' }, 'половина половині половини половину половиною половине половины половиной half'],
  [{ is: 'year' }, 'р рр г гг year years'],
  [
    { is: 'noise' },
    'у в во на о об in on at of the числа число день дня day місяць місяця місяці месяц месяца месяце month ' +
      'понеділок вівторок середа середу четвер пятниця пятницю субота суботу неділя неділю ' +
      'понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье ' +
      'monday tuesday wednesday thursday friday saturday sunday',
  ],
  [
    { is: 'about' },
    'близько біля приблизно прибл десь орієнтовно орієнт районі около примерно приблизительно прим ' +
      'ориентировочно ориент районе about around circa ca c approx approximately roughly',
  ],
  [
    { is: 'doubt' },
    'можливо мабуть імовірно ймовірно вірогідно здається напевно непевно возможно наверное вероятно кажется видимо ' +
      'предположительно possibly maybe perhaps probably likely presumably uncertain',
  ],
  [{ is: 'between' }, 'між поміж между between'],
  [{ is: 'and' }, 'і й та и and'],
  [{ is: 'or' }, 'чи або или либо or'],
  [{ is: 'until' }, 'до по перед раніше раньше ранее before until till by to through'],
  [{ is: 'since' }, 'з із зі від с со от після после пізніше позже позднее since after from'],
  [{ is: 'relative', days: 0 }, 'сьогодні сегодня today'],
  [{ is: 'relative', days: -1 }, 'вчора учора вчера yesterday'],
  [{ is: 'relative', days: -2 }, 'позавчора позавчера'],
  // Not typed: what the phrases below become.
  [{ is: 'left-out', parts: 'both' }, 'leftoutboth'],
  [{ is: 'left-out', parts: 'month' }, 'leftoutmonth'],
  [{ is: 'left-out', parts: 'day' }, 'leftoutday'],
];

/** Fixed phrases that mean other than their words; replaced before words are looked up. */
export const phrases: readonly (readonly [string, string])[] = [
  ['не пізніше ніж', 'до'],
  ['не пізніше', 'до'],
  ['не позднее чем', 'до'],
  ['не позднее', 'до'],
  ['не позже', 'до'],
  ['no later than', 'until'],
  ['not later than', 'until'],
  ['prior to', 'until'],
  ['up to', 'until'],
  ['не раніше ніж', 'після'],
  ['не раніше', 'після'],
  ['не раньше', 'после'],
  ['не ранее', 'после'],
  ['no earlier than', 'since'],
  ['not earlier than', 'since'],
  ['not before', 'since'],
  ['later than', 'since'],
  ['починаючи з', 'з'],
  ['начиная с', 'с'],
  ['где-то', 'примерно'],
  ['day before yesterday', 'позавчора'],
  ['не напевно', 'можливо'],
  ['не точно', 'возможно'],
  ['not certain', 'possibly'],
  ['день і місяць невідомі', 'leftoutboth'],
  ['день и месяц неизвестны', 'leftoutboth'],
  ['day and month unknown', 'leftoutboth'],
  ['місяць невідомий', 'leftoutmonth'],
  ['месяц неизвестен', 'leftoutmonth'],
  ['month unknown', 'leftoutmonth'],
  ['день невідомий', 'leftoutday'],
  ['день неизвестен', 'leftoutday'],
  ['day unknown', 'leftoutday'],
];

/** Every word that a date may hold. */
export const dateWords: ReadonlyMap<string, DateWord> = new Map([
  ...lists.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
  ...Object.values(yearWords).flatMap(({ one, many }) =>
    [...Object.values(one), ...Object.values(many)].map((word) => [word, { is: 'year' } as const] as const),
  ),
  ...Object.values(months).flatMap((names) =>
    names.flatMap((forms, i) =>
      Object.values(forms).map((word) => [evenWord(word), { is: 'month', month: i + 1 } as const] as const),
    ),
  ),
  ...shortMonths.flatMap((words, i) =>
    words.split(' ').map((word) => [word, { is: 'month', month: i + 1 } as const] as const),
  ),
  ...Object.values(seasons).flatMap((names) =>
    names.flatMap((forms, i) =>
      Object.values(forms).map(
        (word) => [evenWord(word), { is: 'season', season: i + 21 } as const] as const,
      ),
    ),
  ),
  ...adverbs.flatMap((words, i) =>
    words.split(' ').map((word) => [word, { is: 'season', season: i + 21 } as const] as const),
  ),
]);
