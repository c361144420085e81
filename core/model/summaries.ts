import { latestDay } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { EntityId } from '../base/ids.ts';
import { lookCount } from './fate.ts';
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
  /** Of a fate that speaks of death: looked at once (by its writer) or a second time. */
  readonly fateLook?: 'once' | 'twice';
  readonly callSigns: readonly string[];
  readonly returnsTo?: string;
  readonly lostOn?: DateText;
  readonly lostPlace?: string;
  readonly lostRegion?: string;
  /** When the next step is due, as written on the case. */
  readonly nextStepOn?: DateText;
  /** Who works on it. */
  readonly assignee?: string;
  readonly tags: readonly string[];
  readonly isDisputed: boolean;
  /** Some current value has nobody named who says it. */
  readonly isUnsourced: boolean;
  /** Newest day (`2026-11-22`) on which something about the person was said, true, or else written down. */
  readonly newestOn: string;
  readonly changedAt: string;
};

/** What is true of every record: what lists filter by. */
export type RecordMarks = Pick<CaseFacts, 'isDisputed' | 'isUnsourced' | 'newestOn'>;

/** What a part of a case (a relative, a consent) adds to what the list knows of its case. */
export type PartFacts = RecordMarks & {
  /** The cases that it belongs to. */
  readonly of: readonly EntityId[];
  /** Of a consent: whether it stands. */
  readonly consent?: 'given' | 'withdrawn';
  /** Of an application: the day by which an answer is due, while there is none. */
  readonly dueOn?: DateText;
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
  const fate = viewIn(record, 'fate')?.claims[0];
  const look = fate === undefined ? undefined : lookCount(record, fate);
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
    ...(look === undefined ? {} : { fateLook: look }),
    callSigns: textsIn(record, 'call-sign'),
    ...named('returnsTo', textIn(record, 'returns-to')),
    ...named('lostOn', textIn(record, 'lost-on')),
    ...named('lostPlace', textIn(record, 'lost-where')),
    ...named('lostRegion', textIn(record, 'lost-region')),
    ...named('nextStepOn', textIn(record, 'next-step-on')),
    ...named('assignee', textIn(record, 'assignee')),
    tags: textsIn(record, 'tag'),
    ...recordMarks(record),
    changedAt: record.changedAt,
  };
}

/** Disputes, values without a source, and the newest day, of any record. */
export function recordMarks(record: EntityRecord): RecordMarks {
  const claims = record.views.filter(({ property }) => !silent.has(property)).flatMap((view) => view.claims);
  return {
    isDisputed: record.views.some((view) => view.isDisputed),
    isUnsourced: claims.some(hasNoSource),
    newestOn: claims.reduce((newest, claim) => {
      const day = toldOn(claim) ?? claim.at.slice(0, 10);
      return day > newest ? day : newest;
    }, ''),
  };
}

/** Properties in which nobody says anything about anybody. */
const silent: ReadonlySet<string> = new Set([
  'of',
  'fate-look',
  'note',
  'next-step',
  'next-step-on',
  'assignee',
  'tag',
]);

/** Whether nobody is named as saying a claim. */
export const hasNoSource = (claim: StatedClaim): boolean =>
  claim.source === undefined && (claim.speaker === undefined || claim.speaker.trim() === '');

/** The last day on which a claim was said or true, as its dates tell; `null` when they tell none. */
export function toldOn(claim: StatedClaim): string | null {
  const date = claim.statedOn ?? claim.validOn;
  return date === undefined ? null : lastDayOf(date);
}

/** Days that were read lately: a whole vault is folded at once, and its claims name the same few thousand days. */
const lastDays = new Map<DateText, string | null>();
const lastDaysKept = 5000;

function lastDayOf(date: DateText): string | null {
  const known = lastDays.get(date);
  if (known !== undefined) return known;
  const parsed = parseDate(date);
  const day = parsed.ok ? latestDay(parsed.value) : null;
  if (lastDays.size >= lastDaysKept) lastDays.clear();
  lastDays.set(date, day);
  return day;
}

/** What a part adds to the list of cases. */
export function partFacts(record: EntityRecord): PartFacts {
  const dueOn = textIn(record, 'answered-on') === undefined ? textIn(record, 'due-on') : undefined;
  return {
    of: textsIn(record, 'of') as readonly EntityId[],
    ...recordMarks(record),
    ...(record.kind === 'consent'
      ? { consent: isWithdrawn(record) ? ('withdrawn' as const) : ('given' as const) }
      : {}),
    ...(record.kind === 'application' ? named('dueOn', dueOn) : {}),
  };
}

/** A consent is withdrawn as soon as anybody says so, whatever else is said: doubt protects the person. */
const isWithdrawn = (record: EntityRecord): boolean =>
  (viewIn(record, 'withdrawn-on')?.claims ?? []).length > 0;

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
  readonly mediators: readonly string[];
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
    mediators: [...new Set(textsIn(record, 'mediator'))],
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
