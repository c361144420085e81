import type { EntityId } from '../base/ids.ts';
import { claimIdOf } from '../base/ids.ts';
import { compareChangeIds } from './order.ts';
import type { Change, ClaimGroup, EntityClaims, EntityPart, StatedClaim } from './types.ts';

/** What a change did, cut into one part for each group, with the entity that it belongs to. */
export function partsOf(
  change: Change,
): readonly { readonly entity: EntityId; readonly kind: EntityClaims['kind']; readonly part: EntityPart }[] {
  let place = 0;
  return change.groups.map((group, index) => {
    const part = partOf(change, group, index, place);
    place += group.claims.length;
    return { entity: group.entity, kind: group.kind, part };
  });
}

/** @param firstPlace how many claims stand in the groups before this one. */
export function partOf(change: Change, group: ClaimGroup, index: number, firstPlace: number): EntityPart {
  const { id, author, by, at, act, note } = change;
  const { claims, retracts } = group;
  const part = { change: id, author, at, act, group: index, firstPlace, claims };
  // Half a million parts of a vault have none of the three.
  if (by === undefined && note === undefined && retracts === undefined) return part;
  return {
    ...part,
    ...(by === undefined ? {} : { by }),
    ...(note === undefined ? {} : { note }),
    ...(retracts === undefined ? {} : { retracts }),
  };
}

const compareParts = (a: EntityPart, b: EntityPart): number =>
  compareChangeIds(a.change, b.change) || a.group - b.group;

/**
 * The union of what two places know about one entity: parts of both, each once, in the one order.
 *
 * Idempotent, commutative and associative; `undefined` is "knows nothing".
 */
export function unionClaims(a: EntityClaims | undefined, b: EntityClaims): EntityClaims {
  if (a === undefined || a.parts.length === 0) return b;
  if (b.parts.length === 0) return a;
  const last = a.parts[a.parts.length - 1] as EntityPart;
  // The usual case: what is new comes behind all others.
  if (compareParts(last, b.parts[0] as EntityPart) < 0)
    return { id: a.id, kind: a.kind, parts: a.parts.concat(b.parts) };
  const parts = a.parts.concat(b.parts).toSorted(compareParts);
  const unique = parts.filter((part, i) => i === 0 || compareParts(parts[i - 1] as EntityPart, part) !== 0);
  return { id: a.id, kind: a.kind, parts: unique };
}

/** The same for one part; without a record of its own for the usual case, that it comes behind all others. */
export function withPart(
  claims: EntityClaims | undefined,
  { entity, kind }: Pick<ClaimGroup, 'entity' | 'kind'>,
  part: EntityPart,
): EntityClaims {
  const last = claims?.parts.at(-1);
  if (claims === undefined || last === undefined) return { id: entity, kind, parts: [part] };
  return compareParts(last, part) < 0
    ? { id: claims.id, kind: claims.kind, parts: claims.parts.concat(part) }
    : unionClaims(claims, { id: entity, kind, parts: [part] });
}

/** Adds what a change says about one entity; a change that is there already changes nothing. */
export function addChange(claims: EntityClaims | undefined, change: Change, entity: EntityId): EntityClaims {
  const mine = partsOf(change).filter((item) => item.entity === entity);
  const first = mine[0];
  if (first === undefined) throw new Error('the change has no group for this entity');
  return unionClaims(claims, { id: entity, kind: first.kind, parts: mine.map((item) => item.part) });
}

/** The claims of a part with their ids. */
export function statedIn(part: EntityPart): readonly StatedClaim[] {
  const { change, author, by, at, firstPlace, claimIds } = part;
  // Every claim of a vault passes here when it is rebuilt: one copy each, and none of it twice.
  return part.claims.map((claim, i) => {
    const id = claimIds?.[i] ?? claimIdOf(change, firstPlace + i);
    return by === undefined ? { ...claim, id, change, author, at } : { ...claim, id, change, author, by, at };
  });
}
