import type { Grid } from '../../core/lists/grid.ts';
import { GridBuilder } from './grid-builder.ts';
import { type XmlHandlers, xmlReader } from './xml.ts';
import { unzipXml } from './zip.ts';

/** Repeats of empty cells and rows up to the end of a sheet are not written out. */
const MAX_REPEAT = 10_000;

/** The sheets of an .ods file (OASIS OpenDocument 1.3): what each cell shows; dates as `2024-05-17`. */
export function readOds(bytes: Uint8Array): readonly Grid[] {
  const builders: GridBuilder[] = [];
  unzipXml(bytes, (name) => (name === 'content.xml' ? xmlReader(contentHandlers(builders)) : null));
  return builders.flatMap((builder) => builder.end() ?? []);
}

function contentHandlers(builders: GridBuilder[]): XmlHandlers {
  let cells: string[] = [];
  let paragraphs: string[] = [];
  let date: string | null = null;
  let rowRepeat = 1;
  let cellRepeat = 1;
  let note = 0;
  let isCell = false;
  let isParagraph = false;
  let pendingRows = 0;
  const table = () => builders.at(-1);
  const endCell = () => {
    const text = date ?? paragraphs.join('\n');
    // Blank cells up to the right edge come as one repeat of thousands; they are added only when something follows.
    if (text === '' && cellRepeat > MAX_REPEAT) return;
    for (let i = 0; i < cellRepeat; i++) cells.push(text);
  };
  const endRow = () => {
    const isEmpty = cells.every((cell) => cell === '');
    if (isEmpty) {
      pendingRows += rowRepeat;
      return;
    }
    if (pendingRows <= MAX_REPEAT) for (; pendingRows > 0; pendingRows--) table()?.addRow([]);
    pendingRows = 0;
    for (let i = 0; i < rowRepeat; i++) table()?.addRow(cells);
  };
  return {
    onOpen: (name, attribute) => {
      if (name === 'table') {
        builders.push(new GridBuilder(attribute('name') ?? ''));
        pendingRows = 0;
      } else if (name === 'table-row') {
        rowRepeat = repeatOf(attribute('number-rows-repeated'));
        cells = [];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        isCell = true;
        cellRepeat = repeatOf(attribute('number-columns-repeated'));
        date = attribute('value-type') === 'date' ? dateOf(attribute('date-value')) : null;
        paragraphs = [];
      } else if (name === 'annotation') note += 1;
      else if (name === 'p' && isCell && note === 0) {
        isParagraph = true;
        paragraphs.push('');
      } else if (isParagraph && name === 's') {
        paragraphs[paragraphs.length - 1] += ' '.repeat(Math.min(repeatOf(attribute('c')), 100));
      } else if (isParagraph && (name === 'tab' || name === 'line-break')) {
        paragraphs[paragraphs.length - 1] += name === 'tab' ? '\t' : '\n';
      }
    },
    onText: (text) => {
      if (isParagraph) paragraphs[paragraphs.length - 1] += text;
    },
    onClose: (name) => {
      if (name === 'annotation') note -= 1;
      if (name === 'p' && note === 0) isParagraph = false;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        isCell = false;
        endCell();
      }
      if (name === 'table-row') endRow();
    },
  };
}

const repeatOf = (text: string | null): number => {
  const number = Number(text ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
};

const dateOf = (text: string | null): string | null =>
  text === null ? null : text.slice(0, 16).replace('T', ' ').replace(' 00:00', '');
