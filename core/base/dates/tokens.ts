import { type DateWord, dateWords, evenWord, phrases } from './read-words.ts';

/** A piece of a typed date. */
export type Token =
  | DateWord
  | { readonly is: 'number'; readonly digits: string }
  | { readonly is: 'numeric'; readonly year?: string; readonly month: string; readonly day?: string }
  /** `05/12/2024`: either may be the day. */
  | { readonly is: 'swappable'; readonly year: string; readonly first: string; readonly second: string }
  /** The first year of a decade, `1990`. */
  | { readonly is: 'decade'; readonly year: string }
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'dash' };

/** What a pattern found, as tokens; `null` when the pattern does not apply after all. */
type Rule = readonly [RegExp, (found: readonly string[]) => readonly Token[] | null];

const two = (digits: string): string => digits.padStart(2, '0');

/** Two digits of a year: 30 and above are the last century. Nobody in a case file was born before 1930 and written short. */
export const fullYear = (digits: string): string =>
  digits.length === 4 ? digits : Number(digits) >= 30 ? `19${digits}` : `20${digits}`;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const years = (from: string, to: string): readonly Token[] => [
  { is: 'number', digits: from },
  { is: 'dash' },
  { is: 'number', digits: to },
];

/** First match wins; each is anchored where the last one ended. */
const rules: readonly Rule[] = [
  [
    /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    ([, year = '', , month = '', day = '']) => [{ is: 'numeric', year, month: two(month), day: two(day) }],
  ],
  [
    /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y,
    ([, first = '', separator, second = '', year = '']) => {
      // 24-05-12 could be a year first; only full years are read with dashes.
      if (separator === '-' && year.length === 2) return null;
      const full = fullYear(year);
      if (separator === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second)
        return [{ is: 'swappable', year: full, first: two(first), second: two(second) }];
      const [day, month] =
        separator === '/' && Number(second) > 12 && Number(first) <= 12 ? [second, first] : [first, second];
      return [{ is: 'numeric', year: full, month: two(month), day: two(day) }];
    },
  ],
  [
    /(\d{1,2})[./](\d{4})(?!\d)/y,
    ([, month = '', year = '']) => [{ is: 'numeric', year, month: two(month) }],
  ],
  [
    /(\d{4})([-./])(\d{1,2})(?![\d./-])/y,
    ([, year = '', , second = '']) =>
      Number(second) <= 12 ? [{ is: 'numeric', year, month: two(second) }] : years(year, second),
  ],
  [
    /(\d{1,2})[ .]([ivxіх]{1,4})[ .](\d{4})(?!\d)/y,
    ([, day = '', roman = '', year = '']) => {
      const month = romans.indexOf(roman.replaceAll('і', 'i').replaceAll('х', 'x')) + 1;
      return month === 0 ? null : [{ is: 'numeric', year, month: two(String(month)), day: two(day) }];
    },
  ],
  [
    /(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/y,
    ([, hours = '', minutes = '', seconds = '']) => [
      { is: 'time', time: `${two(hours)}:${minutes}:${seconds || '00'}` },
    ],
  ],
  [
    /(\d{1,2})\.(\d{1,2})(?![\d.])/y,
    ([, day = '', month = '']) => [{ is: 'numeric', month: two(month), day: two(day) }],
  ],
  [
    /(\d{2}|\d{4})(?:-?(?:ті|тих|ми|е|ые|ых|х)|s)(?!\p{L})/uy,
    ([, digits = '']) =>
      digits.endsWith('0') && Number(digits) >= 30 ? [{ is: 'decade', year: fullYear(digits) }] : null,
  ],
  [
    /(\d{1,4})(?:-?(?:го|ого|му|ому|й|ий|м|им|ым|е|ше|те|th|st|nd|rd))?(?:(?![\p{L}\d])|(?=(?:рр?|гг?|року?|рік|года?)(?!\p{L})))/uy,
    ([, digits = '']) => (digits.length === 3 ? null : [{ is: 'number', digits }]),
  ],
  [
    /\p{L}+/uy,
    ([word = '']) => {
      const meaning = dateWords.get(word);
      return meaning === undefined ? null : [meaning];
    },
  ],
  [/[-/]/y, () => [{ is: 'dash' }]],
  [/~/y, () => [{ is: 'about' }]],
  [/\?/y, () => [{ is: 'doubt' }]],
  [/[\s.]+/y, () => []],
];

/** Cuts a typed date into tokens; `null` when something in it is no part of a date. */
export function tokensOf(text: string): readonly Token[] | null {
  let even = evenWord(text)
    .replace(/[(),]/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [phrase, word] of phrases) even = ` ${even} `.replaceAll(` ${phrase} `, ` ${word} `).trim();
  const tokens: Token[] = [];
  let at = 0;
  while (at < even.length) {
    const step = matchAt(even, at);
    if (step === null) return null;
    tokens.push(...step.tokens);
    at = step.end;
  }
  return tokens;
}

function matchAt(
  text: string,
  at: number,
): { readonly tokens: readonly Token[]; readonly end: number } | null {
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) continue;
    const tokens = make(found.map((group) => group ?? ''));
    if (tokens !== null) return { tokens, end: pattern.lastIndex };
  }
  return null;
}
