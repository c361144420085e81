import type { EntityId } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { SourceChoice } from '../model/commands.ts';
import type { PfifFinding } from '../pfif/validate.ts';
import type { NumberPlace } from './case-entries.ts';
import type { ColumnGuess } from './columns.ts';
import type { FileFormat, ReadFailure } from './grid.ts';
import type { ColumnPlan, ListRow } from './rows.ts';

/** One table of a file, as the wizard shows it before it is taken in. */
export type OpenedGrid = {
  readonly name: string;
  readonly rowCount: number;
  readonly headerRow: number | null;
  readonly columns: readonly ColumnGuess[];
  /** Cells near the top, for recognising the columns by eye. */
  readonly sample: readonly (readonly string[])[];
  /** For remembering how columns were set; nothing of a person is in it. */
  readonly shape: string;
};

export type OpenedFile = {
  readonly format: FileFormat;
  /** SHA-256 of the bytes, in hexadecimal; of a pasted text in UTF-8. */
  readonly checksum: string;
  readonly grids: readonly OpenedGrid[];
  /** Of PFIF: what is not as the format asks; nothing of it keeps the file from being taken in. */
  readonly findings: readonly PfifFinding[];
};

export type GridPlan = ColumnPlan & { readonly grid: number };

export type Preview = {
  readonly rows: readonly ListRow[];
  readonly total: number;
  readonly withoutName: number;
  readonly withProblems: number;
};

/** How somebody set the columns of a file, as it is kept. */
export type KeptColumns = { readonly id: EntityId; readonly shape: string; readonly columns: string };

/** What a list is called and whose it is; a new source is made in the same act. */
export type ListHead = {
  readonly list: EntityId;
  readonly title: string;
  readonly date: string | null;
  readonly announcement: EntityId | null;
  readonly fileName: string | null;
  readonly source: SourceChoice;
};

/** A table of cases on its way into the vault: nothing is decided yet. */
export type PackedCases = {
  readonly head: ListHead;
  readonly checksum: string;
  readonly number: NumberPlace;
  readonly rows: readonly ListRow[];
  readonly kept: KeptColumns | null;
};

/**
 * What the reading worker offers: it holds the opened file, so that the page never does. It knows no key and no
 * vault, and is ended after its time.
 */
export type ReaderApi = {
  read(bytes: Uint8Array): Promise<Result<OpenedFile, ReadFailure>>;
  readPasted(text: string): Result<OpenedFile, ReadFailure>;
  /** Rows as entries under a plan, a window of them. */
  preview(plan: GridPlan, from: number, count: number): Preview;
  /** The command that takes the list in, as JSON in UTF-8: the page passes it on without looking into it. */
  packList(plan: GridPlan, head: ListHead, kept: KeptColumns | null): Uint8Array<ArrayBuffer>;
  /** A table of one's own cases as `packCases` writes it, which the vault worker holds against what is on file. */
  packCases(
    plan: GridPlan,
    head: ListHead,
    number: NumberPlace,
    kept: KeptColumns | null,
  ): Uint8Array<ArrayBuffer>;
};
