import type { Grid } from '../../core/lists/grid.ts';
import { GridBuilder } from './grid-builder.ts';

/** Text without columns: a line is a row of one cell; empty lines are kept as empty rows, so that row numbers are line numbers. */
export function readLines(text: string): Grid | null {
  const builder = new GridBuilder('');
  for (const line of text.split(/\r\n|\n|\r/)) builder.addRow([line]);
  return builder.end();
}
