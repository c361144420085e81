import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../base/dates/parse.ts';
import type { EntityId } from '../base/ids.ts';
import { partKinds, rowOf, rowsOf } from './schema.ts';
import type { PropertyRow } from './schema-types.ts';
import { createDesk, person } from './testing/desk.ts';
import type { Value } from './types.ts';
import { canBeUnknown, checkValue, isEmptyValue, isUnknown, valuesDiffer } from './values.ts';

/** What people type, paste and mistype: any units of 16 bits, right-to-left marks, digits, units, dates. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));
const typed = fc.oneof(
  anyUnits,
  fc.constantFrom(
    '31.02.1990',
    '-182',
    '182 см',
    '1,80 м',
    '\u200fעברית\u202e123\u202c',
    '\ud800',
    'a\udc00b',
    '  ',
    '+38 (000) 000-00-00',
    'так',
    '2024-05~',
  ),
);

const forms: readonly PropertyRow[] = [
  'case' as const,
  ...partKinds.map(({ kind }) => kind),
  'source' as const,
  'announcement' as const,
  'attachment' as const,
  'check' as const,
  'list' as const,
]
  .flatMap((kind) => rowsOf(kind))
  .filter((row) => row.section !== 'none');
/** Types whose field gives a text. */
const textRows = forms.filter((row) => row.type !== 'entity' && row.type !== 'flag');

describe('what is typed into a field', () => {
  it('is kept: as typed, or as the value that it means; never refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textRows), typed, (row, text) => {
        const checked = checkValue(row, text);
        expect(checked).not.toBeNull();
        if (checked === null) return;
        if (row.type === 'name') expect(checked.value).toEqual({ whole: text });
        else if (checked.isAsTyped === true) expect(checked.value).toBe(text);
        else if (row.type === 'number') expect(typeof checked.value).toBe('number');
        else if (row.type === 'date') expect(parseDate(String(checked.value)).ok).toBe(true);
        else expect(checked.value).toBe(text);
        // Saving what is shown changes nothing any more.
        if (typeof checked.value === 'string') expect(checkValue(row, checked.value)).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back out of the record, also a hundred thousand characters with halves of pairs', () => {
    const long = `\u202e${'Ж\ud83d '.repeat(33_333)}\udc00`;
    expect(long.length).toBeGreaterThan(99_999);
    for (const row of textRows.filter((each) =>
      ['text', 'long-text', 'phone', 'choice', 'grade'].includes(each.type),
    )) {
      const desk = createDesk();
      const id = (row.kind === 'case' ? person : '0'.repeat(26)) as EntityId;
      const key = row.keys === undefined ? {} : { key: row.keys[0] as string };
      desk.run({
        type: 'value.add',
        entity: id,
        kind: row.kind,
        statement: { property: row.property, value: long, source: { kind: 'author' }, ...key },
      });
      const [view] = desk.record(id).views;
      expect(view?.claims[0]?.value === long, `${row.kind}.${row.property}`).toBe(true);
    }
  });
});

const row = (property: string): PropertyRow => {
  const found = rowOf('case', property);
  if (found === null) throw new Error(property);
  return found;
};

describe('a measure', () => {
  it.each<[string, string, Value, boolean]>([
    ['height', '182', 182, true],
    ['height', ' 182 см ', 182, true],
    ['height', '182cm.', 182, true],
    ['height', '1,82 м', 182, true],
    ['height', '1.8 m', 180, true],
    ['height', '182,5', 182.5, true],
    ['height', '-182', '-182', false],
    ['height', '18', '18', false],
    ['height', '1820', '1820', false],
    ['height', '182 кг', '182 кг', false],
    ['height', '5 ft 11', '5 ft 11', false],
    ['height', 'високий', 'високий', false],
    ['weight', '80 кг', 80, true],
    ['weight', '80 м', '80 м', false],
    ['foot-size', '43', 43, true],
    ['foot-size', '43 см', '43 см', false],
  ])('%s %s', (property, text, value, isRead) => {
    expect(checkValue(row(property), text)).toEqual(isRead ? { value } : { value, isAsTyped: true });
  });

  it('that came from elsewhere and cannot be is kept as its text', () => {
    expect(checkValue(row('height'), Number.NaN)).toEqual({ value: 'NaN', isAsTyped: true });
    expect(checkValue(row('height'), -3)).toEqual({ value: '-3', isAsTyped: true });
  });
});

describe('a telephone number', () => {
  it.each([
    ['+38 (000) 000-00-00', true],
    ['16 98 0', true],
    ['117', false],
    ['спитати в мами', false],
    ['1234567890123456', false],
  ])('%s', (text, isRead) => {
    expect(checkValue(row('phone'), text)?.isAsTyped !== true).toBe(isRead);
  });
});

describe('known to be unknown', () => {
  const unknown: Value = { unknown: true };

  it('is a value of every field that a person is asked, and no empty one', () => {
    expect(forms.filter((each) => canBeUnknown(each) && checkValue(each, unknown) === null)).toEqual([]);
    expect(isEmptyValue(unknown)).toBe(false);
    expect(
      [{}, { unknown: false }, { unknown: true, more: 1 }, 'x'].map((value) => isUnknown(value as Value)),
    ).toEqual(Array(4).fill(false));
    expect(checkValue(row('fate-look'), unknown)).toBeNull();
  });

  it('contradicts nobody, and stands behind whoever knows', () => {
    expect([valuesDiffer(unknown, 'так'), valuesDiffer(182, unknown)]).toEqual([false, false]);
    const desk = createDesk();
    const add = (value: Value, by: string) =>
      desk.run(
        {
          type: 'value.add',
          entity: person,
          kind: 'case',
          statement: { property: 'eyes', value, source: { kind: 'author' } },
        },
        by,
      );
    add(unknown, 'Лелека');
    add('grey', 'Чайка');
    const [view] = desk.record().views;
    expect([view?.isDisputed, view?.claims.map((claim) => claim.value)]).toEqual([false, ['grey', unknown]]);
  });
});
