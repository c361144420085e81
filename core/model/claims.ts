import type { EntityId } from '../base/ids.ts';
import { claimIdOf } from '../base/ids.ts';
import { compareChangeIds } from './order.ts';
import type { Change, EntityClaims, EntityPart, StatedClaim } from './types.ts';

/** What a change did, cut into one part for each group, with the entity that it belongs to. */
export function partsOf(
  change: Change,
): readonly { readonly entity: EntityId; readonly kind: EntityClaims['kind']; readonly part: EntityPart }[] {
  let place = 0;
  return change.groups.map((group, index) => {
    const part: EntityPart = {
      change: change.id,
      author: change.author,
      ...(change.by === undefined ? {} : { by: change.by }),
      at: change.at,
      act: change.act,
      ...(change.note === undefined ? {} : { note: change.note }),
      group: index,
      firstPlace: place,
      claims: group.claims,
      ...(group.retracts === undefined ? {} : { retracts: group.retracts }),
    };
    place += group.claims.length;
    return { entity: group.entity, kind: group.kind, part };
  });
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
  // The usual case: one newer part comes behind all others.
  if (compareParts(last, b.parts[0] as EntityPart) < 0) return { ...a, parts: [...a.parts, ...b.parts] };
  const parts = [...a.parts, ...b.parts].toSorted(compareParts);
  const unique = parts.filter((part, i) => i === 0 || compareParts(parts[i - 1] as EntityPart, part) !== 0);
  return { ...a, parts: unique };
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
