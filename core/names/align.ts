/**
 * Pairs the parts of a printed name with the parts of a name on file, so that the whole makes most sense.
 *
 * At most 8 × 8 parts. Order, missing patronymics and swapped fields cost nothing by themselves; a part that has a
 * counterpart in the same role but is another name speaks against.
 */
import type { PartMatch } from './part-cost.ts';
import type { PartRole } from './roles.ts';
import { WEIGHTS } from './weights.ts';

/** Evidence that one pair of parts gives, in natural-log units: for the same person > 0 > against. */
export function pairEvidence(
  match: PartMatch,
  filedRole: PartRole,
  length: number,
  isFar: boolean,
  isKnown: boolean,
): number {
  const isInitial = match.rule === 'initial';
  const relative = (match.cost * 7 * (isFar ? WEIGHTS.farSlope : 1)) / (3.5 + length);
  const w = WEIGHTS[filedRole];
  const evidence = isInitial
    ? w.initial
    : match.rule === 'different'
      ? w.apart
      : Math.max(w.agree - w.slope * relative, w.apart);
  return isKnown && match.rule === 'similar' && match.cost > 0.3 && evidence > w.apart
    ? evidence + WEIGHTS.knownElsewhere
    : evidence;
}

export type Pairing = {
  /** for each query part the index of the filed part, or -1 */
  readonly to: Int8Array;
  readonly evidence: number;
};

const MAX = 8;
const best = new Int8Array(MAX);
const now = new Int8Array(MAX);
const most = new Float64Array(MAX + 1);
let bestEvidence = -Infinity;

/**
 * Finds the pairing with the largest sum of `value[q * 8 + f]`, taking `alone[q]` for a query part without partner
 * and `left[f]` for a filed part without one. The result array is reused by the next call.
 */
export function alignParts(
  value: Float32Array,
  alone: Float32Array,
  left: Float32Array,
  queryCount: number,
  filedCount: number,
): Pairing {
  bestEvidence = -Infinity;
  let rest = 0;
  for (let f = 0; f < filedCount; f++) rest += left[f]!;
  // What the parts from q on can add at most; without this bound, eight parts have a million pairings.
  most[queryCount] = 0;
  for (let q = queryCount - 1; q >= 0; q--) {
    let top = alone[q]!;
    for (let f = 0; f < filedCount; f++) top = Math.max(top, value[q * MAX + f]! - left[f]!);
    most[q] = most[q + 1]! + top;
  }
  place(0, 0, rest, value, alone, left, queryCount, filedCount);
  return { to: best, evidence: bestEvidence };
}

function place(
  q: number,
  used: number,
  sum: number,
  value: Float32Array,
  alone: Float32Array,
  left: Float32Array,
  queryCount: number,
  filedCount: number,
): void {
  if (q === queryCount) {
    if (sum > bestEvidence) {
      bestEvidence = sum;
      best.set(now);
    }
    return;
  }
  if (sum + most[q]! <= bestEvidence) return;
  for (let f = 0; f < filedCount; f++) {
    if ((used & (1 << f)) !== 0) continue;
    const v = value[q * MAX + f]!;
    if (v < -50) continue;
    now[q] = f;
    place(q + 1, used | (1 << f), sum + v - left[f]!, value, alone, left, queryCount, filedCount);
  }
  now[q] = -1;
  place(q + 1, used, sum + alone[q]!, value, alone, left, queryCount, filedCount);
}
