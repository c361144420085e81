/** A text on a page of a PDF made for tests, in points from the lower left corner. */
export type Placed = { readonly x: number; readonly y: number; readonly text: string };

export type PdfExtras = {
  /** More lines of the catalogue, of the trailer, and whole objects (from number 100). */
  readonly catalogue?: string;
  readonly trailer?: string;
  readonly objects?: readonly string[];
  /** The stream of each page as it is given, in place of texts. */
  readonly streams?: readonly (string | Uint8Array)[];
  readonly streamHead?: string;
};

/** A small PDF 1.7 with texts in any alphabet: codes of two bytes and a table from them to letters, as word processors write it. */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  extras: PdfExtras = {},
): Uint8Array<ArrayBuffer> {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const code = (letter: string) => hex4(letters.indexOf(letter) + 1);
  const streams =
    extras.streams ??
    pages.map((texts) =>
      texts
        .map(({ x, y, text }) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(code).join('')}> Tj ET`)
        .join('\n'),
    );
  const toUnicode = `/CIDInit /ProcSet findresource begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${letters.map((letter) => `1 beginbfchar <${code(letter)}> <${utf16(letter)}> endbfchar`).join('\n')}
endcmap end`;
  const objects = new Map<number, string | readonly [string, string | Uint8Array]>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${extras.catalogue ?? ''} >>`],
    [
      2,
      `<< /Type /Pages /Count ${streams.length} /Kids [${streams.map((_, at) => `${10 + at * 2} 0 R`).join(' ')}] >>`,
    ],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>',
    ],
    [6, ['', toUnicode]],
  ]);
  streams.forEach((stream, at) => {
    objects.set(
      10 + at * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${11 + at * 2} 0 R >>`,
    );
    objects.set(11 + at * 2, [extras.streamHead ?? '', stream]);
  });
  extras.objects?.forEach((object, at) => {
    objects.set(100_000 + at, object);
  });
  return assembled(objects, extras.trailer ?? '');
}

function assembled(
  objects: ReadonlyMap<number, string | readonly [string, string | Uint8Array]>,
  trailer: string,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const places: string[] = [];
  add('%PDF-1.7\n');
  for (const [number, object] of objects) {
    places.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    if (typeof object === 'string') add(`${number} 0 obj\n${object}\nendobj\n`);
    else {
      const size =
        typeof object[1] === 'string' ? new TextEncoder().encode(object[1]).length : object[1].length;
      add(`${number} 0 obj\n<< /Length ${size} ${object[0]} >>\nstream\n`);
      add(object[1]);
      add('\nendstream\nendobj\n');
    }
  }
  const start = length;
  add(
    `xref\n0 1\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${Math.max(...objects.keys()) + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const hex4 = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
const utf16 = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => hex4(letter.charCodeAt(at))).join('');
