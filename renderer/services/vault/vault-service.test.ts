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

  it('says why it does not open, each reason in its own words', async () => {
    const it1 = world();
    await (await it1.create()).lock();
    const folder = it1.folder();
    const unlock = async (text = passphrase, kind: 'passphrase' | 'recovery' = 'passphrase', more = {}) => {
      const api = it1.start(more);
      const secret = { kind, text };
      const unlocked = await api.unlock({ place: { vault: it1.token() }, secret }, () => undefined);
      await api.lock();
      return unlocked.ok ? 'opened' : unlocked.error.code;
    };
    const { headerA, headerB } = folder;
    const outcomes: Record<string, string> = {};
    outcomes['wrong recovery key'] = await unlock('AGE-SECRET-KEY-1QQQ', 'recovery');
    const poor = createWebCrypto(async () => ({ ok: false, error: { code: 'vault.too-little-memory' } }));
    outcomes['too little memory'] = await unlock(passphrase, 'passphrase', { crypto: poor });
    folder.headerA = null;
    outcomes['one header missing'] = await unlock();
    const newer = new TextEncoder().encode('{"format":"fv9","minReader":2}');
    [folder.headerA, folder.headerB] = [newer, newer];
    outcomes.newer = await unlock();
    [folder.headerA, folder.headerB] = [new Uint8Array([1]), null];
    outcomes.damaged = await unlock();
    [folder.headerA, folder.headerB] = [headerA, headerB];
    for (const code of [
      'storage.folder-gone',
      'storage.in-use',
      'storage.not-a-vault',
      'bridge.failed',
    ] as const) {
      it1.storage.fail('openVault', code);
      outcomes[code] = await unlock();
    }
    outcomes.again = await unlock();
    expect(outcomes).toEqual({
      'wrong recovery key': 'vault.wrong-recovery-key',
      'too little memory': 'vault.too-little-memory',
      'one header missing': 'opened',
      newer: 'vault.newer',
      damaged: 'vault.damaged',
      'storage.folder-gone': 'storage.folder-gone',
      'storage.in-use': 'storage.in-use',
      'storage.not-a-vault': 'storage.not-a-vault',
      'bridge.failed': 'bridge.failed',
      again: 'opened',
    });
  });

  it('mends a missing header copy as soon as the other one opened', async () => {
    const it1 = world();
    await (await it1.create()).lock();
    it1.folder().headerA = null;
    await (await it1.open()).lock();
    expect(it1.folder().headerA).toEqual(it1.folder().headerB);
  });

  it('is not created when something fails, and says what', async () => {
    const request = { passphrase, folder: null, author: '', use: 'family', forOlderComputer: true } as const;
    const codes = [
      'storage.no-space',
      'storage.synced-folder',
      'storage.folder-not-empty',
      'storage.read-only',
    ] as const;
    for (const code of codes) {
      const it1 = world();
      it1.storage.fail('createVault', code);
      const api = it1.start();
      expect(await api.create(request, () => undefined)).toEqual({ ok: false, error: { code } });
      expect(await ask(api, { name: 'bin', params: { from: 0, count: 1 } }).catch(() => 'locked')).toBe(
        'locked',
      );
    }
    const it1 = world();
    it1.storage.fail('appendJournal', 'storage.no-space');
    const api = it1.start();
    expect(await api.create(request, () => undefined)).toMatchObject({ error: { code: 'storage.no-space' } });
    expect(it1.storage.calls.at(-1)).toBe('closeVault');
    expect(await api.create({ ...request, passphrase: 'weak' }, () => undefined)).toMatchObject({
      error: { code: 'vault.weak-passphrase' },
    });
  });

  it('opens with the new passphrase after a change, and with the old one when the change failed anywhere', async () => {
    const next = 'six other invented words for a test';
    for (const failing of [1, 2, null]) {
      const it1 = world();
      const api = await it1.create();
      await addCase(api, 'Вигаданенко');
      if (failing === 1) it1.storage.fail('writeHeader', 'storage.no-space');
      if (failing === 2) it1.storage.onHeader = (call) => (call === 2 ? 'storage.io' : null);
      const changed = await api.changePassphrase(passphrase, next, () => undefined);
      expect(changed.ok).toBe(failing === null);
      await api.lock();
      const opens = async (text: string) => {
        const fresh = it1.start();
        const secret = { kind: 'passphrase', text } as const;
        const unlocked = await fresh.unlock({ place: { vault: it1.token() }, secret }, () => undefined);
        const count = unlocked.ok
          ? (await ask(fresh, { name: 'status', params: null })).caseCount
          : unlocked.error.code;
        await fresh.lock();
        return count;
      };
      // Between the two copies both open; whichever is used first settles it.
      if (failing !== null) expect(await opens(passphrase)).toBe(1);
      else expect([await opens(next), await opens(passphrase)]).toEqual([1, 'vault.wrong-passphrase']);
    }
    const it1 = world();
    const api = await it1.create();
    expect(await api.changePassphrase('not this one at all', next, () => undefined)).toMatchObject({
      error: { code: 'vault.wrong-passphrase' },
    });
  });
});

describe('the recovery sheet', () => {
  it('stands for the forgotten passphrase when a new one is set', async () => {
    const it1 = world();
    const api = it1.start();
    const created = await api.create(
      { passphrase, folder: null, author: '', use: 'family', forOlderComputer: false },
      () => undefined,
    );
    if (!created.ok) throw new Error(created.error.code);
    const key = created.value.sheet.groups.join(' ').toLowerCase();
    const next = 'six other invented words for a test';
    expect(await api.changePassphrase(key, next, () => undefined)).toEqual({ ok: true, value: null });
    await api.lock();
    const opens = async (text: string) => {
      const fresh = it1.start();
      const secret = { kind: 'passphrase', text } as const;
      const unlocked = await fresh.unlock({ place: { vault: it1.token() }, secret }, () => undefined);
      await fresh.lock();
      return unlocked.ok;
    };
    expect([await opens(next), await opens(passphrase)]).toEqual([true, false]);
  });

  it('opens the vault, is confirmed by two groups while at hand, and by all of them later', async () => {
    const it1 = world();
    const first = it1.start();
    const created = await first.create(
      { passphrase, folder: null, author: '', use: 'organisation', forOlderComputer: false },
      () => undefined,
    );
    if (!created.ok) throw new Error(created.error.code);
    const { groups } = created.value.sheet;
    const group = (index: number, text = groups[index] ?? '') => ({ index, text });
    const confirm = async (api: typeof first, ...typed: { index: number; text: string }[]) => {
      const outcome = await api.confirmRecovery(typed);
      return outcome.ok && outcome.value.isRight;
    };
    const isConfirmed = async (api: typeof first) =>
      (await ask(api, { name: 'status', params: null })).isRecoveryConfirmed;
    expect(await first.recoverySheet(passphrase, false)).toEqual({ ok: true, value: created.value.sheet });
    expect([
      await confirm(first, group(3)),
      await confirm(first, group(3), group(3)),
      await confirm(first, group(3), group(7, 'QQQQ')),
      await isConfirmed(first),
    ]).toEqual([false, false, false, false]);
    await first.lock();

    const second = await it1.open();
    expect(await ask(second, { name: 'status', params: null })).toMatchObject({ canConfirmByGroups: false });
    expect(await second.recoverySheet(passphrase, false)).toEqual({
      ok: false,
      error: { code: 'vault.sheet-not-kept' },
    });
    const all = groups.slice(1).map((text, at) => ({ index: at + 1, text: text.toLowerCase() }));
    expect([
      await confirm(second, group(3), group(7)),
      await confirm(second, ...all),
      await isConfirmed(second),
    ]).toEqual([false, true, true]);

    const renewed = await second.recoverySheet(passphrase, true);
    if (!renewed.ok) throw new Error(renewed.error.code);
    expect([
      await isConfirmed(second),
      (await ask(second, { name: 'status', params: null })).canConfirmByGroups,
    ]).toEqual([false, true]);
    expect(await confirm(second, ...all)).toBe(false);
    const fresh = renewed.value.groups;
    expect(await confirm(second, group(2, fresh[2]), group(9, fresh[9]))).toBe(true);
    await second.lock();

    const open = async (text: string) => {
      const api = it1.start();
      const secret = { kind: 'recovery', text } as const;
      const unlocked = await api.unlock({ place: { vault: it1.token() }, secret }, () => undefined);
      await api.lock();
      return unlocked.ok ? 'opened' : unlocked.error.code;
    };
    expect([await open(fresh.join(' ')), await open(groups.join(' '))]).toEqual([
      'opened',
      'vault.wrong-recovery-key',
    ]);
  });
});

describe('a draft', () => {
  const draftOf = (id: string, text: string) =>
    ({ id, entity: id as never, property: 'note', text, at: '2026-11-22T09:00:00.000Z' }) as const;

  it('is there after a kill, sealed on disk, and gone when dropped', async () => {
    const it1 = world();
    const first = await it1.create();
    const id = await first.newId();
    const text = 'недописане речення про Вигаданенка \ud83d';
    expect(await first.keepDraft(draftOf(id, text))).toEqual({ ok: true, value: null });
    const stored = it1.folder().drafts.get(id) ?? new Uint8Array();
    expect(new TextDecoder().decode(stored)).not.toContain('Вигаданенка');
    const second = await it1.open();
    expect(await second.drafts()).toEqual([draftOf(id, text)]);
    await second.keepDraft({ id, text: null });
    expect([await second.drafts(), it1.folder().drafts.size]).toEqual([[], 0]);
  });

  it('that found no room is held and written with the next one', async () => {
    const it1 = world();
    const api = await it1.create();
    const [a, b] = [await api.newId(), await api.newId()];
    it1.storage.fail('writeDraft', 'storage.no-space');
    expect(await api.keepDraft(draftOf(a, 'перша'))).toEqual({
      ok: false,
      error: { code: 'storage.no-space' },
    });
    expect((await api.drafts()).map(({ text }) => text)).toEqual(['перша']);
    await api.keepDraft(draftOf(b, 'друга'));
    expect([...it1.folder().drafts.keys()].sort()).toEqual([a, b].sort());
  });

  it('stays when the save that it belongs to fails', async () => {
    const it1 = world();
    const api = await it1.create();
    const id = await addCase(api, 'Вигаданенко');
    const draft = draftOf(await api.newId(), 'важливе');
    await api.keepDraft(draft);
    it1.storage.fail('appendJournal', 'storage.no-space');
    const saved = await api.run({
      type: 'value.add',
      entity: id,
      kind: 'case',
      statement: say('note', draft.text),
    });
    expect(saved.ok).toBe(false);
    expect(await (await it1.open()).drafts()).toEqual([draft]);
  });

  it('that does not open is named and left where it is', async () => {
    const it1 = world();
    const first = await it1.create();
    const [a, b] = [await first.newId(), await first.newId()];
    await first.keepDraft(draftOf(a, 'одна'));
    await first.keepDraft(draftOf(b, 'інша'));
    const { drafts } = it1.folder();
    drafts.set(a, drafts.get(b) ?? new Uint8Array());
    const api = await it1.open();
    expect((await api.drafts()).map(({ text }) => text)).toEqual(['інша']);
    const { damage } = await ask(api, { name: 'status', params: null });
    expect(damage).toMatchObject([{ where: 'draft', file: `drafts/${a}.draft` }]);
    expect(drafts.size).toBe(2);
  });
});
