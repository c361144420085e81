import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import type { HistoryFilter } from '../../../core/model/history-filter.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { addCase, ask, createTestWorld, mustSave, say, type TestWorld } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;

let world: TestWorld;
let api: VaultApi;
beforeEach(async () => {
  world = createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange } });
  api = await world.create();
});

const status = () => ask(api, { name: 'status', params: null });
const byAuthor = { kind: 'author' } as const;

/** The vault's one writer becomes the first of two. */
async function addSecond(first = 'Tester', second = 'Друга Вигадана') {
  const [a, b] = [await api.newId(), await api.newId()];
  await api.writeAs(a);
  await mustSave(api, {
    type: 'entities.write',
    act: 'author.create',
    entries: [
      { id: a, kind: 'author', statements: [say('name', first), say('signed', 'Tester')] },
      { id: b, kind: 'author', statements: [say('name', second)] },
    ],
  });
  return [a, b] as const;
}

const history = (entity: EntityId | null, filter: HistoryFilter = {}) =>
  ask(api, { name: 'history', params: { entity, from: 0, count: 100, filter } });

const note = (entity: EntityId, text: string) =>
  mustSave(api, { type: 'value.add', entity, kind: 'case', statement: say('note', text) });
const unitOf = async (id: EntityId) => {
  const found = await ask(api, { name: 'case', params: { id } });
  return found?.record.views.find(({ property }) => property === 'unit');
};

describe('two people at one computer', () => {
  it('sign what they write, each with the present name, also what was written before there were two', async () => {
    const id = await addCase(api, 'Вигаданенко', [say('unit', 'рота А')]);
    const [first, second] = await addSecond();
    expect(await status()).toMatchObject({ author: 'Tester', writer: first, mustChooseWriter: false });
    await api.writeAs(second);
    await note(id, 'від другої');
    const nameClaim = (
      await ask(api, { name: 'value-history', params: { entity: second, property: 'name' } })
    )?.entries[0]?.claim.id;
    if (nameClaim === undefined) throw new Error('no name');
    await mustSave(api, { type: 'value.correct', entity: second, claim: nameClaim, value: 'Друга Уявна' });
    const { entries } = await history(id);
    expect(entries.map(({ author, by }) => [author, by])).toEqual([
      ['Друга Уявна', second],
      ['Tester', first],
    ]);
    expect(await status()).toMatchObject({ author: 'Друга Уявна', authors: [{}, { name: 'Друга Уявна' }] });
  });

  it('are asked who is typing after each unlock, and not when only one is left', async () => {
    const [, second] = await addSecond();
    await api.lock();
    api = await world.open();
    expect(await status()).toMatchObject({ mustChooseWriter: true, writer: null });
    await api.writeAs(second);
    expect(await status()).toMatchObject({ mustChooseWriter: false, writer: second });
    await mustSave(api, {
      type: 'value.add',
      entity: second,
      kind: 'author',
      statement: { property: 'is-away', value: true, source: byAuthor },
    });
    await api.lock();
    api = await world.open();
    expect(await status()).toMatchObject({ mustChooseWriter: false, author: 'Tester' });
  });

  it('correct their own word and never dispute with themselves, though the old one carries no author entity', async () => {
    const id = await addCase(api, 'Вигаданенко', [say('unit', 'рота А')]);
    const [, second] = await addSecond('Tester Renamed');
    await mustSave(api, { type: 'value.add', entity: id, kind: 'case', statement: say('unit', 'рота Б') });
    expect(await unitOf(id)).toMatchObject({ isDisputed: false, claims: [{ value: 'рота Б' }] });
    await api.writeAs(second);
    await mustSave(api, { type: 'value.add', entity: id, kind: 'case', statement: say('unit', 'рота В') });
    expect(await unitOf(id)).toMatchObject({
      isDisputed: true,
      claims: [{ author: 'Tester Renamed' }, { author: 'Друга Вигадана' }],
    });
  });

  it('undo and redo their own acts only, also after a restart, and by name those of the other', async () => {
    const id = await addCase(api, 'Вигаданенко');
    const [first, second] = await addSecond();
    await note(id, 'перша');
    await api.writeAs(second);
    expect(await status()).toMatchObject({ undoable: null });
    await note(id, 'друга');
    await api.lock();
    api = await world.open();
    await api.writeAs(first);
    expect((await status()).undoable?.act).toBe('value.add');
    await api.undo();
    await api.writeAs(second);
    expect((await status()).redoable).toBeNull();
    await api.undo();
    expect((await history(id)).entries.filter(({ isVoid }) => isVoid)).toHaveLength(2);
    await api.lock();
    api = await world.open();
    await api.writeAs(first);
    await api.redo();
    const { entries } = await history(id);
    expect(entries.filter(({ isVoid }) => isVoid).map(({ groups }) => groups[0]?.claims[0]?.value)).toEqual([
      undefined,
      'друга',
    ]);
    const undone = entries.find(({ groups }) => groups[0]?.claims[0]?.value === 'друга');
    expect(undone?.undoneBy).toMatchObject({ author: 'Друга Вигадана', by: second });
    // Redo of any act, by name: the undo of its undo.
    const change = undone?.undoneBy?.change;
    if (change === undefined) throw new Error('no undo');
    await mustSave(api, { type: 'change.undo', change });
    expect((await history(id)).entries.find(({ change: it }) => it === undone?.change)?.isVoid).toBe(false);
  });

  it('keep the sheet confirmed or not by the last word, whoever says it', async () => {
    const [, second] = await addSecond();
    const vault = world.folder().vaultId as unknown as EntityId;
    const confirm = (value: boolean) =>
      mustSave(api, {
        type: 'value.add',
        entity: vault,
        kind: 'vault',
        statement: { property: 'recovery-confirmed', value, source: byAuthor },
      });
    await confirm(true);
    await api.writeAs(second);
    await confirm(false);
    const params = { entity: vault, property: 'recovery-confirmed' };
    const past = await ask(api, { name: 'value-history', params });
    expect(past?.entries.map(({ claim, fate }) => [claim.value, fate.kind])).toEqual([
      [false, 'shown'],
      [true, 'corrected'],
    ]);
  });
});

describe('the history', () => {
  it('is filtered by person, kind of act, property and text, of an entity and (person, act) of the vault', async () => {
    const id = await addCase(api, 'Вигаданенко', [say('unit', 'рота «Вигадка»')]);
    const [first, second] = await addSecond();
    await api.writeAs(second);
    await note(id, 'Дзвонила з НЕІСНУЮЧОГО номера');
    const acts = async (entity: EntityId | null, filter: HistoryFilter) =>
      (await history(entity, filter)).entries.map(({ act }) => act);
    expect(await acts(id, { author: second })).toEqual(['value.add']);
    expect(await acts(id, { author: first })).toEqual(['case.create']);
    expect(await acts(id, { act: 'case.create' })).toEqual(['case.create']);
    expect(await acts(id, { property: 'case/note' })).toEqual(['value.add']);
    expect(await acts(id, { text: 'неіснуючого' })).toEqual(['value.add']);
    expect(await acts(id, { text: 'вигадка' })).toEqual(['case.create']);
    expect(await acts(id, { text: 'ніде не записано' })).toEqual([]);
    expect(await acts(null, { author: second })).toEqual(['value.add']);
    expect(await acts(null, { author: first })).toEqual(['author.create', 'case.create']);
    expect(await acts(null, { act: 'vault.create' })).toEqual(['vault.create']);
    expect(await ask(api, { name: 'history-facets', params: { entity: id } })).toEqual({
      authors: [
        { key: first, name: 'Tester' },
        { key: second, name: 'Друга Вигадана' },
      ],
      acts: ['case.create', 'value.add'],
      properties: ['case/name', 'case/note', 'case/unit'],
      kinds: ['case'],
    });
    expect((await ask(api, { name: 'history-facets', params: { entity: null } })).acts).toEqual([
      'author.create',
      'case.create',
      'value.add',
      'vault.create',
    ]);
  });

  it('of the vault is filtered by kind, case, period, words and the name of a case, also several at once', async () => {
    const id = await addCase(api, 'Вигаданенко', [say('unit', 'рота «Вигадка»')]);
    const other = await addCase(api, 'Уявленко');
    const relative = await api.newId();
    await mustSave(api, {
      type: 'entity.create',
      id: relative,
      kind: 'relative',
      statements: [say('of', id), say('name', { whole: 'Мати Вигадана' })],
    });
    await note(other, 'дзвонила вигадана тітка');
    await api.undo();
    const found = async (filter: HistoryFilter) =>
      (await history(null, filter)).entries.map(({ act, groups }) => groups[0]?.kind ?? act);
    expect(await found({ kind: 'relative' })).toEqual(['relative']);
    // An undo is about what it undoes.
    expect(await found({ kind: 'case' })).toEqual(['change.undo', 'case', 'case', 'case']);
    expect(await found({ case: id })).toEqual(['relative', 'case']);
    expect(await found({ case: id, kind: 'relative' })).toEqual(['relative']);
    expect(await found({ text: 'МАТИ' })).toEqual(['relative']);
    expect(await found({ text: 'вигадана' })).toEqual(['case', 'relative']);
    expect(await found({ text: 'вигаданенко' })).toEqual(['relative', 'case']);
    expect(await found({ text: 'вигадана', kind: 'case', act: 'value.add' })).toEqual(['case']);
    expect(await found({ text: 'ніде не записано' })).toEqual([]);
    const all = (await history(null)).entries;
    const [newest, , middle] = all;
    if (newest === undefined || middle === undefined) throw new Error('no acts');
    expect((await history(null, { since: middle.at })).total).toBe(3);
    expect((await history(null, { until: middle.at })).total).toBe(all.length - 3);
    expect((await history(id, { since: newest.at })).total).toBe(0);
    expect((await ask(api, { name: 'history-facets', params: { entity: null } })).kinds).toEqual([
      'case',
      'relative',
      'vault',
    ]);
  });

  it('of the vault is the same whether it is read page by page or at its end, and grows with new acts', async () => {
    const id = await addCase(api, 'Вигаданенко');
    for (let at = 0; at < 320; at++) await note(id, `нотатка ${at}`);
    const page = async (from: number, count: number) =>
      (await ask(api, { name: 'history', params: { entity: null, from, count } })).entries.map(
        ({ groups }) => groups[0]?.claims[0]?.value,
      );
    expect((await page(0, 2))[0]).toBe('нотатка 319');
    expect(await page(310, 3)).toEqual(['нотатка 9', 'нотатка 8', 'нотатка 7']);
    await note(id, 'нова');
    expect(await page(0, 1)).toEqual(['нова']);
    expect(await page(311, 2)).toEqual(['нотатка 9', 'нотатка 8']);
  });

  it('of a case has what was done with its links', async () => {
    const [id, other] = [await addCase(api, 'Вигаданенко'), await addCase(api, 'Прикладна')];
    const link = await api.newId();
    await mustSave(api, {
      type: 'link.create',
      id: link,
      case: id,
      target: other,
      judgement: 'unsure',
      reason: 'однакове прізвище',
      source: byAuthor,
    });
    expect((await history(id)).entries.map(({ act }) => act)).toEqual(['link.create', 'case.create']);
    expect((await history(id, { text: 'прізвище' })).total).toBe(1);
  });
});

describe('two moments of a case', () => {
  it('are compared with who did what, and the bin move between them', async () => {
    const id = await addCase(api, 'Вигаданенко', [say('unit', 'рота А')]);
    const before = (await history(id)).entries[0]!;
    await note(id, 'нове');
    await mustSave(api, { type: 'entity.delete', entity: id, kind: 'case', reason: 'записано двічі' });
    const after = (await history(id)).entries[0]!;
    const compared = await ask(api, {
      name: 'compare',
      params: {
        entity: id,
        from: { at: before.at, change: before.change },
        to: { at: after.at, change: after.change },
      },
    });
    expect(compared).toMatchObject({
      title: { kind: 'case', title: 'Вигаданенко' },
      parts: [
        {
          id,
          bin: { kind: 'deleted', act: { note: 'записано двічі', author: 'Tester' } },
          differences: [{ kind: 'added', property: 'note', act: { author: 'Tester' } }],
        },
      ],
    });
  });
});
