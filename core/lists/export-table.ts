import type { Judgement } from '../model/commands.ts';
import type { Likeness } from './likeness.ts';

/** Columns that hold what a row of the list itself says, by its properties. */
export const saidColumns = [
  'rank',
  'unit',
  'call-sign',
  'sex',
  'category',
  'residence',
  'lost-on',
  'lost-place',
  'fate',
  'number',
  'note',
  'raw',
] as const;

/** Columns of a list that is saved with what was found out about its rows; the ones nobody filled are left out. */
export const exportColumns = [
  'row',
  'name',
  'birth-date',
  ...saidColumns,
  'source',
  'judgement',
  'case',
  'likeness',
  'reason',
  'author',
  'judged-on',
  'second-look',
] as const;
export type ExportColumn = (typeof exportColumns)[number];
const always: ReadonlySet<ExportColumn> = new Set([
  'row',
  'name',
  'raw',
  'source',
  'judgement',
  'case',
  'likeness',
]);

/** Words of the table in the language of who saves it. */
export type ListExportWords = {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly likeness: Readonly<Record<Likeness, string>>;
  /** One author says «same person», and the list asks for a second look. */
  readonly waiting: string;
  /** A case is alike and nobody judged. */
  readonly notReviewed: string;
  /** No case is alike: that says nothing about the person. */
  readonly nobodyAlike: string;
  /** Stands with the source of every row of a list that a hostile side published. */
  readonly hostile: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly delimiter: ',' | ';';
};

export type ListExportRow = Readonly<Partial<Record<ExportColumn, string>>>;

/** The rows under their heads, columns that are empty throughout left out. */
export function exportTable(
  rows: readonly ListExportRow[],
  words: ListExportWords,
): readonly (readonly string[])[] {
  const shown = exportColumns.filter(
    (column) => always.has(column) || rows.some((row) => (row[column] ?? '') !== ''),
  );
  return [
    shown.map((column) => words.columns[column]),
    ...rows.map((row) => shown.map((column) => row[column] ?? '')),
  ];
}
