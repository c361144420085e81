import type { PlainGrade } from '../../../core/model/grades.ts';
import type { SchemaRow } from '../../../core/model/schema.ts';

/** Kinds of sources, as the schema lists them. */
export type SourceKind = Extract<SchemaRow, { kind: 'source'; property: 'kind' }>['choices'][number];

export const sourceKindTexts = {
  person: 'model:source.kind.choices.person',
  'official-paper': 'model:source.kind.choices.official-paper',
  'official-statement': 'model:source.kind.choices.official-statement',
  list: 'model:source.kind.choices.list',
  media: 'model:source.kind.choices.media',
  'hostile-list': 'model:source.kind.choices.hostile-list',
  organisation: 'model:source.kind.choices.organisation',
  other: 'model:source.kind.choices.other',
} as const satisfies Record<SourceKind, string>;

/** How something is known, in plain words, kept as an Admiralty grade. */
export const gradeTexts = {
  'confirmed-independently': 'model:grade.confirmed-independently',
  'official-paper': 'model:grade.official-paper',
  'saw-it': 'model:grade.saw-it',
  'official-statement': 'model:grade.official-statement',
  media: 'model:grade.media',
  'heard-from-others': 'model:grade.heard-from-others',
  doubtful: 'model:grade.doubtful',
  'hostile-source': 'model:grade.hostile-source',
  'cannot-judge': 'model:grade.cannot-judge',
} as const satisfies Record<PlainGrade, string>;
