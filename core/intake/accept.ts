import { type AnnouncementDraft, draftStatements, type Said } from '../announcements/draft.ts';
import type { EntityId } from '../base/ids.ts';
import type { EntityEntry, SourceChoice, Statement } from '../model/commands.ts';
import { gradeText } from '../model/grades.ts';
import type { Count, DateText, Grade } from '../model/types.ts';
import type { KnownFacts } from './catalogue.ts';
import { done, type Item, type ItemProperty, type Proposal } from './proposal.ts';

/** The report that a text is: where it was published, and how far it is to be trusted. */
export type NewsReport = {
  readonly id: EntityId;
  readonly title: string;
  readonly sourceKind: string;
  readonly grade?: Grade;
  readonly url: string;
  /** Day of publication in EDTF, or as typed; empty when nobody knows. */
  readonly published: DateText;
};

export type Acceptance = {
  readonly report: NewsReport;
  readonly proposals: readonly Proposal[];
  /** The id that a new announcement gets, by proposal. */
  readonly newIds: ReadonlyMap<string, EntityId>;
  readonly knownOf: (id: EntityId) => KnownFacts | undefined;
  /** A name of the catalogue ("Istanbul") in the language in which the person writes. */
  readonly localise: (name: string) => string;
};

/** A text as it is kept with its report, and known again: without the ends and the line ends of whatever it was copied from. */
export const keptText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

/** What was decided as entries of one change: the report, and each announcement that it makes. */
export function acceptedEntries(acceptance: Acceptance): readonly EntityEntry[] {
  const { report, proposals, newIds } = acceptance;
  const announcements = proposals.flatMap((proposal): EntityEntry[] => {
    const { decision } = proposal;
    const id =
      decision.kind === 'known' ? decision.id : decision.kind === 'new' ? newIds.get(proposal.id) : undefined;
    if (id === undefined) return [];
    return [{ id, kind: 'announcement', statements: statementsOf(acceptance, proposal) }];
  });
  return [{ id: report.id, kind: 'source', statements: reportStatements(report) }, ...announcements];
}

function reportStatements(report: NewsReport): readonly Statement[] {
  const say = (property: string, value: string | undefined): readonly Statement[] =>
    value === undefined || value.trim() === '' ? [] : [{ property, value, source: { kind: 'author' } }];
  return [
    ...say('title', report.title),
    ...say('kind', report.sourceKind),
    ...say('grade', report.grade === undefined ? undefined : gradeText(report.grade)),
    ...say('date', report.published),
    ...say('url', report.url),
  ];
}

function statementsOf(acceptance: Acceptance, proposal: Proposal): readonly Statement[] {
  const { report, knownOf, localise } = acceptance;
  const source: SourceChoice = { kind: 'existing', id: report.id };
  const known = proposal.decision.kind === 'known' ? knownOf(proposal.decision.id) : undefined;
  const kept = proposal.items.filter(
    (item) => !item.isDropped && !(known !== undefined && saysNothingNew(item, known)),
  );
  const texts = (property: ItemProperty): readonly Said<string>[] =>
    kept.flatMap((item) =>
      item.property === property && typeof item.value === 'string' && item.value.trim() !== ''
        ? [said(item, isName(item) ? localise(item.value) : item.value)]
        : [],
    );
  const one = (property: 'kind' | 'date' | 'place' | 'formula') => {
    const [first] = texts(property);
    return first === undefined ? {} : { [property]: first };
  };
  const [status] = texts('status').filter(({ value }) => value !== done);
  const draft: AnnouncementDraft = {
    ...one('kind'),
    ...one('date'),
    ...one('place'),
    ...one('formula'),
    ...(status === undefined ? {} : { status }),
    categories: texts('category'),
    counts: kept.flatMap((item) => (typeof item.value === 'object' ? [said<Count>(item, item.value)] : [])),
    mediators: texts('mediator'),
    conditions: texts('condition'),
  };
  return draftStatements(draft, {
    source,
    ...(report.published === '' ? {} : { statedOn: report.published }),
  });
}

const said = <T>({ speaker }: Item, value: T): Said<T> => (speaker === '' ? { value } : { value, speaker });

/** A name in the catalogue's English that nobody has corrected. */
const isName = (item: Item): boolean =>
  !item.isCorrected &&
  (item.property === 'place' || item.property === 'mediator' || item.property === 'formula');

/**
 * Whether a known announcement says the same already: the report is added, the value is not said twice.
 *
 * A number is always said again: who gives it matters. A name that is part of the known one ("Istanbul" of
 * "Istanbul (Çırağan Palace)") would only look like a contradiction.
 */
function saysNothingNew({ property, value }: Item, known: KnownFacts): boolean {
  if (typeof value !== 'string') return false;
  switch (property) {
    case 'kind':
      return value === known.kind;
    case 'date':
      return value === known.date || known.date.split('/').includes(value);
    case 'place':
      return known.place?.includes(value) === true;
    case 'formula':
      return known.formula?.includes(value) === true || value === 'N-for-N';
    case 'category':
      return known.categories.includes(value);
    case 'mediator':
      return known.mediators.includes(value);
    default:
      return false;
  }
}
