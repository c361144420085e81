import type { Grid } from '../../core/lists/grid.ts';
import { readLimits } from '../../core/lists/grid.ts';
import { serialToText } from './excel-date.ts';
import { GivenUp } from './failing.ts';
import { GridBuilder } from './grid-builder.ts';
import { type XmlHandlers, xmlReader } from './xml.ts';
import { unzipXml } from './zip.ts';

type Workbook = {
  /** Sheets in the order of their tabs: name and relation id. */
  readonly sheets: { readonly name: string; readonly relation: string }[];
  /** Relation id → path inside the file. */
  readonly paths: Map<string, string>;
  readonly shared: string[];
  /** By cell style: whether its number is shown as a date, a time, or neither. */
  readonly styles: ('date' | 'date-time' | null)[];
  isFrom1904: boolean;
};

/**
 * The sheets of an .xlsx file (ECMA-376): values only. No formula is computed (the value that the program kept is read), no link is
 * followed; dates come as `2024-05-17`, as they are stored as numbers.
 */
export function readXlsx(bytes: Uint8Array): readonly Grid[] {
  const book: Workbook = { sheets: [], paths: new Map(), shared: [], styles: [], isFrom1904: false };
  // The parts lie in any order, and cells point to the others: two passes.
  unzipXml(bytes, (name) => {
    if (name === 'xl/workbook.xml') return xmlReader(workbookHandlers(book));
    if (name === 'xl/_rels/workbook.xml.rels') return xmlReader(relationHandlers(book));
    if (name === 'xl/sharedStrings.xml') return xmlReader(sharedHandlers(book));
    if (name === 'xl/styles.xml') return xmlReader(styleHandlers(book));
    return null;
  });
  if (book.sheets.length === 0) throw new GivenUp('file.damaged');
  const builders = new Map<string, GridBuilder>();
  for (const { name, relation } of book.sheets) {
    const path = book.paths.get(relation);
    if (path !== undefined) builders.set(path, new GridBuilder(name));
  }
  const missing = new Set(builders.keys());
  unzipXml(bytes, (name) => {
    const builder = builders.get(name);
    missing.delete(name);
    return builder === undefined ? null : xmlReader(sheetHandlers(book, builder));
  });
  // A sheet that the workbook names and the file does not hold: rows would get lost without a word.
  if (missing.size > 0 || builders.size < book.sheets.length) throw new GivenUp('file.damaged');
  return [...builders.values()].flatMap((builder) => builder.end() ?? []);
}

const workbookHandlers = (book: Workbook): XmlHandlers => ({
  onOpen: (name, attribute) => {
    if (name === 'workbookPr') book.isFrom1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    if (name === 'sheet')
      book.sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
  },
});

const relationHandlers = (book: Workbook): XmlHandlers => ({
  onOpen: (name, attribute) => {
    const target = attribute('Target');
    if (name !== 'Relationship' || target === null) return;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    book.paths.set(attribute('Id') ?? '', path);
  },
});

function sharedHandlers(book: Workbook): XmlHandlers {
  let text = '';
  let isInside = false;
  let phonetic = 0;
  return {
    onOpen: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isInside = name === 't' && phonetic === 0;
    },
    onText: (piece) => {
      if (isInside) text += piece;
    },
    onClose: (name) => {
      if (name === 't') isInside = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') book.shared.push(text);
    },
  };
}

/** Numbers of the built-in formats that show a date, and those that show a time with it (ECMA-376 part 1, 18.8.30). */
const dateFormats = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const dateTimeFormats = new Set([22]);

function styleHandlers(book: Workbook): XmlHandlers {
  const own = new Map<number, 'date' | 'date-time' | null>();
  let isInCells = false;
  return {
    onOpen: (name, attribute) => {
      if (name === 'numFmt')
        own.set(Number(attribute('numFmtId')), kindOfFormat(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      const builtIn = dateFormats.has(id) ? 'date' : dateTimeFormats.has(id) ? 'date-time' : null;
      book.styles.push(own.get(id) ?? builtIn);
    },
    onClose: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  };
}

/** A format is of a date when it has a year or a day outside quotes, brackets and escapes. */
function kindOfFormat(code: string): 'date' | 'date-time' | null {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (!/[yd]/.test(plain)) return null;
  return /h/.test(plain) ? 'date-time' : 'date';
}

function sheetHandlers(book: Workbook, builder: GridBuilder): XmlHandlers {
  let cells: string[] = [];
  let column = 0;
  let type = 'n';
  let style = -1;
  let value = '';
  let isValue = false;
  return {
    onOpen: (name, attribute) => {
      if (name === 'row') {
        const at = Number(attribute('r') ?? builder.rowCount + 1) - 1;
        if (!Number.isSafeInteger(at) || at >= readLimits.rows) throw new GivenUp('file.too-many-rows');
        while (builder.rowCount < at) builder.addRow([]);
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column;
        if (column >= readLimits.columns) column = readLimits.columns;
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? -1);
        value = '';
      }
      isValue = name === 'v' || (name === 't' && type === 'inlineStr');
    },
    onText: (piece) => {
      if (isValue) value += piece;
    },
    onClose: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c') {
        const text = textOf(book, type, style, value);
        if (type === 'e') builder.mark(builder.rowCount, column, 'formula-error');
        if (text !== '') {
          while (cells.length < column) cells.push('');
          cells[column] = text;
        }
        column += 1;
      }
      if (name === 'row') builder.addRow(cells);
    },
  };
}

function textOf(book: Workbook, type: string, style: number, value: string): string {
  if (type === 's') return book.shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const shown = type === 'n' ? book.styles[style] : undefined;
  if (shown === undefined || shown === null || value.trim() === '') return value;
  return serialToText(Number(value), book.isFrom1904, shown === 'date-time') ?? value;
}

/** `BC7` → 54; `null` without a reference. */
function columnOf(reference: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
