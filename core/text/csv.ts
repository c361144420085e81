/** Signs that make a spreadsheet program take a cell of a CSV file for a formula (OWASP, CWE-1236), full-width forms included. */
const trigger = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const prefixed = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell that no spreadsheet program computes: an apostrophe stands before a sign that would begin a formula. */
export const harmlessCell = (cell: string): string => (trigger.test(cell) ? `'${cell}` : cell);

/** Whether every cell of a table that could begin a formula has its apostrophe: only then was somebody careful, and they are taken off. */
export const isHarmless = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.every((cell) => !trigger.test(cell) || prefixed.test(cell)));

/** The cell as it was before `harmlessCell`. */
export const bareCell = (cell: string): string => (prefixed.test(cell) ? cell.slice(1) : cell);

/** A table as CSV (RFC 4180) with a mark for UTF-8, every cell in quotation marks and none that is computed. */
export const writeCsv = (rows: readonly (readonly string[])[], delimiter: ',' | ';'): string =>
  `\ufeff${rows.map((row) => row.map((cell) => `"${harmlessCell(cell).replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')}\r\n`;
