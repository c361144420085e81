import { argon2id } from 'hash-wasm';
import { type Failure, fail, ok, type Result } from '../../core/base/result.ts';
import type { Argon2Params, Bytes } from '../../core/vault/crypto-port.ts';

/**
 * Argon2id on this very thread: for the key derivation worker, and for tests in Node. It blocks for a second or more,
 * so nothing with a screen or a queue calls it (use `deriveInWorker`).
 */
export async function deriveHere(
  params: Argon2Params,
  salt: Bytes,
  secret: Bytes,
): Promise<Result<Bytes, Failure<'vault.too-little-memory'>>> {
  try {
    const derived = await argon2id({
      password: secret,
      salt,
      iterations: params.t,
      parallelism: params.p,
      memorySize: params.m,
      hashLength: 32,
      outputType: 'binary',
    });
    return ok(derived as Bytes);
  } catch (error) {
    if (isOutOfMemory(error)) return fail('vault.too-little-memory', { mib: Math.ceil(params.m / 1024) });
    throw error;
  }
}

/** What engines throw when WebAssembly memory cannot be had: a `RangeError` (seen in Chromium at 2 GiB), or words. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && /out of memory|cannot allocate/i.test(error.message));
