import type { ColumnRole } from './column-role.ts';
import type { GridPlan, OpenedGrid } from './reader-api.ts';

/** What a file is taken in as: a list that somebody published, or the cases of one's own. */
export type Purpose = 'list' | 'cases';

/** Roles that a column can have, in the order in which they are offered. */
export const rolesFor: Readonly<Record<Purpose, readonly ColumnRole[]>> = {
  list: [
    'name',
    'surname',
    'given',
    'patronymic',
    'birth-date',
    'birth-year',
    'rank',
    'unit',
    'lost-on',
    'lost-place',
    'residence',
    'category',
    'sex',
    'call-sign',
    'fate',
    'contact',
    'id',
    'number',
    'note',
    'skip',
  ],
  cases: [
    'name',
    'surname',
    'given',
    'patronymic',
    'birth-date',
    'birth-year',
    'sex',
    'category',
    'rank',
    'unit',
    'call-sign',
    'last-contact-on',
    'last-contact-place',
    'lost-on',
    'lost-place',
    'residence',
    'relative',
    'contact',
    'fate',
    'id',
    'note',
    'skip',
  ],
};

/** What stands in for a role that a purpose does not have. */
const instead: Readonly<Partial<Record<ColumnRole, ColumnRole>>> = {
  'last-contact-on': 'lost-on',
  'last-contact-place': 'lost-place',
  relative: 'contact',
};

/** How a freshly opened table is first taken: as it was guessed. No two columns come to hold the same date. */
export function guessedPlan(purpose: Purpose, grid: number, { headerRow, columns }: OpenedGrid): GridPlan {
  const offered = rolesFor[purpose];
  const given = new Set(columns.map(({ role }) => role));
  const roles = columns.map(({ role }): ColumnRole => {
    if (offered.includes(role)) return role;
    const other = instead[role];
    return other === undefined || !offered.includes(other) || given.has(other) ? 'skip' : other;
  });
  return { grid, headerRow, roles };
}
