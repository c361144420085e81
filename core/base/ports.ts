/**
 * What core needs from the outside world, as small interfaces: real ones live in `renderer/platform`
 * and `electron/main`, fakes in tests.
 */
export type Clock = { nowMs(): number };

/** `n` unpredictable bytes (`crypto.getRandomValues`). */
export type RandomBytes = (n: number) => Uint8Array<ArrayBuffer>;
