import type { PropertyRow } from '../schema-types.ts';
import { nobody } from './audiences.ts';

/**
 * Rows of the schema table for `view`: a way of looking at the cases that somebody keeps under a name. Whoever changed it
 * last is followed: a view is nobody's word about anybody, so two people who change it contradict nobody.
 */
export const viewRows = [
  {
    kind: 'view',
    property: 'title',
    type: 'text',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'view.title.label',
    section: 'none',
    order: 1,
  },
  {
    // What is looked for, as canonical JSON (`core/cases/case-filter.ts`); what a newer version wrote stays as it is.
    kind: 'view',
    property: 'filter',
    type: 'long-text',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'view.filter.label',
    section: 'none',
    order: 2,
  },
  {
    // Names of the columns from left to right, with commas between.
    kind: 'view',
    property: 'columns',
    type: 'text',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'view.columns.label',
    section: 'none',
    order: 3,
  },
  {
    // Name of a column; with a minus in front from last to first.
    kind: 'view',
    property: 'sort',
    type: 'text',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'view.sort.label',
    section: 'none',
    order: 4,
  },
] as const satisfies readonly PropertyRow[];
