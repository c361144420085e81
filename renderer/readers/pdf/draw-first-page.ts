import { loadPdf } from './load-pdf.ts';

/** Longer side in pixels, as other small pictures have it. */
const longerSide = 320;
/** Larger pictures inside a PDF are left out rather than decoded; this is a stamp of a page. */
const maxImagePixels = 16 * 1024 * 1024;

/**
 * The first page of a PDF as a small picture; `null` for what cannot be drawn (a password, a damaged or hostile file).
 *
 * pdf.js runs in this very worker, which has no key and is ended after its time. Letters are drawn as shapes, so no font of the
 * file becomes a font of the page; no form, link or script of it does anything.
 */
export async function drawFirstPage(bytes: Uint8Array, ownFiles: string): Promise<Blob | null> {
  const { getDocument, VerbosityLevel } = await loadPdf();
  const loading = getDocument({
    data: bytes,
    CanvasFactory: WorkerCanvasFactory,
    FilterFactory: NoFilters,
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: new URL('/pdf/standard_fonts/', ownFiles).href,
    wasmUrl: new URL('/pdf/wasm/', ownFiles).href,
    useWorkerFetch: true,
    enableXfa: false,
    maxImageSize: maxImagePixels,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const page = await (await loading.promise).getPage(1);
    const plain = page.getViewport({ scale: 1 });
    const scale = longerSide / Math.max(plain.width, plain.height);
    if (!Number.isFinite(scale) || scale <= 0) return null;
    const viewport = page.getViewport({ scale });
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(viewport.width)),
      Math.max(1, Math.round(viewport.height)),
    );
    // The package's types know a canvas of a page only; it draws on any context.
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext: context, viewport }).promise;
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    return null;
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

type Drawn = { canvas: OffscreenCanvas | null; context: OffscreenCanvasRenderingContext2D | null };

/** What pdf.js asks for where it needs another canvas: a worker has no page to make one in. */
class WorkerCanvasFactory {
  create(width: number, height: number): Drawn {
    if (width <= 0 || height <= 0) throw new Error('a canvas of no size');
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }
  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas === null) throw new Error('no canvas');
    canvas.width = width;
    canvas.height = height;
  }
  destroy(drawn: Drawn): void {
    drawn.canvas = null;
    drawn.context = null;
  }
}

/** Filters are elements of a page; without them a few effects of colour are missing from the small picture. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy(): void {
    // Nothing was made.
  }
}
