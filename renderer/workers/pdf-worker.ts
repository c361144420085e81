import type { PdfReply } from '../platform/pdf-picture.ts';
import { drawFirstPage } from '../readers/pdf/draw-first-page.ts';

/** Draws one PDF for whoever holds the other end of the port, answers, and ends. It has no key and no vault; the page ends it when it takes too long. */
self.onmessage = ({ ports: [port] }) => {
  if (port === undefined) throw new Error('no port');
  port.onmessage = async ({ data }: MessageEvent<ArrayBuffer>) => {
    const picture = await drawFirstPage(new Uint8Array(data), self.location.origin);
    const reply: PdfReply = picture === null ? null : await picture.arrayBuffer();
    port.postMessage(reply);
    self.close();
  };
};
