import { describe, expect, it } from 'vitest';
import { compareUnits } from './beside.ts';
import { compareBirth, readBirth } from './birth.ts';
import { caseStem, endingCost, isShiftedStem } from './cases.ts';
import { classHits, fuzzyClassHits, isFarGivenName, patronymicShape } from './classes.ts';
import { foldCyrillic, soundMask } from './fold.ts';
import { makeWord } from './word.ts';

const shapeOf = (word: string) => {
  const sounds = foldCyrillic(word);
  return patronymicShape(sounds, soundMask(sounds));
};
const stem = (word: string): string => caseStem(foldCyrillic(word));

describe('case forms share a stem', () => {
  it.each([
    ['казкаренко', 'казкаренка', 'казкаренку'],
    ['хмарогін', 'хмарогіна', 'хмарогіну'],
    ['небувалий', 'небувалого', 'небувалому'],
    ['мрійна', 'мрійної', 'мрійній'],
    ['казкарук', 'казкарука', 'казкарукові'],
  ])('%s, %s, %s', (nominative, genitive, dative) => {
    expect(new Set([nominative, genitive, dative].map(stem)).size).toBe(1);
  });

  it('with a fleeting vowel or a softened consonant only where the grammar says so', () => {
    expect(isShiftedStem('kazkovc', 'kazkovec', 'ia')).toBe(true);
    expect(isShiftedStem('revez', 'reveg', 'i')).toBe(true);
    expect(isShiftedStem('revez', 'reveg', 'a')).toBe(false);
  });

  it('costs nearly nothing in an oblique name and a misprint in a nominative one', () => {
    expect(endingCost('a', '', 'oblique')).toBeLessThan(0.1);
    expect(endingCost('a', '', 'nominative')).toBeGreaterThan(0.8);
  });
});

describe('patronymics', () => {
  it.each([
    ['миколайович', 'николаевич'],
    ['юріївна', 'юрьевна'],
    ['євгенович', 'евгеньевич'],
    ['ілліч', 'ильич'],
    ['яківна', 'яковлевна'],
    ['васильовича', 'васильевич'],
    ['хомич', 'фомич'],
  ])('%s and %s have one father', (a, b) => {
    const fathers = (text: string): number[] =>
      makeWord(text, 'cyrillic', 'word', [], false)
        .hits.filter((h) => h.use === 'patronymic')
        .map((h) => h.classId);
    expect(fathers(a)).toHaveLength(1);
    expect(fathers(a)).toEqual(fathers(b));
  });

  it('say the sex of the bearer', () => {
    expect(shapeOf('петрович')?.sex).toBe('m');
    expect(shapeOf('петрівна')?.sex).toBe('f');
  });

  it('are not every word on -ич', () => {
    expect(shapeOf('казкич')).toBeUndefined();
  });
});

describe('given names', () => {
  it('of several classes give all of them', () => {
    expect(classHits(foldCyrillic('слава')).length).toBeGreaterThan(2);
  });

  it('are found through a misprint', () => {
    const volodymyr = classHits(foldCyrillic('володимир'))[0]!.classId;
    expect(fuzzyClassHits(foldCyrillic('влдаимир'), 2, false).map((h) => h.classId)).toContain(volodymyr);
  });

  it('from far away are told by letters, not by sounds', () => {
    expect(isFarGivenName('джеймс')).toBe(true);
    expect(isFarGivenName('сергій')).toBe(false);
  });
});

describe('birth dates', () => {
  const compare = (a: string, b: string): unknown => compareBirth(readBirth(a), readBirth(b));
  it.each([
    ['1984-05-02', '1984-05-02', 'same-day'],
    ['1984', '1984-05-02', 'same-year'],
    ['1984-05-02', '1984-02-05', 'day-month-swapped'],
    ['1984-05-02', '1984-05-03', 'near-day'],
    ['1984-05-02', '1985-05-02', 'near-day'],
    ['1984', '1985', 'next-year'],
    ['1984-05-02', '1984-11-30', 'other-day'],
    ['1984', '1970', 'other-year'],
    ['1983/1985', '1984-05-02', 'same-year'],
    ['1984~', '1985', 'same-year'],
    ['1984~', '1986', 'next-year'],
    ['198X', '1985-05-02', 'same-year'],
    ['1984-05-XX', '1985', 'next-year'],
    ['../1985', '1985', undefined],
    ['', '1985', undefined],
    ['невідомо', '1985', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });
});

describe('units', () => {
  it('are compared by number, or by words that are not furniture', () => {
    expect(compareUnits('36 ОБрМП', '36-та окрема бригада')).toBe('same');
    expect(compareUnits('36 ОБрМП', '93 ОМБр')).toBe('differs');
    expect(compareUnits('полк «Казка»', 'окремий полк Казка')).toBe('same');
    expect(compareUnits('військова частина', 'окрема бригада')).toBeUndefined();
  });
});
