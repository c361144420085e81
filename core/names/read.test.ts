import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from './query.ts';
import { readAnyName, readName } from './read.ts';
import { readPlain } from './read-plain.ts';

const words = (text: string): string[] => readName(text).parts.map((p) => p.text);

describe('what stands around a name', () => {
  it.each([
    ['31) Вигаданко Петро Іванович 25.06.2002 р.н.', ['вигаданко', 'петро', 'іванович']],
    ['ст. лейтенант ВИГАДАНКО ПЕТРО', ['вигаданко', 'петро']],
    ['молодший сержант Вигаданко Петро', ['вигаданко', 'петро']],
    ['Вигаданко Петро (1963)', ['вигаданко', 'петро']],
    ['Вигаданко Петро «Кум»', ['вигаданко', 'петро']],
    ['Вигаданко Петро, позивний Кум', ['вигаданко', 'петро']],
    ['№ 7. Вигаданко  Петро;', ['вигаданко', 'петро']],
    [
      'ст. с-нт Вигаданко Петро Іванович, 25.06.1984 р.н., 99 омбр, м. Вигадопіль',
      ['вигаданко', 'петро', 'іванович'],
    ],
    ['Вигаданко Петро 1984, Іванович', ['вигаданко', 'петро', 'іванович']],
    ['Петро Іванович, Вигаданко', ['петро', 'іванович', 'вигаданко']],
    ['Вигаданко, Петро, Іванович', ['вигаданко', 'петро', 'іванович']],
    ['Вигаданко Петро (позивний «Кум») Іванович', ['вигаданко', 'петро', 'іванович']],
    ['Вигаданко Петро в/ч А0000', ['вигаданко', 'петро']],
    ['К-н Вигаданко Петро (1984)', ['вигаданко', 'петро']],
    ['ВигаданкоВ’ячеславІванович', ['вигаданко', "в'ячеслав", 'іванович']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps a surname that is also a rank', () => {
    expect(words('Рядовий Ярослав Казкович')).toEqual(['рядовий', 'ярослав', 'казкович']);
    expect(words('солдат Рядовий Ярослав')).toEqual(['рядовий', 'ярослав']);
  });

  it('hands out the birth date, the rank and the call sign', () => {
    const read = readName('сержант Вигаданко Петро «Кум» 05.06.1984 р.н.');
    expect(read.birth).toEqual({ year: 1984, month: 6, day: 5 });
    expect(read.ranks).toEqual(['сержант']);
    expect(read.callSign).toBe('Кум');
  });

  it.each([
    ['Вигаданко Петро, 05.06.84', { year: 1984, month: 6, day: 5 }],
    ['Вигаданко Петро 1984г.р.', { year: 1984 }],
    ['Вигаданко Петро, р.н. 1984', { year: 1984 }],
    ['Вигаданко Петро (05.06.1984 – 12.03.2022)', { year: 1984, month: 6, day: 5 }],
    ['Вигаданко Петро, зник 12.05.2022', undefined],
    ['Вигаданко Петро, 2016 р.н.', { year: 2016 }],
  ])('reads the birth date of %s', (text, birth) => {
    expect(readName(text).birth).toEqual(birth);
  });

  it('marks a former surname in brackets', () => {
    const [, former] = readName('Вигаданко (Казкар) Олена').parts;
    expect(former).toMatchObject({ text: 'казкар', isBracketed: true });
  });
});

describe('damage inside a name', () => {
  it.each([
    ['Bигaдaнкo Пeтpo', ['вигаданко', 'петро']],
    ['Вигаданк0 Петр0', ['вигаданко', 'петро']],
    ['В И Г А Д А Н К О Петро', ['вигаданко', 'петро']],
    ['Вига- данко Петро', ['вигаданко', 'петро']],
    ['ВИГАДАНКОПетро Іванович', ['вигаданко', 'петро', 'іванович']],
    ['Вигаданко ПетроІванович', ['вигаданко', 'петро', 'іванович']],
    ['МакВигад Петро', ['маквигад', 'петро']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells initials and cut words from words', () => {
    expect(readName('Вигаданко П. Ів.').parts.map((p) => p.shape)).toEqual([
      'word',
      'initial',
      'abbreviation',
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['Вигаданко Петро Іванович', 'surname given patronymic'],
    ['Петро Іванович Вигаданко', 'given patronymic surname'],
    ['Петро Вигаданко Іванович', 'given surname patronymic'],
    ['Іванович Петро Вигаданко', 'patronymic given surname'],
    ['Вигаданко, Петро', 'surname given'],
    ['Петро Вигадович', 'given surname'],
    ['Вигадович Петро Іванович', 'surname given patronymic'],
    ['Вигаданко П. І.', 'surname given patronymic'],
    ['П.І. Вигаданко', 'given patronymic surname'],
    ['Вигаданко Петро Михайловч', 'surname given patronymic'],
    ['Vyhadanko, Petro Ivanovych', 'surname given patronymic'],
  ])('%s: %s', (text, expected) => {
    expect(
      readForm(text)
        .parts.map((p) => p.role)
        .join(' '),
    ).toBe(expected);
  });

  it('says when only the order tells them apart', () => {
    expect(readForm('Небувал Казкомир').isUnsure).toBe(true);
    expect(readForm('Небувал Петро').isUnsure).toBe(false);
  });
});

describe('any text', () => {
  it('is read without a throw and with at most eight parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => readName(text).parts.length <= 8),
    );
  });

  it('is read alike by the quick way and the long way', () => {
    const word = fc
      .array(fc.constantFrom(...'абвгдеіклмнорстуяьчш'), { minLength: 2, maxLength: 9 })
      .map((w) => w.join(''))
      .chain((w) => fc.constantFrom(w.toUpperCase(), w[0]!.toUpperCase() + w.slice(1)));
    const name = fc
      .tuple(word, fc.constantFrom(' ', ', '), word, fc.option(word))
      .map(([a, gap, b, c]) => `${a}${gap}${b}${c === null ? '' : ` ${c}`}`);
    fc.assert(
      fc.property(name, (text) => {
        const quick = readPlain(text);
        if (quick !== undefined) expect(quick).toEqual(readAnyName(text));
      }),
    );
  });
});
