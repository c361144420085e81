import { describe, expect, it } from 'vitest';
import type { ChangeId, ClaimId, EntityId } from '../../../../core/base/ids.ts';
import { partKinds, rowsOf } from '../../../../core/model/schema.ts';
import type { EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { caseSections, filledIn, foundIn, sectionItems, sectionKinds } from './case-sections.ts';
import { isOpenAtFirst, itemId, itemsOf, passes } from './form-items.ts';

let number = 0;
const claim = (property: string, value: string, more: Partial<StatedClaim> = {}): StatedClaim => ({
  id: `d:1/${number++}` as ClaimId,
  change: 'd:1' as ChangeId,
  author: 'Вигадниця',
  at: '2026-11-22T10:00:00.000Z',
  property,
  value,
  ...more,
});
const view = (claims: readonly [StatedClaim, ...StatedClaim[]], isDisputed = false): PropertyView => ({
  property: claims[0].property,
  ...(claims[0].key === undefined ? {} : { key: claims[0].key }),
  claims,
  isDisputed,
  wishes: [],
});
const record = (...views: readonly PropertyView[]): EntityRecord => ({
  id: 'a' as EntityId,
  kind: 'case',
  isDeleted: false,
  isRevived: false,
  deletions: [],
  version: '1#d:1',
  changedAt: '2026-11-22T10:00:00.000Z',
  views,
});
const said = { source: 's' as EntityId };
const itemOf = (property: string, valueKey?: string) => {
  const row = rowsOf('case').find((each) => each.property === property);
  if (row === undefined) throw new Error(property);
  return { row, ...(valueKey === undefined ? {} : { valueKey }) };
};

describe('the fields of a form', () => {
  it('all stand in a section of the case, each once; and so does every kind of part', () => {
    const placed = caseSections.flatMap(sectionItems).map((item) => itemId(record(), item));
    const all = itemsOf(rowsOf('case').filter((row) => row.section !== 'none' && row.property !== 'fate'));
    expect(placed.toSorted()).toEqual(all.map((item) => itemId(record(), item)).toSorted());
    expect(caseSections.flatMap(sectionKinds)).toHaveLength(partKinds.length);
  });

  it('are a key each where a property has fixed keys, but spellings of a name stay together', () => {
    const items = itemsOf(rowsOf('case'));
    expect(items.filter((item) => item.row.property === 'name')).toHaveLength(1);
    expect(items.filter((item) => item.row.property === 'identifier').length).toBeGreaterThan(5);
  });

  it('stand open when they are filled or usually asked of such a person', () => {
    const soldier = record(view([claim('category', 'soldier')]), view([claim('height', '182')]));
    const isOpen = (property: string) => isOpenAtFirst(soldier, itemOf(property));
    expect(['height', 'unit', 'birth-date'].map(isOpen)).toEqual([true, true, true]);
    expect(['workplace', 'weight', 'teeth'].map(isOpen)).toEqual([false, false, false]);
    expect(isOpenAtFirst(record(), itemOf('workplace'))).toBe(true);
    const numbered = record(view([claim('identifier', '7', { key: 'icrc' })]));
    expect([
      isOpenAtFirst(numbered, itemOf('identifier', 'icrc')),
      isOpenAtFirst(numbered, itemOf('identifier', 'erdr')),
    ]).toEqual([true, false]);
  });
});

describe('going through a case', () => {
  const yearAgo = '2025-11-22';
  const shown = record(
    view([claim('unit', 'рота', said), claim('unit', 'батальйон', { source: 't' as EntityId })], true),
    view([claim('eyes', 'grey')]),
    view([claim('hair', 'dark', { ...said, statedOn: '2024-05' })]),
    view([claim('note', 'нотатка')]),
  );

  it.each([
    ['disputed', ['unit']],
    ['no-source', ['eyes']],
    ['old', ['hair']],
  ] as const)('finds what is %s', (filter, found) => {
    const all = itemsOf(rowsOf('case'));
    expect(
      all.filter((item) => passes(shown, item, filter, yearAgo)).map((item) => item.row.property),
    ).toEqual(found);
  });

  it('counts fields and parts of a section', () => {
    const mark: EntityRecord = { ...record(view([claim('where', 'плече')])), kind: 'mark' };
    expect([filledIn('body', shown, [mark]), filledIn('health', shown, [mark])]).toEqual([3, 0]);
    expect(foundIn('body', shown, [mark], 'no-source', yearAgo)).toBe(2);
  });
});
