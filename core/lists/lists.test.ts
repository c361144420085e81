import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnRole } from './column-role.ts';
import { guessColumns, roleOfHeader, shapeOf } from './columns.ts';
import type { Grid } from './grid.ts';
import { rowsOf } from './rows.ts';

const grid = (rows: readonly (readonly string[])[], marks: Grid['marks'] = []): Grid => ({
  name: '',
  rows,
  marks,
});
const roles = (rows: readonly (readonly string[])[]) =>
  guessColumns(grid(rows)).columns.map(({ role }) => role);

describe('heads of columns', () => {
  it.each<readonly [string, ColumnRole | null]>([
    ['ПІБ', 'name'],
    ['П.І.Б.', 'name'],
    ['Ф.И.О.', 'name'],
    ['Прізвище, ім’я, по батькові', 'name'],
    ['Фамилия Имя Отчество', 'name'],
    ['Full name', 'name'],
    ['Прізвище', 'surname'],
    ['Фамилия', 'surname'],
    ['Surname', 'surname'],
    ["Ім'я", 'given'],
    ['Имя', 'given'],
    ['По батькові', 'patronymic'],
    ['Отчество', 'patronymic'],
    ['Дата народження', 'birth-date'],
    ['Дата рождения:', 'birth-date'],
    ['Рік народження', 'birth-year'],
    ['Date of birth', 'birth-date'],
    ['В/ч', 'unit'],
    ['Військова частина (підрозділ)', 'unit'],
    ['Воинская часть', 'unit'],
    ['Звання', 'rank'],
    ['Воинское', null],
    ['Дата зникнення', 'lost-on'],
    ['Дата последней связи', 'last-contact-on'],
    ['Місце зникнення безвісти', 'lost-place'],
    ['Missing since', 'lost-on'],
    ['№ п/п', 'number'],
    ['№', 'number'],
    ['Примітка', 'note'],
    ['Комментарий', 'note'],
    ['Телефон заявника', 'contact'],
    ['Позивний', 'call-sign'],
    ['Вигаданко Сергій Петрович', null],
    ['Стать', 'sex'],
    ['Статус', 'fate'],
  ])('%s is %s', (text, role) => {
    expect(roleOfHeader(text)).toBe(role);
  });
});

describe('columns', () => {
  it('are found below a title, by their heads', () => {
    const guess = guessColumns(
      grid([
        ['Список зниклих безвісти, станом на червень'],
        [],
        ['№', 'ПІБ', 'Д.н.', 'Підрозділ', 'Де зник'],
        ['1', 'Вигаданко Сергій Петрович', '01.02.1990', '999 бригада', 'Вигадане'],
      ]),
    );
    expect(guess.headerRow).toBe(2);
    expect(guess.columns.map(({ role }) => role)).toEqual([
      'number',
      'name',
      'birth-date',
      'unit',
      'lost-place',
    ]);
  });

  it('are found by their cells when there are no heads', () => {
    expect(
      roles([
        [
          '1',
          'солдат',
          'Вигаданко Сергій Петрович',
          '01.02.1990',
          'в/ч А0000',
          '17.05.2024',
          '+380000000000',
        ],
        [
          '2',
          'ст. сержант',
          'ЖУРАВЛИННИЙ Олег Іванович',
          '11.12.1988',
          '999 омбр',
          '18.05.2024',
          '+380000000001',
        ],
      ]),
    ).toEqual(['number', 'rank', 'name', 'birth-date', 'unit', 'lost-on', 'contact']);
  });

  it('the first row of names is no head', () => {
    expect(
      guessColumns(
        grid([
          ['Вигаданко Сергій', '1990'],
          ['Журавлинний Олег', '1988'],
        ]),
      ).headerRow,
    ).toBeNull();
  });

  it('a second column with a role that only one can have is left to the person', () => {
    expect(
      roles([
        ['ПІБ', 'ФИО'],
        ['Вигаданко Сергій', 'Выгаданко Сергей'],
      ]),
    ).toEqual(['name', 'skip']);
  });

  it('are remembered by their heads, never by what a person is called', () => {
    expect(
      shapeOf(
        grid([
          ['ПІБ ', 'Рік'],
          ['Вигаданко', '1990'],
        ]),
        0,
      ),
    ).toBe('heads:піб|рік');
    expect(shapeOf(grid([['Вигаданко', '1990']]), null)).toBe('columns:2');
  });
});

describe('rows', () => {
  const plan = (...planned: ColumnRole[]) => ({ headerRow: null, roles: planned });

  it('keep every row with its text, and number it as the file does', () => {
    const rows = rowsOf(grid([['ПІБ', 'Рік'], [], ['Вигаданко С.', '1990'], ['', 'разом 1']]), {
      headerRow: 0,
      roles: ['name', 'birth-year'],
    });
    expect(rows.map(({ row, raw, name }) => [row, raw, name])).toEqual([
      [3, 'Вигаданко С.\t1990', 'Вигаданко С.'],
      [4, '\tразом 1', ''],
    ]);
    expect(rows[1]!.problems).toEqual([{ code: 'no-name' }, { code: 'unreadable-date', role: 'birth-year' }]);
  });

  it('join a name from its parts, surname first', () => {
    const [row] = rowsOf(grid([['Сергій', 'Вигаданко', 'Петрович']]), plan('given', 'surname', 'patronymic'));
    expect(row!.name).toBe('Вигаданко Сергій Петрович');
  });

  it('take the birth date that stands beside the name in one cell', () => {
    const [row] = rowsOf(grid([['1. Вигаданко Сергій Петрович, 01.02.1990 р.н., солдат']]), plan('name'));
    expect(row!.birth).toBe('1990-02-01');
  });

  it.each([
    ['01.02.1990', '1990-02-01'],
    ['01.02.1990 р.н.', '1990-02-01'],
    ['1988 г.р.', '1988'],
    ['1990-02-01 00:00', '1990-02-01'],
    ['17/05/1990', '1990-05-17'],
    ['травень 1990', '1990-05'],
  ])('read %s as %s', (text, date) => {
    expect(rowsOf(grid([['Вигаданко С.', text]]), plan('name', 'birth-date'))[0]!.birth).toBe(date);
  });

  it('a slashed date is doubtful, until another one of its column tells the order', () => {
    const one = rowsOf(grid([['Вигаданко С.', '05/04/1990']]), plan('name', 'birth-date'));
    expect(one[0]!.problems).toEqual([{ code: 'ambiguous-date', role: 'birth-date' }]);
    const two = rowsOf(
      grid([
        ['Вигаданко С.', '05/04/1990'],
        ['Журавлинний О.', '05/17/1988'],
      ]),
      plan('name', 'birth-date'),
    );
    expect(two.map(({ birth }) => birth)).toEqual(['1990-05-04', '1988-05-17']);
  });

  it('a cell as long as a book is kept whole and holds nobody up, whatever its column should be', () => {
    const cells = ['1.', '1/', 'І.', '1990~/'].map((part) => part.repeat(32_767 / part.length));
    const from = performance.now();
    for (const role of ['birth-date', 'birth-year', 'lost-on', 'last-contact-on'] as const) {
      const rows = rowsOf(grid(cells.map((cell) => ['Вигаданко С.', cell])), plan('name', role));
      expect(rows.map((row) => row.cells[role])).toEqual(cells);
      for (const { problems } of rows) expect(problems).toEqual([{ code: 'unreadable-date', role }]);
    }
    // Each of the sixteen took 25 to 60 ms while its date was looked for.
    expect(performance.now() - from).toBeLessThan(300);
  });

  it('a day that never was is kept as printed and named', () => {
    const [row] = rowsOf(grid([['Вигаданко С.', '31.02.1990']]), plan('name', 'birth-date'));
    expect(row!.cells['birth-date']).toBe('31.02.1990');
    expect(row!.problems).toEqual([{ code: 'unreadable-date', role: 'birth-date' }]);
  });

  it('any table under any plan keeps the text of every row', () => {
    const anyRole = fc.constantFrom<ColumnRole>('name', 'surname', 'birth-date', 'rank', 'skip', 'note');
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 4 }), { maxLength: 8 }),
        fc.array(anyRole, { maxLength: 4 }),
        (rows, planned) => {
          const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
          guessColumns(grid(rows));
          expect(rowsOf(grid(rows), { headerRow: null, roles: planned }).map(({ raw }) => raw)).toEqual(
            filled.map((row) => row.join('\t')),
          );
        },
      ),
    );
  });
});
