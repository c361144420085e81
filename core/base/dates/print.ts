import { parseDate } from './parse.ts';
import type { EdtfDate, IntervalDate, PointDate, Qualifier } from './types.ts';
import { type DateLanguage, decadeEndings, months, seasons, type WordCase, yearWords } from './words.ts';

export type { DateLanguage } from './words.ts';

/**
 * What an interval means: `within` – on some day between its ends (a birth, a last call); `lasting` –
 * from the one to the other (a stay, talks over two days).
 */
export type IntervalMeaning = 'within' | 'lasting';

/**
 * Writes a stored date out in words, with the case forms of the language: "12 травня 2024 року",
 * "приблизно май 2023 года", "between 12 and 15 May 2024". What is no date comes back as it was typed.
 */
export function printDate(date: string, language: DateLanguage, meaning: IntervalMeaning = 'within'): string {
  const parsed = parseDate(date);
  return parsed.ok ? printEdtf(parsed.value, language, meaning) : date;
}

/** The same for a date that is already read. */
export function printEdtf(
  date: EdtfDate,
  language: DateLanguage,
  meaning: IntervalMeaning = 'within',
): string {
  return date.kind === 'point' ? printPoint(date, language) : printInterval(date, language, meaning);
}

type Words = {
  readonly about: string;
  /** Before a range: "about between" is no English. */
  readonly aboutRange: string;
  /** Before a date whose source doubts it. */
  readonly maybe: string;
  /** After one end of an interval. */
  readonly doubted: string;
  readonly notAfter: string;
  readonly notBefore: string;
  readonly between: (from: string, to: string) => string;
  readonly lasting: (from: string, to: string) => string;
  readonly since: string;
  readonly untilUnknownStart: string;
  readonly sinceUnknownEnd: string;
  /** Cases of the two ends: within, lasting. */
  readonly withinCase: WordCase;
  readonly lastingCases: readonly [from: WordCase, to: WordCase];
  readonly dayUnknown: string;
  readonly monthUnknown: string;
  readonly dayAndMonthUnknown: string;
};

/** "Со второго": the 2nd of a month is the only number of a day that asks for it. */
const startWord = (date: string): string => (/^2(\s|$)/.test(date) ? 'со' : 'с');

const words: Readonly<Record<DateLanguage, Words>> = {
  uk: {
    about: 'приблизно',
    aboutRange: 'приблизно',
    maybe: 'можливо,',
    doubted: '(не напевно)',
    notAfter: 'не пізніше',
    notBefore: 'не раніше',
    between: (from, to) => `між ${from} і ${to}`,
    lasting: (from, to) => `з ${from} до ${to}`,
    since: 'з',
    untilUnknownStart: 'до',
    sinceUnknownEnd: ', кінець невідомий',
    withinCase: 'ins',
    lastingCases: ['gen', 'gen'],
    dayUnknown: ', день невідомий',
    monthUnknown: ', місяць невідомий',
    dayAndMonthUnknown: ', день і місяць невідомі',
  },
  ru: {
    about: 'примерно',
    aboutRange: 'примерно',
    maybe: 'возможно,',
    doubted: '(не точно)',
    notAfter: 'не позднее',
    notBefore: 'не ранее',
    between: (from, to) => `между ${from} и ${to}`,
    lasting: (from, to) => `${startWord(from)} ${from} по ${to}`,
    since: 'с',
    untilUnknownStart: 'до',
    sinceUnknownEnd: ', конец неизвестен',
    withinCase: 'ins',
    lastingCases: ['gen', 'acc'],
    dayUnknown: ', день неизвестен',
    monthUnknown: ', месяц неизвестен',
    dayAndMonthUnknown: ', день и месяц неизвестны',
  },
  en: {
    about: 'about',
    aboutRange: 'approximately',
    maybe: 'possibly',
    doubted: '(not certain)',
    notAfter: 'no later than',
    notBefore: 'no earlier than',
    between: (from, to) => `between ${from} and ${to}`,
    lasting: (from, to) => `from ${from} to ${to}`,
    since: 'since',
    untilUnknownStart: 'until',
    sinceUnknownEnd: ', end unknown',
    withinCase: 'nom',
    lastingCases: ['nom', 'nom'],
    dayUnknown: ', day unknown',
    monthUnknown: ', month unknown',
    dayAndMonthUnknown: ', day and month unknown',
  },
};

function printPoint(date: PointDate, language: DateLanguage): string {
  const { maybe, about } = words[language];
  const text = pointIn(date, language, 'nom') + unknownParts(date, language);
  return qualified(text, date.qualifier, maybe, about);
}

/** What is left out must be said: "травень" alone would look as if nobody asked for the day. */
function unknownParts({ month, day }: PointDate, language: DateLanguage): string {
  if (month === 'XX') return day === 'XX' ? words[language].dayAndMonthUnknown : words[language].monthUnknown;
  return day === 'XX' ? words[language].dayUnknown : '';
}

function qualified(text: string, qualifier: Qualifier, maybe: string, about: string): string {
  if (qualifier === '') return text;
  if (qualifier === '~') return `${about} ${text}`;
  return qualifier === '?' ? `${maybe} ${text}` : `${maybe} ${about} ${text}`;
}

/** Which parts of the first end are left out because the second end says them too. */
type Omit = 'nothing' | 'year' | 'month-and-year';

function pointIn(
  date: PointDate,
  language: DateLanguage,
  wordCase: WordCase,
  omit: Omit = 'nothing',
): string {
  const { year, month, day, time } = date;
  if (month === undefined || month === 'XX') return yearIn(year, language, wordCase);
  const tail = omit === 'nothing' ? ` ${yearIn(year, language, 'gen')}` : '';
  const number = Number(month);
  if (number > 20) return seasons[language][number - 21]?.[wordCase] + tail;
  const names = months[language][number - 1];
  if (day === undefined || day === 'XX') return names?.[wordCase] + tail;
  const clock = time === undefined ? '' : `, ${printTime(time)}`;
  return omit === 'month-and-year' ? String(Number(day)) : `${Number(day)} ${names?.gen}${tail}${clock}`;
}

/** `14:05`; seconds and an offset only when they say something. */
function printTime(time: string): string {
  const [clock = '', zone = ''] = [time.slice(0, 8), time.slice(8)];
  return `${clock.endsWith(':00') ? clock.slice(0, 5) : clock}${zone === '' ? '' : ` UTC${zone === 'Z' ? '' : zone}`}`;
}

function yearIn(year: string, language: DateLanguage, wordCase: WordCase): string {
  if (!year.endsWith('X'))
    return language === 'en' ? String(Number(year)) : `${Number(year)} ${yearWords[language].one[wordCase]}`;
  const first = Number(year.replaceAll('X', '0'));
  if (year.endsWith('XX')) return centuryIn(first, language, wordCase);
  return language === 'en'
    ? `the ${first}s`
    : `${first}${decadeEndings[language][wordCase]} ${yearWords[language].many[wordCase]}`;
}

/** `19XX` is the years 1900–1999, which no century of ordinary speech is exactly. */
function centuryIn(first: number, language: DateLanguage, wordCase: WordCase): string {
  const range = `${first}–${first + 99}`;
  return language === 'en' ? range : `${range} ${yearWords[language].many[wordCase]}`;
}

function printInterval(date: IntervalDate, language: DateLanguage, meaning: IntervalMeaning): string {
  const { from, to } = date;
  const say = words[language];
  if (typeof from !== 'string' && typeof to !== 'string') return printBoth(from, to, language, meaning);
  if (typeof to !== 'string')
    return `${meaning === 'within' ? say.notAfter : say.untilUnknownStart} ${endIn(to, language, 'gen')}`;
  // `parseDate` lets no interval through that has no end at all.
  if (typeof from === 'string') return '';
  if (meaning === 'within') return `${say.notBefore} ${endIn(from, language, 'gen')}`;
  const start = endIn(from, language, 'gen');
  const since = language === 'ru' ? startWord(start) : say.since;
  return `${since} ${start}${to === 'unknown' ? say.sinceUnknownEnd : ''}`;
}

function printBoth(from: PointDate, to: PointDate, language: DateLanguage, meaning: IntervalMeaning): string {
  const say = words[language];
  const [fromCase, toCase] = meaning === 'within' ? [say.withinCase, say.withinCase] : say.lastingCases;
  const join = meaning === 'within' ? say.between : say.lasting;
  if (from.qualifier === to.qualifier) {
    const text = join(
      pointIn(from, language, fromCase, sharedParts(from, to)),
      pointIn(to, language, toCase),
    );
    return qualified(text, from.qualifier, say.maybe, say.aboutRange);
  }
  return join(endIn(from, language, fromCase), endIn(to, language, toCase));
}

function sharedParts(from: PointDate, to: PointDate): Omit {
  if (from.year !== to.year || from.month === undefined || to.month === undefined) return 'nothing';
  if (from.month === 'XX' || to.month === 'XX') return 'nothing';
  const areDays = [from, to].every(
    ({ day, time }) => day !== undefined && day !== 'XX' && time === undefined,
  );
  return areDays && from.month === to.month ? 'month-and-year' : from.time === undefined ? 'year' : 'nothing';
}

/** One end with its own qualifier, in the middle of a sentence. */
function endIn(date: PointDate, language: DateLanguage, wordCase: WordCase): string {
  const text = pointIn(date, language, wordCase);
  const { about, doubted } = words[language];
  const start = date.qualifier === '~' || date.qualifier === '%' ? `${about} ` : '';
  const end = date.qualifier === '?' || date.qualifier === '%' ? ` ${doubted}` : '';
  return `${start}${text}${end}`;
}
