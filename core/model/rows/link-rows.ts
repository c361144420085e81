import type { PropertyRow } from '../schema-types.ts';
import { nobody } from './audiences.ts';

/** Rows of the schema table for `link`. A table of data: it may be long. */
export const linkRows = [
  {
    kind: 'link',
    property: 'case',
    type: 'entity',
    cardinality: 'one',
    refersTo: ['case'],
    audiences: nobody,
    labelKey: 'link.case.label',
    section: 'none',
    order: 1,
  },
  {
    kind: 'link',
    property: 'target',
    type: 'entity',
    cardinality: 'one',
    refersTo: ['announcement', 'case', 'list-entry'],
    audiences: nobody,
    labelKey: 'link.target.label',
    section: 'none',
    order: 2,
  },
  {
    kind: 'link',
    property: 'judgement',
    type: 'choice',
    cardinality: 'one',
    choices: ['positive', 'negative', 'unsure'],
    audiences: nobody,
    labelKey: 'link.judgement.label',
    section: 'facts',
    order: 3,
  },
  {
    kind: 'link',
    property: 'reason',
    type: 'long-text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'link.reason.label',
    section: 'facts',
    order: 4,
  },
  {
    // Another person looked at the judgement «same person» and says so too.
    kind: 'link',
    property: 'judgement-look',
    type: 'look',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'link.judgement-look.label',
    section: 'none',
    order: 5,
  },
] as const satisfies readonly PropertyRow[];
