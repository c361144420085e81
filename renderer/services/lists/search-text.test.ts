import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, foldForSearch, sortKey } from './search-text.ts';

describe('folding for search', () => {
  it('takes spellings for one that differ in case, accents, apostrophes and rare letters', () => {
    const forms = ["Знахід'ко Ґалаґан", 'знахідько галаган', 'ЗНАХІДЬКО ҐАЛАҐАН'];
    expect(foldForSearch(forms[0] ?? '')).toBe(' знахідко галаган');
    expect(foldForSearch('Вигаданенко-Ёлкин')).toBe(foldForSearch('вигаданенко ЕЛКИН'));
    expect(foldForSearch('В’ячеслав')).toBe(foldForSearch('Вячеслав'));
    expect(foldForSearch('Їжакевич')).toBe(foldForSearch('іжакевич'));
  });

  it('finds words by their beginnings, in any order', () => {
    const folded = foldForSearch('Журавель-Прикладний Тестослав');
    expect(
      ['тест', 'прик жур', 'тестослав журавель', '', '   ', '---'].map((it) => createMatcher(it)(folded)),
    ).toEqual([true, true, true, true, true, true]);
    expect(['слав', 'журавель іван', 'равель'].map((it) => createMatcher(it)(folded))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the quick way to fold', () => {
  it('says the same as the whole rule', () => {
    const slowly = (text: string): string => {
      const plain = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[\u0027\u2018\u2019\u02BC\u0060\u00B4\u02B9\u2032]/g, '')
        .toLowerCase()
        .replaceAll('ґ', 'г')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      return plain === '' ? '' : ` ${plain}`;
    };
    const letter = fc.oneof(
      fc.constantFrom(..."АяЇїЙйЁёҐґ’'ʼ- .,«»aZéŁßİǅ12½№–ΣςΩ\u0301\u200b"),
      fc.integer({ min: 0x20, max: 0x4ff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x500, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
        expect(foldForSearch(letters.join(''))).toBe(slowly(letters.join('')));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('order of names', () => {
  it('is the same by the quick way and by the whole rule, which long texts take', () => {
    const letter = fc.oneof(
      fc.constantFrom(...'АяЇїЙйЁёҐґ’ʼ-«aZéŁß'),
      fc.integer({ min: 0x20, max: 0x4ff }).map((code) => String.fromCharCode(code)),
    );
    const filler = 'я'.repeat(600);
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const text = `я${letters.join('')}я`;
        expect(sortKey(filler + text)).toBe(sortKey(filler) + sortKey(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('follows both alphabets, not the code table', () => {
    const names = [
      'Яремний',
      'Єльчик',
      'Ґудзик',
      'Гайок',
      'Ивкин',
      'Іваньо',
      'Їжак',
      'Йорж',
      'Ёлкин',
      'Ежов',
      'Жук',
      'Zed',
      'Änne',
      '',
    ];
    const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(sorted).toEqual([
      'Änne',
      'Zed',
      'Гайок',
      'Ґудзик',
      'Ежов',
      'Ёлкин',
      'Єльчик',
      'Жук',
      'Ивкин',
      'Іваньо',
      'Їжак',
      'Йорж',
      'Яремний',
      '',
    ]);
  });
});
