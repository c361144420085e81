import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { announcementId, readCatalogue } from '../../../core/announcements/catalogue.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { acceptedEntries, keptText } from '../../../core/intake/accept.ts';
import { knownEvent } from '../../../core/intake/catalogue.ts';
import { candidatesFor } from '../../../core/intake/compare.ts';
import { proposalsOf } from '../../../core/intake/proposal.ts';
import { editProposals, eventOf } from '../../../core/intake/proposal-edits.ts';
import { readNews } from '../../../core/intake/read.ts';
import type { Count } from '../../../core/model/types.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { VaultApi } from '../api.ts';
import { createCatalogue } from '../catalogue.ts';
import { ask, createTestWorld } from '../testing/test-world.ts';

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const shipped = readCatalogue(JSON.parse(readFileSync('reference/events.json', 'utf8')), '2026-11-22');
if (!shipped.ok) throw new Error(shipped.error.code);
const catalogue = createCatalogue(shipped.value);
const newWorld = () => {
  const keyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return createTestWorld({ crypto, indexedDb: { factory: new IDBFactory(), keyRange }, catalogue });
};

const text =
  'У понеділок, 16 червня, до України повернулися тіла 1254 захисників, повідомив Координаційний штаб. Захід відбувся за сприяння МКЧХ.';
const known = announcementId('2025-06-16-bodies');

/** Reads the text and adds its main announcement to the known one that it looks most like. */
async function accept(api: VaultApi) {
  const { rows } = await ask(api, { name: 'announcements', params: { kinds: [], text: '' } });
  const read = proposalsOf(readNews(text, { published: '2025-06-17' }).events, text);
  const [best] = candidatesFor(eventOf(read[0]!), rows.map(knownEvent));
  const proposals = editProposals(read, {
    type: 'decide',
    proposal: 'e0',
    decision: { kind: 'known', id: best?.id as EntityId },
  });
  const report = await api.newId();
  const entries = acceptedEntries({
    report: {
      id: report,
      title: 'Вигадане видання',
      sourceKind: 'media',
      url: '',
      published: '2025-06-17',
    },
    proposals,
    newIds: new Map(),
    knownOf: (id) => rows.find((row) => row.id === id),
    localise: (name) => name,
  });
  const attached = await api.attach(
    {
      job: 'news',
      of: [report],
      fileName: 'Вигадане видання.txt',
      content: { kind: 'bytes', bytes: new Blob([keptText(text)]) },
      together: { act: 'news.accept', entries },
    },
    () => undefined,
  );
  expect(attached.ok).toBe(true);
  return report;
}

const numbers = async (api: VaultApi) => {
  const value = await ask(api, { name: 'announcement', params: { id: known } });
  return value?.record.views
    .filter((view) => view.property === 'count')
    .flatMap((view) => view.claims.map((claim) => (claim.value as Count).number));
};
const readBefore = (api: VaultApi, words = text) =>
  ask(api, {
    name: 'news',
    params: { hash: createHash('sha256').update(keptText(words)).digest('hex') },
  });

describe('a news text that was accepted', () => {
  it('stands beside the catalogue as a further source, and is undone as one', async () => {
    const api = await newWorld().create();
    const before = await numbers(api);
    const report = await accept(api);
    expect(await numbers(api)).toEqual([...(before ?? []), 1254]);
    const papers = await ask(api, { name: 'attachments', params: { of: report } });
    expect(papers.map(({ fileName }) => fileName)).toEqual(['Вигадане видання.txt']);
    const read = await api.readAttachment(papers[0]!.id, 'file');
    expect(read.ok && new TextDecoder().decode(read.value)).toBe(text);
    const value = await ask(api, { name: 'announcement', params: { id: known } });
    expect(Object.values(value?.sources ?? {}).map(({ title }) => title)).toContain('Вигадане видання');
    expect((await ask(api, { name: 'sources', params: null })).map(({ title }) => title)).toEqual([
      'Вигадане видання',
    ]);
    await api.undo();
    expect(await ask(api, { name: 'attachments', params: { of: report } })).toEqual([]);
    expect(await numbers(api)).toEqual(before);
    expect(await ask(api, { name: 'sources', params: null })).toEqual([]);
  });

  it('is known again with what was decided, until it is undone', async () => {
    const world = newWorld();
    const api = await world.create();
    expect(await readBefore(api)).toBeNull();
    await accept(api);
    expect(await readBefore(api, `\r\n${text}\r\n`)).toMatchObject({
      title: 'Вигадане видання',
      announcements: [{ id: known }],
    });
    expect(await readBefore(api, `${text} Інше.`)).toBeNull();
    await api.lock();
    const again = await world.open();
    expect(await readBefore(again)).not.toBeNull();
    await again.undo();
    expect(await readBefore(again)).toBeNull();
  });
});
