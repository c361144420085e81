import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { announcementId, readCatalogue } from '../../../core/announcements/catalogue.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import type { Statement } from '../../../core/model/commands.ts';
import type { Count } from '../../../core/model/types.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { createCatalogue } from '../catalogue.ts';
import { addCase, ask, createTestWorld, mustSave, say } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const events: unknown = JSON.parse(readFileSync('reference/events.json', 'utf8'));
const shipped = readCatalogue(events, '2026-11-22');
if (!shipped.ok) throw new Error(shipped.error.code);
const catalogue = createCatalogue(shipped.value);

const world = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange }, catalogue });
};

const june = announcementId('2025-06-16-bodies');
const count = (number: number): Count => ({
  what: 'bodies',
  to: 'UA',
  number,
  qualifier: 'exact',
  scope: 'total',
});

async function writeDown(api: VaultApi): Promise<EntityId> {
  const id = await api.newId();
  const source = {
    kind: 'new',
    id: await api.newId(),
    title: 'The Marsh Leaflet',
    sourceKind: 'media',
  } as const;
  const statements: readonly Statement[] = [
    say('kind', 'exchange'),
    say('date', '2026-11-12'),
    { property: 'count', value: { ...count(40), what: 'pow' }, speaker: 'Office of Storks', source },
  ];
  await mustSave(api, { type: 'entity.create', id, kind: 'announcement', statements });
  return id;
}

const edition = { title: 'Storks', edition: '2026-11-22', withOwnNotes: false };
const row = async (api: VaultApi, id: EntityId) =>
  (await ask(api, { name: 'announcements', params: { kinds: [], text: '' } })).rows.find(
    (it) => it.id === id,
  );

describe('a file with announcements', () => {
  it('goes from one vault to another: new, then the same; one act by the file, undone as one', async () => {
    const first = world();
    const here = await first.create();
    const id = await writeDown(here);
    const saved = await here.exportPack({ ...edition, announcements: [id] });
    expect(saved).toEqual({
      ok: true,
      value: { announcements: 1, leftOut: { privateSource: 0, ownNotes: 0, asTyped: 0 } },
    });
    const text = new TextDecoder().decode(first.storage.exported.get('Storks.json') ?? new Uint8Array());
    expect(text).not.toContain('Tester');
    const history = await ask(here, { name: 'history', params: { entity: null, from: 0, count: 1 } });
    expect([
      history.entries[0]?.act,
      (await ask(here, { name: 'status', params: null })).undoable?.act,
    ]).toEqual(['pack.export', 'announcement.create']);

    const there = await world().create();
    await addCase(there, 'Вигаденко');
    const preview = await there.previewPack(text);
    if (!preview.ok) throw new Error(preview.error.code);
    expect(preview.value.rows.map(({ state, kind, date, added }) => [state, kind, date, added])).toEqual([
      ['new', 'exchange', '2026-11-12', 3],
    ]);
    const taken = await there.importPack(text, [id]);
    if (!taken.ok || taken.value === null) throw new Error('not taken');
    expect((await row(there, id))?.counts.map(({ count: each }) => each.number)).toEqual([40]);
    const [entry] = (await ask(there, { name: 'history', params: { entity: null, from: 0, count: 1 } }))
      .entries;
    expect([entry?.act, entry?.author, entry?.note]).toEqual(['pack.import', 'pack: Storks', 'Tester']);
    const again = await there.previewPack(text);
    expect(again.ok && again.value.rows.map(({ state }) => state)).toEqual(['same']);
    expect(await there.importPack(text, [id])).toEqual({ ok: true, value: null });
    await there.undo();
    expect(await row(there, id)).toBeUndefined();
    await there.redo();
    expect((await row(there, id))?.isOwn).toBe(true);
  });

  it('leaves links and settlements on a shipped announcement alone, and says which value differs', async () => {
    const api = await world().create();
    const person = await addCase(api, 'Вигаденко');
    const link = await api.newId();
    await mustSave(api, {
      type: 'link.create',
      id: link,
      case: person,
      target: june,
      judgement: 'unsure',
      reason: 'the same area',
      source: { kind: 'author' },
    });
    const before = await ask(api, { name: 'announcement', params: { id: june } });
    const [, second] = before?.record.views.find(({ key }) => key === 'bodies.UA.total')?.claims ?? [];
    if (second === undefined) throw new Error('no second figure');
    await mustSave(api, {
      type: 'value.prefer',
      entity: june,
      claim: second.id,
      reason: 'counted at the border',
    });
    const text = JSON.stringify({
      format: 'zhuravli-pack',
      version: 1,
      title: 'Herons',
      edition: '2026-12-01',
      sources: [],
      announcements: [
        {
          id: '2025-06-16-bodies',
          claims: [{ property: 'count', value: count(1250), speaker: 'Office of Herons' }],
        },
      ],
    });
    const preview = await api.previewPack(text);
    if (!preview.ok) throw new Error(preview.error.code);
    const [differing] = preview.value.rows;
    expect([differing?.state, differing?.kind, differing?.date]).toEqual([
      'differs',
      'body-repatriation',
      '2025-06-16',
    ]);
    expect(
      differing?.differences[0]?.here.map(({ value, speaker, isShipped }) => [
        (value as Count).number,
        speaker,
        isShipped,
      ]),
    ).toEqual([
      [1248, 'Russian Ministry of Defence', true],
      [1245, 'Coordination Headquarters (UA)', true],
      [1245, 'Coordination Headquarters (UA)', true],
    ]);
    await api.importPack(text, [june]);
    const after = await ask(api, { name: 'announcement', params: { id: june } });
    const view = after?.record.views.find(({ key }) => key === 'bodies.UA.total');
    expect(after?.links.map(({ id, reason }) => [id, reason])).toEqual([[link, 'the same area']]);
    // The choice stays and is opened again: it was made without the new figure.
    expect([view?.claims[0]?.id, view?.preferred?.reason, view?.isDisputed]).toEqual([
      second.id,
      'counted at the border',
      true,
    ]);
  });

  it('refuses a bad one with its line and changes nothing', async () => {
    const api = await world().create();
    const before = await ask(api, { name: 'history', params: { entity: null, from: 0, count: 10 } });
    const bad = '{\n "format": "zhuravli-pack",\n "version": 1,\n "title": ""\n}';
    for (const reply of [await api.previewPack(bad), await api.importPack(bad, [june])])
      expect(reply).toMatchObject({ ok: false, error: { code: 'pack.wrong-value', params: { line: 4 } } });
    expect(await ask(api, { name: 'history', params: { entity: null, from: 0, count: 10 } })).toEqual(before);
  });

  it('writes nothing down when the person cancels, nor when nothing may leave, and takes the note back when writing fails', async () => {
    const place = world();
    const api = await place.create();
    const id = await writeDown(api);
    const acts = async () =>
      (await ask(api, { name: 'history', params: { entity: null, from: 0, count: 10 } })).entries
        .filter(({ isVoid }) => !isVoid)
        .map(({ act }) => act);
    const before = await acts();
    place.storage.isExportCancelled = true;
    expect(await api.exportPack({ ...edition, announcements: [id] })).toEqual({ ok: true, value: null });
    expect(await api.exportPack({ ...edition, announcements: [] })).toMatchObject({
      ok: false,
      error: { code: 'pack.nothing-public' },
    });
    expect(await acts()).toEqual(before);
    place.storage.isExportCancelled = false;
    place.storage.fail('finishExport', 'storage.no-space');
    expect(await api.exportPack({ ...edition, announcements: [id] })).toMatchObject({
      ok: false,
      error: { code: 'storage.no-space' },
    });
    expect((await acts()).filter((act) => act === 'pack.export')).toEqual([]);
    expect(place.storage.exported.get('Storks.json') ?? null).toBeNull();
  });
});
