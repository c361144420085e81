import Papa from 'papaparse';
import type { Grid } from '../../core/lists/grid.ts';
import { bareCell, isHarmless } from '../../core/text/csv.ts';
import { GridBuilder } from './grid-builder.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
const SAMPLE_LINES = 200;

/**
 * The delimiter of a table in plain text, or `null` when the text is no table: lines of one person each, prose.
 *
 * A table has the same number of cells in nearly every line. A comma counts only when every line has it as often: names are
 * printed with commas too.
 */
export function delimiterOf(text: string): string | null {
  const sample = text.slice(0, 200_000);
  const lines = sample.split(/\r\n|\n|\r/, SAMPLE_LINES).filter((line) => line.trim() !== '');
  let best: { readonly delimiter: string; readonly score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const quoted = Papa.parse<string[]>(sample, {
      delimiter,
      preview: SAMPLE_LINES,
      skipEmptyLines: 'greedy',
    });
    const shapes = [quoted.data.map((row) => row.length), lines.map((line) => line.split(delimiter).length)];
    const score = Math.max(...shapes.map((widths) => likeness(widths, delimiter)));
    if (score > 0 && (best === null || score > best.score)) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}

/** How much rows of these widths look like a table; 0 when they do not. */
function likeness(widths: readonly number[], delimiter: string): number {
  if (widths.length === 0) return 0;
  const width = mostOften(widths);
  const share = widths.filter((one) => one === width).length / widths.length;
  const isSure = delimiter === ',' ? share >= 0.95 && width > 2 && widths.length > 2 : share >= 0.8;
  return width > 1 && isSure ? share * Math.min(width, 4) : 0;
}

/** A table in plain text (RFC 4180 with any of the usual delimiters). A quotation mark without its pair is marked, and its row kept. */
export function readDelimited(text: string, delimiter: string): Grid | null {
  const builder = new GridBuilder('');
  const hasQuotes = text.includes('"');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  // A lone quotation mark swallows lines up to the end: then the text is read line by line, as it stands.
  const isBroken = hasQuotes && errors.some((error) => error.type === 'Quotes');
  const rows = isBroken ? text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter)) : data;
  // Files that we or a careful program saved: the sign that keeps a cell from being computed is no part of it.
  const isOurs = isHarmless(rows);
  for (const row of rows) {
    if (isBroken)
      row.forEach((cell, column) => {
        if ((cell.split('"').length - 1) % 2 === 1) builder.mark(builder.rowCount, column, 'extra-quote');
      });
    builder.addRow(isOurs ? row.map(bareCell) : row);
  }
  return builder.end();
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
