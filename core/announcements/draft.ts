import type { EntityId } from '../base/ids.ts';
import type { SourceChoice, Statement } from '../model/commands.ts';
import type { PropertyOf } from '../model/schema.ts';
import type { Count, DateText, Grade } from '../model/types.ts';

/** One value that somebody said, and who, where that is not the report itself. */
export type Said<T> = { readonly value: T; readonly speaker?: string };

/**
 * An announcement before it is kept: what a person typed or accepted from a news text.
 *
 * Everything is as the text says it. What is absent was not said, which is not the same as denied.
 */
export type AnnouncementDraft = {
  /** A choice of `announcement.kind`. */
  readonly kind?: Said<string>;
  /** EDTF, or words that will be kept as typed. */
  readonly date?: Said<DateText>;
  readonly place?: Said<string>;
  readonly formula?: Said<string>;
  /** Only where a warning is needed (`announcement.status`); none for what was reported as done. */
  readonly status?: Said<string>;
  readonly categories?: readonly Said<string>[];
  readonly counts?: readonly Said<Count>[];
  readonly mediators?: readonly Said<string>[];
  readonly conditions?: readonly Said<string>[];
  /** Where and when those whom it is about were taken or lost, only as far as it was said outright. */
  readonly areas?: readonly Said<string>[];
  readonly periods?: readonly Said<DateText>[];
  readonly follows?: readonly EntityId[];
  readonly notes?: readonly string[];
};

/** Where a draft comes from: one report for all of it, and who is quoted unless a value names somebody else. */
export type DraftOrigin = {
  readonly source: SourceChoice;
  readonly speaker?: string;
  readonly statedOn?: DateText;
  readonly grade?: Grade;
};

/**
 * A draft as statements, for a new announcement or beside what is said of a known one (`entities.write`).
 *
 * The report itself becomes one of the announcement's reports. What the writer adds on their own (notes,
 * what it carries out) is nobody's quotation.
 */
export function draftStatements(draft: AnnouncementDraft, origin: DraftOrigin): readonly Statement[] {
  const { source, statedOn, grade } = origin;
  const quote = (property: Property, said: Said<Statement['value']>): Statement => {
    const speaker = said.speaker ?? origin.speaker;
    return {
      property,
      value: said.value,
      source,
      ...(speaker === undefined || speaker.trim() === '' ? {} : { speaker }),
      ...(statedOn === undefined ? {} : { statedOn }),
      ...(grade === undefined ? {} : { grade }),
    };
  };
  const one = (property: Property, said: Said<string> | undefined) =>
    said === undefined ? [] : [quote(property, said)];
  const many = (property: Property, all: readonly Said<Statement['value']>[] | undefined) =>
    (all ?? []).map((said) => quote(property, said));
  const own = (property: Property, all: readonly string[] | undefined): readonly Statement[] =>
    (all ?? []).map((value) => ({ property, value, source: { kind: 'author' } }));
  return [
    ...one('kind', draft.kind),
    ...one('date', draft.date),
    ...one('place', draft.place),
    ...one('formula', draft.formula),
    ...one('status', draft.status),
    ...many('category', draft.categories),
    ...many('count', draft.counts),
    ...many('mediator', draft.mediators),
    ...many('condition', draft.conditions),
    ...many('area', draft.areas),
    ...many('period', draft.periods),
    ...own('follows', draft.follows),
    ...own('note', draft.notes),
    ...(source.kind === 'author' ? [] : own('report', [source.id])),
  ];
}

type Property = PropertyOf<'announcement'>;
