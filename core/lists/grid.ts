import type { Failure } from '../base/result.ts';
import type { PfifFinding } from '../pfif/validate.ts';

/**
 * A table as a file held it: rows of cells as text, nothing interpreted, nothing dropped.
 *
 * Rows may differ in length. What could not be read as it stands in the file is marked, never left out.
 */
export type Grid = {
  /** Name of the sheet, or of the table's place in the document; empty when the file has only one. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly CellMark[];
};

export type CellMark = {
  readonly row: number;
  readonly column: number;
  /** `undecodable`: bytes that are no letters in the file's encoding · `formula-error`: the program that wrote it could not compute it · `extra-quote`: a quotation mark without its pair. */
  readonly code: 'undecodable' | 'formula-error' | 'extra-quote';
};

/** What a list file was taken for. */
export type FileFormat =
  | 'text'
  | 'delimited'
  | 'xlsx'
  | 'ods'
  | 'docx'
  | 'html'
  | 'pdf'
  | 'telegram'
  | 'pfif';

export type ReadTables = {
  readonly format: FileFormat;
  /** At least one, each with at least one row. */
  readonly grids: readonly Grid[];
  /** Of PFIF: what is not as the format asks. */
  readonly findings?: readonly PfifFinding[];
};

/** Why a file gives no table; each has its words with what to do next. */
export type ReadFailureCode =
  | 'file.empty'
  | 'file.too-large'
  | 'file.too-many-rows'
  | 'file.too-many-columns'
  | 'file.cell-too-long'
  /** Unpacks to far more than it is: a file made to choke the reader, or damaged. */
  | 'file.bomb'
  | 'file.damaged'
  | 'file.encrypted'
  /** The format of Excel or Word before 2007. */
  | 'file.old-office'
  /** A document without any text. */
  | 'file.no-text'
  | 'file.pdf-locked'
  | 'file.pdf-broken'
  /** A PDF of pictures: pages that were scanned or photographed. */
  | 'file.pdf-scan'
  | 'file.pdf-too-long'
  /** XML with a DTD: instructions of its own for how to read it, which no list needs and which files made to do harm have. */
  | 'file.xml-instructions'
  /** PFIF before 1.2, or a later one than is known. */
  | 'file.pfif-version'
  | 'file.unknown-format'
  | 'file.too-slow';
export type ReadFailure = Failure<ReadFailureCode>;

/** Limits of what a list file may hold, bytes and counts. */
export const readLimits = {
  fileBytes: 64 * 1024 * 1024,
  entries: 256,
  entryBytes: 128 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  /** Unpacked to packed; checked above the first MiB, as small files of blanks pack well. */
  ratio: 200,
  rows: 1_048_576,
  columns: 200,
  cellLength: 32_767,
  pdfPages: 2000,
  /** Pieces of text on all pages of a PDF. */
  pdfPieces: 2_000_000,
} as const;
