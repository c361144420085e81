import type { Grid } from '../../core/lists/grid.ts';
import { isBlock, walkHtml } from '../../core/text/html.ts';
import { GridBuilder } from './grid-builder.ts';

/** The tables of a saved web page, and the text outside them as one table of one column. A table inside a cell is that cell's text. */
export function readHtml(html: string): readonly Grid[] {
  const text = new GridBuilder('');
  const tables: GridBuilder[] = [];
  let depth = 0;
  let cells: string[] | null = null;
  let cell: string[] | null = null;
  let span = 1;
  let line: string[] = [];
  let isTitle = false;
  const endLine = () => {
    const trimmed = line
      .join('')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    if (trimmed !== '') text.addRow([trimmed]);
    line = [];
  };
  const endCell = () => {
    if (cell === null || cells === null) return;
    cells.push(
      cell
        .join('')
        .replace(/[ \t\r]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    );
    for (let i = 1; i < span; i++) cells.push('');
    cell = null;
  };
  const endRow = () => {
    endCell();
    if (cells !== null && cells.length > 0) tables.at(-1)?.addRow(cells);
    cells = null;
  };
  walkHtml(html, {
    onText: (piece) => {
      if (isTitle) return;
      if (cell !== null) cell.push(piece.replace(/\n/g, ' '));
      else if (depth === 0) line.push(piece);
    },
    onOpen: (name, attribute) => {
      if (name === 'title') isTitle = true;
      else if (name === 'table') {
        endLine();
        depth += 1;
        if (depth === 1) tables.push(new GridBuilder(''));
      } else if (name === 'tr' && depth === 1) {
        endRow();
        cells = [];
      } else if ((name === 'td' || name === 'th') && depth === 1) {
        endCell();
        cells ??= [];
        cell = [];
        span = Math.min(64, Number(attribute('colspan') || 1) || 1);
      } else if (isBlock(name)) {
        if (cell !== null && cell.length > 0) cell.push('\n');
        else if (depth === 0) endLine();
      }
    },
    onClose: (name) => {
      if (name === 'title') isTitle = false;
      else if (name === 'table' && depth > 0) {
        if (depth === 1) endRow();
        depth -= 1;
      } else if (name === 'tr' && depth === 1) endRow();
      else if ((name === 'td' || name === 'th') && depth === 1) endCell();
      else if (isBlock(name) && cell === null && depth === 0) endLine();
    },
  });
  endRow();
  endLine();
  return [...tables, text].flatMap((builder) => builder.end() ?? []);
}
