import type { ClaimId } from '../base/ids.ts';
import { statedInAll } from './claims.ts';
import { compareClaims, compareText } from './order.ts';
import { rowOf, structural } from './schema.ts';
import { seenIn, versionOf, wasSeen } from './seen.ts';
import { isCorrection, type Lineage, lineageOf, reachedFrom, supersededAmong } from './supersedes.ts';
import type {
  EntityClaims,
  EntityKind,
  EntityPart,
  EntityRecord,
  PropertyView,
  StatedClaim,
  Voidness,
} from './types.ts';
import { viewOf } from './view.ts';

/**
 * Folds all that was stated about an entity into what is current.
 *
 * A claim is current when its change is not void, it is not retracted, and no live claim stands in for
 * it. The result does not depend on the order in which changes arrived.
 */
export function foldEntity(claims: EntityClaims, voidness: Voidness): EntityRecord {
  // A whole vault passes here when it is rebuilt, and most entities have no undo, no retraction, no choice and no
  // deletion: each of those costs nothing where it is absent.
  const liveParts = partsThatStand(claims, voidness);
  const stated = statedInAll(liveParts);
  const live = withoutRetracted(stated, liveParts);
  const lineage = lineageOf(claims, liveParts === claims.parts ? stated : undefined);
  const current = lineage.graph.size === 0 ? live : currentAmong(live, lineage);

  const preferences: StatedClaim[] = [];
  const deletions: StatedClaim[] = [];
  const values: StatedClaim[] = [];
  for (const claim of current) {
    if (claim.property === structural.prefers) preferences.push(claim);
    else if (claim.property === structural.deleted) deletions.push(claim);
    else values.push(claim);
  }
  // Every edit was known to somebody who deleted it: then nobody's work is hidden behind their back.
  const isDeleted =
    deletions.length > 0 &&
    liveParts
      .filter((part) => !isOnlyDeletion(part))
      .every((part) => deletions.some((deletion) => wasSeen(deletion.value, part.change)));
  return {
    id: claims.id,
    kind: claims.kind,
    isDeleted,
    isRevived: deletions.length > 0 && !isDeleted,
    deletions: deletions.length < 2 ? deletions : deletions.sort(compareClaims),
    version: versionOf(seenIn(claims), claims.parts.length),
    changedAt: newestTime(liveParts),
    views: viewsOf(values, preferences, claims.kind, lineage),
  };
}

const partsThatStand = ({ parts }: EntityClaims, voidness: Voidness): readonly EntityPart[] =>
  voidness.size > 0 && parts.some(({ change }) => voidness.has(change))
    ? parts.filter(({ change }) => !voidness.has(change))
    : parts;

function withoutRetracted(
  stated: readonly StatedClaim[],
  liveParts: readonly EntityPart[],
): readonly StatedClaim[] {
  let retracted: Set<ClaimId> | null = null;
  for (const { retracts } of liveParts) {
    if (retracts === undefined) continue;
    retracted ??= new Set();
    for (const id of retracts) retracted.add(id);
  }
  return retracted === null ? stated : without(stated, retracted);
}

function newestTime(parts: readonly EntityPart[]): string {
  let newest = '';
  for (const { at } of parts) if (at > newest) newest = at;
  return newest;
}

function currentAmong(live: readonly StatedClaim[], lineage: Lineage): readonly StatedClaim[] {
  const current = without(live, supersededAmong(lineage.graph, live));
  for (const [at, claim] of current.entries())
    if (isCorrection(claim)) current[at] = withReplaced(claim, lineage);
  return current;
}

/**
 * The claims that have none of some ids. The act of a claim tells of nearly all that they stay, so most ids are never put
 * together. Shipped claims have ids of their own, which name no act.
 */
function without(claims: readonly StatedClaim[], ids: ReadonlySet<ClaimId>): StatedClaim[] {
  const acts = new Set<string>();
  let areInActs = true;
  for (const id of ids) {
    const act = id.slice(0, id.lastIndexOf('/'));
    acts.add(act);
    if (!act.includes(':')) areInActs = false;
  }
  const rest: StatedClaim[] = [];
  for (const claim of claims)
    if ((areInActs && !acts.has(claim.change)) || !ids.has(claim.id)) rest.push(claim);
  return rest;
}

/** A value that is cleared must not give way to the typo that it once mended: so a claim knows all it stands in for. */
const withReplaced = (claim: StatedClaim, { graph }: Lineage): StatedClaim => ({
  ...claim,
  replaces: [...reachedFrom(graph, [claim.id])],
});

/** A deletion does not revive what another laptop deleted at the same time. */
const isOnlyDeletion = (part: EntityPart): boolean =>
  part.retracts === undefined &&
  part.claims.length > 0 &&
  part.claims.every((claim) => claim.property === structural.deleted);

/** Names one view of a record; the `key` of a preference. */
export const viewKey = (claim: { readonly property: string; readonly key?: string }): string =>
  claim.key === undefined ? claim.property : `${claim.property}/${claim.key}`;

const compareViews = (a: StatedClaim, b: StatedClaim): number =>
  compareText(a.property, b.property) || compareKeys(a.key, b.key);

/** No key stands before any, the empty one included. */
const compareKeys = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : compareText(a, b);

/**
 * The views in the order of their names.
 *
 * Sorting (which keeps the order of equal ones) brings the claims of a view together: no name of a view is put together
 * for any claim.
 *
 * @param values claims in the order of their parts; they are sorted in place.
 */
function viewsOf(
  values: StatedClaim[],
  preferences: readonly StatedClaim[],
  kind: EntityKind,
  lineage: Lineage,
): readonly PropertyView[] {
  sortViews(values);
  const views: PropertyView[] = [];
  for (let from = 0, to = 0; from < values.length; from = to) {
    const first = values[from] as StatedClaim;
    for (to = from + 1; to < values.length && isSameView(first, values[to] as StatedClaim); ) to++;
    const group = values.slice(from, to) as [StatedClaim, ...StatedClaim[]];
    const cardinality = rowOf(kind, first.property)?.cardinality ?? 'many';
    views.push(viewOf(group, cardinality, wishesFor(first, preferences), lineage));
  }
  return views;
}

/** Up to so many claims are put in order by hand: the library's sort takes longer to begin than they to be sorted. */
const few = 16;

/** Sorts claims by their views in place and keeps the order of those of one view. */
function sortViews(values: StatedClaim[]): void {
  if (values.length > few) {
    values.sort(compareViews);
    return;
  }
  for (let from = 1; from < values.length; from++) {
    const claim = values[from] as StatedClaim;
    let to = from;
    for (; to > 0 && compareViews(values[to - 1] as StatedClaim, claim) > 0; to--)
      values[to] = values[to - 1] as StatedClaim;
    values[to] = claim;
  }
}

const isSameView = (a: StatedClaim, b: StatedClaim): boolean => a.property === b.property && a.key === b.key;

function wishesFor(claim: StatedClaim, preferences: readonly StatedClaim[]): readonly StatedClaim[] {
  if (preferences.length === 0) return preferences;
  const name = viewKey(claim);
  return preferences.filter(({ key }) => key === name);
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
