import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../../../core/intake/compare.ts';
import type { Doubt } from '../../../../core/intake/doubt-kinds.ts';
import type { Language } from '../../../services/shell-api.ts';
import { formatsOf } from '../../i18n/format.ts';
import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/model-text.ts';
import { addMoreTexts } from '../../i18n/more-texts.ts';
import { createTexts } from '../../i18n/set-up.ts';
import { basisTexts, doubtText, likenessText, silenceTexts } from './doubt-words.ts';

/** The words of a vault that has been opened. */
function openedTexts(language: Language) {
  const texts = createTexts(language, false);
  addMoreTexts(texts);
  return texts;
}

const event = 0;
const doubts: readonly Doubt[] = [
  { event, code: 'weekday-does-not-fit', iso: '2025-06-16', stated: 1, actual: 0 },
  { event, code: 'no-such-day', day: 31, month: 2, year: null },
  { event, code: 'before-2014', iso: '1925-06-16' },
  { event, code: 'in-the-future', iso: '2035-06-16' },
  { event, code: 'planned-day-is-past', iso: '2025-06-16' },
  { event, code: 'year-does-not-fit', iso: '2024-06-16', catalogueId: 'a' },
  { event, code: 'parts-do-not-add-up', to: 'UA', whole: 140, parts: [100, 30] },
  { event, code: 'one-to-one-but-unequal', toUkraine: 100, toRussia: 90 },
  { event, code: 'same-number-as-others', number: 909, catalogueIds: ['a', 'b'] },
  {
    event,
    code: 'catalogue-has-other-number',
    catalogueId: 'a',
    what: 'body',
    to: 'UA',
    number: 1245,
    catalogueNumber: 1248,
  },
  { event, code: 'catalogue-has-other-side', catalogueId: 'a', to: 'RU', number: 51 },
  {
    event,
    code: 'catalogue-has-other-place',
    catalogueId: 'a',
    place: 'Istanbul',
    cataloguePlace: 'Belarus',
  },
];
const likenesses: readonly Likeness[] = [
  { code: 'same-day' },
  { code: 'near-day', days: 2 },
  { code: 'other-day', days: 21 },
  { code: 'same-day-of-other-year', years: 1 },
  { code: 'same-number', to: 'UA', number: 95 },
  { code: 'other-number', to: 'UA', number: 95, catalogueNumber: 96 },
  { code: 'same-formula', formula: '95-for-95' },
  { code: 'same-place', place: 'Istanbul' },
  { code: 'same-mediator', mediator: 'Qatar' },
  { code: 'same-category', category: 'civilians' },
];

describe.each(languages)('the words of doubts in %s', (language) => {
  const { t } = openedTexts(language);
  const words = { t, language, format: formatsOf(language) } as unknown as Words;

  it('make a whole sentence of each, with everything filled in', () => {
    const texts = doubts.map((doubt) => doubtText(words, doubt, (id) => `№ ${id}`));
    for (const text of texts) expect(text).toMatch(/^[^{}]*[.?]$/u);
    // Each asks; only the difference of numbers leaves both standing.
    expect(texts.filter((text) => !text.includes('?'))).toHaveLength(1);
    expect(new Set(texts).size).toBe(doubts.length);
  });

  it('give each likeness words of its own', () => {
    const texts = likenesses.map((likeness) => likenessText(words, likeness));
    for (const text of texts) expect(text).toMatch(/^[\p{Ll}\d][^{}]*[^.]$/u);
    expect(new Set(texts).size).toBe(likenesses.length);
  });

  it('name why a sentence is left out and how a day was found', () => {
    const texts = [...Object.values(silenceTexts), ...Object.values(basisTexts)].map((key) => t(key));
    expect(new Set(texts).size).toBe(13);
  });
});

it('asks about a weekday that does not fit without saying which of the two is right', () => {
  const { t } = openedTexts('uk');
  const words = { t, language: 'uk', format: formatsOf('uk') } as unknown as Words;
  expect(doubtText(words, doubts[0] as Doubt, String)).toBe(
    'У тексті інший день тижня (вівторок), а 16 червня 2025 року — це понеділок. Де помилка: у дні чи в даті?',
  );
});
