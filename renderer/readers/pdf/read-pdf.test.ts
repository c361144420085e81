import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import { preparePdfInNode } from '../testing/pdf-in-node.ts';
import { type Placed, pdfOf } from '../testing/pdf-of.ts';
import { rowsOfPages } from './layout.ts';

beforeAll(preparePdfInNode);

const read = async (bytes: Uint8Array) => {
  const result = await readFile(bytes);
  return result.ok ? result.value.grids.map(({ rows }) => rows) : result.error.code;
};

/** Texts in rows of the given columns, from the top of a page. */
const table = (columns: readonly number[], rows: readonly (readonly string[])[], top = 800): Placed[] =>
  rows.flatMap((row, at) =>
    row.flatMap((text, column) => (text === '' ? [] : [{ x: columns[column]!, y: top - at * 14, text }])),
  );

const rows = [
  ['№', 'ПІБ', 'Рік'],
  ['1', 'Вигаданко Сергій', '1990'],
  ['2', 'Журавлинний Олег', '1988'],
  ['3', 'Їжаковий Ґречний', ''],
];

describe('a PDF with text', () => {
  it('is read as a table by where its letters stand, over several pages', async () => {
    const more = [['4', 'Перевіренко Іван', '1979']];
    const bytes = pdfOf([table([40, 80, 300], rows), table([40, 80, 300], more)]);
    expect(await read(bytes)).toEqual([[...rows.slice(0, 3), ['3', 'Їжаковий Ґречний'], ...more]]);
  });

  it('keeps what a long cell runs over into the next line, and a heading above the table', async () => {
    const placed: Placed[] = [
      { x: 80, y: 820, text: 'Список вигаданих' },
      ...table([40, 80, 300], rows),
      { x: 80, y: 800 - 3 * 14 - 11, text: 'молодший сержант' },
    ];
    expect(await read(pdfOf([placed]))).toEqual([
      [['', 'Список вигаданих'], ...rows.slice(0, 3), ['3', 'Їжаковий Ґречний\nмолодший сержант']],
    ]);
  });

  it('that is prose is a table of one column, a line a row', async () => {
    const lines = ['Вигаданко Сергій повернувся.', 'Журавлинний Олег теж.'];
    const bytes = pdfOf([lines.map((text, at) => ({ x: 60, y: 700 - at * 15, text }))]);
    expect(await read(bytes)).toEqual([lines.map((line) => [line])]);
  });

  it('without text, under a password, damaged or cut has its own message', async () => {
    expect(await read(pdfOf([[], []]))).toBe('file.pdf-scan');
    const whole = pdfOf([table([40, 80, 300], rows)], {
      objects: [
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ],
      trailer: `/Encrypt 100000 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
    });
    expect(await read(whole)).toBe('file.pdf-locked');
    expect(await read(new TextEncoder().encode('%PDF-1.7\nnothing else'))).toBe('file.pdf-broken');
  });
});

describe('lines and columns', () => {
  const piece = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, size: 10 });

  it('join letters that are set one by one, and tell words by their gaps', () => {
    const letters = [...'Іван'].map((letter, at) => piece(letter, 50 + at * 5, 100));
    expect(rowsOfPages([[...letters, piece('Коза', 73, 100.5)]])).toEqual([['Іван Коза']]);
  });

  it('keep every letter of any pieces', () => {
    const pieces = Array.from({ length: 200 }, (_, at) => piece(`w${at}`, (at * 37) % 500, (at * 53) % 700));
    const kept = rowsOfPages([pieces]).flat().join(' ').split(/\s+/).filter(Boolean);
    expect(kept.toSorted()).toEqual(pieces.map(({ text }) => text).toSorted());
  });

  it('lie anywhere without making the reader slow or ill', () => {
    const far = [piece('a', -1e9, 1e9), piece('b', 1e9, 1e9), piece('c', 1e12, -1e12), piece('d', 0, 0)];
    expect(rowsOfPages([far]).flat().join('').replace(/\s/g, '').length).toBe(4);
  });
});
