import { fail, ok, type Result } from '../../core/base/result.ts';
import { type Grid, type ReadFailure, type ReadTables, readLimits } from '../../core/lists/grid.ts';
import { validatePfif } from '../../core/pfif/validate.ts';
import { decodeBytes, isBinary } from '../../core/text/decode.ts';
import { looksLikeHtml } from '../../core/text/html.ts';
import { delimiterOf, readDelimited } from './delimited.ts';
import { readDocx } from './docx.ts';
import { GivenUp } from './failing.ts';
import { readHtml } from './html.ts';
import { readOds } from './ods.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { looksLikePfif, looksLikeXml, parsePfif, pfifGrid } from './pfif.ts';
import { readLines } from './plain.ts';
import { looksLikeTelegram, readTelegram } from './telegram.ts';
import { readXlsx } from './xlsx.ts';
import { unzip } from './zip.ts';

/**
 * The tables of a list file, told by its content and not by its name: text in any usual encoding, CSV, .xlsx, .ods, .docx,
 * a saved web page, a chat export, a PDF with text,
 * PFIF.
 *
 * Never throws for any bytes; a file that cannot be read says why. Runs in a worker that is ended after its time.
 */
export async function readFile(bytes: Uint8Array): Promise<Result<ReadTables, ReadFailure>> {
  try {
    if (bytes.length === 0) return fail('file.empty');
    if (bytes.length > readLimits.fileBytes) return fail('file.too-large');
    const tables = await readAny(bytes);
    return tables.grids.length === 0 ? fail('file.no-text') : ok(tables);
  } catch (error) {
    if (error instanceof GivenUp) return fail(error.code);
    if (error instanceof RangeError) return fail('file.too-large');
    throw error;
  }
}

/** The tables of a pasted text. */
export function readPasted(text: string): Result<ReadTables, ReadFailure> {
  try {
    if (text.trim() === '') return fail('file.empty');
    if (text.length > readLimits.fileBytes) return fail('file.too-large');
    return ok(readText(text, false));
  } catch (error) {
    if (error instanceof GivenUp) return fail(error.code);
    throw error;
  }
}

async function readAny(bytes: Uint8Array): Promise<ReadTables> {
  const kind = kindOf(bytes);
  if (kind === 'zip') return readZip(bytes);
  if (kind === 'pdf') return { format: 'pdf', grids: await readPdf(bytes) };
  if (kind === 'ole') throw new GivenUp(isEncryptedOffice(bytes) ? 'file.encrypted' : 'file.old-office');
  if (kind !== 'text' || isBinary(bytes)) throw new GivenUp('file.unknown-format');
  const { text } = decodeBytes(bytes, xmlLabelOf(bytes));
  const tables = readText(text, true);
  return { ...tables, grids: tables.grids.map(withUndecodableMarked) };
}

function readText(text: string, isFile: boolean): ReadTables {
  if (isFile && looksLikeTelegram(text)) return { format: 'telegram', grids: readTelegram(text) };
  if (looksLikePfif(text)) {
    const document = parsePfif(text);
    return { format: 'pfif', grids: pfifGrid(document), findings: validatePfif(document, Date.now()) };
  }
  // XML of other kinds is no list; read as lines it would be a table of tags.
  if (looksLikeXml(text) && !looksLikeHtml(text)) throw new GivenUp('file.unknown-format');
  if (looksLikeHtml(text)) return { format: 'html', grids: readHtml(text) };
  if (text.trim() === '') throw new GivenUp('file.empty');
  const delimiter = delimiterOf(text);
  const grid = delimiter === null ? readLines(text) : readDelimited(text, delimiter);
  return { format: delimiter === null ? 'text' : 'delimited', grids: grid === null ? [] : [grid] };
}

function readZip(bytes: Uint8Array): ReadTables {
  const names = new Set<string>();
  unzip(bytes, (name) => {
    names.add(name);
    return null;
  });
  if (names.has('xl/workbook.xml')) return { format: 'xlsx', grids: readXlsx(bytes) };
  if (names.has('word/document.xml')) return { format: 'docx', grids: readDocx(bytes) };
  if (names.has('content.xml')) return { format: 'ods', grids: readOds(bytes) };
  // Without its directory at the end it was cut, and what it was cannot be told.
  const isWhole = names.size > 0 && hasDirectory(bytes);
  throw new GivenUp(isWhole ? 'file.unknown-format' : 'file.damaged');
}

/** Whether the end of a zip's directory stands in its last 64 KiB, where it must (APPNOTE 4.3.16). */
const hasDirectory = (bytes: Uint8Array): boolean => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (starts(bytes.subarray(at, at + 4), 0x50, 0x4b, 5, 6)) return true;
  return false;
};

/** What XML says about its own encoding. */
const xmlLabelOf = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/.exec(
    new TextDecoder('windows-1252').decode(bytes.subarray(0, 200)),
  )?.[1] ?? null;

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const indexOfBytes = (bytes: Uint8Array, what: string): number => {
  for (let at = 0; at + what.length <= bytes.length; at++)
    if ([...what].every((sign, i) => bytes[at + i] === sign.charCodeAt(0))) return at;
  return -1;
};

function kindOf(bytes: Uint8Array): 'zip' | 'pdf' | 'ole' | 'text' | 'other' {
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  // Mail programs and scanners put a few bytes before the head; ISO 32000 lets readers look into the first 1024.
  if (indexOfBytes(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'pdf';
  const isPicture = starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47);
  const isPacked =
    starts(bytes, 0x1f, 0x8b) ||
    starts(bytes, 0x52, 0x61, 0x72, 0x21) ||
    starts(bytes, 0x37, 0x7a, 0xbc, 0xaf);
  return isPicture || isPacked ? 'other' : 'text';
}

/** A password-protected .xlsx is an old-style container with a stream of this name (MS-OFFCRYPTO 1.3.3). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  outer: for (let at = 0; at + name.length * 2 <= bytes.length; at++) {
    for (let i = 0; i < name.length; i++)
      if (bytes[at + i * 2] !== name.charCodeAt(i) || bytes[at + i * 2 + 1] !== 0) continue outer;
    return true;
  }
  return false;
}

function withUndecodableMarked(grid: Grid): Grid {
  const marks = grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      /[\ufffd\0]/.test(cell) ? [{ row, column, code: 'undecodable' as const }] : [],
    ),
  );
  return marks.length === 0 ? grid : { ...grid, marks: [...grid.marks, ...marks] };
}
