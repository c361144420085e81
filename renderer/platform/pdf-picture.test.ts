import { describe, expect, it } from 'vitest';
import { hostPdfWorkers } from './pdf-host.ts';
import { drawPdfThrough, type PdfStart } from './pdf-picture.ts';

/** A page and a vault worker in one thread: what the vault worker posts reaches the page's listener. */
function world(draw: (port: MessagePort) => void, patienceMs: number) {
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const ended: string[] = [];
  const asking = {
    addEventListener: (_: string, listener: (event: never) => void) =>
      listeners.push(listener as (typeof listeners)[number]),
  };
  hostPdfWorkers(
    asking as unknown as Worker,
    () =>
      ({
        addEventListener: () => undefined,
        postMessage: (_: unknown, [port]: MessagePort[]) => draw(port as MessagePort),
        terminate: () => ended.push('ended'),
      }) as unknown as Worker,
    patienceMs,
  );
  const post = (message: PdfStart) => {
    for (const listener of listeners) listener({ data: message });
  };
  return { ended, drawn: drawPdfThrough(post, patienceMs) };
}

const file = new Blob(['%PDF-1.4 invented']);

describe('the small picture of a PDF', () => {
  it('comes from a worker of its own, byte for byte', async () => {
    const { drawn } = world((port) => {
      port.onmessage = ({ data }) => {
        expect(new TextDecoder().decode(data)).toBe('%PDF-1.4 invented');
        port.postMessage(new TextEncoder().encode('picture').buffer);
        port.close();
      };
    }, 500);
    expect(await (await drawn(file))?.text()).toBe('picture');
  });

  it('is none when the worker does not answer, and the worker is ended', async () => {
    const ports: MessagePort[] = [];
    const { drawn, ended } = world((port) => ports.push(port), 20);
    expect(await drawn(file)).toBeNull();
    expect(ended).toEqual(['ended']);
    for (const port of ports) port.close();
  });
});
