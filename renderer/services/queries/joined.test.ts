import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { addCase, ask, createTestWorld, mustSave } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const byAuthor = { kind: 'author' } as const;

async function twoCases() {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  const world = createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
  const api = await world.create();
  const [one, two] = [await addCase(api, 'Вигаданко Микола'), await addCase(api, 'Vyhadanko Mykola')];
  const link = await api.newId();
  const join = () =>
    mustSave(api, {
      type: 'link.create',
      id: link,
      case: one,
      target: two,
      judgement: 'positive',
      reason: 'Той самий паспорт',
      source: byAuthor,
    });
  return { api, one, two, link, join };
}

const marked = async (api: VaultApi): Promise<readonly EntityId[]> => {
  const value = await ask(api, { name: 'cases', params: { ...wholeList, from: 0, count: 10 } });
  return value.rows.filter((row) => row.isJoined).map((row) => row.id);
};

describe('two cases of one person', () => {
  it('are marked in the list as soon as they are joined, and both files say why', async () => {
    const { api, one, two, join } = await twoCases();
    expect(await marked(api)).toEqual([]);
    await join();
    expect((await marked(api)).toSorted()).toEqual([one, two].toSorted());
    for (const id of [one, two]) {
      const value = await ask(api, { name: 'case', params: { id } });
      expect(value?.links).toMatchObject([
        {
          judgement: 'positive',
          reason: 'Той самий паспорт',
          case: { id: one },
          target: { id: two, kind: 'case' },
        },
      ]);
    }
  });

  it('are taken apart by another judgement, and nothing in either file was rewritten', async () => {
    const { api, one, two, link, join } = await twoCases();
    const before = await Promise.all([one, two].map((id) => ask(api, { name: 'case', params: { id } })));
    await join();
    await mustSave(api, { type: 'link.judge', link, judgement: 'negative', reason: 'Різні батьки' });
    expect(await marked(api)).toEqual([]);
    const after = await Promise.all([one, two].map((id) => ask(api, { name: 'case', params: { id } })));
    expect(after.map((value) => value?.record)).toEqual(before.map((value) => value?.record));
    expect(after[0]?.links).toMatchObject([{ judgement: 'negative', reason: 'Різні батьки' }]);
  });

  it('are not marked while it is only thought likely, and undo takes the link back', async () => {
    const { api, link, join } = await twoCases();
    await join();
    await mustSave(api, { type: 'link.judge', link, judgement: 'unsure', reason: 'Ще перевірити' });
    expect(await marked(api)).toEqual([]);
    await api.undo();
    expect(await marked(api)).toHaveLength(2);
    await api.undo();
    expect(await marked(api)).toEqual([]);
  });

  it('lose the mark while one of them is in the bin', async () => {
    const { api, one, two, join } = await twoCases();
    await join();
    await mustSave(api, { type: 'entity.delete', entity: two, kind: 'case' });
    expect(await marked(api)).toEqual([]);
    await mustSave(api, { type: 'entity.revive', entity: two, kind: 'case' });
    expect((await marked(api)).toSorted()).toEqual([one, two].toSorted());
  });
});
