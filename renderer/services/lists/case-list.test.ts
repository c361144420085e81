import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/base/ids.ts';
import { type CaseFilter, caseColumns, noFilter, usualOrder } from '../../../core/model/case-view.ts';
import type { CaseSummary } from '../cases-api.ts';
import { createCaseList } from './case-list.ts';
import { conditionsOf, sweep, testOfItem } from './filter-cases.ts';
import { ListedCase } from './listed-case.ts';
import { createMatcher } from './search-text.ts';

const lineOf = (id: string, more: Partial<CaseSummary> = {}): ListedCase =>
  new ListedCase({
    id: id as EntityId,
    name: id,
    otherNames: [],
    callSigns: [],
    tags: [],
    isDisputed: false,
    isUnsourced: false,
    newestOn: '2026-01-01',
    changedAt: '2026-01-01T00:00:00.000Z',
    linkCount: 0,
    consent: 'none',
    ...more,
  });
const put = (line: ListedCase) => ({ id: line.id, line });
const listOf = (...lines: readonly ListedCase[]) => {
  const list = createCaseList();
  list.change(lines.map(put));
  return list;
};
const today = '2026-11-22';
/** Ids that a filter shows, sorted. */
const shown = (list: ReturnType<typeof createCaseList>, filter: Partial<CaseFilter>): readonly string[] => {
  const conditions = conditionsOf({ ...noFilter, ...filter }, list, today);
  return sweep(list.inOrder(usualOrder), conditions, { from: 0, count: 1000 })
    .window.map(({ id }) => id)
    .sort();
};

const someValue = fc.record({
  name: fc.constantFrom('', 'Журавель Остап', 'Жур Яр', 'журавлик', 'Zhur', 'Остапко'),
  unit: fc.constantFrom('1 полк', 'полк Яр', 'рота'),
  linkCount: fc.nat(3),
  fate: fc.constantFrom('missing', 'freed', 'home'),
});
const someSteps = fc.array(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), value: fc.option(someValue) }),
  { maxLength: 40 },
);

describe('a list in several orders', () => {
  it('stays as sorting from scratch would have it, whatever is put in and taken out', () => {
    const someOrder = fc.record({ column: fc.constantFrom(...caseColumns), isDescending: fc.boolean() });
    fc.assert(
      fc.property(someSteps, someOrder, (steps, order) => {
        const kept = createCaseList();
        kept.inOrder(order);
        const last = new Map<string, ListedCase | null>();
        for (const { id, value } of steps) {
          const line = value === null ? null : lineOf(id, value);
          kept.change([{ id, line }]);
          last.set(id, line);
        }
        const fresh = createCaseList();
        fresh.change([...last].map(([id, line]) => ({ id, line })));
        expect(kept.inOrder(order)).toEqual(fresh.inOrder(order));
      }),
    );
  });

  it('puts lines without a value last in both directions', () => {
    const list = listOf(lineOf('a', { name: '' }), lineOf('b', { name: 'x' }), lineOf('c', { name: 'y' }));
    const ids = (isDescending: boolean) => list.inOrder({ column: 'name', isDescending }).map((it) => it.id);
    expect([ids(false), ids(true)]).toEqual([
      ['b', 'c', 'a'],
      ['c', 'b', 'a'],
    ]);
  });

  it('keeps the order of an order that was let go and asked for again', () => {
    const list = listOf(lineOf('a', { name: 'y' }), lineOf('b', { name: 'x' }));
    for (const column of caseColumns) list.inOrder({ column, isDescending: false });
    list.change([put(lineOf('c', { name: 'w' }))]);
    expect(list.inOrder({ column: 'name', isDescending: false }).map(({ id }) => id)).toEqual([
      'c',
      'b',
      'a',
    ]);
  });
});

describe('searching the words', () => {
  it('finds what looking at every text finds, whatever was put in and taken out, warm or not', () => {
    const queries = ['жур', 'ж', 'журавель', 'яр жур', 'полк 1', '', ' - ', 'остап журавель', 'щось', 'zh'];
    fc.assert(
      fc.property(someSteps, fc.constantFrom(...queries), fc.nat(8), (steps, text, warmed) => {
        const list = createCaseList();
        for (const [at, { id, value }] of steps.entries()) {
          list.change([{ id, line: value === null ? null : lineOf(id, value) }]);
          if (at % 3 === 0) list.warm(warmed);
        }
        const matches = createMatcher(text);
        const expected = list.inOrder(usualOrder).filter((line) => matches(line.words()));
        expect(shown(list, { text })).toEqual(expected.map(({ id }) => id).sort());
      }),
    );
  });

  it('forgets the words of lines that are gone before there are many of them', () => {
    const list = listOf(lineOf('a', { name: 'перший' }));
    list.warm(10);
    for (let at = 0; at < 1200; at++) list.change([put(lineOf('a', { name: `слово${at}` }))]);
    expect([shown(list, { text: 'слово1199' }), shown(list, { text: 'слово7' })]).toEqual([['a'], []]);
  });
});

describe('filters', () => {
  const list = listOf(
    lineOf('held', {
      fate: 'captivity-confirmed',
      unit: '1 полк',
      assignee: 'Яр',
      tags: ['ДНК'],
      consent: 'given',
    }),
    lineOf('lost', { fate: 'missing', unit: '1 полк', isDisputed: true, lastContactOn: '2024-05' }),
    lineOf('late', {
      fate: 'missing',
      nextStepOn: '2026-11-21',
      lastContactOn: '2024-02-10?',
      newestOn: '2025-11-21',
    }),
    lineOf('soon', {
      nextStepOn: '2026-11-22',
      dueOn: '2026-11',
      tags: ['ДНК', 'весна'],
      newestOn: '2025-11-22',
    }),
    lineOf('dead', { fate: 'buried', fateLook: 'once', isUnsourced: true, lastContactOn: 'навесні' }),
  );
  const items = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([facet, value]) => ({ facet, value })) as CaseFilter['items'];

  it.each([
    [[['fate', 'missing']], ['late', 'lost']],
    [
      [
        ['fate', 'missing'],
        ['fate', 'buried'],
      ],
      ['dead', 'late', 'lost'],
    ],
    [[['fate', '']], ['soon']],
    [
      [
        ['fate', 'missing'],
        ['unit', '1 полк'],
      ],
      ['lost'],
    ],
    [[['tag', 'ДНК']], ['held', 'soon']],
    [[['tag', '']], ['dead', 'late', 'lost']],
    [[['assignee', '']], ['dead', 'late', 'lost', 'soon']],
    [[['consent', 'none']], ['dead', 'late', 'lost', 'soon']],
    // A month reaches into the period; words that are no date exclude nothing; no date at all is not in it.
    [[['since', '2024-05-20']], ['dead', 'lost']],
    [[['until', '2024-05-01']], ['dead', 'late', 'lost']],
    [
      [
        ['since', '2024-02-01'],
        ['until', '2024-03-01'],
      ],
      ['dead', 'late'],
    ],
    // Today is not late yet, and a month is not over before its last day.
    [[['attention', 'yes']], ['dead', 'late', 'lost']],
    [[['disputed', 'yes']], ['lost']],
    [[['unsourced', 'yes']], ['dead']],
    [[['old', 'yes']], ['late']],
  ] as const)('%j shows %j', (pairs, ids) => {
    expect(shown(list, { items: items(...pairs) })).toEqual(ids);
  });

  it('say what each of them hides that nothing else does', () => {
    const filter = { text: '', items: items(['fate', 'missing'], ['unit', '1 полк'], ['disputed', 'yes']) };
    const conditions = conditionsOf(filter, list, today);
    const { total, hidden } = sweep(list.inOrder(usualOrder), conditions, { from: 0, count: 1 });
    expect([total, conditions.map(({ name }) => name), hidden]).toEqual([
      1,
      ['fate', 'unit', 'disputed'],
      [0, 0, 0],
    ]);
    const narrow = conditionsOf({ text: 'held', items: items(['fate', 'missing']) }, list, today);
    expect(sweep(list.inOrder(usualOrder), narrow, { from: 0, count: 9 })).toEqual({
      total: 0,
      window: [],
      hidden: [2, 1],
    });
  });

  it('count one choice alone', () => {
    const test = testOfItem({ facet: 'tag', value: 'ДНК' }, today);
    expect(list.inOrder(usualOrder).filter(test).length).toBe(2);
  });
});
