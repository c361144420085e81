import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseColumns,
  columnsText,
  facets,
  filterText,
  noFilter,
  orderText,
  readColumns,
  readFilter,
  readOrder,
  usualColumns,
  usualOrder,
} from './case-view.ts';

const someFilter = fc.record({
  text: fc.string({ unit: 'binary' }),
  items: fc.array(fc.record({ facet: fc.constantFrom(...facets), value: fc.string({ unit: 'binary' }) })),
});

describe('a view that is kept', () => {
  it('comes back as it was, and is the same text whatever the order of its items', () => {
    fc.assert(
      fc.property(someFilter, (filter) => {
        const kept = filterText(filter);
        const { filter: read, isWhole } = readFilter(kept);
        expect([isWhole, filterText(read), read.text]).toEqual([true, kept, filter.text]);
        expect(filterText({ ...filter, items: filter.items.toReversed() })).toBe(kept);
        expect(new Set(read.items.map((it) => `${it.facet} ${it.value}`))).toEqual(
          new Set(filter.items.map((it) => `${it.facet} ${it.value}`)),
        );
      }),
    );
    const order = fc.record({ column: fc.constantFrom(...caseColumns), isDescending: fc.boolean() });
    fc.assert(
      fc.property(order, (it) => {
        expect(readOrder(orderText(it))).toEqual(it);
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...caseColumns], { minLength: 1 }), (columns) => {
        const expected = columns.includes('name') ? columns : ['name', ...columns];
        expect(readColumns(columnsText(columns))).toEqual(expected);
      }),
    );
  });

  it('of a newer version shows what is understood, and says that it is not all', () => {
    const newer = '{"items":[["fate","missing"],["weather","rain"]],"text":"яр"}';
    expect(readFilter(newer)).toEqual({
      filter: { text: 'яр', items: [{ facet: 'fate', value: 'missing' }] },
      isWhole: false,
    });
    expect(readFilter('{"items":[],"text":"","mood":1}').isWhole).toBe(false);
    expect([readColumns('weather,name,fate'), readOrder('-weather')]).toEqual([['name', 'fate'], usualOrder]);
  });

  it('that is damaged shows everything and says so; one that was never kept is whole', () => {
    for (const text of ['{', 'null', '7', '[]x'])
      expect(readFilter(text)).toEqual({ filter: noFilter, isWhole: false });
    expect(readFilter('')).toEqual({ filter: noFilter, isWhole: true });
    expect([readColumns(''), readOrder('')]).toEqual([usualColumns, usualOrder]);
  });
});
