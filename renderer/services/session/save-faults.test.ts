import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import type { Fault } from '../testing/fake-storage.ts';
import { forgeLastFrame } from '../testing/forge.ts';
import { addCase, ask, createTestWorld, everything, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
};

const note = (api: VaultApi, entity: EntityId, text: string) =>
  api.run({ type: 'value.add', entity, kind: 'case', statement: say('note', text) });

async function notesOf(api: VaultApi, id: EntityId): Promise<readonly unknown[]> {
  const shown = await ask(api, { name: 'case', params: { id } });
  const view = shown?.record.views.find(({ property }) => property === 'note');
  return (view?.claims ?? []).map(({ value }) => value);
}

describe('a save that fails', () => {
  const codes = ['storage.no-space', 'storage.read-only', 'storage.folder-gone', 'storage.io'] as const;
  for (const code of codes) {
    it(`with ${code} says so, changes nothing that was there, and the next one works`, async () => {
      const world = newWorld();
      const api = await world.create();
      const id = await addCase(api, 'Вигаданенко');
      const before = await everything(api);
      world.storage.fail('appendJournal', code);
      expect(await note(api, id, 'не вмістилося')).toEqual({ ok: false, error: { code } });
      expect(await everything(api)).toEqual(before);
      expect((await note(api, id, 'вмістилося')).ok).toBe(true);
      expect(await notesOf(api, id)).toEqual(['вмістилося']);
      await api.lock();
      const again = await world.open();
      expect(await notesOf(again, id)).toEqual(['вмістилося']);
      expect(world.bugs).toEqual([]);
    });
  }

  const silent: readonly (readonly [string, Fault, readonly string[]])[] = [
    ['whose answer got lost after it was written', 'lost', ['перша', 'друга']],
    ['whose call never reached the disk', 'bridge.failed', ['друга']],
    ['whose page threw', 'throw', ['друга']],
  ];
  for (const [name, fault, expected] of silent) {
    it(`${name} is settled by what the journal holds before the next one`, async () => {
      const world = newWorld();
      const api = await world.create();
      const id = await addCase(api, 'Вигаданенко');
      world.storage.fail('appendJournal', fault);
      expect(await note(api, id, 'перша')).toEqual({ ok: false, error: { code: 'bridge.failed' } });
      expect((await note(api, id, 'друга')).ok).toBe(true);
      expect(await notesOf(api, id)).toEqual(expected);
      const shown = await everything(api);
      await api.lock();
      const again = await world.open();
      expect(await everything(again)).toEqual(shown);
    });
  }

  it('because the disk does not answer says so in time, and nothing overtakes it', async () => {
    const world = newWorld();
    const api = await world.create({ callLimitMs: 200 });
    const id = await addCase(api, 'Вигаданенко');
    world.storage.fail('appendJournal', 'hang');
    expect(await note(api, id, 'перша')).toEqual({ ok: false, error: { code: 'save.too-slow' } });
    expect(await note(api, id, 'друга')).toEqual({ ok: false, error: { code: 'save.too-slow' } });
    expect(world.storage.calls.filter((call) => call === 'appendJournal')).toHaveLength(3);
    const again = await world.open();
    expect(await notesOf(again, id)).toEqual([]);
  });

  it('only because the disk was slow shows up when the disk is done', async () => {
    const world = newWorld();
    const api = await world.create({ callLimitMs: 200 });
    const id = await addCase(api, 'Вигаданенко');
    const seen: number[] = [];
    await api.watch({ name: 'case', params: { id } }, (value) => {
      seen.push(value?.record.views.find(({ property }) => property === 'note')?.claims.length ?? 0);
    });
    const slowDisk = Promise.withResolvers<void>();
    world.storage.onAppend = async () => {
      world.storage.onAppend = null;
      await slowDisk.promise;
    };
    expect(await note(api, id, 'повільна')).toEqual({ ok: false, error: { code: 'save.too-slow' } });
    slowDisk.resolve();
    await vi.waitUntil(() => seen.length === 2);
    expect(seen).toEqual([0, 1]);
    expect((await note(api, id, 'друга')).ok).toBe(true);
    expect(await notesOf(api, id)).toEqual(['повільна', 'друга']);
  });

  it('says when the disk is nearly full, and when there is room again', async () => {
    const world = newWorld();
    const api = await world.create();
    const id = await api.newId();
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({ isSpaceLow: false });
    world.storage.isSpaceLow = true;
    expect((await note(api, id, 'перша')).ok).toBe(true);
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({ isSpaceLow: true });
    world.storage.isSpaceLow = false;
    expect((await note(api, id, 'друга')).ok).toBe(true);
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({ isSpaceLow: false });
  });

  it('in a folder that cannot be written is refused before anything is tried', async () => {
    const world = newWorld();
    await (await world.create()).lock();
    const { bridge } = world.storage;
    const readOnly = {
      ...bridge,
      openVault: async (place: Parameters<typeof bridge.openVault>[0]) => {
        const opened = await bridge.openVault(place);
        return opened.ok ? ({ ok: true, value: { ...opened.value, isWritable: false } } as const) : opened;
      },
    };
    const api = await world.open({ bridge: readOnly });
    expect(await ask(api, { name: 'status', params: null })).toMatchObject({ isWritable: false });
    const id = await api.newId();
    const saved = await api.run({ type: 'entity.create', id, kind: 'case', statements: [] });
    expect(saved).toEqual({ ok: false, error: { code: 'storage.read-only' } });
  });
});

describe('a change too big for one frame', () => {
  const long = 'довгий текст '.repeat(500_000);

  it('is whole or not at all', async () => {
    const world = newWorld();
    const api = await world.create();
    const id = await addCase(api, 'Вигаданенко');
    expect((await note(api, id, long)).ok).toBe(true);
    expect(await notesOf(api, id)).toEqual([long]);
    await api.lock();
    const again = await world.open();
    expect(await notesOf(again, id)).toEqual([long]);
    await again.lock();
  });

  it('that is cut off in the middle never happened, is named, and the next one works', async () => {
    const world = newWorld();
    const api = await world.create();
    const id = await addCase(api, 'Вигаданенко');
    world.storage.onAppend = async () => {
      world.storage.onAppend = null;
      world.storage.fail('appendJournal', 'storage.no-space');
    };
    expect(await note(api, id, long)).toEqual({ ok: false, error: { code: 'storage.no-space' } });
    expect(await notesOf(api, id)).toEqual([]);
    expect((await note(api, id, 'коротка')).ok).toBe(true);
    await api.lock();
    const again = await world.open();
    expect(await notesOf(again, id)).toEqual(['коротка']);
    expect((await note(again, id, 'ще одна')).ok).toBe(true);
    await again.lock();
    const rebuilt = await world.open({
      indexedDb: {
        factory: new IDBFactory(),
        keyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
      },
    });
    expect(await notesOf(rebuilt, id)).toEqual(['коротка', 'ще одна']);
    const { damage } = await ask(rebuilt, { name: 'status', params: null });
    expect(damage.map(({ where }) => where)).toEqual(['incomplete-change']);
  });
});

describe('frames that were tampered with', () => {
  it('are named with their place, hide nothing else, and stay in the journal', async () => {
    const world = newWorld();
    const api = await world.create();
    const id = await addCase(api, 'Вигаданенко');
    await note(api, id, 'перша');
    await api.lock();
    // A frame with a right sum and a wrong seal: the same numbers, sealed by somebody without our key.
    const { journal, device } = world.folder();
    const segments = journal.get(device.id)!;
    const forged = forgeLastFrame(segments.at(-1)!);
    segments[segments.length - 1] = forged;
    const fresh = {
      factory: new IDBFactory(),
      keyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    };
    const again = await world.open({ indexedDb: fresh });
    expect(await notesOf(again, id)).toEqual([]);
    const { damage } = await ask(again, { name: 'status', params: null });
    expect(damage).toMatchObject([{ where: 'sealed-frame', file: `journal/${device.id}/0000000001.seg` }]);
    expect((await note(again, id, 'друга')).ok).toBe(true);
    await again.lock();
    const third = await world.open({ indexedDb: fresh });
    expect(await notesOf(third, id)).toEqual(['друга']);
    expect((await ask(third, { name: 'status', params: null })).damage).toHaveLength(1);
    expect(journal.get(device.id)?.[0]).toEqual(forged);
  });
});
