import type { KdfNews, KdfStart } from './argon2.ts';

/** The part of a `Worker` that is used here. */
type Startable = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

const startKdfWorker = (): Startable =>
  new Worker(new URL('../workers/kdf-worker.ts', import.meta.url), { type: 'module' });

/**
 * Page side of `deriveInWorker`: starts a key derivation worker whenever the vault worker asks for one, and joins
 * the two directly. Gives back the vault worker.
 */
export function hostKdfWorkers<W extends Pick<Worker, 'addEventListener'>>(
  vaultWorker: W,
  start: () => Startable = startKdfWorker,
): W {
  vaultWorker.addEventListener('message', (event) => {
    const message = (event as MessageEvent<Partial<KdfStart> | null>).data;
    if (message?.kind !== 'start-kdf' || !message.control || !message.data) return;
    const { control, data } = message;
    const tell = (news: KdfNews) => control.postMessage(news);
    const worker = start();
    worker.addEventListener('error', () => {
      tell('failed');
      worker.terminate();
    });
    worker.postMessage('serve', [data]);
    tell('started');
  });
  return vaultWorker;
}
