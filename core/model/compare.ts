import type { ChangeId } from '../base/ids.ts';
import { type ClaimFates, claimFates } from './claim-fates.ts';
import { viewKey } from './fold.ts';
import { compareChangeIds, compareText } from './order.ts';
import { rowOf } from './schema.ts';
import { actRef, standingUndos } from './standing-undos.ts';
import type { ActRef, Change, EntityClaims, EntityRecord, PropertyView, StatedClaim } from './types.ts';
import { voidChanges } from './voidness.ts';

/**
 * A moment in the past, by the clocks of the computers: everything up to an instant, or up to one act of
 * that instant. An empty `at` is the time before anything was written.
 */
export type Moment = { readonly at: string; readonly change?: ChangeId };

type Undoing = Omit<Change, 'groups'>;

/** Whether an act belongs to what was known at a moment. What ships with the app was always there. */
export function wasKnown(
  { id, at }: { readonly id: ChangeId; readonly at: string },
  moment: Moment,
): boolean {
  if (!id.includes(':')) return true;
  const order = compareText(at, moment.at);
  if (order !== 0) return order < 0;
  return moment.change === undefined || compareChangeIds(id, moment.change) <= 0;
}

/** What was known of an entity at a moment: its claims, and the undos made until then. */
function knownAt(claims: EntityClaims, undoings: readonly Undoing[], moment: Moment) {
  const until = undoings.filter((change) => wasKnown(change, moment));
  const parts = claims.parts.filter((part) => wasKnown({ id: part.change, at: part.at }, moment));
  return { claims: { ...claims, parts }, undoings: until, voidness: voidChanges(until) };
}

/** How things became of one value between two moments, with the act that did it. */
export type Difference = {
  readonly property: string;
  readonly key?: string;
  /**
   * `added` new, or back again after an undo (`isBack`) · `corrected` one claim took the place of another ·
   * `removed` taken back or undone · `reordered` both are there, but another one is shown first.
   */
  readonly kind: 'added' | 'corrected' | 'removed' | 'reordered';
  readonly before?: StatedClaim;
  readonly after?: StatedClaim;
  readonly isBack?: true;
  /** Who did it, when and why. */
  readonly act: ActRef;
};

/** The way to the bin, or back out of it; `null`: nobody fetched it, an edit did. */
export type BinMove = { readonly kind: 'deleted' | 'revived'; readonly act: ActRef | null };

export type Comparison = {
  /** The entity as it was at each moment; without views when nothing was said of it yet. */
  readonly before: EntityRecord;
  readonly after: EntityRecord;
  readonly bin?: BinMove;
  readonly differences: readonly Difference[];
};

/**
 * What is different between two moments of an entity: the difference of the two folds, each with who did it.
 *
 * @param undoings all changes of the vault that undo something.
 */
export function compareMoments(
  claims: EntityClaims,
  undoings: Iterable<Undoing>,
  from: Moment,
  to: Moment,
): Comparison {
  const all = [...undoings];
  const [old, now] = [from, to].map((moment) => {
    const known = knownAt(claims, all, moment);
    return { ...known, fates: claimFates(known.claims, known.undoings, known.voidness) };
  }) as [Known, Known];
  const keys = new Set([...old.fates.record.views, ...now.fates.record.views].map(viewKey));
  const differences = [...keys].flatMap((key) => viewDifferences(key, old, now));
  const bin = binMove(old, now);
  const order = ({ property }: Difference) => rowOf(claims.kind, property)?.order ?? Number.MAX_SAFE_INTEGER;
  return {
    before: old.fates.record,
    after: now.fates.record,
    ...(bin === null ? {} : { bin }),
    differences: differences.toSorted(
      (a, b) => order(a) - order(b) || compareText(viewKey(a), viewKey(b)) || compareText(a.act.at, b.act.at),
    ),
  };
}

type Known = ReturnType<typeof knownAt> & { readonly fates: ClaimFates };

function binMove(old: Known, now: Known): BinMove | null {
  const [before, after] = [old.fates.record, now.fates.record];
  if (before.isDeleted === after.isDeleted) return null;
  const [deletion] = after.isDeleted ? after.deletions.slice(-1) : before.deletions;
  if (deletion === undefined) return null;
  if (after.isDeleted) return { kind: 'deleted', act: now.fates.actOf(deletion) };
  const fate = now.fates.fateOf(deletion);
  return { kind: 'revived', act: 'act' in fate ? fate.act : null };
}

function viewDifferences(key: string, old: Known, now: Known): readonly Difference[] {
  const find = ({ fates }: Known) => fates.record.views.find((view) => viewKey(view) === key);
  const before = find(old);
  const after = find(now);
  const { property, key: part } = (before ?? after) as PropertyView;
  const head = { property, ...(part === undefined ? {} : { key: part }) };
  const was = before?.claims ?? [];
  const is = after?.claims ?? [];
  const [wasIds, isIds] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))];
  const gone = new Map(was.filter(({ id }) => !isIds.has(id)).map((claim) => [claim.id, claim]));
  const come = is.filter(({ id }) => !wasIds.has(id));
  const paired = new Set<StatedClaim>();
  const found: Difference[] = [];
  for (const claim of come) {
    const mended = claim.replaces
      ?.map((id) => gone.get(id))
      .find((other) => other !== undefined && !paired.has(other));
    if (mended !== undefined) {
      paired.add(mended);
      found.push({ ...head, kind: 'corrected', before: mended, after: claim, act: now.fates.actOf(claim) });
      continue;
    }
    const isBack = old.fates.wasStated(claim.id);
    found.push({
      ...head,
      kind: 'added',
      after: claim,
      ...(isBack ? { isBack } : {}),
      act: isBack ? returnOf(claim, old, now) : now.fates.actOf(claim),
    });
  }
  for (const claim of gone.values()) {
    if (paired.has(claim)) continue;
    const fate = now.fates.fateOf(claim);
    const act = 'act' in fate ? fate.act : now.fates.actOf(claim);
    found.push({ ...head, kind: 'removed', before: claim, act });
  }
  return [...found, ...reordered(head, before, after, now)];
}

/** The undo that brought a claim back: of what had hidden it until then. */
function returnOf(claim: StatedClaim, old: Known, now: Known): ActRef {
  const fate = old.fates.fateOf(claim);
  if (!('act' in fate)) return now.fates.actOf(claim);
  return standingUndos(now.undoings, now.voidness)(fate.act.change) ?? now.fates.actOf(claim);
}

/** Only where both moments have the same claims: otherwise what came and went says enough. */
function reordered(
  head: Pick<Difference, 'property' | 'key'>,
  before: PropertyView | undefined,
  after: PropertyView | undefined,
  now: Known,
): readonly Difference[] {
  const [was, is] = [before?.claims[0], after?.claims[0]];
  if (before === undefined || after === undefined || was === undefined || is === undefined) return [];
  const isSame = was.id === is.id;
  if (
    isSame ||
    !before.claims.some(({ id }) => id === is.id) ||
    !after.claims.some(({ id }) => id === was.id)
  )
    return [];
  const wish = now.fates.stated.find(({ id }) => after.wishes.includes(id));
  // Without a choice it was an undo of one.
  const act = wish === undefined ? newestUndo(now) : now.fates.actOf(wish);
  return act === null ? [] : [{ ...head, kind: 'reordered', before: was, after: is, act }];
}

function newestUndo({ undoings, voidness }: Known): ActRef | null {
  const newest = undoings
    .filter(({ id }) => !voidness.has(id))
    .toSorted((a, b) => compareText(b.at, a.at) || compareChangeIds(b.id, a.id))[0];
  return newest === undefined ? null : actRef(newest);
}
