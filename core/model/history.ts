import type { ChangeId, ClaimId } from '../base/ids.ts';
import { statedIn } from './claims.ts';
import { compareChangeIds, compareText } from './order.ts';
import { actRef, type StandingUndos, standingUndos } from './standing-undos.ts';
import type {
  ActRef,
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
 * The history of an entity and what belongs to it (a case with its links): every change that said something
 * about them, cut down to what it said of these, and the changes that undo those (or undo the undoing), newest
 * first.
 *
 * @param undoings all changes of the vault that undo something; the others among them are left out.
 */
export function entityHistory(
  all: readonly EntityClaims[],
  undoings: Iterable<Change>,
  voidness: Voidness,
): readonly HistoryEntry[] {
  const stated = new Map<ClaimId, StatedClaim>();
  const own = new Map<ChangeId, { readonly part: EntityPart; readonly group: ClaimGroup }[]>();
  for (const { id, kind, parts } of all) {
    for (const part of parts) {
      for (const claim of statedIn(part)) stated.set(claim.id, claim);
      const { claims, retracts } = part;
      const group = { entity: id, kind, claims, ...(retracts === undefined ? {} : { retracts }) };
      const known = own.get(part.change);
      if (known === undefined) own.set(part.change, [{ part, group }]);
      else known.push({ part, group });
    }
  }

  const undos = [...undoings];
  const acts = new Map(undos.map((change) => [change.id, actRef(change)] as const));
  for (const [id, [first]] of own) if (first !== undefined) acts.set(id, actRef({ ...first.part, id }));
  const look: Look = {
    standing: standingUndos(undos, voidness),
    findClaim: (id) => stated.get(id),
    findAct: (id) => acts.get(id),
  };
  const entries = [...own.values()].map((mine) => {
    const inOrder = mine.toSorted((a, b) => a.part.group - b.part.group);
    const [{ part: first }] = inOrder as [(typeof mine)[number]];
    const groups = inOrder.map(({ group }) => group);
    return entryOf({ ...first, id: first.change, groups, undoes: [] }, voidness, look);
  });
  const known = new Set(own.keys());
  const undone = relatedUndoings(undos, known)
    .filter((change) => !own.has(change.id))
    .map((change) => entryOf({ ...change, groups: [] }, voidness, look));
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

/** What a history has to look up elsewhere. */
export type HistoryLookUps = {
  /** The claim behind an id, for showing what was taken back; void ones too. */
  readonly findClaim: (id: ClaimId) => StatedClaim | undefined;
  /** The act behind an id, for saying what was undone. */
  readonly findAct: (id: ChangeId) => ActRef | undefined;
  /** All changes of the vault that undo something. */
  readonly undoings: Iterable<Change>;
};

/** The history of a vault, or of any changes, newest first. */
export const historyOf = (
  changes: Iterable<Change>,
  voidness: Voidness,
  { undoings, ...look }: HistoryLookUps,
): readonly HistoryEntry[] => {
  const standing = standingUndos(undoings, voidness);
  return [...changes].map((change) => entryOf(change, voidness, { ...look, standing })).toSorted(newestFirst);
};

type Look = Omit<HistoryLookUps, 'undoings'> & { readonly standing: StandingUndos };

function entryOf(
  change: Pick<Change, 'id' | 'author' | 'by' | 'at' | 'act' | 'note' | 'groups' | 'undoes'>,
  voidness: Voidness,
  { standing, findClaim, findAct }: Look,
): HistoryEntry {
  const { id, groups, undoes } = change;
  const undoneBy = standing(id);
  return {
    ...actRef(change),
    isVoid: voidness.has(id),
    ...(undoneBy === undefined ? {} : { undoneBy }),
    undone: undoes.flatMap((target) => findAct(target) ?? []),
    groups,
    retracts: groups.flatMap((group) => group.retracts ?? []).flatMap((claim) => findClaim(claim) ?? []),
    undoes,
  };
}
