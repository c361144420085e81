import type { PropertyRow } from '../schema-types.ts';
import { nobody } from './audiences.ts';

/** Rows of the schema table for `vault`. A table of data: it may be long. */
export const vaultRows = [
  {
    kind: 'vault',
    property: 'author',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'vault.author.label',
    section: 'none',
    order: 1,
  },
  {
    kind: 'vault',
    property: 'use',
    type: 'choice',
    cardinality: 'one',
    choices: ['family', 'organisation'],
    audiences: nobody,
    labelKey: 'vault.use.label',
    section: 'none',
    order: 2,
  },
  {
    kind: 'vault',
    property: 'recovery-confirmed',
    type: 'flag',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'vault.recovery-confirmed.label',
    section: 'none',
    order: 3,
  },
  {
    // Columns of the list of cases from left to right, with commas between; a named view has its own.
    kind: 'vault',
    property: 'case-columns',
    type: 'text',
    cardinality: 'history',
    audiences: nobody,
    labelKey: 'vault.case-columns.label',
    section: 'none',
    order: 4,
  },
  {
    // Titles of the files with announcements that were saved out of the vault: what left is written down.
    kind: 'vault',
    property: 'pack-export',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'vault.pack-export.label',
    section: 'none',
    order: 5,
  },
  {
    // Everybody in it is invented; said on every screen, also when the vault is opened like any other.
    kind: 'vault',
    property: 'is-demo',
    type: 'flag',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'vault.is-demo.label',
    section: 'none',
    order: 6,
  },
  {
    // Titles of the lists that were saved out of the vault with what was found out about their rows.
    kind: 'vault',
    property: 'list-export',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'vault.list-export.label',
    section: 'none',
    order: 7,
  },
  {
    // That cases were saved out of the vault as PFIF.
    kind: 'vault',
    property: 'pfif-export',
    type: 'text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'vault.pfif-export.label',
    section: 'none',
    order: 8,
  },
] as const satisfies readonly PropertyRow[];
