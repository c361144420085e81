import type { PropertyRow } from '../schema-types.ts';
import { confidants, nobody } from './audiences.ts';

/** Rows of the schema table for `list`. A table of data: it may be long. */
export const listRows = [
  {
    kind: 'list',
    property: 'title',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'list.title.label',
    section: 'facts',
    order: 1,
  },
  {
    // Whose list it is; a list published by a hostile side has a source of that kind.
    kind: 'list',
    property: 'source',
    type: 'entity',
    cardinality: 'one',
    refersTo: ['source'],
    audiences: confidants,
    labelKey: 'list.source.label',
    section: 'facts',
    order: 2,
  },
  {
    // The exchange or repatriation that the list belongs to, as far as somebody says so.
    kind: 'list',
    property: 'announcement',
    type: 'entity',
    cardinality: 'many',
    refersTo: ['announcement'],
    audiences: confidants,
    labelKey: 'list.announcement.label',
    section: 'facts',
    order: 3,
  },
  {
    kind: 'list',
    property: 'date',
    type: 'date',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'list.date.label',
    section: 'facts',
    order: 4,
  },
  {
    kind: 'list',
    property: 'file-name',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'list.file-name.label',
    section: 'facts',
    order: 5,
  },
  {
    // SHA-256 of the file as it was read, in hexadecimal.
    kind: 'list',
    property: 'checksum',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'list.checksum.label',
    section: 'none',
    order: 6,
  },
  {
    kind: 'list',
    property: 'note',
    type: 'long-text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'list.note.label',
    section: 'notes',
    order: 7,
  },
  {
    // That one person's «same person» is not enough: another one looks too. Who said it last is followed.
    kind: 'list',
    property: 'second-look',
    type: 'flag',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'list.second-look.label',
    section: 'none',
    order: 8,
  },
] as const satisfies readonly PropertyRow[];
