import { describe, expect, it } from 'vitest';
import words from '../../reference/event-words.json' with { type: 'json' };
import events from '../../reference/events.json' with { type: 'json' };
import glossary from '../../reference/glossary.json' with { type: 'json' };
import { isCount } from '../model/values.ts';
import { readCatalogue } from './catalogue.ts';
import { type CatalogueWords, catalogueText } from './words.ts';

const read = readCatalogue(events, '2026-11-22');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const table: CatalogueWords = words;
const languages = ['uk', 'ru'] as const;
type Other = (typeof languages)[number];

/** Every text of the catalogue that a screen shows, in the order of first appearance. */
const shown: readonly string[] = [
  ...new Set(
    read.value.announcements
      .flatMap((entity) => entity.parts.flatMap((part) => part.claims))
      .flatMap(({ property, value, speaker }) => {
        const own = isCount(value) ? [value.scopeText, value.note] : [];
        const isText = ['place', 'formula', 'mediator', 'note'].includes(property);
        return [...(isText && typeof value === 'string' ? [value] : []), speaker, ...own];
      })
      .filter((text) => text !== undefined && text !== ''),
  ),
] as string[];

const pairs = (language: Other): readonly (readonly [string, string])[] => Object.entries(table[language]);
const broken = (find: (language: Other, original: string, text: string) => boolean): readonly string[] =>
  languages.flatMap((language) =>
    pairs(language)
      .filter(([original, text]) => find(language, original, text))
      .map(([original, text]) => `${language}: ${original} → ${text}`),
  );

const small = 'two|three|four|five|six|seven|eight|nine'.split('|');
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split('|');
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth'.split('|');
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

const wordValues: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ...[small, ordinals].flatMap((list) => list.map((word, i) => [word, i + 2] as const)),
  ...teens.map((word, i) => [word, i + 10] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Values of "one hundred and twenty-six", "second", "12". A lone "one" is an article as often as a number: left out. */
function englishNumbers(text: string): readonly number[] {
  const plain = text.replaceAll(/(\d),(\d{3})/g, '$1$2');
  const spoken = plain.replaceAll(/\bone hundred(?: and ([a-z]+)(?:-([a-z]+))?)?/gi, (_, ten, one) =>
    String(100 + (wordValues.get(ten) ?? 0) + (wordValues.get(one) ?? 0)),
  );
  const joined = spoken.replaceAll(
    new RegExp(`\\b(${tens.join('|')})-(${['one', ...small].join('|')})\\b`, 'gi'),
    (_, ten: string, one: string) =>
      String((wordValues.get(ten.toLowerCase()) ?? 0) + (wordValues.get(one) ?? 0)),
  );
  return [...joined.matchAll(/\d+|\p{L}+/gu)].flatMap(([token]) => {
    if (/^\d/.test(token)) return [Number(token)];
    const value = wordValues.get(token.toLowerCase());
    return value === undefined || value === 1 ? [] : [value];
  });
}

/** Beginnings of number words; in translations numbers from ten on are written in figures. */
const stems: Readonly<Record<Other, readonly (readonly [number, string])[]>> = {
  uk: [
    [2, 'дв(?:а|і|ох|ом|оє|ома)(?!\\p{L})|друг(?:ий|а|е|ого|ої|ою|им|у)(?!\\p{L})'],
    [3, 'тр(?:и|ьох|ьома|оє)(?!\\p{L})|триденн|трет[іяьє]'],
    [4, 'чотир|четвер'],
    [5, 'п’ят'],
    [6, 'шіст|шест|шост'],
    [7, 'сім(?!\\p{L})|сім[ао]|сьом|семер'],
    [8, 'вісім|вісьм|восьм'],
    [9, 'дев’ят'],
  ],
  ru: [
    [2, 'дв(?:а|е|ух|ум|умя|ое|оих)(?!\\p{L})|втор(?:ой|ая|ое|ого|ую|ым)(?!\\p{L})'],
    [3, 'тр(?:и|[её]х|[её]м|емя|ое)(?!\\p{L})|трёхдневн|трет[иь]'],
    [4, 'четыр|четв[её]р'],
    [5, 'пят'],
    [6, 'шест'],
    [7, 'сем(?:ь|и)(?!\\p{L})|седьм|семер'],
    [8, 'восем|восьм'],
    [9, 'девят'],
  ],
};

function otherNumbers(language: Other, text: string): readonly number[] {
  const plain = text.replaceAll(/(\d)\u00a0(\d{3})/g, '$1$2');
  const spoken = stems[language].flatMap(([value, stem]) =>
    [...plain.matchAll(new RegExp(`(?<![\\p{L}\\d-])(?:${stem})`, 'giu'))].map(() => value),
  );
  return [...[...plain.matchAll(/\d+/g)].map(Number), ...spoken];
}

const sorted = (numbers: readonly number[]): string => numbers.toSorted((a, b) => a - b).join(' ');

const monthStems: Readonly<Record<Other, string>> = {
  uk: 'січ|лют|берез|квіт|трав|червн|лип|серп|верес|жовт|листопад|груд',
  ru: 'январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр',
};
const monthsIn = (text: string, list: string): string =>
  list
    .split('|')
    .flatMap((stem, i) => [...text.matchAll(new RegExp(`(?<!\\p{L})${stem}`, 'gu'))].map(() => String(i + 1)))
    .join(' ');

describe('the words of the catalogue', () => {
  it('has every shipped text in Ukrainian and in Russian, and no text that is not shipped, in the order of the catalogue', () => {
    expect(shown.length).toBeGreaterThan(300);
    for (const language of languages) expect(Object.keys(table[language]), language).toEqual(shown);
  });

  it('says the same numbers as the original, in figures or in words', () => {
    expect(sorted(englishNumbers('One hundred and twenty-six men, Forty-two of 1,212; second of five'))).toBe(
      '2 5 42 126 1212',
    );
    expect(
      broken((language, original, text) => {
        return sorted(englishNumbers(original)) !== sorted(otherNumbers(language, text));
      }),
    ).toEqual([]);
  });

  it('names the same months as the original', () => {
    expect(
      broken(
        (language, original, text) => monthsIn(original, months) !== monthsIn(text, monthStems[language]),
      ),
    ).toEqual([]);
  });

  it('names the same countries as often as the original', () => {
    const named = {
      en: ['Ukrain|\\(UA\\)', 'Russia', 'Belarus', 'Qatar', 'Emirates', 'United States|\\bUS\\b'],
      uk: ['укра[їи]н', 'росі', 'білору', 'катар', 'емірат', 'сша'],
      ru: ['украин', 'росси', 'белору|белар', 'катар', 'эмират', 'сша'],
    };
    const count = (text: string, list: readonly string[]): string =>
      list.map((stem) => [...text.matchAll(new RegExp(stem, 'giu'))].length).join(' ');
    // "American" is the United States in the other languages; one sentence names Russia twice where once is enough.
    const freer = ['an American volunteer', 'Third round of direct talks, lasting about forty minutes'];
    expect(
      broken(
        (language, original, text) =>
          !freer.some((start) => original.startsWith(start)) &&
          count(original, named.en) !== count(text, named[language]),
      ),
    ).toEqual([]);
  });

  it('is written in the letters of its language', () => {
    // Titles of media as they print them.
    const titles = ['«Коммерсантъ»'];
    const foreign = { uk: /[ыэёъ]/i, ru: /[іїєґ’]/i };
    const bare = (text: string) => titles.reduce((rest, title) => rest.replaceAll(title, ''), text);
    expect(broken((language, _, text) => foreign[language].test(bare(text)))).toEqual([]);
    expect(titles.filter((title) => !Object.values(table.uk).some((text) => text.includes(title)))).toEqual(
      [],
    );
  });

  it('has no word that mixes alphabets', () => {
    const isMixed = (word: string) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
    expect(isMixed('Cтамбул')).toBe(true);
    expect(broken((_, _original, text) => text.split(/[^\p{L}’']+/u).some(isMixed))).toEqual([]);
  });

  it('leaves nothing in Latin letters but names of media', () => {
    const latin = languages.map((language) => [
      ...new Set(
        pairs(language).flatMap(([, text]) => [...text.matchAll(/[A-Za-z]{2,}/g)].map(([word]) => word)),
      ),
    ]);
    const names = shown.join(' ');
    for (const list of latin)
      expect(list.filter((word) => !names.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    // Whole texts that need no translation: numbers apart, names of media written in Latin letters.
    const same = languages.map((language) =>
      pairs(language).flatMap(([original, text]) => (text === original ? [text] : [])),
    );
    const media = [
      'The Kyiv Independent',
      'Telediario',
      'Atlas News',
      'LIGA.net',
      'Lenta.ru',
      'news.by',
      '360.ru',
      'Islamabad Post',
    ];
    expect(same).toEqual([media, media]);
  });

  it('keeps to the glossary and its tone: no avoided wording, no exclamation, no stray space', () => {
    const avoided = (language: Other) =>
      glossary.flatMap((term) => ('avoid' in term ? (term.avoid?.[language] ?? []) : []));
    expect(avoided('uk')).toContain('обмін тілами');
    const anyOf = (language: Other): RegExp => {
      const wordings = avoided(language).map((wording) => wording.replaceAll(/[()]/g, '.'));
      return new RegExp(`(?<![\\p{L}\\d])(?:${wordings.join('|')})\\p{L}{0,3}(?![\\p{L}\\d])`, 'iu');
    };
    const patterns = { uk: anyOf('uk'), ru: anyOf('ru') };
    expect([patterns.uk.test('обмін тілами'), patterns.ru.test('прямая')]).toEqual([true, false]);
    expect(broken((language, _, text) => patterns[language].test(text))).toEqual([]);
    expect(broken((_, _original, text) => /[!"']|\.\.\.| {2}|^\s|\s$/.test(text))).toEqual([]);
    expect(broken((_, original, text) => original.endsWith('.') !== text.endsWith('.'))).toEqual([]);
  });
});

describe('a text of the catalogue', () => {
  it("is shown in the reader's language and says which that is", () => {
    expect(catalogueText('Istanbul', 'uk', table)).toEqual({ text: 'Стамбул', language: 'uk' });
    expect(catalogueText('Geneva', 'ru', table)).toEqual({ text: 'Женева', language: 'ru' });
    expect(catalogueText('Istanbul', 'en', table)).toEqual({ text: 'Istanbul', language: 'en' });
  });

  it('stays English, and says so, where nobody has translated it', () => {
    for (const text of ['the marsh', 'constructor', ''])
      expect(catalogueText(text, 'uk', table)).toEqual({ text, language: 'en' });
  });
});
