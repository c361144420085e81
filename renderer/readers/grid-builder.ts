import { type CellMark, type Grid, readLimits } from '../../core/lists/grid.ts';
import { GivenUp } from './failing.ts';

/** Collects the rows of one table within the limits; a table beyond them is refused whole, not cut. */
export class GridBuilder {
  readonly name: string;
  readonly #rows: string[][] = [];
  readonly #marks: CellMark[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  addRow(cells: readonly string[]): void {
    if (this.#rows.length >= readLimits.rows) throw new GivenUp('file.too-many-rows');
    const row = withoutEmptyEnd(cells);
    if (row.length > readLimits.columns) throw new GivenUp('file.too-many-columns');
    if (row.some((cell) => cell.length > readLimits.cellLength)) throw new GivenUp('file.cell-too-long');
    this.#rows.push(row);
  }

  mark(row: number, column: number, code: CellMark['code']): void {
    this.#marks.push({ row, column, code });
  }

  /** The table without empty rows at its end; `null` when nothing is left. */
  end(): Grid | null {
    let length = this.#rows.length;
    while (length > 0 && this.#rows[length - 1]!.length === 0) length -= 1;
    if (length === 0) return null;
    return { name: this.name, rows: this.#rows.slice(0, length), marks: this.#marks };
  }
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.trim() === '') length -= 1;
  return cells.slice(0, length);
}
