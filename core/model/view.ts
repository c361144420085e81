import type { ClaimId } from '../base/ids.ts';
import { anyContradict, contradict } from './contradictions.ts';
import { compareClaims } from './order.ts';
import type { Cardinality } from './schema-types.ts';
import { isCorrection, type Lineage, reachedFrom } from './supersedes.ts';
import type { Preference, PropertyView, StatedClaim } from './types.ts';
import { isUnknown } from './values.ts';
import { newestTimeFirst } from './when.ts';

/**
 * The current claims of one property and key, in the order in which they are shown.
 *
 * Several that differ, by different speakers or by one in two acts that did not know of each other, are
 * a contradiction until a person says which to show first. That choice follows a later correction of
 * the preferred claim, and ends when somebody adds another differing value: it was made without it.
 */
export function viewOf(
  claims: readonly [StatedClaim, ...StatedClaim[]],
  cardinality: Cardinality,
  wishes: readonly StatedClaim[],
  lineage: Lineage,
): PropertyView {
  const [{ property, key }] = claims;
  const head = { property, claims, isDisputed: false, wishes: wishes.length === 0 ? none : wishes.map(idOf) };
  const view = key === undefined ? head : { ...head, key };
  if (claims.length === 1) return view;

  const ordered = inOrder(claims, cardinality, lineage);
  const chosen = wishes.length === 0 ? null : chosenAmong(ordered, wishes, lineage);
  if (chosen === null) return { ...view, claims: ordered, isDisputed: anyContradict(ordered, cardinality) };

  const { first, wish } = chosen;
  const { reason, over } = wish.value as Preference;
  const weighed = new Set(over);
  const isNew = (claim: StatedClaim): boolean =>
    !weighed.has(claim.id) && ![...reachedFrom(lineage.graph, [claim.id])].some((id) => weighed.has(id));
  return {
    ...view,
    claims: [first, ...ordered.filter((claim) => claim !== first)],
    isDisputed: ordered.some(
      (claim) => claim !== first && contradict(first, claim, cardinality) && isNew(claim),
    ),
    preferred: { claim: first.id, reason, author: wish.author, at: wish.at },
  };
}

const none: readonly ClaimId[] = [];
const idOf = ({ id }: StatedClaim): ClaimId => id;

/**
 * Oldest matter first, so that neither another source's word nor a mended typo changes what is shown:
 * a correction takes the place of what it corrected. A history has its newest time first.
 */
function inOrder(
  claims: readonly StatedClaim[],
  cardinality: Cardinality,
  lineage: Lineage,
): readonly StatedClaim[] {
  if (cardinality === 'history') return newestTimeFirst(claims);
  if (!claims.some(isCorrection)) return knownFirst(claims.toSorted(compareClaims));
  const roots = new Map(claims.map((claim) => [claim, rootOf(claim, lineage)] as const));
  const root = (claim: StatedClaim): StatedClaim => roots.get(claim) ?? claim;
  return knownFirst(claims.toSorted((a, b) => compareClaims(root(a), root(b)) || compareClaims(a, b)));
}

/** Whoever knows something stands before whoever says that it is unknown. */
const knownFirst = (claims: readonly StatedClaim[]): readonly StatedClaim[] =>
  claims.some(({ value }) => isUnknown(value))
    ? claims.toSorted((a, b) => Number(isUnknown(a.value)) - Number(isUnknown(b.value)))
    : claims;

/** The oldest claim that this one stands in for. */
function rootOf(claim: StatedClaim, lineage: Lineage): StatedClaim {
  let root = claim;
  for (const id of reachedFrom(lineage.graph, [claim.id])) {
    const older = lineage.find(id);
    if (older !== undefined && compareClaims(older, root) < 0) root = older;
  }
  return root;
}

/**
 * The claim that a person wants shown first: the one they named, or what corrects it now. Two laptops
 * that chose differently, or two corrections of the chosen claim, settle nothing.
 */
function chosenAmong(
  claims: readonly StatedClaim[],
  wishes: readonly StatedClaim[],
  { graph }: Lineage,
): { readonly first: StatedClaim; readonly wish: StatedClaim } | null {
  const found = wishes.toSorted(compareClaims).flatMap((wish) => {
    const { claim: id } = wish.value as Preference;
    return claims
      .filter((claim) => claim.id === id || reachedFrom(graph, [claim.id]).has(id))
      .map((first) => ({ first, wish }));
  });
  const newest = found.at(-1);
  return newest !== undefined && found.every(({ first }) => first === newest.first) ? newest : null;
}
