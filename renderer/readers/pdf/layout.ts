/** A piece of text where it stands on a page, in points from the lower left corner; `size` is the height of its letters. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** Words of one line that stand close together. */
type Run = { text: string; readonly from: number; to: number };
type Line = { readonly y: number; readonly size: number; readonly runs: readonly Run[] };

/** Two pieces are of one line when their feet differ by less than this part of a letter. */
const sameLine = 0.45;
/** A gap wider than this part of a letter is a space between words; wider than the second one, perhaps an edge of a column. */
const wordGap = 0.12;
const cellGap = 0.7;
/** A stripe that so few of the table's lines cross is an edge of columns: a long cell may run over it. */
const crossing = 0.03;
/** A line below its row by less than this many letters, without a first cell, goes on with that row. */
const nearLine = 1.9;

/**
 * Lines and columns of pages of text, from where the pieces stand: a PDF knows no tables. Columns are the stripes of the paper that
 * lines leave empty, the same on all pages; a document without any is a table of one column.
 */
export function rowsOfPages(pages: readonly (readonly Piece[])[]): readonly (readonly string[])[] {
  const byPage = pages.map(linesOf);
  const columns = columnsOf(byPage.flat());
  const rows: string[][] = [];
  if (columns.length < 2) {
    for (const line of byPage.flat()) rows.push([line.runs.map(({ text }) => text).join(' ')]);
    return rows;
  }
  const isFirstFilled = fillOf(byPage.flat(), columns) >= 0.5;
  for (const lines of byPage) {
    let above: Line | null = null;
    for (const line of lines) {
      const cells = cellsOf(line, columns);
      const isNear = above !== null && above.y - line.y < nearLine * Math.max(line.size, above.size);
      const row = rows.at(-1);
      if (isFirstFilled && isNear && cells[0] === '' && row !== undefined) joinTo(row, cells);
      else rows.push(cells);
      above = line;
    }
  }
  return rows;
}

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const [first] = groups.at(-1) ?? [];
    if (first !== undefined && first.y - piece.y < sameLine * Math.max(first.size, piece.size))
      groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    y: group[0]!.y,
    size: Math.max(...group.map(({ size }) => size)),
    runs: runsOf(group.toSorted((a, b) => a.x - b.x)),
  }));
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, x, width, size } of pieces) {
    const last = runs.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.to;
    if (last === undefined || gap > cellGap * size) runs.push({ text: text.trim(), from: x, to: x + width });
    else {
      const isApart = gap > wordGap * size || /\s$/.test(last.text) || /^\s/.test(text);
      last.text = `${last.text.trimEnd()}${isApart ? ' ' : ''}${text.trim()}`;
      last.to = Math.max(last.to, x + width);
    }
  }
  return runs;
}

type Stripe = { readonly from: number; readonly to: number };

/** The stripes that lines of several runs fill; lines of one run are headings and prose and say nothing. */
function columnsOf(lines: readonly Line[]): readonly Stripe[] {
  const tabular = lines.filter(({ runs }) => runs.length > 1);
  if (tabular.length < Math.max(2, lines.length * 0.3)) return [];
  const left = Math.floor(Math.min(...tabular.map(({ runs }) => runs[0]!.from)));
  const widest = Math.min(20_000, Math.ceil(Math.max(...tabular.map(({ runs }) => runs.at(-1)!.to)) - left));
  const filled = new Uint32Array(Math.max(1, widest));
  for (const { runs } of tabular)
    for (const { from, to } of runs)
      for (let at = Math.max(0, Math.floor(from - left)); at < Math.min(widest, to - left); at++)
        filled[at] = filled[at]! + 1;
  const few = tabular.length * crossing;
  const columns: Stripe[] = [];
  let start = -1;
  for (let at = 0; at <= widest; at++) {
    const isFilled = at < widest && filled[at]! > few;
    if (isFilled && start < 0) start = at;
    if (isFilled || start < 0) continue;
    columns.push({ from: left + start, to: left + at });
    start = -1;
  }
  return columns;
}

function cellsOf({ runs }: Line, columns: readonly Stripe[]): string[] {
  const cells = columns.map(() => '');
  for (const { text, from, to } of runs) {
    let best = 0;
    let bestShare = Number.NEGATIVE_INFINITY;
    columns.forEach((column, at) => {
      // Where it overlaps most, else the nearest; a heading over several columns goes to its first.
      const share = Math.min(to, column.to) - Math.max(from, column.from);
      const isFull = share >= (column.to - column.from) * 0.9 && bestShare > 0;
      if (share > bestShare && !isFull) {
        best = at;
        bestShare = share;
      }
    });
    cells[best] = cells[best] === '' ? text : `${cells[best]} ${text}`;
  }
  return cells;
}

const fillOf = (lines: readonly Line[], columns: readonly Stripe[]): number => {
  const tabular = lines.filter(({ runs }) => runs.length > 1);
  return tabular.filter((line) => cellsOf(line, columns)[0] !== '').length / Math.max(1, tabular.length);
};

function joinTo(row: string[], cells: readonly string[]): void {
  cells.forEach((cell, at) => {
    if (cell !== '') row[at] = row[at] === '' ? cell : `${row[at]}\n${cell}`;
  });
}
