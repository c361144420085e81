import type { ClaimId } from '../base/ids.ts';
import { statedIn } from './claims.ts';
import { foldEntity, viewIn, viewKey } from './fold.ts';
import { compareClaims } from './order.ts';
import { rowOf, structural } from './schema.ts';
import { actRef, standingUndos } from './standing-undos.ts';
import { type Lineage, lineageOf, reachedFrom } from './supersedes.ts';
import type {
  ActRef,
  Change,
  EntityClaims,
  EntityPart,
  EntityRecord,
  StatedClaim,
  Voidness,
} from './types.ts';

/**
 * What became of a claim.
 *
 * `shown`: first of its property · `beside`: current, but another one is shown first · `corrected`: one that
 * stands stands in for it · `retracted`: taken back · `undone`: the act that wrote it was undone.
 */
export type ClaimFate =
  | { readonly kind: 'shown' | 'beside' }
  | { readonly kind: 'corrected'; readonly act: ActRef; readonly claim: ClaimId }
  | { readonly kind: 'retracted' | 'undone'; readonly act: ActRef };

/** Looks up what became of any claim of an entity, and the act that wrote it. */
export type ClaimFates = {
  readonly record: EntityRecord;
  readonly stated: readonly StatedClaim[];
  wasStated(id: ClaimId): boolean;
  fateOf(claim: StatedClaim): ClaimFate;
  actOf(claim: StatedClaim): ActRef;
};

/** @param undoings all changes of the vault that undo something. */
export function claimFates(
  claims: EntityClaims,
  undoings: Iterable<Omit<Change, 'groups'>>,
  voidness: Voidness,
): ClaimFates {
  const record = foldEntity(claims, voidness);
  const standing = standingUndos(undoings, voidness);
  const stated = claims.parts.flatMap(statedIn);
  const statedIds = new Set(stated.map(({ id }) => id));
  const lineage = lineageOf(claims);
  const acts = new Map(claims.parts.map((part) => [part.change, refOf(part)] as const));
  const shown = new Set(record.views.flatMap((view) => view.claims.slice(0, 1).map(({ id }) => id)));
  const current = new Set<ClaimId>([
    ...record.views.flatMap((view) => view.claims.map(({ id }) => id)),
    ...record.views.flatMap((view) => view.wishes),
    ...record.deletions.map(({ id }) => id),
  ]);
  /** What something current stands in for, directly or not. */
  const replaced = reachedFrom(lineage.graph, current);
  const retractedBy = retractions(claims, voidness);
  const correctedBy = corrections(stated, lineage, voidness);
  const actOf = (claim: StatedClaim): ActRef =>
    acts.get(claim.change) ?? {
      change: claim.change,
      author: claim.author,
      at: claim.at,
      act: 'value.add',
    };

  return {
    record,
    stated,
    wasStated: (id) => statedIds.has(id),
    actOf,
    fateOf(claim) {
      const undo = standing(claim.change);
      if (undo !== undefined) return { kind: 'undone', act: undo };
      if (current.has(claim.id)) return { kind: shown.has(claim.id) ? 'shown' : 'beside' };
      const successor = correctedBy.get(claim.id);
      const retraction = retractedBy.get(claim.id);
      if (successor !== undefined && (retraction === undefined || replaced.has(claim.id)))
        return { kind: 'corrected', act: actOf(successor), claim: successor.id };
      if (retraction !== undefined) return { kind: 'retracted', act: retraction };
      // A preference or a deletion that was replaced; nothing else is left.
      return { kind: 'beside' };
    },
  };
}

const refOf = ({ change, ...part }: EntityPart): ActRef => actRef({ ...part, id: change });

/** The oldest standing act that took each claim back. */
function retractions(claims: EntityClaims, voidness: Voidness): ReadonlyMap<ClaimId, ActRef> {
  const found = new Map<ClaimId, ActRef>();
  for (const part of claims.parts) {
    if (voidness.has(part.change)) continue;
    for (const id of part.retracts ?? []) {
      const known = found.get(id);
      if (known === undefined || part.at < known.at) found.set(id, refOf(part));
    }
  }
  return found;
}

/** Of each claim the standing one that corrected it: directly, else (that one was undone) through it; the oldest of several. */
function corrections(
  stated: readonly StatedClaim[],
  { graph }: Lineage,
  voidness: Voidness,
): ReadonlyMap<ClaimId, StatedClaim> {
  const found = new Map<ClaimId, StatedClaim>();
  const live = stated
    .filter((claim) => !voidness.has(claim.change) && graph.has(claim.id))
    .toSorted(compareClaims);
  const offer = (id: ClaimId, claim: StatedClaim) => {
    if (id !== claim.id && !found.has(id)) found.set(id, claim);
  };
  for (const claim of live) for (const id of claim.supersedes ?? []) offer(id, claim);
  // Only through what was undone: behind one that stands, that one is nearer. So a long chain is walked once.
  const isLive = new Set(live.map(({ id }) => id));
  for (const claim of live) {
    const seen = new Set<ClaimId>();
    const stack = [...(claim.supersedes ?? [])];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      offer(id, claim);
      if (!isLive.has(id)) stack.push(...(graph.get(id) ?? []));
    }
  }
  return found;
}

/** One claim that a value ever had. */
export type ValueEntry = { readonly claim: StatedClaim; readonly act: ActRef; readonly fate: ClaimFate };

/** All that was ever said about one value. */
export type ValueHistory = {
  /** Newest first. */
  readonly entries: readonly ValueEntry[];
  /** Choices of what is shown first, newest first; their values are preferences. */
  readonly wishes: readonly ValueEntry[];
  /** Why the first is shown first; `nothing`: no claim is current. */
  readonly because: 'nothing' | 'only' | 'preferred' | 'first-said' | 'newest-time';
};

/** Every claim that one property (and key) of an entity ever had, with what became of it. */
export function valueHistory(fates: ClaimFates, property: string, key?: string): ValueHistory {
  const name = viewKey({ property, ...(key === undefined ? {} : { key }) });
  const entry = (claim: StatedClaim): ValueEntry => ({
    claim,
    act: fates.actOf(claim),
    fate: fates.fateOf(claim),
  });
  const newestFirst = fates.stated.toSorted((a, b) => compareClaims(b, a));
  return {
    entries: newestFirst.filter((claim) => isValue(claim) && viewKey(claim) === name).map(entry),
    wishes: newestFirst
      .filter((claim) => claim.property === structural.prefers && claim.key === name)
      .map(entry),
    because: becauseOf(fates.record, property, key),
  };
}

const isValue = ({ property }: StatedClaim): boolean =>
  property !== structural.prefers && property !== structural.deleted;

function becauseOf(record: EntityRecord, property: string, key?: string): ValueHistory['because'] {
  const view = viewIn(record, property, key);
  if (view === undefined) return 'nothing';
  if (view.preferred !== undefined) return 'preferred';
  if (view.claims.length === 1) return 'only';
  return rowOf(record.kind, property)?.cardinality === 'history' ? 'newest-time' : 'first-said';
}
