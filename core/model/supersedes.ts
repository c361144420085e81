import type { ClaimId } from '../base/ids.ts';
import { statedInAll } from './claims.ts';
import type { Claim, EntityClaims, StatedClaim } from './types.ts';

/** Claims and which older ones each stands in for. */
export type SupersedeGraph = ReadonlyMap<ClaimId, readonly ClaimId[]>;

/** Where claims come from: the graph and the claims in it. */
export type Lineage = {
  readonly graph: SupersedeGraph;
  find(id: ClaimId): StatedClaim | undefined;
};

const none: Lineage = { graph: new Map(), find: () => undefined };

/** The lineage within one entity (`stated`: all its claims, when they are at hand), void claims included: what they superseded stays superseded by their successors. */
export function lineageOf(claims: EntityClaims, stated?: readonly StatedClaim[]): Lineage {
  const all = stated ?? statedInAll(claims.parts);
  let graph: Map<ClaimId, readonly ClaimId[]> | null = null;
  for (const claim of all)
    if (isCorrection(claim)) {
      graph ??= new Map();
      graph.set(claim.id, claim.supersedes ?? []);
    }
  if (graph === null) return none;
  // Few ask for it: only where several claims of one view stand beside a correction.
  let byId: ReadonlyMap<ClaimId, StatedClaim> | null = null;
  return {
    graph,
    find(id) {
      byId ??= new Map(all.map((claim) => [claim.id, claim]));
      return byId.get(id);
    },
  };
}

/** Whether a claim stands in for older ones. */
export const isCorrection = (claim: Claim): boolean =>
  claim.supersedes !== undefined && claim.supersedes.length > 0;

const nothing: ReadonlySet<ClaimId> = new Set();

/** Everything that some claims stand in for, transitively; not the starting claims themselves unless in a ring. */
export function reachedFrom(graph: SupersedeGraph, from: Iterable<ClaimId>): ReadonlySet<ClaimId> {
  const stack: ClaimId[] = [];
  for (const id of from) if (graph.has(id)) stack.push(id);
  // Most claims correct nothing.
  if (stack.length === 0) return nothing;
  const reached = new Set<ClaimId>();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const older of graph.get(id) ?? []) {
      if (reached.has(older)) continue;
      reached.add(older);
      stack.push(older);
    }
  }
  return reached;
}

/**
 * Which of the live claims are hidden because another live one stands in for them, also through void
 * ones.
 *
 * Claims that supersede each other in a ring (only a damaged or hostile file holds such) do not hide
 * each other: everything would vanish.
 */
export function supersededAmong(graph: SupersedeGraph, live: readonly StatedClaim[]): ReadonlySet<ClaimId> {
  if (graph.size === 0) return new Set();
  const corrections: ClaimId[] = [];
  for (const claim of live) if (isCorrection(claim)) corrections.push(claim.id);
  const hidden = reachedFrom(graph, corrections);
  if (!hasRing(graph)) return hidden;
  const reach = new Map(live.map((claim) => [claim.id, reachedFrom(graph, [claim.id])] as const));
  return new Set(
    live
      .filter(({ id }) =>
        [...reach].some(([other, set]) => set.has(id) && reach.get(id)?.has(other) !== true),
      )
      .map(({ id }) => id),
  );
}

/** Whether nothing that was corrected was itself a correction: by far the usual case, and never a ring. */
function isShallow(graph: SupersedeGraph): boolean {
  for (const olders of graph.values()) if (olders.some((id) => graph.has(id))) return false;
  return true;
}

/** Removes claims that nothing stands in for until none is left; what cannot be removed is in a ring. */
function hasRing(graph: SupersedeGraph): boolean {
  if (isShallow(graph)) return false;
  const pointedAt = new Map<ClaimId, number>();
  for (const olders of graph.values())
    for (const id of olders) pointedAt.set(id, (pointedAt.get(id) ?? 0) + 1);
  const queue = [...graph.keys()].filter((id) => !pointedAt.has(id));
  let removed = 0;
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    removed++;
    for (const older of graph.get(id) ?? []) {
      const left = (pointedAt.get(older) ?? 0) - 1;
      pointedAt.set(older, left);
      if (left === 0 && graph.has(older)) queue.push(older);
    }
  }
  return removed < graph.size;
}
