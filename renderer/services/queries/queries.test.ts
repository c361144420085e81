import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { announcementId, readCatalogue } from '../../../core/announcements/catalogue.ts';
import type { EntityId } from '../../../core/base/ids.ts';
import { wholeList } from '../../../core/model/case-view.ts';
import type { Statement } from '../../../core/model/commands.ts';
import { deriveHere } from '../../platform/argon2-here.ts';
import { createWebCrypto } from '../../platform/crypto.ts';
import type { Queries, VaultApi } from '../api.ts';
import { createCatalogue } from '../catalogue.ts';
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
const byAuthor = { kind: 'author' } as const;

type ListParams = Queries['cases']['params'];
const names = async (api: VaultApi, params: Partial<ListParams> = {}) => {
  const whole = {
    ...wholeList,
    order: { column: 'name', isDescending: false },
    from: 0,
    count: 100,
    ...params,
  } as const;
  const { total, all, rows } = await ask(api, { name: 'cases', params: whole });
  return { total, all, names: rows.map(({ name }) => name) };
};

describe('the list of cases', () => {
  it('sorts, searches and pages, and leaves deleted ones to the bin', async () => {
    const api = await newWorld().create();
    const first = await addCase(api, 'Ґудзик Зразок', [
      say('last-contact-on', '2023-05'),
      say('unit', 'Вигаданий полк'),
    ]);
    await addCase(api, 'Єльчик Тест');
    await addCase(api, 'Іваньо Приклад', [say('last-contact-on', '2024')]);
    const gone = await addCase(api, 'Ящик Уява');
    await mustSave(api, {
      type: 'value.add',
      entity: first,
      kind: 'case',
      statement: say('other-name', { whole: 'Gudzyk Zrazok' }),
    });
    await mustSave(api, { type: 'entity.delete', entity: gone, kind: 'case' });
    expect(await names(api)).toEqual({
      total: 3,
      all: 3,
      names: ['Ґудзик Зразок', 'Єльчик Тест', 'Іваньо Приклад'],
    });
    expect((await names(api, { order: wholeList.order })).names[0]).toBe('Ґудзик Зразок');
    expect((await names(api, { order: { column: 'last-contact', isDescending: true } })).names).toEqual([
      'Іваньо Приклад',
      'Ґудзик Зразок',
      'Єльчик Тест',
    ]);
    expect(await names(api, { from: 1, count: 1 })).toEqual({ total: 3, all: 3, names: ['Єльчик Тест'] });
    expect(await names(api, { text: 'гудз' })).toEqual({ total: 1, all: 3, names: ['Ґудзик Зразок'] });
    expect((await names(api, { text: 'zrazok gud' })).names).toEqual(['Ґудзик Зразок']);
    expect((await names(api, { text: 'полк' })).names).toEqual(['Ґудзик Зразок']);
    expect((await names(api, { text: 'удзик' })).names).toEqual([]);
    const bin = await ask(api, { name: 'bin', params: { from: 0, count: 10 } });
    expect(bin.rows).toMatchObject([{ title: { kind: 'case', title: 'Ящик Уява' }, author: 'Tester' }]);
    await mustSave(api, { type: 'entity.revive', entity: gone, kind: 'case' });
    expect((await names(api)).total).toBe(4);
  });

  it('shows what the newest correction says', async () => {
    const api = await newWorld().create();
    const id = await addCase(api, 'Помилкенко');
    const claim = (await ask(api, { name: 'case', params: { id } }))?.record.views[0]?.claims[0]?.id;
    if (claim === undefined) throw new Error('no claim');
    const seen: string[][] = [];
    await api.watch({ name: 'cases', params: { ...wholeList, from: 0, count: 9 } }, ({ rows }) => {
      seen.push(rows.map(({ name }) => name));
    });
    await mustSave(api, { type: 'value.correct', entity: id, claim, value: { whole: 'Вірненко' } });
    await vi.waitUntil(() => seen.length === 2);
    expect(seen).toEqual([['Помилкенко'], ['Вірненко']]);
    expect((await names(api, { text: 'помил' })).total).toBe(0);
  });
});

describe('one case', () => {
  it('comes with its links and the sources that its claims name, and follows changes of both', async () => {
    const api = await newWorld().create();
    const id = await addCase(api, 'Вигаданенко');
    const other = await addCase(api, 'Прикладна');
    const target = announcementId('2025-06-20-exchange');
    const values: NonNullable<Queries['case']['value']>[] = [];
    await api.watch({ name: 'case', params: { id } }, (value) => {
      if (value !== null) values.push(value);
    });
    const source = {
      kind: 'new',
      id: await api.newId(),
      title: 'Вигадана газета',
      sourceKind: 'media',
    } as const;
    await mustSave(api, {
      type: 'value.add',
      entity: id,
      kind: 'case',
      statement: { property: 'unit', value: 'полк', source },
    });
    await vi.waitUntil(() => values.length === 2);
    const link = await api.newId();
    await mustSave(api, {
      type: 'link.create',
      id: link,
      case: id,
      target,
      judgement: 'unsure',
      reason: 'той самий день',
      source: byAuthor,
    });
    await vi.waitUntil(() => values.length === 3);
    await mustSave(api, {
      type: 'link.create',
      id: await api.newId(),
      case: id,
      target: other,
      judgement: 'negative',
      reason: '',
      source: byAuthor,
    });
    await vi.waitUntil(() => values.length === 4);
    await addCase(api, 'Хтось інший');
    await mustSave(api, { type: 'link.judge', link, judgement: 'positive', reason: 'впізнали' });
    await vi.waitUntil(() => values.length === 5);
    expect(
      values.map(({ sources, links }) => [
        Object.values(sources).map(({ title, useCount }) => [title, useCount]),
        links.length,
      ]),
    ).toEqual([
      [[], 0],
      [[['Вигадана газета', 1]], 0],
      [[['Вигадана газета', 1]], 1],
      [[['Вигадана газета', 1]], 2],
      [[['Вигадана газета', 1]], 2],
    ]);
    expect(values.at(-1)?.links.find((it) => it.id === link)).toMatchObject({
      case: { id, name: 'Вигаданенко' },
      target: { id: target, kind: 'announcement', date: '2025-06-20', title: 'exchange' },
      judgement: 'positive',
      reason: 'впізнали',
      author: 'Tester',
    });
    expect((await ask(api, { name: 'case', params: { id: other } }))?.links).toHaveLength(1);
    expect(
      (await ask(api, { name: 'sources', params: null })).map(({ title, useCount }) => [title, useCount]),
    ).toEqual([['Вигадана газета', 1]]);
    expect(await ask(api, { name: 'case', params: { id: target } })).toBeNull();
  });
});

describe('announcements', () => {
  it('are all that ship with the app, newest first, each count with its speaker', async () => {
    const api = await newWorld().create();
    const { rows } = await ask(api, { name: 'announcements', params: { kinds: [], text: '' } });
    expect(rows).toHaveLength((events as unknown[]).length);
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    expect(rows.flatMap(({ counts }) => counts).every(({ claimedBy }) => claimedBy !== '')).toBe(true);
    const kinds = ['agreement'];
    const some = await ask(api, { name: 'announcements', params: { kinds, text: 'стамбул istanbul' } });
    expect(some.rows).toEqual([]);
    const agreed = await ask(api, { name: 'announcements', params: { kinds, text: '' } });
    expect(agreed.rows.length).toBeGreaterThan(0);
    expect(new Set(agreed.rows.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it('carry what a person adds to them, across restarts, beside what ships', async () => {
    const world = newWorld();
    const first = await world.create();
    const id = announcementId('2025-06-20-exchange');
    const linked = await addCase(first, 'Вигаданенко');
    await mustSave(first, {
      type: 'link.create',
      id: await first.newId(),
      case: linked,
      target: id,
      judgement: 'unsure',
      reason: '',
      source: byAuthor,
    });
    await mustSave(first, {
      type: 'value.add',
      entity: id,
      kind: 'announcement',
      statement: say('note', 'вдома чули про це'),
    });
    const shownIn = async (api: VaultApi) => {
      const shown = await ask(api, { name: 'announcement', params: { id } });
      const notes = shown?.record.views
        .find(({ property }) => property === 'note')
        ?.claims.map(({ author }) => author.split(' ')[0]);
      return [
        notes,
        shown?.links.length,
        Object.keys(shown?.sources ?? {}).length > 0,
        shown?.follows.length,
      ];
    };
    const expected = await shownIn(first);
    expect(expected).toEqual([['catalogue', 'Tester'], 1, true, expected[3]]);
    await first.lock();
    const second = await world.open();
    expect(await shownIn(second)).toEqual(expected);
    const { rows } = await ask(second, { name: 'announcements', params: { kinds: [], text: 'вдома чули' } });
    expect(rows.map((row) => [row.id, row.linkCount])).toEqual([[id, 1]]);
    const own = await second.newId();
    const statements = [say('kind', 'exchange'), say('date', '2026-11-20')];
    await mustSave(second, { type: 'entity.create', id: own, kind: 'announcement', statements });
    const all = await ask(second, { name: 'announcements', params: { kinds: [], text: '' } });
    expect(all.rows[0]?.id).toBe(own);
  });

  it('know which others carry them out', async () => {
    const api = await newWorld().create();
    const { rows } = await ask(api, {
      name: 'announcements',
      params: { kinds: ['agreement', 'negotiation-round'], text: '' },
    });
    const followed: EntityId[] = [];
    for (const { id } of rows) {
      const shown = await ask(api, { name: 'announcement', params: { id } });
      for (const later of shown?.followedBy ?? []) {
        followed.push(id);
        const back = await ask(api, { name: 'announcement', params: { id: later.id } });
        expect(back?.follows.map((it) => it.id)).toContain(id);
      }
    }
    expect(followed.length).toBeGreaterThan(0);
  });
});

describe('the history', () => {
  it('of the vault comes in pages, newest first, with names and what was taken back', async () => {
    const api = await newWorld().create();
    const id = await addCase(api, 'Вигаданенко');
    await mustSave(api, { type: 'value.add', entity: id, kind: 'case', statement: say('note', 'зайве') });
    const shown = await ask(api, { name: 'case', params: { id } });
    const claim = shown?.record.views.find(({ property }) => property === 'note')?.claims[0]?.id;
    await mustSave(api, { type: 'value.retract', entity: id, claims: [claim!] });
    await api.undo();
    const history = await ask(api, { name: 'history', params: { entity: null, from: 0, count: 3 } });
    expect(history.total).toBe(5);
    expect(history.titles).toEqual({ [id]: { kind: 'case', title: 'Вигаданенко' } });
    expect(
      history.entries.map(({ act, isVoid, retracts, undoes }) => [
        act,
        isVoid,
        retracts.map(({ value }) => value),
        undoes.length,
      ]),
    ).toEqual([
      ['change.undo', false, [], 1],
      ['value.retract', true, ['зайве'], 0],
      ['value.add', false, [], 0],
    ]);
    const rest = await ask(api, { name: 'history', params: { entity: null, from: 3, count: 3 } });
    expect(rest.entries.map(({ act }) => act)).toEqual(['case.create', 'vault.create']);
    const own = await ask(api, { name: 'history', params: { entity: id, from: 0, count: 10 } });
    expect(own.entries.map(({ act }) => act)).toEqual([
      'change.undo',
      'value.retract',
      'value.add',
      'case.create',
    ]);
  });

  it('names what a paper bears out, in the record and in the vault', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Вигаданенко');
    await mustSave(api, {
      type: 'value.add',
      entity: person,
      kind: 'case',
      statement: say('unit', 'рота «Вигадка»'),
    });
    const shown = await ask(api, { name: 'case', params: { id: person } });
    const claim = shown!.record.views.find(({ property }) => property === 'unit')!.claims[0]!.id;
    const paper = await api.newId();
    const statements = [say('of', person), say('proves', claim), say('proves', 'no-such:1/0')];
    await mustSave(api, { type: 'entity.create', id: paper, kind: 'attachment', statements });
    const said = { kind: 'case', title: '', said: { property: 'unit', value: 'рота «Вигадка»' } };
    const whose = { kind: 'case', title: 'Вигаданенко' };
    for (const entity of [null, person, paper]) {
      const { titles } = await ask(api, { name: 'history', params: { entity, from: 0, count: 1 } });
      expect(titles).toEqual({ [person]: whose, [claim]: said });
    }
    const past = await ask(api, { name: 'value-history', params: { entity: paper, property: 'proves' } });
    expect(past?.titles[claim]).toEqual(said);
  });

  it('of a shipped announcement is empty until a person does something', async () => {
    const api = await newWorld().create();
    const entity = announcementId('2025-06-20-exchange');
    const params = { entity, from: 0, count: 10 };
    expect((await ask(api, { name: 'history', params })).entries).toEqual([]);
    await mustSave(api, { type: 'value.add', entity, kind: 'announcement', statement: say('note', 'наше') });
    expect((await ask(api, { name: 'history', params })).entries).toHaveLength(1);
  });
});

describe('parts of a case', () => {
  it('come with it, tell its line in the list, and are left out when deleted', async () => {
    const api = await newWorld().create();
    const person = await addCase(api, 'Ґудзик Зразок');
    const consent = await api.newId();
    const about = (property: string, value: Statement['value']): Statement => say(property, value);
    await mustSave(api, {
      type: 'entity.create',
      id: consent,
      kind: 'consent',
      statements: [about('of', person), about('given-by', 'Вигадана мати')],
    });
    const line = async () => {
      const params = { ...wholeList, from: 0, count: 10 };
      return (await ask(api, { name: 'cases', params })).rows[0];
    };
    const shown = () => ask(api, { name: 'case', params: { id: person } });
    expect((await shown())?.parts.map((part) => part.id)).toEqual([consent]);
    expect(await line()).toMatchObject({ consent: 'given', isUnsourced: true });
    await mustSave(api, {
      type: 'value.add',
      entity: consent,
      kind: 'consent',
      statement: about('withdrawn-on', '2026-11'),
    });
    expect(await line()).toMatchObject({ consent: 'withdrawn' });
    await mustSave(api, { type: 'entity.delete', entity: consent, kind: 'consent' });
    expect((await shown())?.parts).toEqual([]);
    expect(await line()).toMatchObject({ consent: 'none' });
  });

  it('of several cases name the others', async () => {
    const api = await newWorld().create();
    const one = await addCase(api, 'Ґудзик Зразок');
    const two = await addCase(api, 'Єльчик Тест');
    const group = await api.newId();
    const statements = [say('of', one), say('of', two), say('title', 'Вигаданий день')];
    await mustSave(api, { type: 'entity.create', id: group, kind: 'group', statements });
    expect((await ask(api, { name: 'case', params: { id: one } }))?.names).toEqual({ [two]: 'Єльчик Тест' });
    expect((await ask(api, { name: 'case', params: { id: two } }))?.parts).toHaveLength(1);
  });
});

describe('a source', () => {
  it('shows where it is used, in the case and in its parts, and follows changes', async () => {
    const api = await newWorld().create();
    const id = await api.newId();
    const source = { kind: 'new', id, title: 'лист', sourceKind: 'official-paper' } as const;
    const person = await addCase(api, 'Ґудзик Зразок', [{ ...say('unit', 'Вигаданий полк'), source }]);
    const relative = await api.newId();
    const mother = { ...say('relation', 'mother'), source: { kind: 'existing', id } as const };
    const statements = [say('of', person), mother];
    await mustSave(api, { type: 'entity.create', id: relative, kind: 'relative', statements });
    const shown = await ask(api, { name: 'source', params: { id } });
    expect(shown?.useCount).toBe(2);
    expect(shown?.uses.map((use) => [use.kind, use.property, use.value, use.case?.name])).toEqual([
      ['case', 'unit', 'Вигаданий полк', 'Ґудзик Зразок'],
      ['relative', 'relation', 'mother', 'Ґудзик Зразок'],
    ]);
    expect(await ask(api, { name: 'source', params: { id: person } })).toBeNull();
  });
});
