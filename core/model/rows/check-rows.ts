import type { PropertyRow } from '../schema-types.ts';
import { confidants, nobody } from './audiences.ts';

/**
 * Rows of the schema table for `check`: one thing done to find out whether an announcement concerns a case.
 *
 * What was done and heard, by whom and where; never a verdict about the person.
 */
export const checkRows = [
  {
    kind: 'check',
    property: 'case',
    type: 'entity',
    cardinality: 'one',
    refersTo: ['case'],
    audiences: nobody,
    labelKey: 'check.case.label',
    section: 'none',
    order: 1,
  },
  {
    kind: 'check',
    property: 'announcement',
    type: 'entity',
    cardinality: 'one',
    refersTo: ['announcement'],
    audiences: nobody,
    labelKey: 'check.announcement.label',
    section: 'none',
    order: 2,
  },
  {
    // In the order in which one leads to the next.
    kind: 'check',
    property: 'state',
    type: 'choice',
    cardinality: 'one',
    choices: ['not-found', 'witness-to-ask', 'witness-asked', 'name-seen', 'confirmed'],
    audiences: confidants,
    labelKey: 'check.state.label',
    section: 'facts',
    order: 3,
  },
  {
    // A list, a channel, an office, the square where families met the buses.
    kind: 'check',
    property: 'where',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'check.where.label',
    section: 'facts',
    order: 4,
  },
  {
    kind: 'check',
    property: 'on',
    type: 'date',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'check.on.label',
    section: 'facts',
    order: 5,
  },
  {
    // Whoever did it, when that is not who writes it down.
    kind: 'check',
    property: 'by',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'check.by.label',
    section: 'facts',
    order: 6,
  },
  {
    // An authority, the Red Cross, the person: who confirms, for the state `confirmed`; else whom to ask or who was asked.
    kind: 'check',
    property: 'person',
    type: 'text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'check.person.label',
    section: 'facts',
    order: 7,
  },
  {
    kind: 'check',
    property: 'note',
    type: 'long-text',
    cardinality: 'one',
    audiences: nobody,
    labelKey: 'check.note.label',
    section: 'facts',
    order: 8,
  },
] as const satisfies readonly PropertyRow[];
