import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { announcementId, isDropped, readCatalogue } from '../../core/announcements/catalogue.ts';
import type { EntityId } from '../../core/base/ids.ts';
import type { Count } from '../../core/model/types.ts';
import { deriveHere } from '../platform/argon2-here.ts';
import { createWebCrypto } from '../platform/crypto.ts';
import type { VaultApi } from './api.ts';
import { createCatalogue } from './catalogue.ts';
import { addCase, ask, createTestWorld, mustSave } from './testing/test-world.ts';

type Event = {
  readonly id: string;
  readonly follows: readonly string[];
  readonly counts: readonly { readonly number: number | null }[];
};
const events = JSON.parse(readFileSync('reference/events.json', 'utf8')) as readonly Event[];
const slug = '2025-06-16-bodies';
const cancelled = '2024-01-24-cancelled-exchange';
const [june, january] = [announcementId(slug), announcementId(cancelled)];
const eventOf = (id: string) => events.find((event) => event.id === id) as Event;

const catalogueOf = (data: readonly Event[], earlier: readonly Event[], version: string) => {
  const read = readCatalogue(data, version, undefined, earlier);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return createCatalogue(read.value);
};
const first = catalogueOf(events, [], '2026-11-22');
/** Without one event, and with another figure in the place of one of another event; their old records are kept. */
const second = catalogueOf(
  events
    .filter(({ id }) => id !== cancelled)
    .map((event) => ({ ...event, follows: event.follows.filter((id) => id !== cancelled) }))
    .map((event) =>
      event.id === slug
        ? {
            ...event,
            counts: event.counts.map((count) => (count.number === 1248 ? { ...count, number: 1249 } : count)),
          }
        : event,
    ),
  [eventOf(slug), eventOf(cancelled)],
  '2027-01-01',
);

const world = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({
    crypto: createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret)),
    indexedDb: { factory: new IDBFactory(), keyRange },
    catalogue: first,
  });
};
const figures = async (api: VaultApi) => {
  const value = await ask(api, { name: 'announcement', params: { id: june } });
  const view = value?.record.views.find(({ key }) => key === 'bodies.UA.total');
  return {
    said: view?.claims.map((claim) => [(claim.value as Count).number, isDropped(claim)]),
    isDisputed: view?.isDisputed,
    reason: view?.preferred?.reason,
    claims: view?.claims ?? [],
  };
};
const listed = async (api: VaultApi) =>
  (await ask(api, { name: 'announcements', params: { kinds: [], text: '' } })).rows.map(({ id }) => id);
const link = async (api: VaultApi, person: EntityId, target: EntityId) => {
  const id = await api.newId();
  const source = { kind: 'author' } as const;
  const rest = { judgement: 'unsure', reason: 'the same month', source } as const;
  await mustSave(api, { type: 'link.create', id, case: person, target, ...rest });
};

describe('a newer catalogue', () => {
  it('is taken without a word where nobody built on what it dropped', async () => {
    const place = world();
    await place.create();
    const api = await place.open({ catalogue: second });
    expect((await figures(api)).said).toEqual([
      [1245, false],
      [1249, false],
      [1245, false],
    ]);
    expect(await listed(api)).toHaveLength(149);
    expect(await listed(api)).not.toContain(january);
  });

  it('keeps in view what a choice rests on, and opens the matter again', async () => {
    const place = world();
    const before = await place.create();
    const { claims } = await figures(before);
    const chosen = claims.find(({ value }) => (value as Count).number === 1248);
    if (chosen === undefined) throw new Error('no such figure');
    await mustSave(before, {
      type: 'value.prefer',
      entity: june,
      claim: chosen.id,
      reason: 'counted at the border',
    });
    const after = await figures(await place.open({ catalogue: second }));
    expect(after).toMatchObject({
      said: [
        [1248, true],
        [1245, false],
        [1249, false],
        [1245, false],
      ],
      isDisputed: true,
      reason: 'counted at the border',
    });
  });

  it('keeps an announcement that a case is linked with, in the list and behind the link', async () => {
    const place = world();
    const before = await place.create();
    const person = await addCase(before, 'Вигаденко');
    await link(before, person, january);
    const api = await place.open({ catalogue: second });
    expect(await listed(api)).toHaveLength(150);
    const value = await ask(api, { name: 'announcement', params: { id: january } });
    expect(value?.record.views.flatMap(({ claims }) => claims).every(isDropped)).toBe(true);
    expect(value?.links.map(({ reason, case: of }) => [reason, of.name])).toEqual([
      ['the same month', 'Вигаденко'],
    ]);
    const ofCase = await ask(api, { name: 'case', params: { id: person } });
    expect(ofCase?.links.map(({ target }) => [target.title, target.date])).toEqual([
      ['exchange', '2024-01-24'],
    ]);
  });

  it('brings new values beside the own ones without touching them', async () => {
    const place = world();
    const before = await place.create();
    const statement = { property: 'place', value: 'the marsh', source: { kind: 'author' } } as const;
    await mustSave(before, { type: 'value.add', entity: june, kind: 'announcement', statement });
    const value = await ask(await place.open({ catalogue: second }), {
      name: 'announcement',
      params: { id: june },
    });
    const said = value?.record.views.find(({ property }) => property === 'place')?.claims;
    expect(said?.map((claim) => [claim.value, claim.author])).toEqual([['the marsh', 'Tester']]);
  });
});
