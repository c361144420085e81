import { strToU8, zipSync } from 'fflate';
import { encodeAs } from '../../../core/text/encode-for-tests.ts';
import { type Placed, pdfOf } from './pdf-of.ts';
import { inlineRow, xlsxOf } from './xlsx-of.ts';

const rows: readonly (readonly string[])[] = [
  ['№', 'ПІБ', 'Дата народження', 'Звання'],
  ['1', 'Вигаданко Сергій Петрович', '01.02.1990', 'солдат'],
  ['2', 'Журавлинний Олег Іванович', '1988', 'сержант'],
  ['3', 'Перевіренко Іван Іванович', '', 'матрос'],
];
export const csv = rows.map((row) => row.join(';')).join('\r\n');

export const pfif = `<?xml version="1.0" encoding="UTF-8"?>
<pfif:pfif xmlns:pfif="http://zesty.ca/pfif/1.4"><pfif:person><pfif:person_record_id>lists.invalid/1</pfif:person_record_id><pfif:source_date>2026-01-15T10:00:00Z</pfif:source_date><pfif:full_name>Вигаданко Сергій</pfif:full_name><pfif:note><pfif:note_record_id>lists.invalid/n1</pfif:note_record_id><pfif:author_name>М</pfif:author_name><pfif:source_date>2026-01-16T10:00:00Z</pfif:source_date><pfif:status>believed_missing</pfif:status><pfif:text>слова</pfif:text></pfif:note></pfif:person></pfif:pfif>`;

export const odsContent = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Аркуш">${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>`).join('')}<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row></table:table></office:document-content>`;
export const docxDocument = `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Список</w:t></w:r></w:p><w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl></w:body></w:document>`;
const html = `<!DOCTYPE html><html><head><title>x</title></head><body><p>Список</p><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table></body></html>`;
const chat = JSON.stringify({
  name: 'Канал',
  messages: rows.map((row, at) => ({
    id: at,
    date: '2025-06-20T10:00:00',
    text: [row.join(' '), { text: '!' }],
  })),
});
export const placed: readonly Placed[] = rows.flatMap((row, at) =>
  row.flatMap((text, column) =>
    text === '' ? [] : [{ x: [40, 70, 300, 420][column] ?? 0, y: 780 - at * 14, text }],
  ),
);
const sharedXlsx = xlsxOf(
  { Список: ['<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45429</v></c></row>'] },
  {
    'xl/sharedStrings.xml': '<sst><si><t>Вигаданко</t></si></sst>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  },
);

/** A small good file of each kind that is read; everything in them is invented. */
export const goodFiles: Readonly<Record<string, Uint8Array>> = {
  csv: strToU8(csv),
  'csv-1251': encodeAs('windows-1251', csv),
  'csv-utf16': Uint8Array.from(
    [...`\ufeff${csv}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ),
  'csv-quoted': strToU8(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
  text: strToU8(rows.map((row) => row.join(' ')).join('\n')),
  html: strToU8(html),
  telegram: strToU8(chat),
  xlsx: xlsxOf({ Список: rows.map(inlineRow) }),
  'xlsx-shared': sharedXlsx,
  ods: zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(odsContent),
  }),
  docx: zipSync({ 'word/document.xml': strToU8(docxDocument) }),
  pdf: pdfOf([placed]),
  pfif: strToU8(pfif),
};
