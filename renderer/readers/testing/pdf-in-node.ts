/**
 * For tests and fuzzing in Node, which lacks a few of the newest functions that Chromium has: pdf.js's build for older engines
 * brings them along. The matrix is made while pdf.js is loaded, for drawing; nothing is drawn here.
 */
export async function preparePdfInNode(): Promise<void> {
  globalThis.DOMMatrix ??= class {} as unknown as typeof DOMMatrix;
  await import('pdfjs-dist/legacy/build/pdf.mjs');
}
