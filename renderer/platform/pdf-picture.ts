/** From the vault worker to the page: start a worker that draws, and give it `data`. */
export type PdfStart = { readonly kind: 'start-pdf'; readonly data: MessagePort };
/**
 * Over `data`, straight between the two workers: the page sees nothing of the file. Bytes of a WebP picture, which travel whole
 * where a blob would need its worker; `null`: it cannot be drawn.
 */
export type PdfReply = ArrayBuffer | null;

/** A page that takes longer has no small picture; the worker is ended then. */
export const pdfPatienceMs = 15_000;

type Post = (message: PdfStart, transfer: Transferable[]) => void;

/**
 * The first page of a PDF as a small picture, drawn in a worker of its own that has no key; `null` when it cannot be drawn in
 * time. For the vault worker, which only asks: the page starts that worker and ends it (`hostPdfWorkers`).
 */
export const drawPdfInWorker = (file: Blob): Promise<Blob | null> =>
  drawPdfThrough((message, transfer) => (globalThis as unknown as Worker).postMessage(message, transfer))(
    file,
  );

/** `drawPdfInWorker` over any way to the page. */
export const drawPdfThrough =
  (post: Post, patienceMs = pdfPatienceMs) =>
  async (file: Blob): Promise<Blob | null> => {
    const { port1, port2 } = new MessageChannel();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      const bytes = await file.arrayBuffer();
      const drawn = await new Promise<PdfReply>((resolve) => {
        timer = setTimeout(() => resolve(null), patienceMs + 1000);
        port1.onmessage = ({ data }: MessageEvent<PdfReply>) => resolve(data);
        post({ kind: 'start-pdf', data: port2 }, [port2]);
        port1.postMessage(bytes, [bytes]);
      });
      return drawn === null ? null : new Blob([drawn], { type: 'image/webp' });
    } finally {
      clearTimeout(timer);
      port1.close();
    }
  };
