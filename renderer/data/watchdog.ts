/**
 * A promise of the storage that never settled.
 *
 * Measured: on a full disk Chromium's first write fails and the second one never settles. So nothing
 * waits for the storage without a limit.
 */
export class StorageTooSlow extends Error {
  override readonly name = 'StorageTooSlow';
}

/** How long any single storage promise may take. */
export const storageLimitMs = 10_000;

/** The promise's outcome, or `StorageTooSlow` after the limit. The work itself cannot be stopped. */
export async function within<T>(work: PromiseLike<T>, limitMs: number = storageLimitMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StorageTooSlow()), limitMs);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
