import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBirth } from './birth.ts';
import type { PersonEntry } from './facts.ts';
import { NameIndex } from './name-index.ts';

const surnames = [
  'Вигаданко',
  'Казкаренко',
  'Хмарогін',
  'Небувалий',
  'Мрійник',
  'Vyhadets',
  'Сказкин',
  'Цой',
];
const givens = ['Петро', 'Микола', 'Олена', 'Сергей', 'Yurii', 'Ганна', 'Ельчин'];
const fathers = ['Іванович', 'Петрівна', 'Николаевич', 'Serhiiovych', ''];

const entry = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map(String),
  names: fc.array(
    fc
      .tuple(fc.constantFrom(...surnames), fc.constantFrom(...givens), fc.constantFrom(...fathers))
      .map((parts) => parts.filter((p) => p !== '').join(' ')),
    { minLength: 1, maxLength: 3 },
  ),
});

const filled = (entries: readonly PersonEntry[]): NameIndex => {
  const index = new NameIndex();
  for (const e of entries) index.addPerson(e);
  return index;
};

const answers = (index: NameIndex): unknown =>
  surnames.flatMap((s) =>
    givens.map((g) =>
      index
        .search(`${s} ${g}`, { limit: 40 })
        .map((m) => [m.id, m.score.toFixed(9)])
        .sort(),
    ),
  );

describe('a changing index', () => {
  it('answers as one that was built from what is left', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 15 }),
        fc.array(fc.integer({ min: 0, max: 30 })),
        (entries, gone) => {
          const index = filled(entries);
          for (const id of gone) index.removePerson(String(id));
          const last = new Map(entries.map((e) => [e.id, e]));
          for (const id of gone) last.delete(String(id));
          expect(index.size).toBe(last.size);
          expect(answers(index)).toEqual(answers(filled([...last.values()])));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is built in slices that the caller counts', () => {
    const index = new NameIndex();
    const entries = Array.from({ length: 7 }, (_, i) => ({ id: `p${i}`, names: ['Вигаданко Петро'] }));
    expect([...index.addPersons(entries, 3)]).toEqual([3, 6, 7]);
    expect(index.size).toBe(7);
  });

  it('forgets a removed person', () => {
    const index = filled([{ id: 'a', names: ['Вигаданко Петро', 'Vyhadanko Petro'] }]);
    expect(index.removePerson('a')).toBe(true);
    expect(index.removePerson('a')).toBe(false);
    expect(index.search('Вигаданко Петро')).toEqual([]);
  });
});

describe('a query', () => {
  it('never throws, whatever the text and whatever is on file', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (filed, asked) => {
        const index = filled([
          { id: 'a', names: [filed] },
          { id: 'b', names: ['Вигаданко Петро'] },
        ]);
        for (const match of index.search(asked)) {
          expect(match.score).toBeGreaterThan(0);
          expect(match.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds a person by every form on file, and names the form that agreed', () => {
    const names = ['Вигаданко Микола Петрович', 'Выгаданко Николай Петрович', 'Vyhadanko Mykola'];
    const index = filled([{ id: 'a', names }]);
    for (const name of names) expect(index.search(name)[0]).toMatchObject({ id: 'a', form: name });
  });

  it('finds what is still being typed, in another script too', () => {
    const index = filled([
      { id: 'a', names: ['Вигаданко Петро Іванович'] },
      { id: 'b', names: ['Казкаренко Петро'] },
    ]);
    for (const typed of [
      'Виг',
      'Вигад',
      'Выгад',
      'Vyhad',
      'Петро Виг',
      'Вигаданко Пет',
      'Вигаданко Петро Ів',
    ])
      expect([typed, index.search(typed, { isTyping: true })[0]?.id]).toEqual([typed, 'a']);
    expect(index.search('Виг')).toEqual([]);
  });

  it('scores the same in any order of the parts', () => {
    const index = filled([{ id: 'a', names: ['Вигаданко Петро Іванович'] }]);
    const orders = [
      'Вигаданко Петро Іванович',
      'Петро Іванович Вигаданко',
      'Петро Вигаданко Іванович',
      'Іванович Петро Вигаданко',
    ];
    const scores = orders.map((o) => index.search(o)[0]?.score);
    expect(new Set(scores.map((s) => s?.toFixed(6))).size).toBe(1);
  });

  it('gives the score of one name against another the same both ways', () => {
    const pairs = [
      ['Вигаданко Петро', 'Выгаданко Пётр'],
      ['Хмарогін Микола Іванович', 'Khmarohin Nikolai'],
      ['Хмраогін Микола', 'Хмарогін Микола'],
    ] as const;
    for (const [a, b] of pairs) {
      const there = filled([{ id: 'x', names: [b] }]).search(a)[0]?.score;
      const back = filled([{ id: 'x', names: [a] }]).search(b)[0]?.score;
      expect(there).toBeCloseTo(back!, 3);
    }
  });

  it('leaves out nobody who is likely, where hundreds share a surname', () => {
    const first = [
      'Петро',
      'Микола',
      'Сергій',
      'Олександр',
      'Володимир',
      'Євген',
      'Іван',
      'Михайло',
      'Степан',
    ];
    const names = ['Вигаданко', 'Казкаренко'].flatMap((s) =>
      first.flatMap((g) =>
        [
          'Іванович',
          'Петрович',
          'Миколайович',
          'Сергійович',
          'Тарасович',
          'Романович',
          'Павлович',
          'Ігорович',
        ].map((f) => `${s} ${g} ${f}`),
      ),
    );
    const index = filled(names.map((name) => ({ id: name, names: [name] })));
    const likely = (scores: readonly number[]) =>
      scores
        .filter((score) => score > 0.05)
        .map((score) => score.toFixed(6))
        .toSorted();
    for (const asked of [
      'Выгаданко Николай Петрович',
      'Vyhadanko Serhii Tarasovych',
      'Саша Вигаданко',
      'Вигаданко С. П.',
      'Ввгаданко Евгенй Иванович',
      'Казкаренка Івана Романовича',
      'Вигаданко Микло',
    ]) {
      const each = names.map((id) => index.compare(asked, id)?.score ?? 0);
      const found = index.search(asked, { limit: 50 }).map(({ score }) => score);
      expect([asked, likely(found)]).toEqual([asked, likely(each)]);
    }
  });

  it('ranks by birth date among persons of one name', () => {
    const index = filled([
      { id: 'old', names: ['Вигаданко Петро'], birth: readBirth('1955-02-01')! },
      { id: 'young', names: ['Вигаданко Петро'], birth: readBirth('1995-02-01')! },
    ]);
    expect(index.search({ names: ['Вигаданко Петро'], birth: { year: 1995 } })[0]?.id).toBe('young');
  });

  it('lets unit and place speak', () => {
    const index = filled([
      { id: 'a', names: ['Вигаданко Петро'], unit: '36 ОБрМП', place: 'м. Казкове' },
      { id: 'b', names: ['Вигаданко Петро'], unit: '93 ОМБр', place: 'Мрійне' },
    ]);
    const asked = { names: ['Вигаданко Петро'], unit: '36-та бригада', place: 'г. Казково' };
    const [first, second] = index.search(asked);
    expect(first?.id).toBe('a');
    expect(first!.score).toBeGreaterThan(second!.score);
  });

  it('weighs a rare surname more than a common one', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      id: `c${i}`,
      names: [`Казкаренко ${givens[i % 3]}`],
    }));
    const index = filled([
      ...crowd,
      { id: 'rare', names: ['Хмарогін Сергей'] },
      { id: 'common', names: ['Казкаренко Сергей'] },
    ]);
    expect(index.search('Хмарогін Сергій')[0]!.score).toBeGreaterThan(
      index.search('Казкаренко Сергій')[0]!.score,
    );
  });
});

describe('reasons', () => {
  const index = filled([
    { id: 'a', names: ['Вигаданко Микола Петрович'], birth: { year: 1984, month: 5, day: 2 } },
  ]);

  it('say which parts agree by which rule', () => {
    expect(index.search({ names: ['Выгаданко Николай'], birth: { year: 1984 } })[0]?.reasons).toEqual([
      {
        code: 'part-agrees',
        role: 'surname',
        rule: 'same-sounds',
        printed: 'Выгаданко',
        filed: 'вигаданко',
        bearers: 1,
      },
      {
        code: 'part-agrees',
        role: 'given',
        rule: 'same-name-other-language',
        printed: 'Николай',
        filed: 'микола',
      },
      { code: 'birth-agrees', how: 'same-year' },
      { code: 'part-only-filed', role: 'patronymic', filed: 'петрович' },
    ]);
  });

  it('say what contradicts, for a person looked at anyway', () => {
    const codes = index.compare({ names: ['Вигаданко Микола Олегович'], birth: { year: 1970 } }, 'a');
    expect(codes?.reasons).toContainEqual({
      code: 'part-differs',
      role: 'patronymic',
      printed: 'Олегович',
      filed: 'петрович',
    });
    expect(codes?.reasons).toContainEqual({ code: 'birth-differs', how: 'other-year' });
    expect(codes!.score).toBeLessThan(0.1);
  });

  it('say that a similar surname is one that others bear', () => {
    const two = filled([
      { id: 'a', names: ['Казкарук Петро Іванович'] },
      { id: 'b', names: ['Казкарун Олег'] },
    ]);
    expect(two.compare('Казкарун Петро Іванович', 'a')?.reasons).toContainEqual({
      code: 'surname-of-others',
      printed: 'Казкарун',
    });
  });
});
