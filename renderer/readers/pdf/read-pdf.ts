import type { Grid } from '../../../core/lists/grid.ts';
import { readLimits } from '../../../core/lists/grid.ts';
import { GivenUp } from '../failing.ts';
import { GridBuilder } from '../grid-builder.ts';
import { type Piece, rowsOfPages } from './layout.ts';
import { loadPdf } from './load-pdf.ts';

/**
 * The text of a PDF as one table: lines and columns from where the letters stand. Pictures, forms, links and scripts of the file are
 * not touched. A scan has no text and says so.
 *
 * pdf.js runs in this very worker, which is ended after its time: a worker of a worker would outlive it.
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const pages = await pagesOf(bytes);
  const letters = pages.flat().reduce((sum, { text }) => sum + lettersIn(text), 0);
  const signs = pages.flat().reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  // A few signs over pictures are page numbers and stamps; a font without a table of its letters gives signs that are none.
  if (letters < pages.length * 2 || letters < signs / 4) throw new GivenUp('file.pdf-scan');
  const builder = new GridBuilder('');
  for (const row of rowsOfPages(pages)) builder.addRow(row);
  return [builder.end()].flatMap((grid) => grid ?? []);
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const { getDocument, VerbosityLevel } = await loadPdf();
  const loading = getDocument({
    // The reader takes the bytes over, and the checksum is still to be made of them.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await loading.promise;
    if (file.numPages === 0) throw new GivenUp('file.pdf-broken');
    if (file.numPages > readLimits.pdfPages) throw new GivenUp('file.pdf-too-long');
    const pages: Piece[][] = [];
    let count = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const pieces = await piecesOf(page.streamTextContent(), readLimits.pdfPieces - count);
      count += pieces.length;
      pages.push(pieces);
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof GivenUp) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new GivenUp(isLocked ? 'file.pdf-locked' : 'file.pdf-broken');
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

type TextPart = { readonly items: readonly object[] };
type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** Reads a page's text part by part, so that a page of millions of signs is given up in time. */
async function piecesOf(stream: ReadableStream<TextPart>, most: number): Promise<Piece[]> {
  const pieces: Piece[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) if ('str' in item) pieces.push(pieceOf(item as TextItem));
    if (pieces.length <= most) continue;
    await reader.cancel().catch(() => undefined);
    throw new GivenUp('file.pdf-too-long');
  }
}

function pieceOf({ str, transform, width, height }: TextItem): Piece {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = height || Math.hypot(a, b) || 1;
  return { text: str, x: finite(x), y: finite(y), width: finite(width), size: finite(size) || 1 };
}

const finite = (number: number): number => (Number.isFinite(number) ? number : 0);
