import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import {
  addCase,
  ask,
  createTestWorld,
  everything,
  mustSave,
  passphrase,
  say,
} from '../testing/test-world.ts';

/** Real cryptography; the key derivation at its smallest, so that hundreds of openings stay quick. */
const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const world = () =>
  createTestWorld({
    crypto,
    indexedDb: {
      factory: new IDBFactory(),
      keyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    },
  });

describe('a vault', () => {
  it('shows after lock and unlock what it showed before', async () => {
    const it1 = world();
    const first = await it1.create();
    const id = await addCase(first, 'Вигаданенко Тест Прикладович', [say('birth-date', '1990')]);
    await addCase(first, 'Прикладна Зразка');
    await mustSave(first, {
      type: 'value.add',
      entity: id,
      kind: 'case',
      statement: say('unit', '99-та вигадана бригада'),
    });
    const before = await everything(first);
    await first.lock();
    const second = await it1.open();
    expect(await everything(second)).toEqual(before);
    const status = await ask(second, { name: 'status', params: null });
    expect(status).toMatchObject({
      author: 'Tester',
      use: 'family',
      caseCount: 2,
      wasRebuilt: false,
      damage: [],
    });
    expect(it1.bugs).toEqual([]);
  });

  it('that was killed shows all that was saved, from the cache and the end of the journal', async () => {
    const it1 = world();
    const first = await it1.create({ commitDelayMs: 100_000 });
    expect(await ask(first, { name: 'status', params: null })).toMatchObject({ wasRebuilt: false });
    const id = await addCase(first, 'Вигаданенко Тест');
    await mustSave(first, { type: 'entity.delete', entity: id, kind: 'case' });
    await addCase(first, 'Прикладна Зразка');
    await first.undo();
    const before = await everything(first);
    const second = await it1.open();
    expect(await everything(second)).toEqual(before);
    expect(await ask(second, { name: 'status', params: null })).toMatchObject({ wasRebuilt: false });
    await second.lock();
  });

  it('refuses a wrong passphrase and lets the folder go', async () => {
    const it1 = world();
    await (await it1.create()).lock();
    const api = it1.start();
    const secret = { kind: 'passphrase', text: `${passphrase}!` } as const;
    const unlocked = await api.unlock({ place: { vault: it1.token() }, secret }, () => undefined);
    expect(unlocked).toEqual({ ok: false, error: { code: 'vault.wrong-passphrase' } });
    expect(it1.storage.calls.at(-1)).toBe('closeVault');
  });
});
