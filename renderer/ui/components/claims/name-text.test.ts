import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNameText, writeNameText } from './name-text.ts';

describe('a name as the text of a field', () => {
  it('comes back whatever was typed', () => {
    const part = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(part, part, part, (family, given, patronymic) => {
        const back = readNameText(writeNameText({ family, given, patronymic }));
        expect([back.family ?? '', back.given ?? '', back.patronymic ?? '']).toEqual([
          family,
          given,
          patronymic,
        ]);
      }),
    );
  });

  it('is empty when every part is', () => expect(writeNameText({ family: '', given: '' })).toBe(''));

  it('keeps a text that is no name form as a name written whole', () =>
    expect(readNameText('Вигаденко К. К.')).toEqual({ whole: 'Вигаденко К. К.' }));
});
