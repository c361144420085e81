import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundDistance } from './distance.ts';
import { foldCyrillic, guessHabits, readLatin, settle } from './fold.ts';

const cyrillic = fc
  .array(fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъ'), { minLength: 1, maxLength: 20 })
  .map((letters) => letters.join(''));
const latin = fc
  .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzčšžłéöü'"), { minLength: 1, maxLength: 20 })
  .map((letters) => letters.join(''));

const latinSounds = (word: string): readonly string[] =>
  readLatin(word, guessHabits(word), false).map((r) => r.sounds);

describe('Ukrainian and Russian spellings fold to one string', () => {
  it.each([
    ['сергій', 'сергей'],
    ['юрій', 'юрий'],
    ['небувалий', 'небувалый'],
    ['хмарогін', 'хмарогин'],
    ['кутовий', 'кутовой'],
    ['гречана', 'гречаная'],
    ['льодовський', 'ледовский'],
    ['щасливий', 'счастливый'],
    ["кожем'яко", 'кожемяко'],
    ['корчинський', 'корчинский'],
    ['вигадаєв', 'выгадаев'],
  ])('%s = %s', (uk, ru) => {
    expect(foldCyrillic(uk)).toBe(foldCyrillic(ru));
  });
});

describe('a romanised name has the sounds of the Cyrillic one among its readings', () => {
  // The first five lines use the letters of KMU-55's own samples on invented names.
  it.each([
    ['згурогай', 'zghurohai', 'KMU-55'],
    ['єнакієнко', 'yenakiienko', 'KMU-55'],
    ['їжакевич', 'yizhakevych', 'KMU-55'],
    ['щербухенко', 'shcherbukhenko', 'KMU-55'],
    ['яготинюк', 'yahotyniuk', 'KMU-55'],
    ['хмарогин', 'khmarogin', 'ICAO Doc 9303'],
    ['небывалый', 'nebyvalyi', 'ICAO Doc 9303'],
    ['ещенко', 'yeshchenko', 'BGN/PCGN'],
    ['чудаков', 'tchoudakov', 'MVD 310, French'],
    ['шутейко', 'szutejko', 'Polish'],
    ['вигадченко', 'wyhadtschenko', 'German'],
    ['жучко', 'žučko', 'scientific'],
    ['зоєчко', 'zojetsjko', 'Dutch'],
  ])('%s: %s (%s)', (word, spelling) => {
    const sounds = foldCyrillic(word);
    const best = Math.min(...latinSounds(spelling).map((reading) => soundDistance(reading, sounds, 3)));
    expect(best).toBeLessThanOrEqual(0.4);
  });
});

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(fc.property(cyrillic, (word) => settle(foldCyrillic(word)) === foldCyrillic(word)));
    fc.assert(fc.property(latin, (word) => latinSounds(word).every((sounds) => settle(sounds) === sounds)));
  });

  it('gives sounds only', () => {
    fc.assert(fc.property(cyrillic, (word) => /^[a-z]*$/.test(foldCyrillic(word))));
    fc.assert(fc.property(fc.string(), (word) => latinSounds(word).every((s) => /^[a-z]*$/.test(s))));
  });

  it('does not hear apostrophes, soft signs and doubled letters', () => {
    expect(foldCyrillic("в'яззь")).toBe(foldCyrillic('вяз'));
  });
});

describe('distance of sounds', () => {
  const sounds = fc
    .array(fc.constantFrom(...'abvgdejziklmnoprstufxcqwy'), { maxLength: 14 })
    .map((s) => s.join(''));

  it('is 0 for the same and symmetric', () => {
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        expect(soundDistance(a, a, 2)).toBe(0);
        expect(soundDistance(a, b, 99)).toBeCloseTo(soundDistance(b, a, 99), 4);
      }),
    );
  });

  it('says only that it is above the limit when it is', () => {
    fc.assert(
      fc.property(sounds, sounds, (a, b) => {
        const whole = soundDistance(a, b, 99);
        const cut = soundDistance(a, b, 1.5);
        if (whole <= 1.5) expect(cut).toBeCloseTo(whole, 4);
        else expect(cut).toBeGreaterThan(1.5);
      }),
    );
  });

  it('charges less for what spellings swap than for another letter', () => {
    expect(soundDistance('gasan', 'xasan', 2)).toBeLessThan(soundDistance('gasan', 'lasan', 2));
    expect(soundDistance('nemiria', 'nemeria', 2)).toBeLessThan(soundDistance('nemiria', 'nemuria', 2));
  });
});
