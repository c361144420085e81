import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, probeOf, soundDistance } from './distance.ts';
import { foldCyrillic, soundMask } from './fold.ts';
import { isPlainWord, makeWord, plainWord } from './word.ts';

const sounds = fc
  .array(fc.constantFrom(...'abvgdejziklmnoprstufxcqwy'), { minLength: 1, maxLength: 20 })
  .map((all) => all.join(''));
const far = 100;

describe('the distance of sounds', () => {
  it.each([
    ['kovalenko', 'kovalenko', 0],
    ['nemiria', 'nemeria', 0.3],
    ['kovalenko', 'kovalneko', 0.8],
    ['kovalenko', 'kovalenk', 0.8],
    ['gasan', 'xasan', 0.35],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(soundDistance(a, b, far)).toBeCloseTo(expected, 9);
  });

  it('is the same within any limit, both ways, and out of the codes of a word', () => {
    fc.assert(
      fc.property(sounds, sounds, fc.double({ min: 0, max: 8, noNaN: true }), (a, b, limit) => {
        const whole = soundDistance(a, b, far);
        expect(soundDistance(b, a, far)).toBe(whole);
        const within = soundDistance(a, b, limit);
        if (within <= limit) expect(within).toBeCloseTo(whole, 3);
        // What one letter turned round saves after a row that is all above the limit is given up.
        else expect(whole).toBeGreaterThan(limit - 0.8);
        const codes = Uint8Array.from(`..${b}`, (letter) => letter.charCodeAt(0) - 97);
        expect(distanceTo(probeOf(a, soundMask(a)), codes, 2, b.length, limit)).toBe(within);
      }),
    );
  });
});

describe('a plain word', () => {
  it('is made again out of its text and sounds', () => {
    for (const text of ['вигаданко', 'казкаренко', 'цой', 'домбровський', "з'їздюк", 'хмарогін']) {
      const word = makeWord(text, 'cyrillic', 'word', [], false);
      expect(isPlainWord(word)).toBe(true);
      expect(plainWord(text, foldCyrillic(text), soundMask(foldCyrillic(text)))).toEqual(word);
    }
    for (const text of ['микола', 'петрович', 'джеймс'])
      expect(isPlainWord(makeWord(text, 'cyrillic', 'word', [], false))).toBe(false);
  });
});
