import type { PropertyRow } from '../schema-types.ts';
import { nobody } from './audiences.ts';

/** Rows of the schema table for `author`: a person who types into this vault. */
export const authorRows = [
  {
    kind: 'author',
    property: 'name',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'author.name.label',
    section: 'none',
    order: 1,
  },
  {
    // Names under which this person signed before the vault knew several people: those changes carry no author entity.
    kind: 'author',
    property: 'signed',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'author.signed.label',
    section: 'none',
    order: 2,
  },
  {
    // Is not offered any more when the app asks who is typing; everything they wrote stays theirs.
    kind: 'author',
    property: 'is-away',
    type: 'flag',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'author.is-away.label',
    section: 'none',
    order: 3,
  },
] as const satisfies readonly PropertyRow[];
