import type { ClaimId } from '../base/ids.ts';
import { statedIn } from './claims.ts';
import { compareClaims, compareText } from './order.ts';
import { rowOf, structural } from './schema.ts';
import { seenIn, versionOf, wasSeen } from './seen.ts';
import { type Lineage, lineageOf, reachedFrom, supersededAmong } from './supersedes.ts';
import type { EntityClaims, EntityPart, EntityRecord, PropertyView, StatedClaim, Voidness } from './types.ts';
import { viewOf } from './view.ts';

/**
 * Folds all that was stated about an entity into what is current.
 *
 * A claim is current when its change is not void, it is not retracted, and no live claim stands in for
 * it. The result does not depend on the order in which changes arrived.
 */
export function foldEntity(claims: EntityClaims, voidness: Voidness): EntityRecord {
  const liveParts =
    voidness.size === 0 ? claims.parts : claims.parts.filter((part) => !voidness.has(part.change));
  const retracted = new Set<ClaimId>();
  for (const part of liveParts) for (const id of part.retracts ?? []) retracted.add(id);

  const stated = liveParts.flatMap(statedIn);
  const live = retracted.size === 0 ? stated : stated.filter((claim) => !retracted.has(claim.id));
  const lineage = lineageOf(claims, liveParts === claims.parts ? () => stated : undefined);
  const current = lineage.graph.size === 0 ? live : currentAmong(live, lineage);

  const preferences = current.filter((claim) => claim.property === structural.prefers);
  const deletions = current.filter((claim) => claim.property === structural.deleted);
  // Every edit was known to somebody who deleted it: then nobody's work is hidden behind their back.
  const isDeleted =
    deletions.length > 0 &&
    liveParts
      .filter((part) => !isOnlyDeletion(part))
      .every((part) => deletions.some((deletion) => wasSeen(deletion.value, part.change)));
  const views: PropertyView[] = [];
  for (const [key, group] of groupByView(current)) {
    const row = rowOf(claims.kind, group[0].property);
    const wishes = preferences.filter((preference) => preference.key === key);
    views.push(viewOf(group, row?.cardinality ?? 'many', wishes, lineage));
  }
  return {
    id: claims.id,
    kind: claims.kind,
    isDeleted,
    isRevived: deletions.length > 0 && !isDeleted,
    deletions: deletions.toSorted(compareClaims),
    version: versionOf(seenIn(claims), claims.parts.length),
    changedAt: liveParts.reduce((newest, part) => (part.at > newest ? part.at : newest), ''),
    views: views.toSorted(
      (a, b) => compareText(a.property, b.property) || compareText(a.key ?? '', b.key ?? ''),
    ),
  };
}

function currentAmong(live: readonly StatedClaim[], lineage: Lineage): readonly StatedClaim[] {
  const hidden = supersededAmong(lineage.graph, live);
  return live.filter((claim) => !hidden.has(claim.id)).map((claim) => withReplaced(claim, lineage));
}

/** A value that is cleared must not give way to the typo that it once mended: so a claim knows all it stands in for. */
const withReplaced = (claim: StatedClaim, { graph }: Lineage): StatedClaim =>
  graph.has(claim.id) ? { ...claim, replaces: [...reachedFrom(graph, [claim.id])] } : claim;

/** A deletion does not revive what another laptop deleted at the same time. */
const isOnlyDeletion = (part: EntityPart): boolean =>
  part.retracts === undefined &&
  part.claims.length > 0 &&
  part.claims.every((claim) => claim.property === structural.deleted);

/** Names one view of a record; the `key` of a preference. */
export const viewKey = (claim: { readonly property: string; readonly key?: string }): string =>
  claim.key === undefined ? claim.property : `${claim.property}/${claim.key}`;

function groupByView(claims: readonly StatedClaim[]): ReadonlyMap<string, [StatedClaim, ...StatedClaim[]]> {
  const groups = new Map<string, [StatedClaim, ...StatedClaim[]]>();
  for (const claim of claims) {
    if (claim.property === structural.prefers || claim.property === structural.deleted) continue;
    const group = groups.get(viewKey(claim));
    if (group === undefined) groups.set(viewKey(claim), [claim]);
    else group.push(claim);
  }
  return groups;
}

/** The view of a property; `undefined` when nothing current is said about it. */
export const viewIn = (record: EntityRecord, property: string, key?: string): PropertyView | undefined =>
  record.views.find((view) => view.property === property && view.key === key);

/** The current claim with an id, if it is current. */
export function claimIn(record: EntityRecord, id: ClaimId): StatedClaim | undefined {
  for (const view of record.views) {
    const found = view.claims.find((claim) => claim.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}
