import { describe, expect, it } from 'vitest';
import {
  findAvoided,
  findCareless,
  findForeignLetters,
  findHomoglyphs,
  findMissingKeys,
  findPlaceholderGaps,
  findPluralGaps,
  findUntranslated,
  flatten,
  type Language,
  pluralForms,
} from './rules.ts';
import { quotedKeys } from './usage.ts';

const texts = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('the locale checks', () => {
  it('knows the plural categories that the platform knows', () => {
    for (const language of Object.keys(pluralForms) as Language[]) {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      expect([...categories].sort()).toEqual([...pluralForms[language]]);
    }
  });

  it('flattens groups into keys with their namespace', () => {
    expect([...flatten('case', { a: { b: 'x' }, c: 'y' })]).toEqual([
      ['case:a.b', 'x'],
      ['case:c', 'y'],
    ]);
  });

  it('finds a key that one language lacks', () => {
    const all = { uk: texts({ 'a:x_one': '1' }), ru: texts({}), en: texts({ 'a:x_one': '1' }) };
    expect(findMissingKeys(all)).toEqual(['ru lacks a:x']);
  });

  it('finds a Ukrainian plural with English forms only', () => {
    expect(findPluralGaps('uk', texts({ 'a:x_one': '', 'a:x_other': '' }))).toHaveLength(1);
    expect(findPluralGaps('en', texts({ 'a:x_one': '', 'a:x_other': '' }))).toEqual([]);
  });

  it('finds a placeholder that a translation lost', () => {
    const all = {
      uk: texts({ 'a:x': '{{name}}' }),
      ru: texts({ 'a:x': 'имя' }),
      en: texts({ 'a:x': '{{name}}' }),
    };
    expect(findPlaceholderGaps(all)).toHaveLength(1);
  });

  it('lets a plural form leave out the number', () => {
    const all = {
      uk: texts({ 'a:x_one': '{{count}} лист від {{who}}' }),
      ru: texts({ 'a:x_one': 'одно письмо от {{who}}' }),
      en: texts({ 'a:x_one': 'one letter from {{who}}' }),
    };
    expect(findPlaceholderGaps(all)).toEqual([]);
  });

  it('finds a Latin letter inside a Cyrillic word and lets a hyphen join alphabets', () => {
    expect(findHomoglyphs('uk', texts({ 'a:x': 'спрaва' }))).toHaveLength(1);
    expect(findHomoglyphs('uk', texts({ 'a:x': 'PDF-файл для {{name}}' }))).toEqual([]);
  });

  it('finds letters of the other language', () => {
    expect(findForeignLetters('uk', texts({ 'a:x': 'объект' }), new Set())).toHaveLength(1);
    expect(findForeignLetters('ru', texts({ 'a:x': 'справі' }), new Set())).toHaveLength(1);
  });

  it.each(['', 'Ready!', ' x', 'a  b', 'wait...'])('finds the careless text "%s"', (text) => {
    expect(findCareless('en', texts({ 'a:x': text }))).toHaveLength(1);
  });

  it('finds wordings that the glossary asks to avoid', () => {
    const glossary = [{ id: 'deceased', avoid: { en: ['cargo 200'] } }];
    expect(findAvoided('en', texts({ 'a:x': 'A Cargo 200 came' }), glossary)).toHaveLength(1);
    const orc = [{ id: 'other-side', avoid: { en: ['orc'] } }];
    expect(findAvoided('en', texts({ 'a:x': 'armed forces', 'a:y': 'orcs' }), orc)).toHaveLength(1);
  });

  it('finds a sentence that was not translated', () => {
    const all = {
      uk: texts({ 'a:x': 'Один и тот же текст' }),
      ru: texts({ 'a:x': 'Один и тот же текст' }),
      en: texts({}),
    };
    expect(findUntranslated(all, new Set())).toHaveLength(1);
  });

  it('reads whole literal keys from a source', () => {
    expect(quotedKeys(`t('cases:list.empty'); const m = { a: "errors:storage.no-space.what" };`)).toEqual([
      'cases:list.empty',
      'errors:storage.no-space.what',
    ]);
  });
});
