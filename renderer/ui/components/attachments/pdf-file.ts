import type { PDFDocumentProxy } from 'pdfjs-dist';

export type PdfFile = {
  readonly pageCount: number;
  /** Draws a page (from 1) as wide as asked for, in CSS pixels, and gives its text for a screen reader. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<string>;
  /** Ends its worker with all that it held. */
  close(): void;
};

/** Why a PDF cannot be shown. */
export class PdfUnreadable extends Error {
  readonly reason: 'password' | 'broken';
  constructor(reason: 'password' | 'broken') {
    super(reason);
    this.reason = reason;
  }
}

/** Larger pictures inside a PDF are left out rather than decoded. */
const maxImagePixels = 64 * 1024 * 1024;
const maxCanvasSide = 4096;

/**
 * Opens a PDF in a worker of its own, within the content security policy: fonts and decoders are ours, nothing in the
 * file runs, no form, no link, no attachment of it does anything.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfFile> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), {
    type: 'module',
  });
  const end = () => port.terminate();
  try {
    const file = await getDocument({
      // A copy: the reader takes the bytes over, and the viewer still has to give them to others.
      data: bytes.slice(),
      // The package's types say "nothing" where a worker belongs.
      worker: new PDFWorker({ port: port as never }),
      standardFontDataUrl: new URL('/pdf/standard_fonts/', document.baseURI).href,
      wasmUrl: new URL('/pdf/wasm/', document.baseURI).href,
      useSystemFonts: false,
      enableXfa: false,
      maxImageSize: maxImagePixels,
    }).promise;
    return {
      pageCount: file.numPages,
      draw: (page, canvas, width) => draw(file, page, canvas, width),
      close: end,
    };
  } catch (error) {
    end();
    const name = error instanceof Error ? error.name : '';
    throw new PdfUnreadable(name === 'PasswordException' ? 'password' : 'broken');
  }
}

async function draw(
  file: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<string> {
  const page = await file.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const wanted = (width / plain.width) * Math.min(2, devicePixelRatio);
  const scale = Math.min(wanted, maxCanvasSide / Math.max(plain.width, plain.height));
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
