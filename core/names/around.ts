/**
 * What stands around a name in a printed line: date of birth, call sign, short ranks, and where the name ends.
 *
 * Lists print the name first; behind it come date, unit and place. Words there are no parts of the name, and taking them for such
 * makes a person on file look like another one.
 */
import type { PrintedBirth } from './printed.ts';

/** Stands where a date was: the name does not go on behind it. */
export const DATE_MARK = '\u0001';

type Taken = { readonly text: string; readonly birth?: PrintedBirth };

/** Dates of this war are no birth dates, unless a word says so. */
const WAR_YEAR = 2014;
const SAYS_BORN = /^[\s).,]*(?:р\.? ?н|г\.? ?р|нар|рожд|народ)/iu;
const SAID_BORN = /(?:р\. ?н\.?|г\. ?р\.?|нар\.?|род\.?|born|народи\p{L}+|родил\p{L}+)[\s:(]*$/iu;

/** Takes the first date out of a line; all dates leave a mark. */
export function takeBirth(text: string): Taken {
  if (!/\d{4}|\d\d?[./]\d\d?[./]\d\d/.test(text)) return { text };
  let birth: PrintedBirth | undefined;
  const set = (at: number, size: number, year: number, month?: number, day?: number): string => {
    if (year < 1900 || year > 2035) return ' ';
    const isSaid = SAYS_BORN.test(text.slice(at + size, at + size + 8)) || SAID_BORN.test(text.slice(0, at));
    if (year >= WAR_YEAR && !isSaid) return DATE_MARK;
    const isDate =
      month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    birth ??= isDate ? { year, month, day } : { year };
    return DATE_MARK;
  };
  const left = text.replace(
    /(?<!\d)(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?!\d)|(?<![\d\p{L}])(?:19|20)\d\d(?!\d|\p{Lu}|\p{Ll}{3})/gu,
    (found, d, m, y, y2, m2, d2, at: number) => {
      if (d !== undefined) return set(at, found.length, fullYear(y), Number(m), Number(d));
      if (y2 !== undefined) return set(at, found.length, Number(y2), Number(m2), Number(d2));
      return set(at, found.length, Number(found));
    },
  );
  return birth === undefined ? { text: left } : { text: left, birth };
}

/** `84` of `05.06.84`; 13…29 may be either century and are left alone. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year >= 30 ? 1900 + year : year <= 12 ? 2000 + year : 0;
}

const CALL_SIGN =
  /(?:(?<!\p{L})(?:позивн(?:ий|а|ого)|позывн(?:ой|ая|ого)|псевдо|п\/с|call ?sign)(?!\p{L})\s*[:–-]?\s*)?[«"“”„]([^«»"“”„]{1,40})[»"“”]|(?<!\p{L})(?:позивн(?:ий|а|ого)|позывн(?:ой|ая|ого)|псевдо|п\/с|call ?sign)(?!\p{L})\s*[:–-]?\s*([\p{L}\d-]{2,30})|(?:^|\s)\/\s*(\p{L}[\p{L}\s-]{1,30}?)\s*\/(?=\s|$)/iu;

/** A call sign: in quotes, between strokes, or behind a word that says so. */
export function takeCallSign(text: string): { readonly text: string; readonly callSign?: string } {
  const m = CALL_SIGN.exec(text);
  if (m === null) return { text };
  const callSign = (m[1] ?? m[2] ?? m[3] ?? '').trim();
  return { text: `${text.slice(0, m.index)} ${text.slice(m.index + m[0].length)}`, callSign };
}

/** Ranks written with their first and last letters: с-нт, л-т, пп-к, м/с-нт, шт.-с-нт. */
const SHORT_RANK =
  /(?<![\p{L}])(?:(?:шт|гол|ген|майст|маст|мол|мл|ст)\.?[-/]|м\/|пп?|гв\.)?(?:с-?нт|с-т|сер-т|л-т|к-н|кап-н|м-р|п-к|ст-на|стар-на|пр-к|м-н|єфр-р|ефр-р)(?![\p{L}])\.?/giu;

export function takeShortRanks(text: string): { readonly text: string; readonly ranks: readonly string[] } {
  if (!/[-/]/.test(text)) return { text, ranks: [] };
  const ranks: string[] = [];
  const left = text.replace(SHORT_RANK, (found) => {
    ranks.push(found.toLowerCase());
    return ' ';
  });
  return { text: left, ranks };
}

const PATRONYMIC_END =
  /(?:[оеє]вич|[іи]йович|[ьл]ич|ліч|вн[аиіоы]|[иі]чн[аи]|[oey]vi?t?s?ch|[oei]vna)[ауів]*$/;
export const looksLikePatronymic = (text: string): boolean => PATRONYMIC_END.test(text);

/** Marks of a unit or of a place, as small letters; behind them stands no name. */
const BESIDE_WORDS: ReadonlySet<string> = new Set(
  `в/ч вч обр омбр омпбр обрмп одшбр тро бригада бригади бригады полк полку батальйон батальон рота
  смт пгт обл область області р-н район вул ул тел місто город село житель уродженець уроженец проживає проживав
  зник зникла пропав пропала загинув погиб обмін обмен полон плен`.split(/\s+/),
);
const PLACE_INITIALS: ReadonlySet<string> = new Set(['м', 'г', 'с', 'п']);

/** Whether a word says that the name is over: a unit's code or number, a word for a unit or a place. */
export function endsName(raw: string, hasDot: boolean, before: string): boolean {
  if (/^\p{Lu}\d{4}$/u.test(raw)) return true;
  const lower = raw.toLowerCase();
  if (BESIDE_WORDS.has(lower)) return true;
  if (hasDot && raw === lower && PLACE_INITIALS.has(lower)) return true;
  // «в/ч» comes as two letters, «36 ОБрМП» and «72-а бригада» as a number and a word.
  return (
    (lower === 'в' && raw === lower) || (/\d[-\p{L}]{0,4}\s+$/u.test(before) && !/^\p{Lu}\p{Ll}+$/u.test(raw))
  );
}
