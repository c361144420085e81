import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Columns, packColumns, unpackColumns } from './columns.ts';

/** What is read is what JSON gives back: the columns lie in the cache as JSON. */
const stored = (columns: Columns): Columns => JSON.parse(JSON.stringify(columns));
const throughCache = (values: readonly unknown[]) =>
  unpackColumns(stored(packColumns(values)), values.length);

describe('records as columns', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ stringUnit: 'binary' }), { maxLength: 12 }), (values) => {
        expect(throughCache(values)).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('come back when many of them are alike', () => {
    const someText = fc.oneof(fc.constantFrom('', 'полк', 'рота', '\ud800', '__proto__'), fc.string());
    const someRecord = fc.record(
      {
        id: fc.string(),
        kind: fc.constantFrom('case', 'source'),
        unit: someText,
        tags: fc.array(someText, { maxLength: 2 }),
        line: fc.record({ name: someText, isDisputed: fc.boolean() }, { requiredKeys: ['name'] }),
        gone: fc.constant(undefined),
      },
      { requiredKeys: ['id', 'kind'] },
    );
    fc.assert(
      fc.property(fc.array(someRecord, { maxLength: 40 }), (values) => {
        expect(throughCache(values)).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('keep a field with the name of a prototype as a field', () => {
    const values = [JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"a":2}}')];
    expect(throughCache(values).map((it) => Object.keys(it as object))).toEqual([
      ['__proto__'],
      ['__proto__'],
    ]);
  });

  it('are less than half as long where cases repeat what others say', () => {
    const cases = Array.from({ length: 128 }, (_, at) => ({
      id: `case ${at}`,
      kind: 'case',
      isDeleted: false,
      case: { unit: `${at % 5} рота`, fate: 'missing', lastContactPlace: 'Вигадана Балка', tags: [] },
    }));
    const length = (value: unknown) => JSON.stringify(value).length;
    expect(length(packColumns(cases)) * 2).toBeLessThan(length(cases));
  });
});
