import { latestDay } from '../base/dates/bounds.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { EntityId } from '../base/ids.ts';
import { lookCount } from './fate.ts';
import { viewIn } from './fold.ts';
import { namesOf } from './names.ts';
import { type PropertyOf, rowOf } from './schema.ts';
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
  /** Of a person around the case: their name. */
  readonly name?: string;
  /** Of a sighting: where, and which witness told of it. */
  readonly place?: string;
  readonly witness?: EntityId;
  /** Of an application: the day by which an answer is due, while there is none. */
  readonly dueOn?: DateText;
};

/** The value shown first, when it is a text. */
export const textIn = (record: EntityRecord, property: string): string | undefined =>
  textOf(viewIn(record, property)?.claims[0]);

function textOf(claim: StatedClaim | undefined): string | undefined {
  const value = claim?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Values shown first of a property that holds many. */
export function textsIn(record: EntityRecord, property: string): readonly string[] {
  const view = viewIn(record, property);
  if (view === undefined) return noTexts;
  return view.claims.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

const noTexts: readonly string[] = [];

/** Which property each text of a case is shown from. Where a civilian worked stands where a soldier's unit does. */
const textFacts = new Map([
  ['sex', 'sex'],
  ['birth-date', 'birthDate'],
  ['category', 'category'],
  ['unit', 'unit'],
  ['workplace', 'unit'],
  ['last-contact-on', 'lastContactOn'],
  ['last-contact-place', 'lastContactPlace'],
  ['fate', 'fate'],
  ['returns-to', 'returnsTo'],
  ['lost-on', 'lostOn'],
  ['lost-where', 'lostPlace'],
  ['lost-region', 'lostRegion'],
  ['next-step-on', 'nextStepOn'],
  ['assignee', 'assignee'],
] as const satisfies readonly (readonly [property: PropertyOf<'case'>, fact: keyof CaseFacts])[]);
type TextFact = typeof textFacts extends ReadonlyMap<string, infer Fact> ? Fact : never;

/** The fields of a case that lists, search and dashboards need. */
export function caseFacts(record: EntityRecord): CaseFacts {
  const texts: { [Fact in TextFact]?: string } = {};
  // Views stand in the order of their names, so a unit is met before a workplace.
  for (const { property, key, claims } of record.views) {
    const fact = key === undefined ? (textFacts as ReadonlyMap<string, TextFact>).get(property) : undefined;
    const text = fact === undefined ? undefined : textOf(claims[0]);
    if (fact !== undefined && text !== undefined) texts[fact] ??= text;
  }
  const fate = texts.fate === undefined ? undefined : viewIn(record, 'fate')?.claims[0];
  const look = fate === undefined ? undefined : lookCount(record, fate);
  const [name = '', ...otherNames] = namesOf(record);
  return {
    ...texts,
    ...(look === undefined ? {} : { fateLook: look }),
    id: record.id,
    name,
    otherNames,
    callSigns: textsIn(record, 'call-sign'),
    tags: textsIn(record, 'tag'),
    ...recordMarks(record),
    changedAt: record.changedAt,
  };
}

/** Disputes, values without a source, and the newest day, of any record. */
export function recordMarks(record: EntityRecord): RecordMarks {
  let isUnsourced = false;
  let told = '';
  let written = '';
  for (const { property, claims } of record.views) {
    if (silent.has(property)) continue;
    for (const claim of claims) {
      isUnsourced ||= hasNoSource(claim);
      const day = toldOn(claim);
      if (day === null) written = claim.at > written ? claim.at : written;
      else if (day > told) told = day;
    }
  }
  const writtenOn = written.slice(0, 10);
  return {
    isDisputed: record.views.some((view) => view.isDisputed),
    isUnsourced,
    newestOn: writtenOn > told ? writtenOn : told,
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
  'file-number',
  'file-row',
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
    ...(record.kind === 'relative' || record.kind === 'witness' ? named('name', namesOf(record)[0]) : {}),
    ...(record.kind === 'sighting' ? seenBy(record) : {}),
    ...(record.kind === 'application' ? named('dueOn', dueOn) : {}),
  };
}

const seenBy = (record: EntityRecord): Pick<PartFacts, 'place' | 'witness'> => ({
  ...named('place', textIn(record, 'place')),
  ...(named('witness', textIn(record, 'witness')) as { witness?: EntityId }),
});

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
