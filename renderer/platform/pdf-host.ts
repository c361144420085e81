import { type PdfStart, pdfPatienceMs } from './pdf-picture.ts';

type Startable = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const startPdfWorker = (): Startable =>
  new Worker(new URL('../workers/pdf-worker.ts', import.meta.url), { type: 'module' });

/**
 * Page side of `drawPdfInWorker`: starts a drawing worker whenever the vault worker asks for one, joins the two directly, and
 * ends it when it has taken too long: a hostile file can keep it busy for ever. One that is done ends by itself. Gives back
 * the vault worker.
 */
export function hostPdfWorkers<W extends Pick<Worker, 'addEventListener'>>(
  vaultWorker: W,
  start: () => Startable = startPdfWorker,
  patienceMs = pdfPatienceMs,
): W {
  vaultWorker.addEventListener('message', (event) => {
    const message = (event as MessageEvent<Partial<PdfStart> | null>).data;
    if (message?.kind !== 'start-pdf' || !message.data) return;
    const worker = start();
    // Also after it closed itself, which is then no more than letting go of it.
    setTimeout(() => worker.terminate(), patienceMs);
    worker.addEventListener('error', () => worker.terminate());
    worker.postMessage('serve', [message.data]);
  });
  return vaultWorker;
}
