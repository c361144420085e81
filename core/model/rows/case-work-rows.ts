import type { PropertyRow } from '../schema-types.ts';
import { nobody } from './audiences.ts';

/** How people share the work on a case: rows of `case` that say nothing about the person and never leave the vault. */
export const caseWorkRows = [
  {
    // A name as colleagues use it; several people may work on one vault without having one each.
    kind: 'case',
    property: 'assignee',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'case.assignee.label',
    section: 'notes',
    order: 201,
  },
  {
    kind: 'case',
    property: 'tag',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'case.tag.label',
    section: 'notes',
    order: 202,
  },
  {
    // A row of a file that was taken in, whole and as it stood, cells separated by tabs.
    kind: 'case',
    property: 'file-row',
    type: 'long-text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'case.file-row.label',
    section: 'notes',
    order: 203,
  },
] as const satisfies readonly PropertyRow[];
