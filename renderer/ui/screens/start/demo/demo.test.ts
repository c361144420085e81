import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../../core/announcements/catalogue.ts';
import { dayNumber, isoDay } from '../../../../../core/base/dates/days.ts';
import type { EntityId } from '../../../../../core/base/ids.ts';
import { noFilter, wholeList } from '../../../../../core/model/case-view.ts';
import { acts as known, partKinds, rowsOf } from '../../../../../core/model/schema.ts';
import type { EntityRecord } from '../../../../../core/model/types.ts';
import {
  findAvoided,
  findCareless,
  findForeignLetters,
  findHomoglyphs,
} from '../../../../../tools/locales/rules.ts';
import { deriveHere } from '../../../../platform/argon2-here.ts';
import { createWebCrypto } from '../../../../platform/crypto.ts';
import type { Queries, VaultApi } from '../../../../services/api.ts';
import type { Progress } from '../../../../services/opening.ts';
import { ask, createTestWorld } from '../../../../services/testing/test-world.ts';
import { languages } from '../../../i18n/languages.ts';
import { demoSteps } from './demo-steps.ts';
import { fillDemo } from './fill-demo.ts';
import { allFamilies } from './names.ts';

const reference = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../../../reference', name), 'utf8');
const catalogue = readCatalogue(JSON.parse(reference('events.json')), 'test');
if (!catalogue.ok) throw new Error(catalogue.error.code);
const shipped = [...catalogue.value.announcements, ...catalogue.value.sources];
const claims = new Map(shipped.map((it) => [it.id, it]));

const crypto = createWebCrypto((params, salt, secret) => deriveHere({ ...params, m: 8, t: 1 }, salt, secret));
const newWorld = () =>
  createTestWorld({
    crypto,
    indexedDb: { factory: new IDBFactory(), keyRange: IDBKeyRange },
    catalogue: {
      announcements: catalogue.value.announcements.map(({ id }) => id),
      dropped: [],
      claimsOf: (id) => claims.get(id),
    },
  });

const today = dayNumber(2026, 11, 22);
const todayText = isoDay(today);
type File = NonNullable<Queries['case']['value']>;

const propertiesOf = (records: readonly EntityRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ views }) => views.map(({ property }) => property)));

describe('the demonstration, written through the real services', () => {
  const world = newWorld();
  const progress: Progress[] = [];
  let api: VaultApi;
  let files: readonly File[] = [];
  let rows: Queries['cases']['value']['rows'] = [];

  beforeAll(async () => {
    api = await world.create();
    await fillDemo(api, 'uk', today, (it) => progress.push(it));
    ({ rows } = await ask(api, { name: 'cases', params: { ...wholeList, from: 0, count: 1000 } }));
    files = await Promise.all(
      rows.map(async ({ id }) => {
        const file = await ask(api, { name: 'case', params: { id } });
        if (file === null) throw new Error('a case without a file');
        return file;
      }),
    );
  }, 120_000);

  const matching = async (facet: 'attention' | 'disputed' | 'unsourced' | 'old') => {
    const filter = { ...noFilter, items: [{ facet, value: 'yes' }] };
    return (await ask(api, { name: 'case-ids', params: { ...filter, order: wholeList.order } })).length;
  };

  it('has sixty cases, no bug, and says how far it is', async () => {
    expect(rows.length).toBe(60);
    expect(world.bugs).toEqual([]);
    expect(progress.length).toBeGreaterThan(250);
    expect(progress.every(({ done, total }) => done < total)).toBe(true);
    expect((await ask(api, { name: 'status', params: null })).isDemo).toBe(true);
  });

  it('says something in every field of the case form at least twice', () => {
    const wanted = rowsOf('case').map(({ property }) => property);
    const counts = new Map(wanted.map((property) => [property, 0]));
    for (const { record } of files)
      for (const property of propertiesOf([record])) counts.set(property, (counts.get(property) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 2)).toEqual([]);
  });

  it.each(partKinds.map(({ kind }) => kind))('has a %s with every field that it can have', (kind) => {
    const parts = files.flatMap((file) => file.parts).filter((part) => part.kind === kind);
    expect(parts.length).toBeGreaterThanOrEqual(2);
    const wanted = rowsOf(kind).map(({ property }) => property);
    expect(wanted.filter((property) => !propertiesOf(parts).has(property))).toEqual([]);
  });

  it('shows disputes, what nobody vouches for, what is old, what waits for a person', async () => {
    for (const facet of ['attention', 'disputed', 'unsourced'] as const)
      expect(await matching(facet)).toBeGreaterThan(5);
    expect(await matching('old')).toBe(5);
    const settled = files
      .flatMap(({ record }) => record.views)
      .filter((view) => view.preferred !== undefined);
    expect(settled.map((view) => [view.property, view.isDisputed])).toEqual([['unit', false]]);
    const sourcesOf = (record: EntityRecord, property: string) =>
      record.views.find((view) => view.property === property)?.claims.length;
    expect(files.filter(({ record }) => (sourcesOf(record, 'last-contact-on') ?? 0) >= 3).length).toBe(1);
  });

  it('keeps what cannot be read, what nobody knows, and every form of a name', () => {
    const all = files.flatMap(({ record }) => record.views.flatMap((view) => view.claims));
    const typed = all.filter((claim) => claim.isAsTyped).map((claim) => claim.property);
    expect(typed.toSorted()).toEqual(['birth-date', 'height', 'phone']);
    expect(all.filter(({ value }) => typeof value === 'object' && 'unknown' in value).length).toBeGreaterThan(
      5,
    );
    for (const key of ['uk', 'ru', 'latin'])
      expect(all.filter((claim) => claim.property === 'name' && claim.key === key).length).toBeGreaterThan(
        30,
      );
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(60);
  });

  it('has fates that went back, a death recorded once and one looked at again', async () => {
    const fatesOf = ({ record }: File) =>
      record.views.find(({ property }) => property === 'fate')?.claims ?? [];
    expect(files.filter((file) => fatesOf(file).length >= 3).length).toBeGreaterThanOrEqual(4);
    expect(rows.filter(({ fateLook }) => fateLook === 'once').length).toBeGreaterThanOrEqual(1);
    expect(rows.filter(({ fateLook }) => fateLook === 'twice').length).toBeGreaterThanOrEqual(1);
    expect(rows.filter(({ fate }) => fate === 'home').length).toBe(1);
  });

  it('has work in it: people, tags, consents, deadlines, views', async () => {
    const { authors, writer } = await ask(api, { name: 'status', params: null });
    expect(authors.length).toBe(2);
    expect(writer).toBe(authors[0]?.id);
    expect(new Set(rows.map(({ assignee }) => assignee)).size).toBe(3);
    expect(rows.filter(({ tags }) => tags.length > 0).length).toBeGreaterThan(10);
    for (const consent of ['given', 'withdrawn', 'none'])
      expect(rows.filter((row) => row.consent === consent).length).toBeGreaterThan(2);
    expect(rows.filter(({ dueOn }) => dueOn !== undefined && dueOn < todayText).length).toBeGreaterThan(2);
    expect(rows.filter(({ dueOn }) => dueOn !== undefined && dueOn > todayText).length).toBeGreaterThan(2);
    const { views } = await ask(api, { name: 'views', params: null });
    expect(views.map(({ isWhole, title }) => [isWhole, title !== ''])).toEqual(Array(3).fill([true, true]));
    const { entries } = await ask(api, {
      name: 'history',
      params: { entity: null, from: 0, count: 1000 },
    });
    for (const { name } of authors)
      expect(entries.filter(({ author }) => author === name).length).toBeGreaterThan(8);
    const acts = new Set(entries.map(({ act }) => act));
    expect([...acts].filter((act) => !(known as readonly string[]).includes(act))).toEqual([]);
    for (const act of [
      'value.correct',
      'value.retract',
      'value.prefer',
      'value.look',
      'link.judge',
      'cases.link',
    ])
      expect(acts).toContain(act);
  });

  it('links cases with announcements that ship and with one of its own, with judgement and reason', async () => {
    const links = files.flatMap((file) => file.links);
    for (const judgement of ['positive', 'negative', 'unsure'])
      expect(links.some((link) => link.judgement === judgement)).toBe(true);
    const { rows: announcements } = await ask(api, {
      name: 'announcements',
      params: { kinds: [], text: '' },
    });
    const known = new Set(announcements.map(({ id }) => id));
    expect(known.size).toBe(catalogue.value.announcements.length + 1);
    expect(links.filter(({ target }) => known.has(target.id)).length).toBeGreaterThan(10);
    const own = announcements.find(({ id }) => !claims.has(id));
    if (own === undefined) throw new Error('no announcement of its own');
    const detail = await ask(api, { name: 'announcement', params: { id: own.id } });
    if (detail === null) throw new Error('not found');
    const said = propertiesOf([detail.record]);
    // A sum of several handovers is something else than one of them.
    expect(rowsOf('announcement').flatMap(({ property }) => (said.has(property) ? [] : [property]))).toEqual([
      'summarises',
    ]);
    expect(detail.follows.length).toBe(1);
  });

  it('has a ledger with every state of a check', async () => {
    const { entries } = await ask(api, { name: 'history', params: { entity: null, from: 0, count: 1000 } });
    const groups = entries.flatMap((entry) => entry.groups).filter(({ kind }) => kind === 'check');
    const states = groups.flatMap((group) => group.claims.filter(({ property }) => property === 'state'));
    expect(new Set(states.map(({ value }) => value)).size).toBe(5);
  });

  it('has a list with judged and waiting rows, things in the bin, photos and papers', async () => {
    const [list] = await ask(api, { name: 'lists', params: null });
    expect(list?.announcement).not.toBeNull();
    expect(list).toMatchObject({ rowCount: 11, isHostile: true, same: 1, notSame: 1, unsure: 1 });
    const { total } = await ask(api, { name: 'bin', params: { from: 0, count: 10 } });
    expect(total).toBe(2);
    let [portraits, papers, allowed] = [0, 0, 0];
    for (const { id } of rows)
      for (const paper of await ask(api, { name: 'attachments', params: { of: id } })) {
        if (propertiesOf([paper.record]).has('permission')) allowed += 1;
        if (paper.isPortrait) portraits += 1;
        else papers += 1;
        expect(['image/png', 'text/plain']).toContain(paper.mediaType);
        const bytes = await api.readAttachment(paper.id, 'file');
        expect(bytes.ok && bytes.value.length > 100).toBe(true);
      }
    expect([portraits, papers, allowed]).toEqual([12, 5, 6]);
    expect(await api.checkBlobs()).toEqual({ ok: true, value: { missing: [], orphans: [] } });
  });
});

describe('what the demonstration says', () => {
  const glossary = JSON.parse(reference('glossary.json'));
  const stepsIn = (language: (typeof languages)[number]) => {
    let next = 0;
    const newId = () => String(next++).padStart(26, '0') as EntityId;
    return demoSteps({ language, today, seed: 60, newId }, '');
  };
  const textsIn = (language: (typeof languages)[number]) => {
    const texts = new Map<string, string>();
    const walk = (node: unknown, property: string): void => {
      if (typeof node === 'string') {
        if (!apart.has(property) && / /.test(node)) texts.set(`${property} ${texts.size}`, node);
      } else if (typeof node === 'object' && node !== null)
        for (const [key, child] of Object.entries(node)) {
          const at = (node as { property?: string }).property;
          walk(child, key === 'value' && at !== undefined ? at : key === 'whole' ? 'name' : key);
        }
    };
    // A list's rows are as printed.
    const own = stepsIn(language).filter(
      (step) =>
        step.do !== 'run' || step.command.type !== 'entities.write' || step.command.act !== 'list.import',
    );
    walk(own, '');
    return texts;
  };
  // Names stand in all three forms.
  const apart = new Set([
    'name',
    'raw',
    'ru',
    'uk',
    'latin',
    'family',
    'given',
    'patronymic',
    'other-name',
    'former-name',
    'crop',
    'filter',
  ]);

  it('is the same for the same seed and day', () => {
    expect(stepsIn('uk')).toEqual(stepsIn('uk'));
  });

  it.each(languages)('is whole and careful in %s', (language) => {
    const texts = textsIn(language);
    expect(texts.size).toBeGreaterThan(300);
    expect([
      ...findCareless(language, texts),
      ...findHomoglyphs(language, texts),
      ...findForeignLetters(language, texts, new Set()),
      ...findAvoided(language, texts, glossary),
    ]).toEqual([]);
  });

  it('names nobody whom the reference knows', () => {
    const known = ['events.json', 'organisations.json', 'event-words.json']
      .map((name) => reference(name).toLowerCase())
      .join(' ');
    expect(known.length).toBeGreaterThan(100_000);
    expect(allFamilies.length).toBeGreaterThan(120);
    expect(allFamilies.filter((family) => known.includes(family.toLowerCase()))).toEqual([]);
  });
});
