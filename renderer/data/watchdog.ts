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

/** The limit is counted in so many steps. */
const stepCount = 10;

/**
 * The outcome of work on the store; `CacheFailed` for any failure and after the limit. The work itself cannot be stopped.
 *
 * Time in which this thread was busy itself (an import of 100,000 rows is planned in one go) says nothing about the store: a
 * step that comes late counts once.
 */
export async function within<T>(work: PromiseLike<T>, limitMs: number = storageLimitMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    const wait = (steps: number): void => {
      timer = setTimeout(() => {
        if (steps > 1) wait(steps - 1);
        else reject(new CacheFailed('the store does not answer'));
      }, limitMs / stepCount);
    };
    wait(stepCount);
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
