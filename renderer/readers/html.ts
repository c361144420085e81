import type { Grid } from '../../core/lists/grid.ts';
import { GridBuilder } from './grid-builder.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '',
};

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'ul',
  'ol',
  'section',
  'article',
  'blockquote',
  'pre',
  'table',
]);
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<![^>]*>|<\?[^>]*>/g;

/**
 * The tables of a saved web page, and the text outside them as one table of one column. Nothing of the page is run,
 * fetched or shown: tags are only told from text.
 */
export function readHtml(html: string): readonly Grid[] {
  const text = new GridBuilder('');
  const tables: GridBuilder[] = [];
  let depth = 0;
  let cells: string[] | null = null;
  let cell: string | null = null;
  let span = 1;
  let line = '';
  let hidden: string | null = null;
  const endLine = () => {
    const trimmed = line.replace(/[ \t\r\n]+/g, ' ').trim();
    if (trimmed !== '') text.addRow([trimmed]);
    line = '';
  };
  const endCell = () => {
    if (cell === null || cells === null) return;
    cells.push(
      cell
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
  const addText = (raw: string) => {
    if (hidden !== null || raw === '') return;
    const plain = decodeEntities(raw);
    if (cell !== null) cell += plain.replace(/\n/g, ' ');
    else if (depth === 0) line += plain;
  };
  const onOpen = (name: string, attributes: string) => {
    if (name === 'table') {
      endLine();
      depth += 1;
      if (depth === 1) tables.push(new GridBuilder(''));
    } else if (name === 'tr' && depth === 1) {
      endRow();
      cells = [];
    } else if ((name === 'td' || name === 'th') && depth === 1) {
      endCell();
      cells ??= [];
      cell = '';
      span = Math.min(64, Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes)?.[1] ?? 1) || 1);
    } else if (BLOCKS.has(name)) {
      if (cell !== null) cell += cell === '' ? '' : '\n';
      else if (depth === 0) endLine();
    }
  };
  const onClose = (name: string) => {
    if (name === 'table' && depth > 0) {
      if (depth === 1) endRow();
      depth -= 1;
    } else if (name === 'tr' && depth === 1) endRow();
    else if ((name === 'td' || name === 'th') && depth === 1) endCell();
    else if (BLOCKS.has(name) && cell === null && depth === 0) endLine();
  };
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    addText(html.slice(at, match.index));
    at = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    const isClosing = match[1] === '/';
    if (hidden !== null) {
      if (isClosing && name === hidden) hidden = null;
    } else if (HIDDEN.has(name) && !isClosing && !match[3]!.endsWith('/')) hidden = name;
    else if (isClosing) onClose(name);
    else onOpen(name, match[3] ?? '');
  }
  addText(html.slice(at));
  endRow();
  endLine();
  return [...tables, text].flatMap((builder) => builder.end() ?? []);
}

/** `&laquo;`, `&#1057;` and `&#x421;` as letters; what is unknown stays as written. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
