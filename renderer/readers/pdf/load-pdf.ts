/// <reference path="./pdf-worker.d.ts" />

/** pdf.js for a worker that reads: it finds its own half here and then starts no worker; loaded with the first PDF only. */
export async function loadPdf() {
  await import('pdfjs-dist/build/pdf.worker.min.mjs');
  return import('pdfjs-dist');
}
