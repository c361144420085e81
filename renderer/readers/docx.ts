import type { Grid } from '../../core/lists/grid.ts';
import { GridBuilder } from './grid-builder.ts';
import { type XmlHandlers, xmlReader } from './xml.ts';
import { unzipXml } from './zip.ts';

/**
 * A .docx file (ECMA-376): each table by itself, and the text outside tables as one table of one column, a paragraph a row.
 *
 * A table inside a cell is read as that cell's text. Comments, headers and deleted text are not read.
 */
export function readDocx(bytes: Uint8Array): readonly Grid[] {
  const text = new GridBuilder('');
  const tables: GridBuilder[] = [];
  unzipXml(bytes, (name) =>
    name === 'word/document.xml' ? xmlReader(documentHandlers(text, tables)) : null,
  );
  return [...tables, text].flatMap((builder) => builder.end() ?? []);
}

function documentHandlers(text: GridBuilder, tables: GridBuilder[]): XmlHandlers {
  let depth = 0;
  let cells: string[] = [];
  let cell: string[] = [];
  let paragraph = '';
  let span = 1;
  let isText = false;
  return {
    onOpen: (name, attribute) => {
      if (name === 'tbl') {
        depth += 1;
        if (depth === 1) tables.push(new GridBuilder(''));
      } else if (name === 'tr' && depth === 1) cells = [];
      else if (name === 'tc' && depth === 1) {
        cell = [];
        span = 1;
      } else if (name === 'gridSpan' && depth === 1) span = Number(attribute('val') ?? 1) || 1;
      else if (name === 'p') paragraph = '';
      else if (name === 'tab') paragraph += '\t';
      else if (name === 'br' || name === 'cr') paragraph += '\n';
      isText = name === 't';
    },
    onText: (piece) => {
      if (isText) paragraph += piece;
    },
    onClose: (name) => {
      if (name === 't') isText = false;
      if (name === 'p' && depth > 0) cell.push(paragraph);
      if (name === 'p' && depth === 0)
        for (const line of paragraph.split('\n')) text.addRow(line.split('\t'));
      if (name === 'tc' && depth === 1) {
        cells.push(cell.join('\n'));
        for (let i = 1; i < Math.min(span, 64); i++) cells.push('');
      }
      if (name === 'tr' && depth === 1) tables.at(-1)?.addRow(cells);
      if (name === 'tbl') depth -= 1;
    },
  };
}
