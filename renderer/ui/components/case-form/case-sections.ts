import { partKinds, rowsOf } from '../../../../core/model/schema.ts';
import type { Section } from '../../../../core/model/schema-types.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { type FormFilter, type FormItem, itemsOf, passes, viewsOf } from './form-items.ts';
import { partPasses } from './part-items.ts';

/** The parts of the case form, in their order: what is asked first stands first. */
export const caseSections = [
  'identity',
  'service',
  'last-contact',
  'fate',
  'health',
  'body',
  'relatives',
  'sightings',
  'places',
  'identifiers',
  'dna',
  'documents',
  'consents',
  'notes',
] as const satisfies readonly Section[];

export type CaseSection = (typeof caseSections)[number];

/** The fields of a section; the fate has a form of its own. */
export const sectionItems = (section: CaseSection): readonly FormItem[] =>
  itemsOf(rowsOf('case').filter((row) => row.section === section && row.property !== 'fate'));

/** Kinds of parts that stand in a section. */
export const sectionKinds = (section: CaseSection) => partKinds.filter((part) => part.section === section);

/** How much is written down in a section: fields with a value, and parts. */
export function filledIn(section: CaseSection, record: EntityRecord, parts: readonly EntityRecord[]): number {
  const fate = section === 'fate' ? record.views.filter((view) => view.property === 'fate').length : 0;
  const fields = sectionItems(section).filter((item) => viewsOf(record, item).length > 0).length;
  const kinds = sectionKinds(section).map(({ kind }) => kind as string);
  return fate + fields + parts.filter((part) => kinds.includes(part.kind)).length;
}

/** Fields and parts of a section that a filter looks for. */
export function foundIn(
  section: CaseSection,
  record: EntityRecord,
  parts: readonly EntityRecord[],
  filter: FormFilter,
  yearAgo: string,
): number {
  const all = itemsOf(rowsOf('case').filter((row) => row.section === section));
  const kinds = sectionKinds(section).map(({ kind }) => kind as string);
  return (
    all.filter((item) => passes(record, item, filter, yearAgo)).length +
    parts.filter((part) => kinds.includes(part.kind) && partPasses(part, filter, yearAgo)).length
  );
}
