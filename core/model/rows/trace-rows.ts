import { confidants, nobody, searchers } from './audiences.ts';
import { tableOf } from './table.ts';

/** Rows for traces of a person: sightings, the chain of places, marks on the body. Tables of data: they may be long. */
export const sightingRows = tableOf('sighting', [
  { property: 'of', type: 'entity', refersTo: ['case'], audiences: nobody, section: 'none' },
  { property: 'place', type: 'text', audiences: searchers, section: 'facts', isBasic: true },
  { property: 'first-on', type: 'date', audiences: searchers, section: 'facts', isBasic: true },
  { property: 'last-on', type: 'date', audiences: searchers, section: 'facts' },
  {
    property: 'how',
    type: 'choice',
    choices: ['saw-alive', 'same-cell', 'heard-name', 'saw-dead', 'picture', 'letter', 'paper', 'hearsay'],
    audiences: searchers,
    section: 'facts',
    isBasic: true,
  },
  {
    property: 'recognised-by',
    type: 'choice',
    cardinality: 'many',
    choices: ['knew-before', 'photo', 'name', 'call-sign', 'description'],
    audiences: searchers,
    section: 'facts',
  },
  {
    property: 'witness',
    type: 'entity',
    refersTo: ['witness'],
    audiences: nobody,
    section: 'facts',
    isBasic: true,
  },
  { property: 'health', type: 'long-text', audiences: confidants, section: 'facts' },
  { property: 'words', type: 'long-text', audiences: confidants, section: 'facts', isBasic: true },
  { property: 'note', type: 'long-text', audiences: nobody, section: 'facts' },
]);

export const detentionRows = tableOf('detention', [
  { property: 'of', type: 'entity', refersTo: ['case'], audiences: nobody, section: 'none' },
  { property: 'place', type: 'text', audiences: searchers, section: 'facts', isBasic: true },
  {
    property: 'kind',
    type: 'choice',
    choices: [
      'capture-place',
      'transit',
      'detention-centre',
      'colony',
      'camp',
      'hospital',
      'front-line',
      'exchange-point',
      'other',
    ],
    audiences: searchers,
    section: 'facts',
    isBasic: true,
  },
  { property: 'region', type: 'text', audiences: searchers, section: 'facts' },
  { property: 'from', type: 'date', audiences: searchers, section: 'facts', isBasic: true },
  { property: 'to', type: 'date', audiences: searchers, section: 'facts', isBasic: true },
  {
    property: 'known-by',
    type: 'choice',
    cardinality: 'many',
    choices: ['witness', 'letter', 'picture', 'sentence', 'official', 'assumption'],
    audiences: searchers,
    section: 'facts',
    isBasic: true,
  },
  { property: 'with-whom', type: 'long-text', audiences: confidants, section: 'facts' },
  { property: 'conditions', type: 'long-text', audiences: confidants, section: 'facts' },
  { property: 'charge', type: 'text', audiences: confidants, section: 'facts' },
  { property: 'sentence', type: 'text', audiences: confidants, section: 'facts' },
  { property: 'lawyer', type: 'text', audiences: confidants, section: 'facts' },
  { property: 'note', type: 'long-text', audiences: nobody, section: 'facts' },
]);

export const markRows = tableOf('mark', [
  { property: 'of', type: 'entity', refersTo: ['case'], audiences: nobody, section: 'none' },
  {
    property: 'kind',
    type: 'choice',
    choices: ['scar', 'tattoo', 'mole', 'birthmark', 'piercing', 'burn', 'amputation', 'deformity', 'other'],
    audiences: searchers,
    section: 'facts',
    isBasic: true,
  },
  { property: 'where', type: 'text', audiences: searchers, section: 'facts', isBasic: true },
  { property: 'look', type: 'long-text', audiences: searchers, section: 'facts', isBasic: true },
  { property: 'since', type: 'date', audiences: searchers, section: 'facts' },
]);
