import { boundsOf, isDoubted } from '../../base/dates/bounds.ts';
import { parseDate } from '../../base/dates/parse.ts';
import { lookCount } from '../../model/fate.ts';
import { viewIn } from '../../model/fold.ts';
import type { EntityRecord, StatedClaim } from '../../model/types.ts';
import { anyDay, type DaySpan, farFuture, farPast, type Said, said } from './answers.ts';
import { regionsIn } from './areas.ts';

/** What a file says of the person's fate, one bit each: several at once when sources differ. */
export const fates = {
  missing: 1,
  'believed-captive': 2,
  'captivity-confirmed': 4,
  freed: 8,
  home: 16,
  'believed-dead': 32,
  'remains-identified': 64,
  buried: 128,
  // Of the last two: written down once, and nobody has looked at it a second time yet.
  'remains-identified-once': 256,
  'buried-once': 512,
} as const;

/** All of a case that announcements are held against, small enough to be kept in memory for every case. */
export type ConcernFacts = {
  readonly soldier: Said;
  readonly woman: Said;
  readonly wounded: Said;
  readonly ill: Said;
  readonly officer: Said;
  readonly conscript: Said;
  /** Whether an exchange would bring the person back to Russia: `no` is to Ukraine. */
  readonly toRussia: Said;
  /** Bits of `fates`. */
  readonly fate: number;
  /** When the newest fate was true, as far as it is said. */
  readonly fateOn: DaySpan;
  readonly birth: DaySpan;
  /** When the person was lost or taken: since when they are held, else their last contact. */
  readonly loss: DaySpan;
  /** Regions of capture or of the last contact, one bit each; `isAreaUnread` when a text names none that is known. */
  readonly regions: number;
  readonly isAreaUnread: boolean;
  readonly isBirthDoubted: boolean;
  readonly isLossDoubted: boolean;
};

/** The claims that count: those that differ all do; where a person settled it, the one that they chose. */
function claimsOf(record: EntityRecord, property: string): readonly StatedClaim[] {
  const view = viewIn(record, property);
  if (view === undefined) return [];
  return view.preferred !== undefined && !view.isDisputed ? view.claims.slice(0, 1) : view.claims;
}

/** Reads a case. What is not understood (a date as typed, "known to be unknown") says nothing here and stays in the file. */
export function concernFacts(record: EntityRecord): ConcernFacts {
  const birth = spanOf(claimsOf(record, 'birth-date'));
  const loss =
    ['held-since', 'lost-on', 'last-contact-on']
      .map((property) => spanOf(claimsOf(record, property)))
      .find(({ isSaid }) => isSaid) ?? notSaid;
  const fate = fateIn(record);
  const places = [['captured-where'], ['lost-region', 'lost-where'], ['last-contact-place']].map(
    (properties) => properties.flatMap((property) => textsOf(claimsOf(record, property))),
  );
  // A place of capture that names no known region must not hide where the last contact was.
  const regions = places.map(regionsOf).find((bits) => bits !== 0) ?? 0;
  return {
    soldier: saidOf(record, 'category', ['soldier'], ['civilian']),
    woman: saidOf(record, 'sex', ['female'], ['male']),
    wounded: saidOf(record, 'wound', ['wounded', 'seriously-wounded'], ['none']),
    ill: saidOf(record, 'illness', ['seriously-ill'], ['ill', 'none']),
    officer: saidOf(record, 'rank-group', ['officer'], ['private', 'sergeant']),
    conscript: saidOf(record, 'service-type', ['conscript'], ['mobilised', 'contract', 'volunteer', 'other']),
    toRussia: saidOf(record, 'returns-to', ['RU'], ['UA']),
    ...fate,
    birth: birth.span,
    loss: loss.span,
    regions,
    isAreaUnread: regions === 0 && places.flat().length > 0,
    isBirthDoubted: birth.isDoubted,
    isLossDoubted: loss.isDoubted,
  };
}

const regionsOf = (places: readonly string[]): number =>
  places.reduce((bits, place) => bits | regionsIn(place), 0);

const textsOf = (claims: readonly StatedClaim[]): readonly string[] =>
  claims.flatMap(({ value }) => (typeof value === 'string' && value.trim() !== '' ? [value] : []));

/** A choice that is in neither list ("known to be unknown", one of a newer version) says nothing. */
function saidOf(record: EntityRecord, property: string, yes: readonly string[], no: readonly string[]): Said {
  let bits: number = said.nothing;
  for (const { value } of claimsOf(record, property)) {
    if (yes.includes(String(value))) bits |= said.yes;
    if (no.includes(String(value))) bits |= said.no;
  }
  return bits as Said;
}

type ReadSpan = { readonly span: DaySpan; readonly isDoubted: boolean; readonly isSaid: boolean };

const notSaid: ReadSpan = { span: anyDay, isDoubted: false, isSaid: false };

/** From the earliest day that any of the claims allows to the latest. */
function spanOf(claims: readonly StatedClaim[]): ReadSpan {
  const dates = textsOf(claims).flatMap((text) => {
    const parsed = parseDate(text);
    return parsed.ok ? [parsed.value] : [];
  });
  if (dates.length === 0) return notSaid;
  const bounds = dates.map(boundsOf);
  return {
    span: {
      from: Math.max(farPast, Math.min(...bounds.map(({ earliest }) => earliest))),
      to: Math.min(farFuture, Math.max(...bounds.map(({ latest }) => latest))),
    },
    isDoubted: dates.some(isDoubted),
    isSaid: true,
  };
}

/** The newest of the fates, or all that are said of the same newest day by sources that differ. */
function fateIn(record: EntityRecord): Pick<ConcernFacts, 'fate' | 'fateOn'> {
  const view = viewIn(record, 'fate');
  const first = view?.claims[0];
  if (view === undefined || first === undefined) return { fate: 0, fateOn: anyDay };
  const when = ({ validOn, statedOn }: StatedClaim) => validOn ?? statedOn;
  const newest = view.isDisputed ? view.claims.filter((claim) => when(claim) === when(first)) : [first];
  const fate = newest.reduce((bits, claim) => bits | fateBit(record, claim), 0);
  const on = when(first);
  return { fate, fateOn: on === undefined ? anyDay : spanOf([{ ...first, value: on }]).span };
}

/** "Unknown" and whatever a newer version says count as missing: nobody knows, and that excludes nothing. */
function fateBit(record: EntityRecord, claim: StatedClaim): number {
  const value = String(claim.value);
  const name = lookCount(record, claim) === 'once' ? `${value}-once` : value;
  if (Object.hasOwn(fates, name)) return fates[name as keyof typeof fates];
  return Object.hasOwn(fates, value) ? fates[value as keyof typeof fates] : fates.missing;
}
