import { readDate } from '../base/dates/read.ts';
import { readName } from '../names/read.ts';
import type { ColumnRole } from './column-role.ts';
import type { Grid } from './grid.ts';

/** How a person set the columns of a table. */
export type ColumnPlan = {
  /** Rows up to and with this one are not entries; `null`: the table has no heads. */
  readonly headerRow: number | null;
  readonly roles: readonly ColumnRole[];
};

/** Why a row needs a look; it is kept all the same. */
export type RowProblem =
  | { readonly code: 'no-name' }
  | { readonly code: 'unreadable-date' | 'ambiguous-date'; readonly role: ColumnRole }
  /** Bytes that are no letters, a formula's error, a lone quotation mark. */
  | { readonly code: 'damaged-cell'; readonly column: number };

/** One row of a list as an entry: what each role holds, as printed, and dates as EDTF where they were understood. */
export type ListRow = {
  /** Row in the file, from 1, as a spreadsheet shows it. */
  readonly row: number;
  /** All cells as they stand, separated by tabs. */
  readonly raw: string;
  /** As printed; parts in separate columns are joined, surname first. Empty when the row names nobody. */
  readonly name: string;
  /** By role, as printed; several columns of one role are joined by `; `. */
  readonly cells: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly birth?: string;
  readonly lostOn?: string;
  readonly lastContactOn?: string;
  readonly problems: readonly RowProblem[];
};

/**
 * Every row below the heads as an entry; only rows without any text are left out. Nothing is corrected: what cannot
 * be read is named in `problems` and kept as printed.
 */
export function rowsOf(grid: Grid, plan: ColumnPlan): readonly ListRow[] {
  const orders = new Map<ColumnRole, boolean>();
  for (const role of ['birth-date', 'lost-on', 'last-contact-on'] as const)
    orders.set(role, isMonthFirst(grid, plan, role));
  const damaged = new Map<number, number[]>();
  for (const { row, column } of grid.marks) damaged.set(row, [...(damaged.get(row) ?? []), column]);
  const rows: ListRow[] = [];
  for (let at = (plan.headerRow ?? -1) + 1; at < grid.rows.length; at++) {
    const cells = grid.rows[at]!;
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push(rowOf(cells, at, plan, orders, damaged.get(at) ?? []));
  }
  return rows;
}

function rowOf(
  cells: readonly string[],
  at: number,
  plan: ColumnPlan,
  orders: ReadonlyMap<ColumnRole, boolean>,
  damaged: readonly number[],
): ListRow {
  const byRole: Partial<Record<ColumnRole, string>> = {};
  cells.forEach((cell, column) => {
    const role = plan.roles[column] ?? 'skip';
    const text = cell.trim();
    if (role === 'skip' || text === '') return;
    byRole[role] = byRole[role] === undefined ? text : `${byRole[role]}; ${text}`;
  });
  const problems: RowProblem[] = damaged.map((column) => ({ code: 'damaged-cell', column }));
  const parts = [byRole.surname, byRole.given, byRole.patronymic].filter((part) => part !== undefined);
  const printed = byRole.name ?? parts.join(' ');
  const read = printed === '' ? null : readName(printed);
  const name = read === null || read.parts.length === 0 ? '' : printed;
  if (name === '') problems.push({ code: 'no-name' });
  const dateOf = (role: ColumnRole): string | undefined => {
    const text = byRole[role];
    if (text === undefined) return undefined;
    const date = readCell(text, orders.get(role) ?? false);
    if (typeof date === 'string') return date;
    problems.push({ code: date.code, role });
    return undefined;
  };
  const birth = dateOf('birth-date') ?? dateOf('birth-year') ?? birthOf(read?.birth);
  const lostOn = dateOf('lost-on');
  const lastContactOn = dateOf('last-contact-on');
  return {
    row: at + 1,
    raw: cells.join('\t'),
    name,
    cells: byRole,
    ...(birth === undefined ? {} : { birth }),
    ...(lostOn === undefined ? {} : { lostOn }),
    ...(lastContactOn === undefined ? {} : { lastContactOn }),
    problems,
  };
}

const birthOf = (birth: ReturnType<typeof readName>['birth']): string | undefined => {
  if (birth === undefined) return undefined;
  const pad = (n: number) => String(n).padStart(2, '0');
  return birth.month === undefined || birth.day === undefined
    ? String(birth.year)
    : `${birth.year}-${pad(birth.month)}-${pad(birth.day)}`;
};

/** No date is printed so long; looking for one in a cell of 32,767 characters takes up to 60 ms. */
const longestDate = 200;

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/;

/** A column writes its dates one way: one 05/17/1990 in it says that all its slashed dates begin with the month. */
function isMonthFirst(grid: Grid, plan: ColumnPlan, role: ColumnRole): boolean {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const row of grid.rows)
    row.forEach((cell, column) => {
      if (plan.roles[column] !== role) return;
      const match = SLASHED.exec(cell.trim());
      if (match === null) return;
      if (Number(match[1]) > 12) dayFirst += 1;
      if (Number(match[2]) > 12) monthFirst += 1;
    });
  return monthFirst > 0 && dayFirst === 0;
}

/** `01.02.1990 р.н.` and `1988 г.р.` as EDTF. */
function readCell(
  text: string,
  isMonthFirst: boolean,
): string | { readonly code: 'unreadable-date' | 'ambiguous-date' } {
  if (text.length > longestDate) return { code: 'unreadable-date' };
  const plain = text
    .replace(/[\s,]*(?:р|г)\.? ?(?:н|р)?\.?$/iu, '')
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .trim();
  const date = readDate(plain);
  if (date.kind === 'understood') return date.date;
  if (date.kind !== 'ambiguous') return { code: 'unreadable-date' };
  if (isMonthFirst) return date.dates[1];
  return { code: 'ambiguous-date' };
}
