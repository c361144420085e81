import type { BridgeErrorCode, BridgeResult } from '../../../electron/contract/channels.ts';

/** What became of a call to the main program; `unknown`: no answer in time, or none at all: it may still have been done. */
export type CallOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly code: BridgeErrorCode }
  | { readonly kind: 'unknown'; readonly late: Promise<BridgeResult<T>> };

/** How long the main program may take for one call. */
export const callLimitMs = 10_000;

/** A call to the main program that never hangs and never throws. */
export async function callBridge<T>(
  call: () => Promise<BridgeResult<T>>,
  limitMs: number = callLimitMs,
): Promise<CallOutcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = Promise.resolve()
    .then(call)
    .catch((): BridgeResult<T> => ({ ok: false, code: 'bridge.failed' }));
  const alarm = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  const first = await Promise.race([answer, alarm]);
  clearTimeout(timer);
  if (first === null) return { kind: 'unknown', late: answer };
  if (first.ok) return { kind: 'ok', value: first.value };
  return { kind: 'failed', code: first.code };
}
