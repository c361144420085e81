import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { wholeList } from '../../core/model/case-view.ts';
import { deriveHere } from '../platform/argon2-here.ts';
import { createWebCrypto } from '../platform/crypto.ts';
import { createVaultClient, observe, type WorkerLike } from './client.ts';
import { type Connect, reachBridge, serveVault } from './rpc.ts';
import { addCase, ask, createTestWorld, passphrase, type TestWorld } from './testing/test-world.ts';

/** A worker on this thread: the same two ends, joined by real message ports. */
function startWorker(world: TestWorld, ended: string[]): () => WorkerLike {
  return () => {
    const open: MessagePort[] = [];
    return {
      postMessage({ api, bridge, bugs }: Connect) {
        open.push(api, bridge, bugs);
        serveVault(
          world.start({ bridge: reachBridge(bridge), onBug: (error) => bugs.postMessage(String(error)) }),
          api,
        );
      },
      terminate() {
        ended.push('worker');
        for (const port of open) port.close();
      },
    };
  };
}

const setUp = () => {
  const crypto = createWebCrypto((params, salt, secret) =>
    deriveHere({ ...params, m: 8, t: 1 }, salt, secret),
  );
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  const world = createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
  const ended: string[] = [];
  return { world, ended, vault: createVaultClient(startWorker(world, ended), world.storage.bridge) };
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
const request = {
  passphrase,
  folder: null,
  author: 'Tester',
  use: 'family',
  forOlderComputer: false,
} as const;

describe('the vault seen from the page', () => {
  it('creates, saves, answers live and stops when told', async () => {
    const { vault } = setUp();
    const steps: string[] = [];
    const created = await vault.create(request, ({ step }) => steps.push(step));
    expect(created.ok).toBe(true);
    const seen: number[] = [];
    const stop = await vault.watch(
      { name: 'cases', params: { ...wholeList, from: 0, count: 10 } },
      ({ total }) => seen.push(total),
    );
    await addCase(vault, 'Вигаданенко Тест');
    await vi.waitUntil(() => seen.length === 2);
    stop();
    // The worker hears of the stop before it hears of the next save: calls keep their order.
    await addCase(vault, 'Прикладна Зразка');
    await settle();
    expect(seen).toEqual([0, 1]);
    expect(steps).toContain('calibrate');
    await vault.lock();
  });

  it('ends the worker at lock and starts a fresh one for the next unlock', async () => {
    const { vault, world, ended } = setUp();
    await vault.create(request, () => undefined);
    await addCase(vault, 'Вигаданенко Тест');
    await vault.lock();
    expect(ended).toEqual(['worker']);
    const secret = { kind: 'passphrase', text: passphrase } as const;
    const unlocked = await vault.unlock({ place: { vault: world.token() }, secret }, () => undefined);
    expect(unlocked.ok).toBe(true);
    expect((await ask(vault, { name: 'status', params: null })).caseCount).toBe(1);
    await vault.lock();
    expect(await vault.run({ type: 'entity.delete', entity: await vault.newId(), kind: 'case' })).toEqual({
      ok: false,
      error: { code: 'save.locked' },
    });
  });

  it('can be observed by a caller that lets go before the first value', async () => {
    const { vault } = setUp();
    await vault.create(request, () => undefined);
    const seen: unknown[] = [];
    observe(vault, { name: 'status', params: null }, { onValue: (value) => seen.push(value) })();
    await settle();
    expect(seen).toEqual([]);
    const stop = observe(vault, { name: 'status', params: null }, { onValue: (value) => seen.push(value) });
    await vi.waitUntil(() => seen.length === 1);
    stop();
    expect(seen).toHaveLength(1);
    await vault.lock();
  });

  it('carries texts of any kind unharmed', async () => {
    const { vault, world } = setUp();
    await vault.create(request, () => undefined);
    const texts = [
      `half \ud800 pair \udc00`,
      '\u202eright to left\u202c',
      'я'.repeat(100_000),
      '\u0000\ufeff🕊',
    ];
    const ids = [];
    for (const text of texts) {
      ids.push(
        await addCase(vault, 'Зразок', [{ property: 'note', value: text, source: { kind: 'author' } }]),
      );
    }
    await vault.lock();
    const secret = { kind: 'passphrase', text: passphrase } as const;
    await vault.unlock({ place: { vault: world.token() }, secret }, () => undefined);
    const notes = [];
    for (const id of ids) {
      const shown = await ask(vault, { name: 'case', params: { id } });
      notes.push(shown?.record.views.find(({ property }) => property === 'note')?.claims[0]?.value);
    }
    expect(notes).toEqual(texts);
    await vault.lock();
  });
});
