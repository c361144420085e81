import { readName } from '../names/read.ts';
import { RANK_WORDS } from '../names/tables/list-words.ts';
import type { ColumnRole } from './column-role.ts';
import type { Grid } from './grid.ts';
import { headerWords } from './header-words.ts';

/** Roles that only one column can have. */
const singular: ReadonlySet<ColumnRole> = new Set([
  'name',
  'surname',
  'given',
  'patronymic',
  'birth-date',
  'birth-year',
  'lost-on',
  'last-contact-on',
  'sex',
  'id',
]);

export type ColumnGuess = {
  readonly role: ColumnRole;
  /** By what: the word at its head, what its cells look like, or neither. */
  readonly basis: 'header' | 'content' | 'none';
};

export type GridGuess = {
  /** Index of the row that names the columns; `null` when there is none. */
  readonly headerRow: number | null;
  /** One for each column of the widest row. */
  readonly columns: readonly ColumnGuess[];
};

const HEADER_SEARCH_ROWS = 20;
const SAMPLE_ROWS = 200;

/**
 * Guesses what the columns of a table are: by the words at their heads in three languages, else by their cells. A person
 * confirms; a wrong guess loses nothing, since rows are kept as they are.
 */
export function guessColumns(grid: Grid): GridGuess {
  const width = Math.max(0, ...grid.rows.slice(0, 10_000).map((row) => row.length));
  const headerRow = headerRowOf(grid);
  const header = headerRow === null ? [] : grid.rows[headerRow]!;
  const sample = grid.rows.slice((headerRow ?? -1) + 1, (headerRow ?? -1) + 1 + SAMPLE_ROWS);
  const columns: ColumnGuess[] = [];
  for (let column = 0; column < width; column++) {
    const byHeader = roleOfHeader(header[column] ?? '');
    const cells = sample.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const role = byHeader ?? roleOfCells(cells);
    columns.push(
      role === null
        ? { role: 'skip', basis: 'none' }
        : { role, basis: byHeader === null ? 'content' : 'header' },
    );
  }
  return { headerRow, columns: oneOfEach(columns) };
}

/** The role that a column's head names, `null` for none. */
export function roleOfHeader(text: string): ColumnRole | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:*]+$/, '')
    .trim();
  if (plain === '' || plain.length > 80) return null;
  return headerWords.find(({ words }) => words.test(plain))?.role ?? null;
}

/** The first row near the top in which at least two cells, or the only one, are heads of columns. */
function headerRowOf(grid: Grid): number | null {
  for (const [at, row] of grid.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '');
    const named = filled.filter((cell) => roleOfHeader(cell) !== null);
    if (named.length >= Math.max(1, Math.min(2, filled.length)) && named.length >= filled.length / 3)
      return at;
  }
  return null;
}

const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}(?: \d\d:\d\d)?)(?: ?[рг]\.?)?$/u;
const YEAR = /^(?:19[2-9]\d|20[01]\d)(?: ?[рг]\.?(?: ?[нр]\.?)?)?$/u;
const UNIT =
  /(?:\b|^)(?:в\/ч|в\.ч\.|військова частина|войсковая часть)|(?:бригад|омбр|одшбр|дшв|тро\b|полк|батальйон|батальон|обр(?:он|мп)?\b|бат\b)|^[АA]\s?\d{4}$|^\d{5}$/iu;
const PHONE = /^\+?[\d\s()-]{9,20}$/;

/** What cells look like when most of them agree. */
function roleOfCells(cells: readonly string[]): ColumnRole | null {
  if (cells.length === 0) return null;
  const most = (test: (cell: string) => boolean, share: number) =>
    cells.filter(test).length >= Math.max(1, cells.length * share);
  if (most((cell) => DATE.test(cell), 0.7)) return isBirthLike(cells) ? 'birth-date' : 'lost-on';
  if (most((cell) => YEAR.test(cell), 0.8)) return 'birth-year';
  if (isCounting(cells)) return 'number';
  if (most((cell) => PHONE.test(cell) && cell.replace(/\D/g, '').length >= 9, 0.7)) return 'contact';
  if (most(isRank, 0.6)) return 'rank';
  if (most(isFullName, 0.6)) return 'name';
  if (most((cell) => UNIT.test(cell), 0.5)) return 'unit';
  return null;
}

const isRank = (cell: string): boolean => {
  const words = cell
    .toLowerCase()
    .split(/[\s.,-]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 4 && words.every((word) => RANK_WORDS.has(word));
};

/** Two to four parts that are words or initials, with a capital, and little else. */
function isFullName(cell: string): boolean {
  if (cell.length > 120 || cell.length < 4) return false;
  const { parts } = readName(cell);
  if (parts.length < 2 || parts.length > 6) return false;
  const read = parts.reduce((sum, part) => sum + part.printed.length, 0);
  const letters = cell.replace(/[^\p{L}]/gu, '').length;
  return /\p{Lu}/u.test(cell) && parts.some((part) => part.shape === 'word') && read >= letters * 0.5;
}

/** Years before 2010: births; later ones: losses. */
function isBirthLike(cells: readonly string[]): boolean {
  const years = cells.flatMap((cell) => /\b(19\d\d|20\d\d)\b/.exec(cell)?.[1] ?? []);
  return years.filter((year) => Number(year) < 2010).length * 2 >= years.length;
}

function isCounting(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.replace(/\.$/, '')));
  return (
    cells.length > 1 &&
    numbers.every(
      (number, at) =>
        number < 10_000_000 && Number.isInteger(number) && (at === 0 || number === numbers[at - 1]! + 1),
    )
  );
}

/** A second column with a role that only one can have is left to the person; a whole name goes before its parts only when those are not complete. */
function oneOfEach(columns: readonly ColumnGuess[]): ColumnGuess[] {
  const seen = new Set<ColumnRole>();
  const hasParts =
    columns.some(({ role }) => role === 'surname') && columns.some(({ role }) => role === 'given');
  return columns.map((guess) => {
    const { role, basis } = guess;
    if (hasParts && role === 'name' && basis === 'content') return { role: 'skip', basis: 'none' };
    if (seen.has(role) && singular.has(role)) return { role: 'skip', basis: 'none' };
    seen.add(role);
    return guess;
  });
}

/** A key for remembering how columns were set: their heads, else how many there are. No cell of a person is in it. */
export const shapeOf = (grid: Grid, headerRow: number | null): string =>
  headerRow === null
    ? `columns:${Math.max(0, ...grid.rows.slice(0, 1000).map((row) => row.length))}`
    : `heads:${grid.rows[headerRow]!.map((cell) => cell.trim().toLowerCase()).join('|')}`;
