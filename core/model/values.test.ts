import { describe, expect, it } from 'vitest';
import { rowOf } from './schema.ts';
import type { Count, Value } from './types.ts';
import { checkValue, isEmptyValue, keyOfValue, valuesDiffer, valueText } from './values.ts';

const count = (more: Partial<Count> = {}): Count => ({
  what: 'pow',
  to: 'UA',
  number: 100,
  qualifier: 'exact',
  scope: 'total',
  ...more,
});

function check(kind: 'case' | 'source' | 'link' | 'announcement' | 'vault', property: string, value: Value) {
  const row = rowOf(kind, property);
  if (row === null) throw new Error(property);
  return checkValue(row, value);
}

describe('fitting a value to its property', () => {
  it('takes what belongs there', () => {
    const right: readonly (readonly [Parameters<typeof check>[0], string, Value])[] = [
      ['case', 'unit', 'anything ’ at all'],
      ['case', 'note', '\ud800 a lone surrogate'],
      ['case', 'birth-date', '1990-05~'],
      ['case', 'sex', 'female'],
      ['case', 'name', { family: 'Журавель', given: 'Остап', patronymic: '' }],
      ['case', 'other-name', { whole: 'ZHURAVEL O.' }],
      ['source', 'grade', 'B2'],
      ['announcement', 'count', count()],
      ['announcement', 'count', count({ number: null, qualifier: 'undisclosed' })],
      ['link', 'case', '00000000000000000000000000'],
      ['vault', 'recovery-confirmed', true],
    ];
    expect(right.map(([kind, property, value]) => check(kind, property, value))).toEqual(
      right.map(([, , value]) => ({ value })),
    );
  });

  it('keeps as typed what a person can type and it cannot be', () => {
    const typed: readonly (readonly [Parameters<typeof check>[0], string, string])[] = [
      ['case', 'birth-date', '31.02.1990'],
      ['case', 'birth-date', '05/12/2024'],
      ['case', 'sex', '-'],
      ['source', 'grade', 'Z9'],
      ['announcement', 'count', 'about a hundred'],
    ];
    expect(typed.map(([kind, property, value]) => check(kind, property, value))).toEqual(
      typed.map(([, , value]) => ({ value, isAsTyped: true })),
    );
  });

  it('reads dates in words and names in one piece', () => {
    expect(check('case', 'birth-date', '12 мая 1990 года')).toEqual({ value: '1990-05-12' });
    expect(check('case', 'other-name', 'Журавель О.')).toEqual({ value: { whole: 'Журавель О.' } });
  });

  it('refuses another shape', () => {
    const wrong: readonly (readonly [Parameters<typeof check>[0], string, Value])[] = [
      ['case', 'unit', 7],
      ['case', 'birth-date', 1990],
      ['case', 'sex', true],
      ['case', 'name', ['Журавель']],
      ['case', 'name', { nickname: 'Лелека' } as Value],
      ['announcement', 'count', count({ number: -1 })],
      ['announcement', 'count', count({ number: 1.5 })],
      ['announcement', 'count', count({ number: null })],
      ['announcement', 'count', count({ qualifier: 'undisclosed' })],
      ['link', 'case', 'not an id'],
      ['vault', 'recovery-confirmed', 'yes'],
    ];
    expect(wrong.map(([kind, property, value]) => check(kind, property, value))).toEqual(
      wrong.map(() => null),
    );
  });

  it('knows what was left empty', () => {
    expect(['', ' \n', {}, { family: ' ' }].map(isEmptyValue)).toEqual([true, true, true, true]);
    expect(['0', 0, false, count(), { given: 'Остап' }].map(isEmptyValue)).toEqual(Array(5).fill(false));
  });
});

describe('counts', () => {
  it('stand in one view only when they count the same thing', () => {
    expect(keyOfValue(count())).toBe('pow.UA.total');
    expect(keyOfValue(count({ to: 'RU', scope: 'part', scopeText: ' wounded ' }))).toBe(
      'pow.RU.part:wounded',
    );
    expect(keyOfValue('about a hundred')).toBeUndefined();
  });

  it('contradict only when no number fits both', () => {
    const differ = (a: Partial<Count>, b: Partial<Count>) => valuesDiffer(count(a), count(b));
    expect(differ({ number: 1245 }, { number: 1248 })).toBe(true);
    expect(differ({ number: 100 }, { number: 100, note: 'in words' })).toBe(false);
    expect(differ({ number: null, qualifier: 'undisclosed' }, { number: 1 })).toBe(false);
    expect(differ({ number: 1000, qualifier: 'at-least' }, { number: 1212 })).toBe(false);
    expect(differ({ number: 2000, qualifier: 'at-least' }, { number: 1212 })).toBe(true);
    expect(differ({ number: 1000, qualifier: 'up-to' }, { number: 950 })).toBe(false);
    expect(differ({ number: 1000, qualifier: 'up-to' }, { number: 1212 })).toBe(true);
    expect(differ({ number: 400, qualifier: 'about' }, { number: 385 })).toBe(false);
    expect(differ({ number: 400, qualifier: 'about' }, { number: 379 })).toBe(true);
  });
});

describe('values', () => {
  it('differ by letters, not by white space, Unicode form or the order of parts', () => {
    expect(valuesDiffer('Київ', 'Киев')).toBe(true);
    expect(valuesDiffer('й  мар', ' й мар')).toBe(false);
    expect(valuesDiffer('\u0439', '\u0438\u0306')).toBe(false);
    expect(valuesDiffer({ family: 'А', given: 'Б' }, { given: 'Б', family: 'А' })).toBe(false);
    expect(valuesDiffer({ family: 'А' }, { family: 'А', given: '' })).toBe(false);
    expect(valuesDiffer({ family: 'А' }, { family: 'А', given: 'Б' })).toBe(true);
    expect(valueText(['a', 'b'])).not.toBe(valueText(['b', 'a']));
  });
});
