import { type Failure, ok, type Result } from '../../core/base/result.ts';
import type { TimeDerivation } from '../../core/vault/calibration.ts';
import type { Argon2Params, Bytes } from '../../core/vault/crypto-port.ts';

export type Derived = Result<Bytes, Failure<'vault.too-little-memory'>>;
export type Derive = (params: Argon2Params, salt: Bytes, secret: Bytes) => Promise<Derived>;

/** From the vault worker to the page: start a key derivation worker and give it `data`; news about it come on `control`. */
export type KdfStart = {
  readonly kind: 'start-kdf';
  readonly control: MessagePort;
  readonly data: MessagePort;
};
/** From the page on `control`. */
export type KdfNews = 'started' | 'failed';
/** Over `data`, straight between the two workers: the page sees neither secret nor key. */
export type KdfRequest = { readonly params: Argon2Params; readonly salt: Bytes; readonly secret: Bytes };
/** `bug`: the name of an error that is no lack of memory. */
export type KdfReply =
  | { readonly kind: 'derived'; readonly result: Derived }
  | { readonly kind: 'bug'; readonly name: string };

/** Sends to whoever started this worker. */
export type PostToPage = (message: KdfStart, transfer: Transferable[]) => void;

/**
 * Argon2id in a worker of its own, which ends after the one derivation: its memory, with everything that was in it,
 * goes with it, and the vault worker is not blocked. For the vault worker only.
 *
 * The page starts that worker (`hostKdfWorkers`) and not the vault worker, because the Chromium host can serve
 * our own files to workers of a page, but not to workers of workers.
 */
export const deriveInWorker: Derive = (params, salt, secret) =>
  deriveThrough((message, transfer) => (globalThis as unknown as Worker).postMessage(message, transfer))(
    params,
    salt,
    secret,
  );

/** `deriveInWorker` over any way to the page. */
export const deriveThrough =
  (post: PostToPage, patienceMs = 10_000): Derive =>
  async (params, salt, secret) => {
    const control = new MessageChannel();
    const data = new MessageChannel();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<Derived>((resolve, reject) => {
        const giveUp = () => reject(new Error('key derivation worker did not start'));
        timer = setTimeout(giveUp, patienceMs);
        control.port1.onmessage = ({ data: news }: MessageEvent<KdfNews>) => {
          clearTimeout(timer);
          if (news === 'failed') giveUp();
        };
        data.port1.onmessage = ({ data: reply }: MessageEvent<KdfReply>) => {
          if (reply.kind === 'derived') resolve(reply.result);
          else reject(new Error(`key derivation failed: ${reply.name}`));
        };
        post({ kind: 'start-kdf', control: control.port2, data: data.port2 }, [control.port2, data.port2]);
        // Transferred, so that no second copy stays here; the caller's own buffer is the caller's to overwrite.
        const copy = secret.slice();
        const request: KdfRequest = { params, salt, secret: copy };
        data.port1.postMessage(request, [copy.buffer]);
      });
    } finally {
      clearTimeout(timer);
      control.port1.close();
      data.port1.close();
    }
  };

/** For `calibrate`: how long one derivation takes, starting the worker included. Secret and salt are of no use. */
export const timeDerivation =
  (derive: Derive): TimeDerivation =>
  async (params) => {
    const started = performance.now();
    const derived = await derive(params, new Uint8Array(16), new Uint8Array(32));
    return derived.ok ? ok(performance.now() - started) : derived;
  };
