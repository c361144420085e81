import { plainGrades } from './grades.ts';
import { announcementRows } from './rows/announcement-rows.ts';
import { attachmentRows } from './rows/attachment-rows.ts';
import { authorRows } from './rows/author-rows.ts';
import { caseRows } from './rows/case-rows.ts';
import { caseWorkRows } from './rows/case-work-rows.ts';
import { checkRows } from './rows/check-rows.ts';
import { fileShapeRows } from './rows/file-shape-rows.ts';
import { linkRows } from './rows/link-rows.ts';
import { listEntryRows } from './rows/list-entry-rows.ts';
import { listRows } from './rows/list-rows.ts';
import { applicationRows, consentRows, documentRows, remainsRows, sampleRows } from './rows/paper-rows.ts';
import { groupRows, relativeRows, witnessRows } from './rows/people-rows.ts';
import { sourceRows } from './rows/source-rows.ts';
import { detentionRows, markRows, sightingRows } from './rows/trace-rows.ts';
import { vaultRows } from './rows/vault-rows.ts';
import { viewRows } from './rows/view-rows.ts';
import type { PropertyRow, Section } from './schema-types.ts';
import type { EntityKind } from './types.ts';

/**
 * The schema table: one row for every kind and property. A new property is one row here and its words
 * in `locales/<language>/model.json` (`labelKeys` lists them).
 *
 * Names of properties are kept in every vault: rows are added, never renamed or given another meaning.
 */
export const schema = [
  ...caseRows,
  ...caseWorkRows,
  ...relativeRows,
  ...witnessRows,
  ...groupRows,
  ...sightingRows,
  ...detentionRows,
  ...markRows,
  ...applicationRows,
  ...documentRows,
  ...consentRows,
  ...sampleRows,
  ...remainsRows,
  ...sourceRows,
  ...linkRows,
  ...checkRows,
  ...announcementRows,
  ...attachmentRows,
  ...vaultRows,
  ...viewRows,
  ...fileShapeRows,
  ...authorRows,
  ...listRows,
  ...listEntryRows,
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

/** By kind, then by property: a vault asks half a million times when it is folded, so no key is put together for it. */
const rows: ReadonlyMap<string, ReadonlyMap<string, PropertyRow>> = new Map(
  [...Map.groupBy(schema, ({ kind }) => kind)].map(([kind, all]) => [
    kind,
    new Map(all.map((row) => [row.property, row])),
  ]),
);

/** The row of a property; `null` when this version of the app does not know it (made by a newer one). */
export const rowOf = (kind: EntityKind, property: string): PropertyRow | null =>
  rows.get(kind)?.get(property) ?? null;

/** The rows of a kind in the order of its form. */
export const rowsOf = (kind: EntityKind): readonly PropertyRow[] =>
  schema.filter((row: PropertyRow) => row.kind === kind).toSorted((a, b) => a.order - b.order);

/** What a change can have been, for history in words. `change.redo` undoes an undo. */
export const acts = [
  'case.create',
  'source.create',
  'announcement.create',
  'attachment.create',
  'vault.create',
  'author.create',
  'part.create',
  'value.add',
  'value.correct',
  'value.retract',
  'value.prefer',
  'value.look',
  'link.create',
  'link.judge',
  'link.look',
  'entity.delete',
  'entity.revive',
  'change.undo',
  'change.redo',
  'news.accept',
  'pack.import',
  'pack.export',
  'list.export',
  'pfif.export',
  'cases.assign',
  'cases.tag',
  'cases.link',
  'cases.delete',
  'view.create',
  'list.import',
  'cases.import',
  'view.change',
  'check.write',
] as const;
export type Act = (typeof acts)[number];

/**
 * Kinds with a property `of` that names the case (or cases) they belong to, and the part of the case form they stand
 * in, in the order of the form.
 */
export const partKinds = [
  { kind: 'mark', section: 'body' },
  { kind: 'relative', section: 'relatives' },
  { kind: 'group', section: 'relatives' },
  { kind: 'sighting', section: 'sightings' },
  { kind: 'witness', section: 'sightings' },
  { kind: 'detention', section: 'places' },
  { kind: 'application', section: 'identifiers' },
  { kind: 'sample', section: 'dna' },
  { kind: 'remains', section: 'dna' },
  { kind: 'document', section: 'documents' },
  { kind: 'consent', section: 'consents' },
] as const satisfies readonly { readonly kind: EntityKind; readonly section: Section }[];

export type PartKind = (typeof partKinds)[number]['kind'];

/** Whether an entity of a kind belongs to a case. */
export const isPartKind = (kind: EntityKind): kind is PartKind =>
  partKinds.some((part) => part.kind === kind);

const kinds: readonly EntityKind[] = [
  'case',
  'source',
  'link',
  'announcement',
  'attachment',
  'vault',
  'view',
  'file-shape',
  'author',
  ...partKinds.map((part) => part.kind),
  'list',
  'list-entry',
  'check',
];
const countWords = [
  ...['pow', 'civilians', 'bodies', 'people', 'children'].map((id) => `count.what.${id}`),
  ...['UA', 'RU'].map((id) => `count.to.${id}`),
  ...['exact', 'at-least', 'about', 'up-to', 'undisclosed'].map((id) => `count.qualifier.${id}`),
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
    ...(row.unit === undefined ? [] : [`unit.${row.unit}`]),
  ]);
  return [
    ...new Set([
      ...keys,
      ...kinds.map((kind) => `kind.${kind}`),
      ...plainGrades.map(({ id }) => `grade.${id}`),
      ...acts.map((act) => `act.${act}`),
      ...countWords,
      ...partKinds.map(({ section }) => `section.${section}`),
      ...partKinds.map(({ kind }) => `add.${kind}`),
      'value.unknown',
    ]),
  ].toSorted();
}
