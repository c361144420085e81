import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, parseOptions } from './options.ts';

describe('the switches of a start', () => {
  it('are read, Chromium’s own left alone', () => {
    expect(parseOptions(['electron', '.', '--no-sandbox', '--profile=data', '--lang=uk', '--demo'])).toEqual({
      profile: resolve('data'),
      language: 'uk',
      isDemo: true,
    });
  });
  it('are all missing from an ordinary start', () => {
    expect(parseOptions(['electron', '.'])).toEqual({ profile: null, language: null, isDemo: false });
  });
  it.each(['--lang=', '--lang=ua', '--lang=uk-UA', '--lang', '--profile='])('%s says nothing', (arg) => {
    expect(parseOptions([arg])).toEqual({ profile: null, language: null, isDemo: false });
  });
});

describe('the first language', () => {
  it.each([
    ['ru', 'en', ['uk-UA'], 'ru'],
    [null, 'en', ['uk-UA'], 'en'],
    [null, null, ['uk-UA', 'ru'], 'uk'],
    [null, null, ['de-DE', 'RU'], 'ru'],
    [null, null, ['be-BY', 'pl'], 'en'],
    [null, null, [], 'en'],
  ] as const)('asked %s, chosen %s, system %j → %s', (forced, chosen, system, language) => {
    expect(chooseLanguage(forced, chosen, system)).toBe(language);
  });
});
