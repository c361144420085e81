import { compareText } from '../../../../core/model/order.ts';
import { speakerKey } from '../../../../core/model/speakers.ts';
import type { Count, EntityRecord, PropertyView, StatedClaim } from '../../../../core/model/types.ts';
import { isCount, valuesDiffer, valueText } from '../../../../core/model/values.ts';

/** One speaker: all that somebody is said to have said, whoever passed it on. */
export type MatrixColumn = {
  readonly key: string;
  /** A claim of the speaker, to name them by. */
  readonly claim: StatedClaim;
  readonly claims: readonly StatedClaim[];
};

/** A value that a speaker gave, with every report of it. */
export type MatrixValue = { readonly first: StatedClaim; readonly claims: readonly StatedClaim[] };

/** What each speaker says of one property; of numbers of one group of people. */
export type MatrixRow = {
  readonly key: string;
  readonly view: PropertyView;
  /** By column; empty for a speaker who said nothing of it. */
  readonly cells: readonly (readonly MatrixValue[])[];
  readonly isDiffering: boolean;
};

export type Matrix = {
  readonly columns: readonly MatrixColumn[];
  /** What is not a number, only where more than one speaks. */
  readonly facts: readonly MatrixRow[];
  readonly toUkraine: readonly MatrixRow[];
  readonly toRussia: readonly MatrixRow[];
  /** Numbers that were kept as typed because they are none. */
  readonly asTyped: readonly StatedClaim[];
};

const compared: readonly string[] = ['kind', 'date', 'place', 'formula', 'status'];

/**
 * Who says what, property by speaker. Speakers stand by name, never by side; nothing is added up, and whoever said nothing of a property has an empty place.
 */
export function matrixOf(record: EntityRecord): Matrix {
  const views = record.views.filter(
    ({ property, claims }) => property === 'count' || (compared.includes(property) && claims.length > 1),
  );
  const counts = views.filter(
    ({ property, claims }) => property === 'count' && isCount(firstOf(claims).value),
  );
  const facts = views.filter(({ property }) => property !== 'count');
  const columns = new Map<string, StatedClaim[]>();
  for (const view of [...counts, ...facts])
    for (const claim of view.claims) {
      const mine = columns.get(speakerKey(claim));
      if (mine === undefined) columns.set(speakerKey(claim), [claim]);
      else mine.push(claim);
    }
  const ordered = [...columns].toSorted(([, a], [, b]) => compareText(nameOf(a), nameOf(b)));
  const keys = ordered.map(([key]) => key);
  const rowOf = (view: PropertyView): MatrixRow => ({
    key: `${view.property}/${view.key ?? ''}`,
    view,
    cells: keys.map((key) => valuesIn(view.claims.filter((claim) => speakerKey(claim) === key))),
    isDiffering: view.claims.some((a) => view.claims.some((b) => valuesDiffer(a.value, b.value))),
  });
  const to = (side: Count['to']) =>
    counts
      .filter(({ claims }) => (firstOf(claims).value as Count).to === side)
      .toSorted(byScope)
      .map(rowOf);
  return {
    columns: ordered.map(([key, claims]) => ({ key, claim: firstOf(claims), claims })),
    facts: facts.map(rowOf),
    toUkraine: to('UA'),
    toRussia: to('RU'),
    asTyped: views
      .filter(({ property }) => property === 'count')
      .flatMap(({ claims }) => claims.filter(({ value }) => !isCount(value))),
  };
}

/** Whoever has no name of their own stands last. */
const nameOf = (claims: readonly StatedClaim[]): string => firstOf(claims).speaker ?? '\uffff';

const firstOf = (claims: readonly StatedClaim[]): StatedClaim => claims[0] as StatedClaim;

const whats: readonly string[] = ['people', 'pow', 'civilians', 'children', 'bodies'];
const scopes: readonly string[] = ['total', 'part', 'outside'];

/** The whole before its parts, people before bodies. */
function byScope(a: PropertyView, b: PropertyView): number {
  const [first, second] = [firstOf(a.claims).value as Count, firstOf(b.claims).value as Count];
  return (
    whats.indexOf(first.what) - whats.indexOf(second.what) ||
    scopes.indexOf(first.scope) - scopes.indexOf(second.scope)
  );
}

/** Equal values of one speaker once, with all reports that passed them on. */
function valuesIn(claims: readonly StatedClaim[]): readonly MatrixValue[] {
  const values = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const key = valueText(claim.value);
    const same = values.get(key);
    if (same === undefined) values.set(key, [claim]);
    else same.push(claim);
  }
  return [...values.values()].map((same) => ({ first: firstOf(same), claims: same }));
}
