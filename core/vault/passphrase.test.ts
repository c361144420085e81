import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePassphrase, randomBelow, suggestWords } from './passphrase.ts';
import { wordLists } from './word-lists.ts';

const randomBytes = (n: number) => globalThis.crypto.getRandomValues(new Uint8Array(n));

describe('the one form of a passphrase', () => {
  const vectors: [string, string][] = [
    ['слово', 'слово'],
    ['слово ', 'слово'],
    ['  два   слова\t', 'два слова'],
    ['два\u00a0слова', 'два слова'],
    ['два\u3000слова\r\n', 'два слова'],
    ['и\u0306', 'й'],
    ['і\u0308', 'ї'],
    ['e\u0301', 'é'],
    ['Ａｂ１', 'Ab1'],
    ['ﬁ', 'fi'],
    ['со\u00adва', 'сова'],
    ['\ufeffсова\u200b', 'сова'],
    ['Сова', 'Сова'],
    ['\u200b', ''],
  ];
  it.each(vectors)('of %j is %j', (typed, form) => {
    expect(normalisePassphrase(typed)).toBe(form);
  });

  it('is stable: bringing it into form again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const form = normalisePassphrase(text);
        expect(normalisePassphrase(form)).toBe(form);
        expect(normalisePassphrase(text.normalize('NFD'))).toBe(form);
      }),
      { numRuns: 400 },
    );
  });
});

describe('suggested words', () => {
  it('are six of the list, joined by single spaces', () => {
    const words = suggestWords(wordLists.uk, randomBytes).split(' ');
    expect(words).toHaveLength(6);
    expect(words.every((word) => wordLists.uk.includes(word))).toBe(true);
  });

  it('use the drawn bytes and nothing else', () => {
    const drawn = [0, 0, 0, 1, 8, 0, 255, 255];
    const fake = (n: number) => new Uint8Array(drawn.splice(0, n));
    expect(suggestWords(wordLists.en, fake, 4)).toBe([0, 1, 0, 2047].map((i) => wordLists.en[i]).join(' '));
  });
});

describe('an even random number', () => {
  it('throws away draws that would favour the lower numbers', () => {
    const drawn = [0xff, 0xff, 0xff, 0xf0, 0, 7];
    expect(randomBelow(1000, (n) => new Uint8Array(drawn.splice(0, n)))).toBe(7);
    expect(drawn).toEqual([]);
  });

  it('gives every draw of two bytes its equal share', () => {
    const limit = 1000;
    const counts = new Uint32Array(limit);
    for (let draw = 0; draw < 65536 - (65536 % limit); draw++) {
      counts[randomBelow(limit, () => new Uint8Array([draw >> 8, draw & 255]))]!++;
    }
    expect(new Set(counts)).toEqual(new Set([65]));
  });

  it('refuses a limit that two bytes cannot hold', () => {
    for (const bad of [0, 65537, 1.5]) expect(() => randomBelow(bad, randomBytes)).toThrow(RangeError);
  });
});
