import { toHex } from '../../core/base/hex.ts';
import type { EntityId } from '../../core/base/ids.ts';
import { encodeId } from '../../core/base/ids.ts';
import { ok, type Result } from '../../core/base/result.ts';
import { sha256 } from '../../core/base/sha256.ts';
import { guessColumns, shapeOf } from '../../core/lists/columns.ts';
import type { Grid, ReadFailure, ReadTables } from '../../core/lists/grid.ts';
import { keptEntry } from '../../core/lists/kept-columns.ts';
import { listCommand } from '../../core/lists/list-entries.ts';
import { packCases } from '../../core/lists/packed-cases.ts';
import type { GridPlan, OpenedFile, OpenedGrid, ReaderApi } from '../../core/lists/reader-api.ts';
import { type ListRow, rowsOf } from '../../core/lists/rows.ts';
import { readFile, readPasted } from './read-file.ts';

const sampleRows = 12;

/** One opened file at a time, in the worker that reads it. `randomBytes`: for the ids of the rows. */
export function createReader(randomBytes: (length: number) => Uint8Array): ReaderApi {
  let grids: readonly Grid[] = [];
  let checksum = '';
  let last: { readonly key: string; readonly rows: readonly ListRow[] } | null = null;

  function open(read: Result<ReadTables, ReadFailure>, bytes: Uint8Array): Result<OpenedFile, ReadFailure> {
    last = null;
    grids = read.ok ? read.value.grids : [];
    if (!read.ok) return read;
    checksum = toHex(sha256(bytes));
    return ok({
      format: read.value.format,
      checksum,
      grids: grids.map(openedGrid),
      findings: read.value.findings ?? [],
    });
  }

  function entries(plan: GridPlan): readonly ListRow[] {
    const grid = grids[plan.grid];
    if (grid === undefined) throw new Error('no such table');
    const key = JSON.stringify(plan);
    if (last?.key !== key) last = { key, rows: rowsOf(grid, plan) };
    return last.rows;
  }

  return {
    read: async (bytes) => open(await readFile(bytes), bytes),
    readPasted: (text) => open(readPasted(text), new TextEncoder().encode(text)),
    preview(plan, from, count) {
      const rows = entries(plan);
      return {
        rows: rows.slice(from, from + count),
        total: rows.length,
        withoutName: rows.filter(({ name }) => name === '').length,
        withProblems: rows.filter(({ problems }) => problems.length > 0).length,
      };
    },
    packList(plan, head, kept) {
      const newId = () => encodeId(randomBytes(16)) as EntityId;
      const beside = kept === null ? null : keptEntry(kept);
      return packed(listCommand(head, checksum, entries(plan), newId, beside));
    },
    packCases(plan, head, number, kept) {
      const bytes = packCases({ head, checksum, number, rows: entries(plan), kept });
      // The vault has them now; whoever goes back to the columns has them made again.
      last = null;
      return bytes;
    },
  };
}

const packed = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function openedGrid(grid: Grid): OpenedGrid {
  const { headerRow, columns } = guessColumns(grid);
  return {
    name: grid.name,
    rowCount: grid.rows.length,
    headerRow,
    columns,
    sample: grid.rows.slice(0, sampleRows).map((row) => row.map((cell) => cell.slice(0, 200))),
    shape: shapeOf(grid, headerRow),
  };
}
