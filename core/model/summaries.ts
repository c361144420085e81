import type { EntityId } from '../base/ids.ts';
import { viewIn } from './fold.ts';
import { namesOf } from './names.ts';
import { rowOf } from './schema.ts';
import { speakApart } from './speakers.ts';
import type { Count, DateText, EntityRecord, StatedClaim } from './types.ts';
import { isCount, valuesDiffer } from './values.ts';

/** What a list shows of a case, out of its record. */
export type CaseFacts = {
  readonly id: EntityId;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** For the grammatical form of words about the person. */
  readonly sex?: string;
  readonly birthDate?: DateText;
  readonly category?: string;
  readonly unit?: string;
  readonly lastContactOn?: DateText;
  readonly lastContactPlace?: string;
  readonly fate?: string;
  readonly isDisputed: boolean;
  readonly changedAt: string;
};

/** The value shown first, when it is a text. */
export function textIn(record: EntityRecord, property: string): string | undefined {
  const value = viewIn(record, property)?.claims[0]?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Values shown first of a property that holds many. */
export const textsIn = (record: EntityRecord, property: string): readonly string[] =>
  (viewIn(record, property)?.claims ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

/** The fields of a case that lists, search and dashboards need. */
export function caseFacts(record: EntityRecord): CaseFacts {
  const [name = '', ...otherNames] = namesOf(record);
  return {
    id: record.id,
    name,
    otherNames,
    ...named('sex', textIn(record, 'sex')),
    ...named('birthDate', textIn(record, 'birth-date')),
    ...named('category', textIn(record, 'category')),
    // Where a civilian worked stands where a soldier's unit does.
    ...named('unit', textIn(record, 'unit') ?? textIn(record, 'workplace')),
    ...named('lastContactOn', textIn(record, 'last-contact-on')),
    ...named('lastContactPlace', textIn(record, 'last-contact-place')),
    ...named('fate', textIn(record, 'fate')),
    isDisputed: record.views.some((view) => view.isDisputed),
    changedAt: record.changedAt,
  };
}

const named = <Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: string };

/** What a list shows of an announcement, out of its record. */
export type AnnouncementFacts = {
  readonly id: EntityId;
  readonly kind: string;
  readonly date: DateText;
  readonly place?: string;
  readonly formula?: string;
  readonly categories: readonly string[];
  /** A choice of `announcement.status`; absent for what was reported as done. */
  readonly status?: string;
  /** Its figures repeat those of these announcements. */
  readonly summarises: readonly EntityId[];
  /** What it is said to carry out. */
  readonly follows: readonly EntityId[];
  readonly counts: readonly {
    readonly count: Count;
    readonly claimedBy: string;
    readonly claim: StatedClaim;
  }[];
  readonly speakersDiffer: boolean;
};

/** The fields of an announcement. Counts stand beside each other, each with who said it; nothing here adds them up. */
export function announcementFacts(record: EntityRecord): AnnouncementFacts {
  const counts = countClaims(record).map((claim) => ({
    count: claim.value as Count,
    claimedBy: claim.speaker ?? '',
    claim,
  }));
  return {
    id: record.id,
    kind: textIn(record, 'kind') ?? '',
    date: textIn(record, 'date') ?? '',
    ...named('place', textIn(record, 'place')),
    ...named('formula', textIn(record, 'formula')),
    categories: inSchemaOrder('category', textsIn(record, 'category')),
    ...named('status', textIn(record, 'status')),
    summarises: textsIn(record, 'summarises') as readonly EntityId[],
    follows: textsIn(record, 'follows') as readonly EntityId[],
    counts,
    speakersDiffer: speakersDiffer(record),
  };
}

/** All current counts of an announcement, view by view: what, to whom, scope. */
export const countClaims = (record: EntityRecord): readonly StatedClaim[] =>
  record.views
    .filter((view) => view.property === 'count')
    .flatMap((view) => view.claims)
    .filter((claim) => isCount(claim.value));

/**
 * Whether speakers give figures of the same thing that exclude each other.
 *
 * A choice of which figure to show first does not make the speakers agree, so it does not change this.
 */
export const speakersDiffer = (record: EntityRecord): boolean =>
  record.views
    .filter((view) => view.property === 'count')
    .some(({ claims }) =>
      claims.some((a, i) =>
        claims.slice(i + 1).some((b) => speakApart(a, b) && valuesDiffer(a.value, b.value)),
      ),
    );

function inSchemaOrder(property: string, values: readonly string[]): readonly string[] {
  const choices = rowOf('announcement', property)?.choices ?? [];
  return [...new Set(values)].toSorted((a, b) => choices.indexOf(a) - choices.indexOf(b));
}
