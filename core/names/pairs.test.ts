import { describe, expect, it } from 'vitest';
import type { BirthFact } from './birth.ts';
import { NameIndex } from './name-index.ts';

/** All names are invented. Printed name, name on file, and the rule of language that makes them one. */
const SAME: readonly (readonly [printed: string, filed: string, why: string])[] = [
  ['Вигаданко Николай Петрович', 'Вигаданко Микола Петрович', 'a given name is another word in Russian'],
  ['Vyhadanko Mykola', 'Вигаданко Микола Петрович', 'KMU-55 and no patronymic'],
  ['Vygadanko Nikolai Petrovich', 'Вигаданко Микола Петрович', 'ICAO spelling of the Russian form'],
  ['Wyhadanko Mykoła', 'Вигаданко Микола Петрович', 'Polish press'],
  ['Nebuwalyj Serhij', 'Небувалий Сергій Андрійович', 'German press'],
  ['Nébouvaly Serguei', 'Небувалий Сергій Андрійович', 'French press'],
  ['Небувалый Сергей Андреевич', 'Небувалий Сергій Андрійович', 'adjective ending and patronymic in Russian'],
  ['НЕБУВАЛОГО СЕРГІЯ АНДРІЙОВИЧА', 'Небувалий Сергій Андрійович', 'genitive in capitals'],
  ['Небувалому Сергею Андреевичу', 'Небувалий Сергій Андрійович', 'dative in the other language'],
  ['Казкаренка Олексія', 'Казкаренко Олексій', 'genitive without a patronymic'],
  ['Казковець Юхим', 'Казковец Ефим Осипович', 'soft sign, given name another word'],
  ['Казковця Юхима Йосиповича', 'Казковець Юхим Йосипович', 'fleeting vowel in the genitive'],
  ['Мрійній Ганні Василівні', 'Мрійна Ганна Василівна', 'dative of a feminine adjective'],
  ['Мрийная Анна Васильевна', 'Мрійна Ганна Василівна', 'feminine ending and given name in Russian'],
  ['Льодовський Євген', 'Лёдовский Евгений Ильич', 'ьо and ё, Євген and Евгений'],
  ['Ledovsky Yevgeny', 'Льодовський Євген Ілліч', 'ё printed as e'],
  ['Хмарогін Ігор Геннадійович', 'Хмарогин Игорь Геннадиевич', 'и and і'],
  ['Khmarohin I. H.', 'Хмарогін Ігор Геннадійович', 'Latin initials'],
  ['Хмарогін О.', 'Хмарогин Александр', 'the initial of the Ukrainian form of a Russian name'],
  ['Хмарогин А.П.', 'Хмарогін Олександр Павлович', 'the initial of the Russian form of a Ukrainian name'],
  ['Хмарогін Вол. Мик.', 'Хмарогин Владимир Николаевич', 'cut words of the other language'],
  ['Саша Хмарогін', 'Хмарогін Олександр Павлович', 'everyday form'],
  ['Лёша Казкарь', 'Казкар Олексій', 'everyday form of the other language'],
  ['Петро Хмарогін Іванович', 'Хмарогін Петро Іванович', 'parts in another order'],
  [
    '12) ст. солдат ХМАРОГІН Петро Іванович, 1988 р.н.',
    'Хмарогін Петро Іванович',
    'number, rank and year around',
  ],
  ['Хмарогін Петро Іванович «Кум»', 'Хмарогін Петро Іванович', 'call sign in quotes'],
  ['Хмарогіна (Казкар) Олена Петрівна', 'Казкар Олена Петрівна', 'former surname in brackets'],
  ['Хмapoгiн Пeтpo Iвaнoвич', 'Хмарогін Петро Іванович', 'Latin letters that look Cyrillic'],
  ['Хмар0гін Петр0 Іван0вич', 'Хмарогін Петро Іванович', 'digits for letters'],
  ['Х М А Р О Г І Н Петро Іванович', 'Хмарогін Петро Іванович', 'letters spaced out'],
  ['ХМАРОГІНПетро Іванович', 'Хмарогін Петро Іванович', 'a lost space where capitals show it'],
  ['Хма- рогін Петро Іванович', 'Хмарогін Петро Іванович', 'hyphen at a line end'],
  ['Хмраогін Петро Іванович', 'Хмарогін Петро Іванович', 'two letters swapped'],
  ['Хмарогін Пеоро Іванович', 'Хмарогін Петро Іванович', 'a neighbouring key'],
  ['Хмарогін Петро Іванвч', 'Хмарогін Петро Іванович', 'a patronymic that lost letters'],
  ['Вітрогонський-Казкар Марко', 'Вітрогонський-Казкар Марко Остапович', 'double surname'],
  ['James Dreamshaw', 'Джеймс Дримшоу', 'a name from far away, as it is heard'],
  [
    '7. Хмарогін Петро Іванович, 01.02.1988, в/ч А0000, м. Вигадопіль',
    'Хмарогін Петро Іванович',
    'date, unit and place stand behind a name',
  ],
  ['Хмарогін Петро Іванович 1988 99 ОБрМП Вигадопіль', 'Хмарогін Петро Іванович', 'the same without commas'],
  ['Хмарогін Петро, Вигадопіль', 'Хмарогін Петро Іванович', 'a place behind the second word'],
  [
    'мол. с-нт Хмарогін Петро Іванович 1988р.н.',
    'Хмарогін Петро Іванович',
    'a rank by its first and last letters',
  ],
  ['Хмарогін Петро п/с «Кум»', 'Хмарогін Петро Іванович', 'a call sign and the word for it'],
  [
    'Хмарогіна Олена Петрівна, в дівоцтві Казкар',
    'Казкар Олена Петрівна',
    'a former surname behind the name',
  ],
  ['Хмаро гін Петро Іванович', 'Хмарогін Петро Іванович', 'a space inside a word'],
  ['ХМАРОГІНПЕТРО ІВАНОВИЧ', 'Хмарогін Петро Іванович', 'a lost space that no capital shows'],
  ['Hmaroscsuk Szerhij', 'Хмарощук Сергій', 'Hungarian press'],
  ['Hmaroşçuk Vyaçeslav', "Хмарощук В'ячеслав", 'Turkish press'],
  ['Hmaroștupciuk Serghii', 'Хмароштупчук Сергій', 'Romanian press'],
  ['Hmaroštšuk Sergei', 'Хмарощук Сергій', 'Finnish and Estonian press'],
  ['Хмарогіну Якову Яковичу', 'Хмарогін Яків Якович', 'dative of a patronymic without -ів'],
  ['Michael Dreamshaw', 'Дримшоу Майкл', 'two words that may both be given names'],
  ['Вигадов Ельчин Раміз огли', 'Вигадов Эльчин Рамиз оглы', 'a Turkic patronymic'],
];

/** Printed name, name on file, and what tells the two persons apart. */
const OTHER: readonly (readonly [printed: string, filed: string, why: string])[] = [
  ['Вигаданко Микола Петрович', 'Вигаданко Микола Іванович', 'another father'],
  ['Вигаданко Микола Петрович', 'Вигаданко Сергій Петрович', 'a brother'],
  ['Вигаданко Микола Петрович', 'Вигаданко Марія Петрівна', 'a sister'],
  ['Vyhadanko Mykola Petrovych', 'Выгаданко Николай Иванович', 'another father, in another script'],
  ['Казкар Петро Іванович', 'Казкарчук Петро Іванович', 'the ending makes another family'],
  ['Казкаренко Петро', 'Казкарчук Петро', 'another ending of the same root'],
  ['Казкарський Петро Іванович', 'Казкаренко Петро Іванович', 'the same with everything else agreeing'],
  ['Казкаренко Петро', 'Небувалий Петро', 'only the given name agrees'],
  ['Хмарогін О. П.', 'Хмарогін Сергій Павлович', 'another initial'],
  ['Хмарогін Петро', 'Томенков Петро', 'another surname'],
  ['Іван Петрович', 'Казкаренко Петро Іванович', 'names in other roles'],
];

const score = (
  printed: string,
  filed: string,
  facts: { asked?: BirthFact; filed?: BirthFact } = {},
): number => {
  const index = new NameIndex();
  index.addPerson({ id: 'a', names: [filed], ...(facts.filed === undefined ? {} : { birth: facts.filed }) });
  const [found] = index.search({
    names: [printed],
    ...(facts.asked === undefined ? {} : { birth: facts.asked }),
  });
  return found?.score ?? 0;
};

describe('pairs that are one person', () => {
  it.each(SAME)('%s = %s (%s)', (printed, filed) => {
    expect(score(printed, filed)).toBeGreaterThan(0.7);
  });
});

describe('pairs that are two persons', () => {
  it.each(OTHER)('%s ≠ %s (%s)', (printed, filed) => {
    expect(score(printed, filed)).toBeLessThan(0.3);
  });
});

describe('what outweighs what', () => {
  const exact = score('Хмарогін Петро Іванович', 'Хмарогін Петро Іванович');

  it('noise lowers the score and never raises it', () => {
    for (const noisy of [
      'Хмарогин Петр Иванович',
      'Хмраогін Петро Іванович',
      'Хмраогін Пеоро Іванович',
      'Хмарогін П.',
    ])
      expect(score(noisy, 'Хмарогін Петро Іванович')).toBeLessThanOrEqual(exact);
  });

  it('another patronymic costs more than a misprint in every part', () => {
    expect(score('Хмарогін Петро Олегович', 'Хмарогін Петро Іванович')).toBeLessThan(
      score('Хмраогін Пеоро Іванвич', 'Хмарогін Петро Іванович'),
    );
  });

  it('both halves of a double surname are one family: a sibling who bears them is no nearer than with one half', () => {
    const sibling = score('Хмарогін-Вигаденко Олег Іванович', 'Хмарогін-Вигаденко Петро Іванович');
    const namesake = score('Хмарогін-Вигаденко Петро Олегович', 'Хмарогін-Вигаденко Петро Іванович');
    expect(sibling).toBeLessThan(0.67);
    expect(namesake).toBeLessThan(0.67);
    expect(score('Хмарогін-Вигаденко Петро', 'Хмарогін-Вигаденко Петро Іванович')).toBeGreaterThan(0.95);
  });

  it('another surname is another family, however long it is and from how far away', () => {
    const other = score('James Dreamingworth, 1988', 'Джеймс Вигадкерстоун', { filed: { year: 1988 } });
    expect(other).toBeLessThan(0.02);
  });

  it('another birth year speaks against a full name, the same one for it', () => {
    const birth = (asked: number, filed: number): number =>
      score('Хмарогін Петро', 'Хмарогін Петро', { asked: { year: asked }, filed: { year: filed } });
    expect(birth(1988, 1988)).toBeGreaterThan(birth(1988, 1989));
    expect(birth(1988, 1989)).toBeGreaterThan(birth(1988, 1971));
  });

  it('another birth year makes a full name one that may be a namesake’s; a date that allows many years says little', () => {
    const printed = (birth: BirthFact): number =>
      score('Хмарогін Петро Іванович', 'Хмарогін Петро Іванович', { asked: birth, filed: { year: 1988 } });
    expect(printed({ year: 1971 })).toBeLessThan(0.67);
    expect(printed({ year: 1971 })).toBeGreaterThan(0.05);
    const short = (birth: BirthFact): number =>
      score('Хмарогін П.', 'Хмарогін Петро Іванович', { asked: birth, filed: { year: 1988 } });
    expect(short({ year: 1988 })).toBeGreaterThan(short({ year: 1980, lastYear: 1989 }));
    expect(short({ year: 1980, lastYear: 1989 })).toBeGreaterThan(short({ year: 1950, lastYear: 1999 }));
  });

  it('a day of this war beside a name is no birth date, unless it is said to be one', () => {
    const filed = { filed: { year: 1988 } };
    const plain = score('Хмарогін Петро Іванович', 'Хмарогін Петро Іванович', filed);
    expect(score('Хмарогін Петро Іванович, зник 12.05.2022', 'Хмарогін Петро Іванович', filed)).toBe(plain);
    expect(score('Хмарогін Петро Іванович, 2015 р.н.', 'Хмарогін Петро Іванович', filed)).toBeLessThan(plain);
  });

  it('a birth year printed inside the name counts like one beside it', () => {
    const filed = { filed: { year: 1988, month: 5, day: 2 } };
    expect(score('Хмарогін Петро, 1971 р.н.', 'Хмарогін Петро', filed)).toBeCloseTo(
      score('Хмарогін Петро', 'Хмарогін Петро', { ...filed, asked: { year: 1971 } }),
      6,
    );
  });
});
