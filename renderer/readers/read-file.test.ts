import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../core/lists/grid.ts';
import { encodeAs } from '../../core/text/encode-for-tests.ts';
import { readFile, readPasted } from './read-file.ts';
import { inlineRow, xlsxOf } from './testing/xlsx-of.ts';

const tables = async (bytes: Uint8Array) => {
  const result = await readFile(bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const rowsOf = async (bytes: Uint8Array, at = 0): Promise<Grid['rows']> =>
  (await tables(bytes)).grids[at]!.rows;

const list =
  'ПІБ;Дата народження;Звання\nВигаданко Сергій Петрович;01.02.1990;солдат\nЖуравлинний Олег Іванович;1988;сержант\nПеревіренко Іван Іванович;;матрос\n';
const cells = [
  ['ПІБ', 'Дата народження', 'Звання'],
  ['Вигаданко Сергій Петрович', '01.02.1990', 'солдат'],
  ['Журавлинний Олег Іванович', '1988', 'сержант'],
  ['Перевіренко Іван Іванович', '', 'матрос'],
];

describe('text files', () => {
  it.each([
    ['UTF-8', strToU8(list)],
    ['UTF-8 with a mark', strToU8(`\ufeff${list}`)],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\ufeff${list}`, 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(list, 'utf16le'))],
    [
      'UTF-16, big end first',
      new Uint8Array(Buffer.from(`\ufeff${list}`, 'utf16le')).map((_, i, all) => all[i ^ 1]!),
    ],
    ['Windows-1251', encodeAs('windows-1251', list)],
    ['KOI8-U', encodeAs('koi8-u', list)],
  ])('read a table written in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(cells);
  });

  it('read Russian text written in CP866', async () => {
    const text = 'ФИО;Год\nВыдуманков Сергей Петрович;1990\nПроверенный Олег Иванович;1988\n';
    expect((await rowsOf(encodeAs('ibm866', text)))[1]).toEqual(['Выдуманков Сергей Петрович', '1990']);
  });

  it.each(['\t', ';', '|', ','])('find the delimiter %j', async (delimiter) => {
    const text = cells.map((row) => row.join(delimiter)).join('\r\n');
    expect(await rowsOf(strToU8(text))).toEqual(cells);
  });

  it('take lines with names and commas for lines, not for a table', async () => {
    const text = 'Вигаданко Сергій, 1990\nЖуравлинний Олег\nПеревіренко Іван, солдат, в/ч А0000\n';
    expect((await tables(strToU8(text))).format).toBe('text');
    expect((await rowsOf(strToU8(text)))[2]).toEqual(['Перевіренко Іван, солдат, в/ч А0000']);
  });

  it('keep every line when a quotation mark has no pair, and mark the cell', async () => {
    const text = 'a;b;c\n1;"2;3\n4;5;6\n7;8;9\n';
    const [grid] = (await tables(strToU8(text))).grids;
    expect(grid!.rows).toHaveLength(4);
    expect(grid!.rows[1]).toEqual(['1', '"2', '3']);
    expect(grid!.marks).toEqual([{ row: 1, column: 1, code: 'extra-quote' }]);
  });

  it('mark what is no letter in a file that is UTF-8 otherwise', async () => {
    const bytes = new Uint8Array([...strToU8(list.repeat(20)), 0xff, ...strToU8(';x;y\n')]);
    const [grid] = (await tables(bytes)).grids;
    expect(grid!.marks).toEqual([{ row: 80, column: 0, code: 'undecodable' }]);
  });

  it('keep empty lines inside, so that row numbers are line numbers', async () => {
    expect(await rowsOf(strToU8('перший\n\nтретій\n\n'))).toEqual([['перший'], [], ['третій']]);
  });
});

describe('spreadsheets', () => {
  it('give shared and inline texts, numbers, dates by their format, and empty places', async () => {
    const bytes = xlsxOf(
      {
        Список: [
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>45429</v></c></row>',
          '<row r="3"><c r="B3"><v>7</v></c><c r="D3" s="2"><v>33</v></c></row>',
        ],
      },
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Вигаданко </t></r><r><t>Сергій</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd.mm.yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
    );
    expect(await rowsOf(bytes)).toEqual([
      ['Вигаданко Сергій', '', '2024-05-17'],
      [],
      ['', '7', '', '1900-02-02'],
    ]);
  });

  it('name every sheet and mark an error of a formula', async () => {
    const bytes = xlsxOf({
      Перший: [inlineRow(['а'])],
      Другий: ['<row r="1"><c r="B1" t="e"><v>#REF!</v></c></row>'],
    });
    const { grids } = await tables(bytes);
    expect(grids.map((grid) => grid.name)).toEqual(['Перший', 'Другий']);
    expect(grids[1]!.marks).toEqual([{ row: 0, column: 1, code: 'formula-error' }]);
  });

  it('read an OpenDocument sheet with repeats, dates and remarks left out', async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Аркуш"><table:table-row><table:table-cell><text:p>Вигаданко<text:s text:c="2"/>Сергій</text:p><office:annotation><text:p>ні</text:p></office:annotation></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="date" office:date-value="1990-02-01"><text:p>1 лют</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row></table:table></office:document-content>';
    const bytes = zipSync({ mimetype: strToU8('m'), 'content.xml': strToU8(content) });
    expect(await rowsOf(bytes)).toEqual([['Вигаданко  Сергій', '', '', '1990-02-01']]);
  });

  it('read the tables and the text of a document', async () => {
    const xml =
      '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>Список</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Вигаданко</w:t></w:r></w:p><w:p><w:r><w:t>Сергій</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1990</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>';
    const bytes = zipSync({ 'word/document.xml': strToU8(xml) });
    const { grids, format } = await tables(bytes);
    expect(format).toBe('docx');
    expect(grids.map((grid) => grid.rows)).toEqual([[['Вигаданко\nСергій', '1990']], [['Список']]]);
  });

  it('read a web page without its scripts', async () => {
    const html =
      '<!DOCTYPE html><html><head><title>x</title><script>alert("<td>")</script></head><body><p>Список &laquo;А&raquo;</p><table><tr><th>ПІБ<th colspan=2>Рік<tr><td>Вигаданко&nbsp;С.<br>старший<td>1990<td>1</table></body></html>';
    expect((await tables(strToU8(html))).grids.map((grid) => grid.rows)).toEqual([
      [
        ['ПІБ', 'Рік'],
        ['Вигаданко\u00a0С.\nстарший', '1990', '1'],
      ],
      [['Список «А»']],
    ]);
  });

  it('read a chat export line by line', async () => {
    const chat = {
      name: 'Канал',
      type: 'public_channel',
      messages: [
        {
          id: 5,
          type: 'message',
          date: '2025-06-20T10:00:00',
          text: ['1. Вигаданко С.\n2. ', { type: 'bold', text: 'Журавлинний О.' }],
        },
      ],
    };
    expect(await rowsOf(strToU8(JSON.stringify(chat)))).toEqual([
      ['2025-06-20', '5', '1. Вигаданко С.'],
      ['2025-06-20', '5', '2. Журавлинний О.'],
    ]);
  });
});

describe('any file', () => {
  it('an xls that is a web page is read as one', async () => {
    expect(
      await rowsOf(strToU8('<html><body><table><tr><td>Вигаданко</td></tr></table></body></html>')),
    ).toEqual([['Вигаданко']]);
  });

  it('nothing in a chat export reaches the prototypes', async () => {
    await readFile(
      strToU8('{"messages":[{"id":1,"text":"x","__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}'),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('any bytes are read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        await readFile(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('a sheet with any byte changed is read or refused, never thrown at', async () => {
    const whole = xlsxOf({ Список: [inlineRow(['Вигаданко', '1990']), inlineRow(['Журавлинний', '1988'])] });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        await readFile(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('any pasted text keeps all its letters', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const result = readPasted(text);
        if (!result.ok || result.value.format === 'html') return;
        const kept = result.value.grids.flatMap((grid) => grid.rows.flat()).join('');
        const letters = (all: string) => all.replace(/[\s"\t;,|]/g, '');
        expect(letters(kept)).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});
