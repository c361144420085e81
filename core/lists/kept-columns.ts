import type { EntityEntry } from '../model/commands.ts';
import { viewKey } from '../model/fold.ts';
import { type NumberPlace, numberPlaces } from './case-entries.ts';
import { type Purpose, rolesFor } from './purpose.ts';
import type { GridPlan, KeptColumns, OpenedGrid } from './reader-api.ts';

/** What the next file has to share: what it is taken for, and its heads. `null` without heads: the number of columns alone says too little. */
export const keptShapeOf = (purpose: Purpose, { headerRow, shape }: OpenedGrid): string | null =>
  headerRow === null ? null : `${purpose}:${shape}`;

/** A plan as one text: the row of the heads (`=` where it was guessed), then the roles from left to right, then the number's place. */
export function columnsToKeep({ headerRow, roles }: GridPlan, grid: OpenedGrid, number: NumberPlace): string {
  const head = headerRow === grid.headerRow ? '=' : String(headerRow ?? '-');
  return `${head}|${roles.join(',')}|${viewKey(number)}`;
}

/** A plan out of what was kept; `null` when it does not fit this table or is not known to this version of the app. */
export function readKeptColumns(
  purpose: Purpose,
  at: number,
  grid: OpenedGrid,
  columns: string,
): { readonly plan: GridPlan; readonly number: NumberPlace } | null {
  const [, head = '', list = '', place = ''] = /^(=|-|\d{1,6})\|([a-z,-]*)\|([a-z/-]*)$/.exec(columns) ?? [];
  const names = list.split(',');
  const roles = names.flatMap((name) => rolesFor[purpose].find((role) => role === name) ?? []);
  const number = numberPlaces.find((each) => viewKey(each) === place);
  if (number === undefined || roles.length !== grid.columns.length || roles.length !== names.length)
    return null;
  const headerRow = head === '=' ? grid.headerRow : head === '-' ? null : Number(head);
  return { plan: { grid: at, headerRow, roles }, number };
}

/** What is written beside the rows, so that the next file of this shape is proposed the same way. */
export const keptEntry = ({ id, shape, columns }: KeptColumns): EntityEntry => ({
  id,
  kind: 'file-shape',
  statements: [
    { property: 'shape', value: shape, source: { kind: 'author' } },
    { property: 'columns', value: columns, source: { kind: 'author' } },
  ],
});
