import type { EntityId } from '../../core/base/ids.ts';
import type { Result } from '../../core/base/result.ts';
import type { Said } from '../../core/lists/case-entries.ts';
import type { CellChoice } from '../../core/lists/compare-case.ts';
import type { RowProblem } from '../../core/lists/rows.ts';
import type { DateText, Value } from '../../core/model/types.ts';
import type { AlikeCase } from './lists-api.ts';
import type { Saved, SaveFailure, SaveStep } from './saving.ts';

/**
 * How a row stands to what is on file: `new`: nobody like it · `alike`: may be on file already · `differs`: its number is on file, and it
 * says something else or more · `same`: its number is on file and nothing is different · `unclear`: the number or the whole person stands
 * twice in the file, or several cases have the number.
 */
export type RowState = 'new' | 'alike' | 'differs' | 'same' | 'unclear';

/** What becomes of a row. `later`: it is kept as a row of a list, to be reviewed there. */
export type RowDecision =
  | { readonly do: 'new' }
  | { readonly do: 'later' }
  | {
      readonly do: 'add';
      readonly case: EntityId;
      /** By place of the cell; without a choice the file's word is put beside what is on file. */
      readonly cells: Readonly<Record<number, CellChoice>>;
    };

export type ImportRow = {
  /** Place among the rows, from 0. */
  readonly at: number;
  /** Row in the file, from 1. */
  readonly row: number;
  readonly name: string;
  readonly birthDate?: DateText;
  readonly state: RowState;
  readonly decision: RowDecision['do'];
  /** The case that it goes to, or the likeliest one. */
  readonly onFile: string;
  /** Cells with another value than on file. */
  readonly differences: number;
};

/** One cell beside what is on file of the case that the row may go to. */
export type ImportCell = {
  readonly said: Said;
  readonly state: 'new' | 'same' | 'more' | 'differs';
  readonly onFile: readonly { readonly value: Value; readonly who: string }[];
  readonly choice: CellChoice;
};

export type ImportRowView = ImportRow & {
  readonly raw: string;
  readonly problems: readonly RowProblem[];
  /** Cases that may be the same person, the likeliest first, with what speaks for and against each. */
  readonly candidates: readonly AlikeCase[];
  /** The case that the row goes to; `null` while it goes to none. */
  readonly goesTo: { readonly id: EntityId; readonly name: string } | null;
  /** Every fact of the row; beside the case it goes to when it goes to one. */
  readonly cells: readonly ImportCell[];
};

export type ImportCounts = {
  readonly total: number;
  readonly states: Readonly<Record<RowState, number>>;
  readonly decisions: Readonly<Record<RowDecision['do'], number>>;
};

export type ImportProgress = { readonly done: number; readonly total: number };

/** How far saving is: `prepare` counts rows, and nothing is written yet; later steps count frames and entities. */
export type SavingProgress = SaveStep | (ImportProgress & { readonly step: 'prepare' });

/** What was written; `list` holds the rows that were left for later. `saved` is `null` when everything was on file already. */
export type ImportSaved = {
  readonly saved: Saved | null;
  readonly cases: number;
  readonly added: number;
  readonly later: number;
  readonly list: EntityId | null;
};

/** A table of cases on its way into the vault. One at a time; nothing of it is kept before it is saved. */
export type ImportsApi = {
  /** Holds every row of a `PackedCases` against what is on file; `null` when it was stopped. */
  openImport(
    packed: Uint8Array,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Result<ImportCounts | null, SaveFailure>>;
  /** Ends the comparison, or forgets what was compared. */
  stopImport(): Promise<void>;
  importRows(request: {
    readonly state: RowState | 'all';
    readonly from: number;
    readonly count: number;
  }): Promise<{
    readonly counts: ImportCounts;
    readonly total: number;
    readonly rows: readonly ImportRow[];
  } | null>;
  importRow(at: number): Promise<ImportRowView | null>;
  /** Of one row, or of all rows that may be on file: the latter never go to a case without being looked at one by one. */
  decideImport(
    request:
      | { readonly at: number; readonly decision: RowDecision }
      | { readonly state: RowState; readonly decision: { readonly do: 'new' | 'later' } },
  ): Promise<void>;
  /** Writes everything in one change; `null` when somebody stopped it before that, and then nothing is written. */
  saveImport(
    onProgress: (progress: SavingProgress) => void,
  ): Promise<Result<ImportSaved | null, SaveFailure>>;
  /** Stops saving while the rows are still being prepared; what was compared and decided stays. */
  stopSaving(): Promise<void>;
};
