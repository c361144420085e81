import { describe, expect, it } from 'vitest';
import { formatsOf } from './format.ts';
import { pickLanguage } from './languages.ts';
import { addMoreTexts } from './more-texts.ts';
import { setPseudo } from './set-pseudo.ts';
import { createTexts } from './set-up.ts';

const noon = '2025-06-20T12:00:00';

describe('days, times and numbers', () => {
  it.each([
    ['uk', '20 червня 2025 р.'],
    ['ru', '20 июня 2025 г.'],
    ['en', '20 June 2025'],
  ] as const)('are written out in %s', (language, written) => {
    expect(formatsOf(language).day(noon)).toBe(written);
    expect(formatsOf(language).time(noon)).toBe('12:00');
  });

  it('say only the time for a moment of the same day', () => {
    const { moment } = formatsOf('uk');
    expect(moment(noon, new Date('2025-06-20T23:00:00').getTime())).toBe('12:00');
    expect(moment(noon, new Date('2025-06-21T00:30:00').getTime())).toContain('20 червня');
  });

  it('sort names of letters and numbers as people do', () => {
    expect(['Жук 10', 'Їжак', 'Ґедзь', 'Жук 9'].toSorted(formatsOf('uk').compare)).toEqual([
      'Ґедзь',
      'Жук 9',
      'Жук 10',
      'Їжак',
    ]);
  });
});

describe('the language of the first screen', () => {
  it("is the one of the command line, then the chosen one, then the system's, then Ukrainian", () => {
    expect(pickLanguage('ru', 'en', ['uk'])).toBe('ru');
    expect(pickLanguage(null, 'en', ['uk'])).toBe('en');
    expect(pickLanguage(null, null, ['pl-PL', 'ru-UA', 'uk-UA'])).toBe('ru');
    expect(pickLanguage(null, null, ['de'])).toBe('uk');
  });
});

function allTexts(language: 'uk' | 'ru' | 'en') {
  const texts = createTexts(language, false);
  addMoreTexts(texts);
  return texts;
}

describe('texts', () => {
  it('count in the forms of their language', () => {
    const count = (language: 'uk' | 'ru' | 'en') =>
      [1, 3, 5, 21].map((n) => allTexts(language).t('settings:lock.minutes', { count: n }));
    expect(count('uk')).toEqual(['через 1 хвилину', 'через 3 хвилини', 'через 5 хвилин', 'через 21 хвилину']);
    expect(count('ru')).toEqual(['через 1 минуту', 'через 3 минуты', 'через 5 минут', 'через 21 минуту']);
    expect(count('en')).toEqual(['after 1 minute', 'after 3 minutes', 'after 5 minutes', 'after 21 minutes']);
  });

  it('turn into longer ones and into keys, and back', async () => {
    const texts = createTexts('uk', false);
    await setPseudo(texts, 'uk', 'long');
    expect(texts.t('common:action.lock').length).toBeGreaterThanOrEqual('Замкнути'.length * 1.4);
    await setPseudo(texts, 'uk', 'keys');
    expect(texts.t('common:action.lock')).toBe('common:action.lock');
    await setPseudo(texts, 'uk', 'off');
    expect(texts.t('common:action.lock')).toBe('Замкнути');
  });

  it('that come behind the first screen leave a development language as it is', async () => {
    const texts = createTexts('uk', false);
    await setPseudo(texts, 'uk', 'long');
    const long = texts.t('cases:title');
    addMoreTexts(texts);
    expect(texts.t('cases:title')).toBe(long);
    await setPseudo(texts, 'uk', 'off');
    expect(texts.t('cases:title').length).toBeLessThan(long.length);
  });

  it('have no fallback language: a missing key is a bug, thrown while developing', () => {
    expect(() => createTexts('uk', true).t('common:no.such.key' as never)).toThrow('no text');
  });
});
