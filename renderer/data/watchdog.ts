/**
 * The store failed: its own error, or no answer within the limit.
 *
 * Nothing is lost by it, the journal holds everything; the caller goes on without the store or rebuilds it.
 */
export class CacheFailed extends Error {
  override readonly name = 'CacheFailed';
}

/**
 * How long any single storage promise may take. Measured: on a full disk Chromium's first write fails and
 * the second one never settles; so nothing waits for the storage without a limit.
 */
const storageLimitMs = 10_000;

/** The outcome of work on the store; `CacheFailed` for any failure and after the limit. The work itself cannot be stopped. */
export async function within<T>(work: PromiseLike<T>, limitMs: number = storageLimitMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CacheFailed('the store does not answer')), limitMs);
  });
  try {
    return await Promise.race([work, alarm]);
  } catch (error) {
    if (error instanceof CacheFailed) throw error;
    throw new CacheFailed('the store failed', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
