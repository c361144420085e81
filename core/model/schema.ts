import { plainGrades } from './grades.ts';
import type { Audience, PropertyRow } from './schema-types.ts';
import type { EntityKind } from './types.ts';

const everybody = ['public', 'association', 'lawyer', 'authorities', 'icrc'] as const;
/** Helps those who search, and helps fraud when it is on a poster: unit, birth date, the last call. */
const searchers = ['association', 'lawyer', 'authorities', 'icrc'] as const;
const confidants = ['lawyer', 'authorities', 'icrc'] as const;
const nobody: readonly Audience[] = [];

/**
 * The schema table: one row for every kind and property. A new property is one row here and its words
 * in `locales/<language>/model.json` (`labelKeys` lists them).
 *
 * Names of properties are kept in every vault: rows are added, never renamed or given another meaning.
 * A table of data: it may be long.
 */
export const schema = [
  {
    kind: 'case',
    property: 'name',
    type: 'name',
    cardinality: 'per-key',
    keys: ['uk', 'ru', 'latin'],
    audiences: everybody,
    labelKey: 'case.name.label',
    section: 'identity',
    order: 1,
  },
  {
    // As printed somewhere: a list, a letter, a headline. Every spelling is true of that paper.
    kind: 'case',
    property: 'other-name',
    type: 'name',
    cardinality: 'many',
    audiences: everybody,
    labelKey: 'case.other-name.label',
    section: 'identity',
    order: 2,
  },
  {
    kind: 'case',
    property: 'sex',
    type: 'choice',
    cardinality: 'one',
    choices: ['male', 'female'],
    audiences: everybody,
    labelKey: 'case.sex.label',
    section: 'identity',
    order: 3,
  },
  {
    kind: 'case',
    property: 'birth-date',
    type: 'date',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'case.birth-date.label',
    section: 'identity',
    order: 4,
  },
  {
    kind: 'case',
    property: 'category',
    type: 'choice',
    cardinality: 'one',
    choices: ['soldier', 'civilian'],
    audiences: searchers,
    labelKey: 'case.category.label',
    section: 'service',
    order: 5,
  },
  {
    kind: 'case',
    property: 'unit',
    type: 'text',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'case.unit.label',
    section: 'service',
    order: 6,
  },
  {
    kind: 'case',
    property: 'workplace',
    type: 'text',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'case.workplace.label',
    section: 'service',
    order: 7,
  },
  {
    kind: 'case',
    property: 'last-contact-on',
    type: 'date',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'case.last-contact-on.label',
    section: 'last-contact',
    order: 8,
  },
  {
    kind: 'case',
    property: 'last-contact-place',
    type: 'text',
    cardinality: 'one',
    audiences: searchers,
    labelKey: 'case.last-contact-place.label',
    section: 'last-contact',
    order: 9,
  },
  {
    kind: 'case',
    property: 'last-contact-words',
    type: 'long-text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'case.last-contact-words.label',
    section: 'last-contact',
    order: 10,
  },
  {
    // A history that may go backwards: a person identified and buried has been freed alive.
    kind: 'case',
    property: 'fate',
    type: 'choice',
    cardinality: 'history',
    choices: [
      'missing',
      'believed-captive',
      'captivity-confirmed',
      'freed',
      'believed-dead',
      'remains-identified',
      'buried',
      'home',
      'unknown',
    ],
    audiences: confidants,
    labelKey: 'case.fate.label',
    section: 'fate',
    order: 11,
  },
  {
    kind: 'case',
    property: 'note',
    type: 'long-text',
    cardinality: 'many',
    audiences: nobody,
    labelKey: 'case.note.label',
    section: 'notes',
    order: 12,
  },

  {
    kind: 'source',
    property: 'title',
    type: 'text',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'source.title.label',
    section: 'facts',
    order: 1,
  },
  {
    kind: 'source',
    property: 'kind',
    type: 'choice',
    cardinality: 'one',
    choices: [
      'person',
      'official-paper',
      'official-statement',
      'list',
      'media',
      'hostile-list',
      'organisation',
      'other',
    ],
    audiences: confidants,
    labelKey: 'source.kind.label',
    section: 'facts',
    order: 2,
  },
  {
    kind: 'source',
    property: 'grade',
    type: 'grade',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'source.grade.label',
    section: 'facts',
    order: 3,
  },
  {
    kind: 'source',
    property: 'date',
    type: 'date',
    cardinality: 'one',
    audiences: confidants,
    labelKey: 'source.date.label',
    section: 'facts',
    order: 4,
  },
  {
    kind: 'source',
    property: 'url',
    type: 'text',
    cardinality: 'one',
    audiences: everybody,
    labelKey: 'source.url.label',
    section: 'facts',
    order: 5,
  },
  {
    // To whom the report attributes what it says; not the owner of the outlet.
    kind: 'source',
    property: 'side',
    type: 'choice',
    cardinality: 'one',
    choices: ['official-UA', 'official-RU', 'ICRC', 'third-party', 'media', 'anonymous'],
    audiences: everybody,
    labelKey: 'source.side.label',
    section: 'facts',
    order: 6,
  },
  {
    // BCP 47 tag of the language it is written in.
    kind: 'source',
    property: 'language',
    type: 'text',
    cardinality: 'one',
    audiences: everybody,
    labelKey: 'source.language.label',
    section: 'facts',
    order: 7,
  },

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
    refersTo: ['announcement', 'case'],
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
    kind: 'announcement',
    property: 'kind',
    type: 'choice',
    cardinality: 'one',
    choices: [
      'exchange',
      'body-repatriation',
      'negotiation-round',
      'agreement',
      'list-handover',
      'civilian-return',
      'child-return',
    ],
    audiences: everybody,
    labelKey: 'announcement.kind.label',
    section: 'facts',
    order: 1,
  },
  {
    kind: 'announcement',
    property: 'date',
    type: 'date',
    cardinality: 'one',
    audiences: everybody,
    labelKey: 'announcement.date.label',
    section: 'facts',
    order: 2,
  },
  {
    kind: 'announcement',
    property: 'place',
    type: 'text',
    cardinality: 'one',
    audiences: everybody,
    labelKey: 'announcement.place.label',
    section: 'facts',
    order: 3,
  },
  {
    kind: 'announcement',
    property: 'formula',
    type: 'text',
    cardinality: 'one',
    audiences: everybody,
    labelKey: 'announcement.formula.label',
    section: 'facts',
    order: 4,
  },
  {
    // Named in a source; one that is absent is not named, which is not the same as excluded.
    kind: 'announcement',
    property: 'category',
    type: 'choice',
    cardinality: 'many',
    choices: [
      'pow',
      'civilian',
      'wounded',
      'seriously-ill',
      'under-25',
      'women',
      'officers',
      'conscripts',
      'bodies',
      'children',
    ],
    audiences: everybody,
    labelKey: 'announcement.category.label',
    section: 'facts',
    order: 5,
  },
  {
    kind: 'announcement',
    property: 'count',
    type: 'count',
    cardinality: 'per-key',
    audiences: everybody,
    labelKey: 'announcement.count.label',
    section: 'facts',
    order: 6,
  },
  {
    kind: 'announcement',
    property: 'mediator',
    type: 'text',
    cardinality: 'many',
    audiences: everybody,
    labelKey: 'announcement.mediator.label',
    section: 'facts',
    order: 7,
  },
  {
    kind: 'announcement',
    property: 'follows',
    type: 'entity',
    cardinality: 'many',
    refersTo: ['announcement'],
    audiences: everybody,
    labelKey: 'announcement.follows.label',
    section: 'facts',
    order: 8,
  },
  {
    kind: 'announcement',
    property: 'note',
    type: 'long-text',
    cardinality: 'many',
    audiences: everybody,
    labelKey: 'announcement.note.label',
    section: 'notes',
    order: 9,
  },
  {
    kind: 'announcement',
    property: 'report',
    type: 'entity',
    cardinality: 'many',
    refersTo: ['source'],
    audiences: everybody,
    labelKey: 'announcement.report.label',
    section: 'facts',
    order: 10,
  },

  {
    // Only where it needs a warning: planned and not carried out, or said and denied.
    kind: 'announcement',
    property: 'status',
    type: 'choice',
    cardinality: 'one',
    choices: ['cancelled', 'disputed'],
    audiences: everybody,
    labelKey: 'announcement.status.label',
    section: 'facts',
    order: 11,
  },
  {
    // Its figures are those of other announcements added up by a speaker; never to be counted beside them.
    kind: 'announcement',
    property: 'summarises',
    type: 'entity',
    cardinality: 'many',
    refersTo: ['announcement'],
    audiences: everybody,
    labelKey: 'announcement.summarises.label',
    section: 'facts',
    order: 12,
  },

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
] as const satisfies readonly PropertyRow[];

export type SchemaRow = (typeof schema)[number];
export type LabelKey = SchemaRow['labelKey'];
/** Names of the properties of a kind. */
export type PropertyOf<Kind extends EntityKind> = Extract<SchemaRow, { kind: Kind }>['property'];

/** Every entity has these two; they steer the fold and are not shown as fields. */
export const structural = {
  deleted: 'deleted',
  prefers: 'prefers',
} as const;

const rows: ReadonlyMap<string, PropertyRow> = new Map(
  schema.map((row) => [`${row.kind}/${row.property}`, row]),
);

/** The row of a property; `null` when this version of the app does not know it (made by a newer one). */
export const rowOf = (kind: EntityKind, property: string): PropertyRow | null =>
  rows.get(`${kind}/${property}`) ?? null;

/** The rows of a kind in the order of its form. */
export const rowsOf = (kind: EntityKind): readonly PropertyRow[] =>
  schema.filter((row: PropertyRow) => row.kind === kind).toSorted((a, b) => a.order - b.order);

/** What a change can have been, for history in words. `change.redo` undoes an undo. */
export const acts = [
  'case.create',
  'source.create',
  'announcement.create',
  'vault.create',
  'value.add',
  'value.correct',
  'value.retract',
  'value.prefer',
  'link.create',
  'link.judge',
  'entity.delete',
  'entity.revive',
  'change.undo',
  'change.redo',
] as const;
export type Act = (typeof acts)[number];

const kinds: readonly EntityKind[] = ['case', 'source', 'link', 'announcement', 'vault'];
const countWords = [
  ...['pow', 'civilians', 'bodies', 'people', 'children'].map((id) => `count.what.${id}`),
  ...['UA', 'RU'].map((id) => `count.to.${id}`),
  ...['exact', 'at-least', 'about', 'undisclosed'].map((id) => `count.qualifier.${id}`),
  ...['total', 'part', 'outside'].map((id) => `count.scope.${id}`),
];

/**
 * Every key that the model asks of the namespace `model`, for the check that no language lacks one:
 * properties, their choices and keys, sections, kinds, grades in plain words, acts, words of counts.
 */
export function labelKeys(): readonly string[] {
  const keys = (schema as readonly PropertyRow[]).flatMap((row) => [
    row.labelKey,
    ...(row.choices ?? []).map((choice) => `${row.kind}.${row.property}.choices.${choice}`),
    ...(row.keys ?? []).map((key) => `${row.kind}.${row.property}.keys.${key}`),
    ...(row.section === 'none' ? [] : [`section.${row.section}`]),
  ]);
  return [
    ...new Set([
      ...keys,
      ...kinds.map((kind) => `kind.${kind}`),
      ...plainGrades.map(({ id }) => `grade.${id}`),
      ...acts.map((act) => `act.${act}`),
      ...countWords,
    ]),
  ].toSorted();
}
