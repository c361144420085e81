import { describe, expect, it } from 'vitest';
import { tagsOf } from './lexicon.ts';
import { FAMILIES } from './word-families.ts';

const CYRILLIC_UK = /^[а-щьюяґєії'*-]+$/u;
const CYRILLIC_RU = /^[а-яё*-]+$/u;
const LATIN = /^\+?[a-z*-]+$/;

describe('the families of words', () => {
  it('say every idea in all three languages, each in its own letters', () => {
    const lame = FAMILIES.flatMap(({ idea, uk, ru, en }) =>
      (
        [
          [uk, CYRILLIC_UK],
          [ru, CYRILLIC_RU],
          [en, LATIN],
        ] as const
      ).flatMap(([words, letters]) =>
        words
          .split(' ')
          .filter((word) => !letters.test(word))
          .map((word) => `${idea}: ${word}`),
      ),
    );
    expect(lame).toEqual([]);
  });

  it('name each idea once for its meaning', () => {
    const names = FAMILIES.map(({ tag, idea }) => `${tag} ${idea}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('reach the reader', () => {
    for (const { tag, uk, ru, en } of FAMILIES)
      for (const words of [uk, ru, en])
        for (const word of words.split(' '))
          expect([...tagsOf(word.replace(/[*+]/, ''))], word).toContain(tag);
  });
});
