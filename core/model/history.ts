import type { ChangeId, ClaimId } from '../base/ids.ts';
import { statedIn } from './claims.ts';
import { compareChangeIds, compareText } from './order.ts';
import type {
  Change,
  ClaimGroup,
  EntityClaims,
  EntityPart,
  HistoryEntry,
  StatedClaim,
  Voidness,
} from './types.ts';

/** Newest first by the clocks of the computers; ties the same way everywhere. */
const newestFirst = (a: HistoryEntry, b: HistoryEntry): number =>
  compareText(b.at, a.at) || compareChangeIds(b.change, a.change);

/**
 * The history of one entity: every change that said something about it, cut down to what it said of
 * this one, and the changes that undo those (or undo the undoing), newest first.
 *
 * @param undoings all changes of the vault that undo something; the others among them are left out.
 */
export function entityHistory(
  claims: EntityClaims,
  undoings: Iterable<Change>,
  voidness: Voidness,
): readonly HistoryEntry[] {
  const stated = new Map(claims.parts.flatMap(statedIn).map((claim) => [claim.id, claim] as const));
  const own = new Map<ChangeId, EntityPart[]>();
  for (const part of claims.parts) own.set(part.change, [...(own.get(part.change) ?? []), part]);

  const entries = [...own.values()].map((parts) => {
    const [first] = parts as [EntityPart];
    const groups = parts.map(
      (part): ClaimGroup => ({
        entity: claims.id,
        kind: claims.kind,
        claims: part.claims,
        ...(part.retracts === undefined ? {} : { retracts: part.retracts }),
      }),
    );
    return entryOf({ ...first, id: first.change, groups, undoes: [] }, voidness, (id) => stated.get(id));
  });
  const known = new Set(own.keys());
  const undone = relatedUndoings([...undoings], known)
    .filter((change) => !own.has(change.id))
    .map((change) => entryOf({ ...change, groups: [] }, voidness, () => undefined));
  return [...entries, ...undone].toSorted(newestFirst);
}

/** The undoing changes that reach one of the given changes, to any depth. */
function relatedUndoings(undoings: readonly Change[], known: Set<ChangeId>): readonly Change[] {
  const undoersOf = new Map<ChangeId, Change[]>();
  for (const change of undoings)
    for (const id of change.undoes) undoersOf.set(id, [...(undoersOf.get(id) ?? []), change]);
  const found = new Map<ChangeId, Change>();
  const stack = [...known];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const change of undoersOf.get(id) ?? []) {
      if (found.has(change.id)) continue;
      found.set(change.id, change);
      stack.push(change.id);
    }
  }
  return [...found.values()];
}

/**
 * The history of a vault, or of any changes, newest first.
 *
 * @param findClaim the claim behind an id, for showing what was taken back; void ones too.
 */
export const historyOf = (
  changes: Iterable<Change>,
  voidness: Voidness,
  findClaim: (id: ClaimId) => StatedClaim | undefined,
): readonly HistoryEntry[] =>
  [...changes].map((change) => entryOf(change, voidness, findClaim)).toSorted(newestFirst);

function entryOf(
  change: Pick<Change, 'id' | 'author' | 'at' | 'act' | 'note' | 'groups' | 'undoes'>,
  voidness: Voidness,
  findClaim: (id: ClaimId) => StatedClaim | undefined,
): HistoryEntry {
  const { id, author, at, act, note, groups, undoes } = change;
  const retracts = groups.flatMap((group) => group.retracts ?? []).flatMap((claim) => findClaim(claim) ?? []);
  return {
    change: id,
    author,
    at,
    act,
    ...(note === undefined ? {} : { note }),
    isVoid: voidness.has(id),
    groups,
    retracts,
    undoes,
  };
}
