import { describe, expect, it } from 'vitest';
import { wordLists } from './word-lists.ts';

const alphabets = {
  uk: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]{3,8}$/,
  ru: /^[абвгдежзийклмнопрстуфхцчшщъыьэюя]{3,8}$/,
  en: /^[a-z]{3,8}$/,
};

/** Beginnings of words that must never meet a person by chance. */
const unwanted = {
  uk: /^(війн|вбив|вбит|труп|смерт|мертв|могил|кров$|рана$|поран|полон|зник|зброя|ракет|бомб|міна$|куля$|танк$|снаряд|солдат|кат$|тортур)/,
  ru: /^(войн|убий|убит|труп|смерт|мертв|могил|кровь|рана$|ранен|плен$|пленн|пропавш|оруж|ракет|бомб|мина$|пуля|танк$|снаряд|солдат|палач|пытк)/,
  en: /^(war|kill|dead|death|die|grave|blood|wound|prison|missing|weapon|gun|bomb|missile|tank|soldier|tortur|russia|ukrain|corpse)/,
};

/** Words of one spelling after one letter is left out or exchanged share a key. */
function neighbours(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const word of words) {
    const keys = new Set([word]);
    for (let at = 0; at < word.length; at++) {
      keys.add(`${word.slice(0, at)}*${word.slice(at + 1)}`);
      keys.add(word.slice(0, at) + word.slice(at + 1));
    }
    for (const key of keys) {
      const other = seen.get(key);
      // Two letters left out, one of each word, is two steps apart: allowed.
      const isLongerOrSame = other !== undefined && (other.length !== word.length || key.includes('*'));
      if (isLongerOrSame) found.push(`${other} ${word}`);
      if (other === undefined) seen.set(key, word);
    }
  }
  return found;
}

describe.each(['uk', 'ru', 'en'] as const)('the %s word list', (language) => {
  const words = wordLists[language];

  it('has 2,048 different words, sorted, of its alphabet, three to eight letters long', () => {
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    expect([...words].sort()).toEqual(words);
    expect(words.filter((word) => !alphabets[language].test(word))).toEqual([]);
  });

  it('is in the one form that a passphrase is read in', () => {
    expect(words.filter((word) => word !== word.normalize('NFKC').trim().toLowerCase())).toEqual([]);
  });

  it('has no two words one letter apart, so that a slip is noticed and not another word', () => {
    expect(neighbours(words)).toEqual([]);
  });

  it('has no words that hurt', () => {
    expect(words.filter((word) => unwanted[language].test(word))).toEqual([]);
  });
});

describe('the check for neighbours', () => {
  it('finds an exchanged, a left out and an added letter', () => {
    expect(neighbours(['кіт', 'кит'])).toHaveLength(1);
    expect(neighbours(['дім', 'дімок', 'димок', 'дим'])).toEqual(['дімок димок', 'дім дим']);
    expect(neighbours(['лист', 'листя'])).toHaveLength(1);
    expect(neighbours(['листя', 'лист'])).toHaveLength(1);
    expect(neighbours(['коза', 'казки'])).toEqual([]);
  });
});
