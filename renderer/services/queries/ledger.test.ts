import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { announcementId, readCatalogue } from '../../../core/announcements/catalogue.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import type { EntityEntry } from '../../../core/model/commands.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { createCatalogue } from '../catalogue.ts';
import type { AnnouncementLedger, LedgerFilter } from '../concern/ledger-api.ts';
import { addCase, ask, createTestWorld, mustSave, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const events: unknown = JSON.parse(readFileSync('reference/events.json', 'utf8'));
const shipped = readCatalogue(events, '2026-11-22');
if (!shipped.ok) throw new Error(shipped.error.code);
const catalogue = createCatalogue(shipped.value);

const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange }, catalogue });
};

const youngExchange = announcementId('2025-06-09-exchange');
const captive = (name: string, birth: string | null) =>
  [
    name,
    [
      say('category', 'soldier'),
      say('last-contact-on', '2023-05-12'),
      say('fate', 'captivity-confirmed'),
      ...(birth === null ? [] : [say('birth-date', birth)]),
    ],
  ] as const;

const ledgerOf = (api: VaultApi, filter: LedgerFilter): Promise<AnnouncementLedger | null> =>
  ask(api, { name: 'announcement-ledger', params: { id: youngExchange, filter, from: 0, count: 50 } });
const namesIn = async (api: VaultApi, filter: LedgerFilter) =>
  (await ledgerOf(api, filter))?.rows.map((row) => row.case.name);

const check = async (api: VaultApi, of: EntityId, state: string): Promise<EntityEntry> => ({
  id: await api.newId(),
  kind: 'check',
  statements: [
    say('case', of),
    say('announcement', youngExchange),
    say('state', state),
    say('where', 'вигаданий список'),
    say('on', '2025-06-10'),
  ],
});

describe('the ledger', () => {
  it('says from both ends what an announcement can have to do with a case, and follows an edit', async () => {
    const api = await newWorld().create();
    const young = await addCase(api, ...captive('Аркуш Юний', '2003'));
    await addCase(api, ...captive('Берест Старший', '1970'));
    const undated = await addCase(api, ...captive('Вербич Невідомий', null));
    await addCase(api, 'Гай Удома', [say('category', 'soldier'), say('fate', 'home')]);

    const seen: (readonly [number, number, number, number])[] = [];
    const params = { id: youngExchange, filter: 'yes', from: 0, count: 9 } as const;
    await api.watch({ name: 'announcement-ledger', params }, (value) => {
      if (value !== null)
        seen.push([value.counts.yes, value.counts.possible, value.counts.unknown, value.counts.no]);
    });
    expect(await namesIn(api, 'yes')).toEqual(['Аркуш Юний']);
    expect(await namesIn(api, 'possible')).toEqual(['Берест Старший']);
    expect(await namesIn(api, 'unknown')).toEqual(['Вербич Невідомий']);
    expect(await namesIn(api, 'no')).toEqual(['Гай Удома']);

    await mustSave(api, {
      type: 'value.add',
      entity: undated,
      kind: 'case',
      statement: say('birth-date', '2002-02'),
    });
    await vi.waitUntil(() => seen.length === 2);
    expect(seen).toEqual([
      [1, 1, 1, 1],
      [2, 1, 0, 1],
    ]);

    const mine = await ask(api, { name: 'case-ledger', params: { id: young } });
    expect(mine?.rows).toHaveLength(catalogue.announcements.length);
    const row = mine?.rows.find(({ announcement }) => announcement.id === youngExchange);
    expect([row?.concern.answer, row?.state]).toEqual(['yes', 'not-checked']);
    const { all, counts } = await ask(api, { name: 'concern-counts', params: null });
    expect([all, counts[youngExchange]]).toEqual([4, { yes: 2, possible: 1, unknown: 0, no: 1 }]);
  });

  it('holds many checks of one act, undone as one, and shows the farthest of each pair', async () => {
    const world = newWorld();
    const api = await world.create();
    const cases = [];
    for (const name of ['Аркуш', 'Берест', 'Вербич'])
      cases.push(await addCase(api, ...captive(name, '2003')));
    const [first] = cases as [EntityId, ...EntityId[]];
    const unchecked = await ask(api, {
      name: 'unchecked-cases',
      params: { id: youngExchange, filter: 'yes' },
    });
    expect(unchecked).toEqual(cases);
    const entries = [];
    for (const id of unchecked) entries.push(await check(api, id, 'not-found'));
    await mustSave(api, { type: 'entities.write', act: 'check.write', entries });
    expect((await ledgerOf(api, 'yes'))?.rows.map(({ state }) => state)).toEqual(Array(3).fill('not-found'));
    expect((await ledgerOf(api, 'yes'))?.unchecked).toBe(0);

    await mustSave(api, {
      type: 'entities.write',
      act: 'check.write',
      entries: [await check(api, first, 'name-seen')],
    });
    await mustSave(api, {
      type: 'entities.write',
      act: 'check.write',
      entries: [await check(api, first, 'not-found')],
    });
    const mine = await ask(api, { name: 'case-ledger', params: { id: first } });
    const row = mine?.rows.find(({ announcement }) => announcement.id === youngExchange);
    expect([row?.state, row?.checks.map(({ state }) => state)]).toEqual([
      'name-seen',
      ['not-found', 'name-seen', 'not-found'],
    ]);
    expect(row?.checks[0]).toMatchObject({ author: 'Tester', where: 'вигаданий список', on: '2025-06-10' });

    for (const left of [
      ['name-seen', 'not-found', 'not-found'],
      ['not-found', 'not-found', 'not-found'],
      ['not-checked', 'not-checked', 'not-checked'],
    ]) {
      await api.undo();
      expect((await ledgerOf(api, 'yes'))?.rows.map(({ state }) => state)).toEqual(left);
    }
    expect((await ledgerOf(api, 'noted'))?.total).toBe(0);
    await api.redo();
    await api.lock();
    expect((await ledgerOf(await world.open(), 'noted'))?.total).toBe(3);
  });

  it('puts a case that a link names among the noted ones, and leaves out what is in the bin', async () => {
    const api = await newWorld().create();
    const id = await addCase(api, ...captive('Аркуш', '1970'));
    await mustSave(api, {
      type: 'link.create',
      id: await api.newId(),
      case: id,
      target: youngExchange,
      judgement: 'unsure',
      reason: 'вигадана причина',
      source: { kind: 'author' },
    });
    expect((await ledgerOf(api, 'noted'))?.rows[0]?.links[0]?.reason).toBe('вигадана причина');
    await mustSave(api, { type: 'entity.delete', entity: id, kind: 'case' });
    expect((await ledgerOf(api, 'possible'))?.total).toBe(0);
  });
});
