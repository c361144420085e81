import type { ColumnRole } from '../../../../core/lists/column-role.ts';

/** What a column can hold, in words; the order in which they are offered. */
export const roleTexts = {
  name: 'lists:role.name',
  surname: 'lists:role.surname',
  given: 'lists:role.given',
  patronymic: 'lists:role.patronymic',
  'birth-date': 'lists:role.birth-date',
  'birth-year': 'lists:role.birth-year',
  rank: 'lists:role.rank',
  unit: 'lists:role.unit',
  'lost-on': 'lists:role.lost-on',
  'lost-place': 'lists:role.lost-place',
  'last-contact-on': 'lists:role.last-contact-on',
  'last-contact-place': 'lists:role.last-contact-place',
  relative: 'lists:role.relative',
  residence: 'lists:role.residence',
  category: 'lists:role.category',
  sex: 'lists:role.sex',
  'call-sign': 'lists:role.call-sign',
  fate: 'lists:role.fate',
  contact: 'lists:role.contact',
  id: 'lists:role.id',
  number: 'lists:role.number',
  note: 'lists:role.note',
  skip: 'lists:role.skip',
} as const satisfies Record<ColumnRole, string>;
