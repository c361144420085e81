/** The half of pdf.js that reads; importing it makes it known under `globalThis.pdfjsWorker`. */
declare module 'pdfjs-dist/build/pdf.worker.min.mjs';
