import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReaderClient } from './reader-client.ts';

/** A worker that takes every message and answers only when it is told to, the oldest question first. */
function silentWorker() {
  const listeners = new Map<string, () => void>();
  const heard = new Set<(event: unknown) => void>();
  const asked: string[] = [];
  const worker = {
    isEnded: false,
    addEventListener: (type: string, listener: () => void) => {
      listeners.set(type, listener);
      if (type === 'message') heard.add(listener);
    },
    removeEventListener: () => undefined,
    postMessage: ({ id }: { id: string }) => void asked.push(id),
    start: () => undefined,
    terminate: () => {
      worker.isEnded = true;
    },
    fail: () => listeners.get('error')?.(),
    answer: (value: unknown) => {
      const id = asked.shift();
      for (const listener of heard) listener({ data: { id, type: 'RAW', value } });
    },
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

  it('is said to be too slow also when the columns or the rows to be saved never come', async () => {
    vi.useFakeTimers();
    const [plan, head, kept, number] = [{}, {}, null, {}] as unknown as [never, never, null, never];
    const later = {
      preview: (client: ReturnType<typeof clientOf>['client']) => client.preview(plan, 0, 5),
      packList: (client: ReturnType<typeof clientOf>['client']) => client.packList(plan, head, kept),
      packCases: (client: ReturnType<typeof clientOf>['client']) =>
        client.packCases(plan, head, number, kept),
    };
    for (const ask of Object.values(later)) {
      const { client, workers } = clientOf();
      const reading = client.read(new Uint8Array(8));
      workers[0]?.answer({ ok: true, value: {} });
      expect(await reading).toEqual({ ok: true, value: {} });
      // Nothing is owed: nobody is ended for being quiet.
      await vi.advanceTimersByTimeAsync(60_000);
      expect(workers[0]?.isEnded).toBe(false);
      const asked = [ask(client), ask(client)];
      await vi.advanceTimersByTimeAsync(20_000);
      // One answer came: the other one has its whole time from there.
      workers[0]?.answer({});
      await vi.advanceTimersByTimeAsync(29_000);
      expect(workers[0]?.isEnded).toBe(false);
      await vi.advanceTimersByTimeAsync(1_000);
      const slow = { ok: false, error: { code: 'file.too-slow' } };
      expect(await Promise.all(asked)).toEqual([{ ok: true, value: {} }, slow]);
      expect(workers[0]?.isEnded).toBe(true);
      expect(await ask(client)).toEqual(slow);
      // Nothing else is lost: the next file is read by another worker.
      void client.readPasted('1. Вигаданко');
      expect(workers).toHaveLength(2);
      client.end();
    }
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
