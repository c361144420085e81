import type { ChangeId } from '../base/ids.ts';
import type { Cardinality } from './schema-types.ts';
import { speakApart, speakerKey } from './speakers.ts';
import type { Count, StatedClaim } from './types.ts';
import { countRange, evenText, isCount, isUnknown, valuesDiffer, valueText } from './values.ts';
import { isSameWhen } from './when.ts';

/** Whether two claims of one view exclude each other. */
export function contradict(a: StatedClaim, b: StatedClaim, cardinality: Cardinality): boolean {
  if (cardinality === 'many') return false;
  if (cardinality === 'history' && !isSameWhen(a, b)) return false;
  return speakApart(a, b) && valuesDiffer(a.value, b.value);
}

/** Up to so many claims are held one against another; most views have two or three. */
const few = 8;

/** Whether any two claims of one view contradict each other. */
export function anyContradict(claims: readonly StatedClaim[], cardinality: Cardinality): boolean {
  if (cardinality === 'many') return false;
  if (claims.length > few) return anyOfManyContradict(claims, cardinality);
  return claims.some((a, i) => claims.slice(i + 1).some((b) => contradict(a, b, cardinality)));
}

/**
 * The same for any number of claims, in time that grows with their number and not with its square: a vault that somebody
 * filled by a script, or a hostile one, must open too.
 */
export function anyOfManyContradict(claims: readonly StatedClaim[], cardinality: Cardinality): boolean {
  if (cardinality === 'many') return false;
  if (cardinality !== 'history') return doContradict(claims);
  const byTime = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const when = claim.validOn ?? claim.statedOn;
    if (when === undefined) continue;
    const same = byTime.get(when);
    if (same === undefined) byTime.set(when, [claim]);
    else same.push(claim);
  }
  return [...byTime.values()].some(doContradict);
}

/** Who said a claim in which act: within one, nothing contradicts. */
const saidIn = (claim: StatedClaim): `${ChangeId} ${string}` => `${claim.change} ${speakerKey(claim)}`;

/**
 * Differing values and differing speakers are enough: of two that differ by one speaker and a third by another, that
 * third differs from one of them. Only counts have values that neither differ nor are the same ("about 100").
 */
function doContradict(claims: readonly StatedClaim[]): boolean {
  const known = claims.filter(({ value }) => !isUnknown(value));
  const counts = known.filter(({ value }) => isCount(value));
  const others = known.filter(({ value }) => !isCount(value));
  // A figure and what is no figure always differ.
  if (counts.length > 0 && others.length > 0) return new Set(known.map(saidIn)).size > 1;
  if (counts.length > 0) return countsContradict(counts);
  return new Set(others.map(({ value }) => sameText(value))).size > 1 && new Set(others.map(saidIn)).size > 1;
}

/** The same for values that do not differ. */
const sameText = (value: StatedClaim['value']): string =>
  typeof value === 'string' ? `text ${evenText(value)}` : `value ${valueText(value)}`;

/** Whether somebody's highest is below another's lowest: one of the two extremes of each, by two speakers. */
function countsContradict(counts: readonly StatedClaim[]): boolean {
  const ranges = new Map<string, { low: number; high: number }>();
  for (const claim of counts) {
    const count = claim.value as Count;
    if (count.number === null) continue;
    const [low, high] = countRange(count, count.number);
    const said = ranges.get(saidIn(claim));
    // The most that their lowest is, and the least that their highest is.
    if (said === undefined) ranges.set(saidIn(claim), { low, high });
    else {
      said.low = Math.max(said.low, low);
      said.high = Math.min(said.high, high);
    }
  }
  const speakers = [...ranges.values()];
  const byLow = speakers.toSorted((a, b) => b.low - a.low).slice(0, 2);
  const byHigh = speakers.toSorted((a, b) => a.high - b.high).slice(0, 2);
  return byHigh.some((one) => byLow.some((other) => one !== other && one.high < other.low));
}
