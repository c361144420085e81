import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, isBeyond, probeOf, soundDistance } from './distance.ts';
import { foldCyrillic, soundMask } from './fold.ts';
import { Vocabulary } from './vocabulary.ts';
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

it('words that their sounds alone put beyond a limit are beyond it', () => {
  fc.assert(
    fc.property(sounds, sounds, fc.integer({ min: 0, max: 40 }), (a, b, twentieths) => {
      const limit = twentieths / 20;
      if (isBeyond(soundMask(a), soundMask(b), limit))
        expect(soundDistance(a, b, limit)).toBeGreaterThan(limit);
    }),
  );
  expect(isBeyond(soundMask('kazkar'), soundMask('lomon'), 2)).toBe(true);
});

it('a vocabulary that outgrows what was expected still knows the sounds of every word', () => {
  const letters = 'абвгдлмнпр';
  const vocabulary = new Vocabulary(1025);
  for (let n = 0; n < 5000; n++) {
    const text = `каз${[...String(n).padStart(4, '0')].map((digit) => letters[Number(digit)]).join('о')}`;
    vocabulary.addWord(makeWord(text, 'cyrillic', 'word', [], false), undefined);
    const fold = vocabulary.foldOf(foldCyrillic(text));
    expect(vocabulary.maskOf(fold)).toBe(soundMask(foldCyrillic(text)));
    expect(vocabulary.distanceOf(fold, probeOf(foldCyrillic(text), 0), 1)).toBe(0);
  }
});
