import { boundsOf } from '../base/dates/bounds.ts';
import { ageOn, isBefore } from '../base/dates/compare.ts';
import { parseDate } from '../base/dates/parse.ts';
import type { DayNumber, EdtfDate } from '../base/dates/types.ts';
import type { ClaimId } from '../base/ids.ts';
import { rowOf } from './schema.ts';
import type { EntityKind, EntityRecord, StatedClaim } from './types.ts';

/**
 * A value that can hardly be right. It is kept as it is and said beside it, with what to look at; nothing is refused.
 *
 * `not-read`: not what the property holds · `in-future`: it has not come yet · `before`: it lies before `other`, which
 * must come first · `too-old`: older than anybody · `parent-young`: a mother or father of less than twelve years.
 */
export type Oddity = {
  readonly claim: ClaimId;
  readonly code: 'not-read' | 'in-future' | 'before' | 'too-old' | 'parent-young';
  /** The property that it does not go together with. */
  readonly other?: string;
};

/** What must not come before what, by kind; dates of both sides of a dispute are compared. */
const orders: readonly { readonly kind: EntityKind; readonly first: string; readonly second: string }[] = [
  ...['last-contact-on', 'lost-on', 'held-since', 'service-from'].map((second) => ({
    kind: 'case' as const,
    first: 'birth-date',
    second,
  })),
  { kind: 'case', first: 'service-from', second: 'service-to' },
  { kind: 'sighting', first: 'first-on', second: 'last-on' },
  { kind: 'detention', first: 'from', second: 'to' },
  { kind: 'application', first: 'sent-on', second: 'answered-on' },
  { kind: 'application', first: 'sent-on', second: 'due-on' },
  { kind: 'document', first: 'issued-on', second: 'valid-until' },
  { kind: 'consent', first: 'given-on', second: 'withdrawn-on' },
  { kind: 'consent', first: 'given-on', second: 'until' },
  { kind: 'remains', first: 'returned-on', second: 'concluded-on' },
];

/** Dates that are meant to lie ahead. */
const ahead: ReadonlySet<string> = new Set([
  'next-step-on',
  'due-on',
  'valid-until',
  'until',
  'service-to',
  'to',
]);
/** The oldest person whose age is proven lived 122 years. */
const oldestYears = 122;
const youngestParentYears = 12;

/**
 * What can hardly be right in a record.
 *
 * Only what is certain: a date that merely may be wrong (about, doubted, only a year) is left alone.
 *
 * @param today by the calendar of this computer.
 * @param person the case that a part belongs to.
 */
export function odditiesOf(record: EntityRecord, today: DayNumber, person?: EntityRecord): readonly Oddity[] {
  const now: EdtfDate = dateOfDay(today);
  const claims = record.views.flatMap((view) => view.claims);
  return [
    ...claims
      .filter((claim) => claim.isAsTyped === true)
      .map(({ id }): Oddity => ({ claim: id, code: 'not-read' })),
    ...datesIn(record).flatMap(({ claim, date }): readonly Oddity[] => {
      if (!ahead.has(claim.property) && isBefore(now, date) === 'yes')
        return [{ claim: claim.id, code: 'in-future' }];
      const age = claim.property === 'birth-date' ? ageOn(date, now) : null;
      return age !== null && age.youngest > oldestYears ? [{ claim: claim.id, code: 'too-old' }] : [];
    }),
    ...orders
      .filter((order) => order.kind === record.kind)
      .flatMap(({ first, second }) => outOfOrder(record, first, second)),
    ...(person === undefined ? [] : youngParents(record, person)),
  ];
}

const outOfOrder = (record: EntityRecord, first: string, second: string): readonly Oddity[] =>
  datesIn(record, second).flatMap(({ claim, date }): readonly Oddity[] =>
    datesIn(record, first).some((earlier) => isBefore(date, earlier.date) === 'yes')
      ? [{ claim: claim.id, code: 'before', other: first }]
      : [],
  );

function youngParents(relative: EntityRecord, person: EntityRecord): readonly Oddity[] {
  const isParent = relative.views.some(
    (view) => view.property === 'relation' && ['mother', 'father'].includes(String(view.claims[0]?.value)),
  );
  if (relative.kind !== 'relative' || !isParent) return [];
  return datesIn(relative, 'birth-date').flatMap(({ claim, date }): readonly Oddity[] =>
    datesIn(person, 'birth-date').some((born) => {
      const age = ageOn(date, born.date);
      return age === null ? isBefore(born.date, date) === 'yes' : age.oldest < youngestParentYears;
    })
      ? [{ claim: claim.id, code: 'parent-young' }]
      : [],
  );
}

/** Dates of a record (or of one property) that can be read. */
function datesIn(
  record: EntityRecord,
  property?: string,
): readonly { readonly claim: StatedClaim; readonly date: EdtfDate }[] {
  return record.views
    .filter((view) => property === undefined || view.property === property)
    .filter((view) => rowOf(record.kind, view.property)?.type === 'date')
    .flatMap((view) => view.claims)
    .flatMap((claim) => {
      const parsed = typeof claim.value === 'string' ? parseDate(claim.value) : null;
      // An open interval says nothing about its open end.
      return parsed?.ok === true && Number.isFinite(boundsOf(parsed.value).earliest)
        ? [{ claim, date: parsed.value }]
        : [];
    });
}

function dateOfDay(day: DayNumber): EdtfDate {
  const parsed = parseDate(new Date(day * 86_400_000).toISOString().slice(0, 10));
  if (!parsed.ok) throw new Error('a day is a date');
  return parsed.value;
}
