import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestWords } from './passphrase.ts';
import { rateSecret } from './strength.ts';
import { wordLists } from './word-lists.ts';

const randomBytes = (n: number) => globalThis.crypto.getRandomValues(new Uint8Array(n));

describe('rating a passphrase', () => {
  it('takes every suggestion of six words, as 66 bits, and five of them', () => {
    for (const list of Object.values(wordLists)) {
      for (let i = 0; i < 40; i++) {
        const words = [...new Set(suggestWords(list, randomBytes).split(' '))];
        if (words.length === 6) expect(rateSecret(words.join(' ')).bits).toBeGreaterThanOrEqual(66);
        expect(rateSecret(words.slice(0, 5).join(' ')).isEnough).toBe(true);
      }
    }
  });

  it('takes them in capitals and with loose spaces, as the vault reads them', () => {
    const [a, b, c, d, e] = wordLists.uk;
    expect(rateSecret(`  ${a!.toUpperCase()}  ${b} ${c}\t${d} ${e} `).isEnough).toBe(true);
  });

  const refused: [string, string][] = [
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['password', 'common'],
    ['пароль', 'common'],
    ['пароль123456', 'common'],
    ['йцукенгшщзхїфівапролджє', 'common'],
    ['qwertyuiopasdfghjklzxcvbnm', 'common'],
    ['111111111111111111111111111111', 'common'],
    ['пароль пароль пароль пароль пароль пароль', 'common'],
    ['абрикос абзац аванс', 'few-words'],
    ['абрикос абрикос абрикос абрикос абрикос абрикос', 'few-words'],
    ['Вигаданенко1985', 'short'],
    ['24.02.1991', 'common'],
    ['Tr0ub4dor&3', 'short'],
    ['a', 'short'],
  ];
  it.each(refused)('refuses %j with the hint %s', (text, hint) => {
    expect(rateSecret(text)).toMatchObject({ isEnough: false, hint });
  });

  const taken = [
    'X7$kq9!mZw2#Lp8@Rt5&',
    'наш старий зелений човен стояв біля мосту',
    'мы жили у моря и ловили бычков с причала',
  ];
  it.each(taken)('takes the own passphrase %j', (text) => {
    expect(rateSecret(text)).toMatchObject({ isEnough: true, hint: 'good' });
  });

  it('never says less for a longer text made by adding to it, by more than rounding', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom('ж', 'q', '7', '!'), (text, more) => {
        const trimmed = text.trim();
        expect(rateSecret(trimmed + more).bits).toBeGreaterThanOrEqual(0);
        expect(rateSecret(`${trimmed} ${more}`).bits).toBeGreaterThanOrEqual(rateSecret(trimmed).bits - 1);
      }),
    );
  });

  it('is quick for a text of any length', () => {
    const started = performance.now();
    rateSecret('довгий текст без кінця '.repeat(5000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
