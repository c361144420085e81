import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { addCase, ask, createTestWorld, mustSave, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));

/** A case with a relative, a witness and a sighting, and a list of two rows. */
async function filledVault() {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  const world = createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
  const api = await world.create();
  const person = await addCase(api, 'Вигаданко Сергій Петрович');
  const [relative, witness, sighting, list, row] = await Promise.all(
    Array.from({ length: 5 }, () => api.newId()),
  );
  if (!relative || !witness || !sighting || !list || !row) throw new Error('no ids');
  await mustSave(api, {
    type: 'entities.write',
    act: 'list.import',
    entries: [
      {
        id: relative,
        kind: 'relative',
        statements: [say('of', person), say('name', { whole: 'Вигаданко Ганна' })],
      },
      {
        id: witness,
        kind: 'witness',
        statements: [say('of', person), say('name', { whole: 'Свідкевич Олег' })],
      },
      {
        id: sighting,
        kind: 'sighting',
        statements: [say('of', person), say('place', 'Вигадополь'), say('witness', witness)],
      },
      { id: list, kind: 'list', statements: [say('title', 'Вигаданий список')] },
      {
        id: row,
        kind: 'list-entry',
        statements: [say('of', list), say('row', '7'), say('raw', 'x'), say('name', 'Vyhadanko Serhii')],
      },
    ],
  });
  return { api, person, relative, witness, sighting, list, row };
}

/** What is found when all names are ready: kind, title and the spelling that was found. */
const found = (api: VaultApi, text: string, isExact = false) =>
  vi.waitFor(async () => {
    const value = await ask(api, { name: 'find', params: { text, isExact, count: 10 } });
    expect(value.isReady).toBe(true);
    return value.groups.flatMap(({ kind, rows }) => rows.map((row) => [kind, row.title, row.form]));
  }, 5000);

describe('a search in everything', () => {
  it('finds a person in cases and lists whatever script and order is typed', async () => {
    const { api } = await filledVault();
    for (const text of ['Сергей Вигаданко', 'vyhadanko serhii', 'Вигаданко С. П.'])
      expect(await found(api, text)).toEqual(
        expect.arrayContaining([
          ['case', 'Вигаданко Сергій Петрович', null],
          ['list-entry', 'Vyhadanko Serhii', null],
        ]),
      );
  });

  it('finds relatives by another spelling, and a sighting by its place and by its witness', async () => {
    const { api } = await filledVault();
    expect(await found(api, 'Анна Выгаданко')).toContainEqual(['relative', 'Вигаданко Ганна', null]);
    expect(await found(api, 'Vyhadopol')).toEqual([['sighting', 'Вигадополь', null]]);
    expect(await found(api, 'Svidkevych')).toEqual([
      ['witness', 'Свідкевич Олег', null],
      ['sighting', 'Вигадополь', 'Свідкевич Олег'],
    ]);
  });

  it('says as which other name somebody was found', async () => {
    const { api, person } = await filledVault();
    const statement = say('former-name', 'Казкар Сергій');
    await mustSave(api, { type: 'value.add', entity: person, kind: 'case', statement });
    await vi.waitFor(async () =>
      expect(await found(api, 'Serhii Kazkar')).toEqual([
        ['case', 'Вигаданко Сергій Петрович', 'Казкар Сергій'],
      ]),
    );
  });

  it('finds as typed only, when that is asked', async () => {
    const { api } = await filledVault();
    expect(await found(api, 'Сергей Вигаданко', true)).toEqual([]);
    expect(await found(api, 'вигаданко', true)).toEqual([
      ['case', 'Вигаданко Сергій Петрович', null],
      ['relative', 'Вигаданко Ганна', null],
    ]);
    expect(await found(api, 'serhii', true)).toEqual([['list-entry', 'Vyhadanko Serhii', null]]);
  });

  it('says where a row and a relative belong, and leaves out what lies in the bin', async () => {
    const { api, person, list } = await filledVault();
    const groups = async () =>
      (await ask(api, { name: 'find', params: { text: 'Вигаданко', isExact: false, count: 10 } })).groups;
    await found(api, 'Вигаданко');
    expect((await groups()).flatMap(({ rows }) => rows.map(({ of, row }) => [of?.name, row]))).toEqual([
      [undefined, undefined],
      ['Вигаданий список', 7],
      ['Вигаданко Сергій Петрович', undefined],
    ]);
    await mustSave(api, { type: 'entity.delete', entity: list, kind: 'list' });
    await mustSave(api, { type: 'entity.delete', entity: person, kind: 'case' });
    expect(await groups()).toEqual([]);
  });

  it('keeps up with what is written and taken away', async () => {
    const { api, person, relative } = await filledVault();
    expect(await found(api, 'Вигаданко Ганна')).toContainEqual(['relative', 'Вигаданко Ганна', null]);
    await mustSave(api, { type: 'entity.delete', entity: relative, kind: 'relative' });
    expect(await found(api, 'Вигаданко Ганна', true)).toEqual([]);
    const another = await api.newId();
    await mustSave(api, {
      type: 'entity.create',
      id: another,
      kind: 'relative',
      statements: [say('of', person), say('name', { whole: 'Неіснуюча Зоя' })],
    });
    expect(await found(api, 'Zoia Neisnuiucha')).toEqual([['relative', 'Неіснуюча Зоя', null]]);
  });
});
