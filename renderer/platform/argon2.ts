import type { Failure, Result } from '../../core/base/result.ts';
import { ok } from '../../core/base/result.ts';
import type { TimeDerivation } from '../../core/vault/calibration.ts';
import type { Argon2Params, Bytes } from '../../core/vault/crypto-port.ts';
import { ensureScriptPolicy } from './script-policy.ts';

export type Derive = (
  params: Argon2Params,
  salt: Bytes,
  secret: Bytes,
) => Promise<Result<Bytes, Failure<'vault.too-little-memory'>>>;

/** What goes to the worker and what comes back. `bug`: the name of an error that is no lack of memory. */
export type KdfRequest = { readonly params: Argon2Params; readonly salt: Bytes; readonly secret: Bytes };
export type KdfReply =
  | { readonly kind: 'derived'; readonly result: Result<Bytes, Failure<'vault.too-little-memory'>> }
  | { readonly kind: 'bug'; readonly name: string };

/**
 * Argon2id in a worker of its own, which is ended after the one derivation: its memory, with everything that was in
 * it, goes with it, and the caller's thread is never blocked.
 */
export const deriveInWorker: Derive = (params, salt, secret) => {
  ensureScriptPolicy();
  const worker = new Worker(new URL('../workers/kdf-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Result<Bytes, Failure<'vault.too-little-memory'>>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<KdfReply>) => {
      if (data.kind === 'derived') resolve(data.result);
      else reject(new Error(`key derivation failed: ${data.name}`));
    };
    worker.onerror = () => reject(new Error('key derivation worker did not start'));
  });
  // Transferred, so that no second copy stays here; the caller's own buffer is the caller's to overwrite.
  const copy = secret.slice();
  const request: KdfRequest = { params, salt, secret: copy };
  worker.postMessage(request, [copy.buffer]);
  return answer.finally(() => worker.terminate());
};

/** For `calibrate`: how long one derivation takes, starting the worker included. The secret and salt are of no use. */
export const timeDerivation =
  (derive: Derive): TimeDerivation =>
  async (params) => {
    const started = performance.now();
    const derived = await derive(params, new Uint8Array(16), new Uint8Array(32));
    return derived.ok ? ok(performance.now() - started) : derived;
  };
