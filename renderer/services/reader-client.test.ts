import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReaderClient } from './reader-client.ts';

/** A worker that takes every message and never answers. */
function silentWorker() {
  const listeners = new Map<string, () => void>();
  const worker = {
    isEnded: false,
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    start: () => undefined,
    terminate: () => {
      worker.isEnded = true;
    },
    fail: () => listeners.get('error')?.(),
  };
  return worker;
}

function clientOf() {
  const workers: ReturnType<typeof silentWorker>[] = [];
  const client = createReaderClient(() => {
    const worker = silentWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

afterEach(() => void vi.useRealTimers());

describe('a file that the reading worker does not come to an end with', () => {
  it('costs the worker after thirty seconds, and is said to be too slow', async () => {
    vi.useFakeTimers();
    const { client, workers } = clientOf();
    const reading = client.read(new Uint8Array(8));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(workers[0]?.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reading).toEqual({ ok: false, error: { code: 'file.too-slow' } });
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('costs the worker when it fails, and the next file gets another one', async () => {
    const { client, workers } = clientOf();
    const reading = client.readPasted('1. Вигаданко');
    workers[0]?.fail();
    expect(await reading).toEqual({ ok: false, error: { code: 'file.too-large' } });
    expect(workers[0]?.isEnded).toBe(true);
    void client.read(new Uint8Array(8));
    expect(workers).toHaveLength(2);
    client.end();
    expect(workers[1]?.isEnded).toBe(true);
  });

  it('says so when it fails over the rows that it packs', async () => {
    const { client, workers } = clientOf();
    void client.read(new Uint8Array(8));
    const [plan, head, kept] = [{}, {}, []] as unknown as Parameters<typeof client.packList>;
    const packing = client.packList(plan, head, kept);
    workers[0]?.fail();
    const refused = { ok: false, error: { code: 'file.too-large' } };
    expect(await packing).toEqual(refused);
    expect(workers[0]?.isEnded).toBe(true);
    expect(await client.packList(plan, head, kept)).toEqual(refused);
  });
});
