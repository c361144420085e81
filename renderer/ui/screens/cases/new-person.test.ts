import { describe, expect, it } from 'vitest';
import { emptyPerson, hasName, statementsOf } from './new-person.ts';

const source = { kind: 'author' } as const;
const keyOf = (family: string, form: 'uk' | 'ru' | 'latin') =>
  statementsOf({ ...emptyPerson, family }, form, source)[0]?.key;

describe('a new person', () => {
  it('needs one part of a name and nothing else', () => {
    expect(hasName({ ...emptyPerson, family: '  ' })).toBe(false);
    expect(hasName({ ...emptyPerson, given: 'Казимир' })).toBe(true);
    expect(statementsOf({ ...emptyPerson, given: 'Казимир' }, 'uk', source)).toEqual([
      { property: 'name', key: 'uk', value: { given: 'Казимир' }, source },
    ]);
  });

  it.each([
    ['Вигаденко', 'ru', 'ru'],
    ['Вигаденко', 'latin', 'uk'],
    ['Вигадїнко', 'ru', 'uk'],
    ['Выдумкин', 'uk', 'ru'],
    ['Vyhadenko', 'uk', 'latin'],
  ] as const)('%s on a %s screen is a %s spelling', (family, form, key) =>
    expect(keyOf(family, form)).toBe(key),
  );

  it('keeps words of a date as they were typed', () => {
    const statements = statementsOf(
      { ...emptyPerson, family: 'А', lastContactOn: 'після свят' },
      'uk',
      source,
    );
    expect(statements[1]).toEqual({ property: 'last-contact-on', value: 'після свят', source });
  });
});
