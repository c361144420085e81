import type { EntityId } from '../base/ids.ts';
import { claimIdOf } from '../base/ids.ts';
import { compareChangeIds } from './order.ts';
import type { Change, Claim, ClaimGroup, EntityClaims, EntityPart, StatedClaim } from './types.ts';

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

/** What is known of an entity by one that alone holds it, and adds to it in place. */
export type OwnClaims = EntityClaims & { readonly parts: EntityPart[] };

/** The same for one part; without a copy for the usual case, that it comes behind all others. */
export function addPart(
  entities: Map<EntityId, OwnClaims>,
  { entity, kind }: Pick<ClaimGroup, 'entity' | 'kind'>,
  part: EntityPart,
): void {
  const known = entities.get(entity);
  if (known === undefined) entities.set(entity, { id: entity, kind, parts: [part] });
  else if (compareParts(known.parts.at(-1) as EntityPart, part) < 0) known.parts.push(part);
  else {
    const { parts } = unionClaims(known, { id: entity, kind, parts: [part] });
    entities.set(entity, { id: known.id, kind: known.kind, parts: [...parts] });
  }
}

/** Adds what a change says about one entity; a change that is there already changes nothing. */
export function addChange(claims: EntityClaims | undefined, change: Change, entity: EntityId): EntityClaims {
  const mine = partsOf(change).filter((item) => item.entity === entity);
  const first = mine[0];
  if (first === undefined) throw new Error('the change has no group for this entity');
  return unionClaims(claims, { id: entity, kind: first.kind, parts: mine.map((item) => item.part) });
}

/** The claims of a part with their ids. */
export const statedIn = (part: EntityPart): readonly StatedClaim[] => statedInAll([part]);

/**
 * The same for several parts, in their order.
 *
 * Every claim of a vault passes here when it is rebuilt. So each is written out with all its fields, given or not: objects
 * of one shape are made, and read afterwards, several times as fast as copies that differ in what they lack.
 */
export function statedInAll(parts: readonly EntityPart[]): StatedClaim[] {
  const stated: StatedClaim[] = [];
  for (const { change, author, by, at, firstPlace, claimIds, claims } of parts) {
    for (let i = 0; i < claims.length; i++) {
      const { property, value, key, source, speaker, statedOn, validOn, grade, supersedes, isAsTyped } =
        claims[i] as Claim;
      stated.push({
        property,
        value,
        key,
        source,
        speaker,
        statedOn,
        validOn,
        grade,
        supersedes,
        isAsTyped,
        id: claimIds?.[i] ?? claimIdOf(change, firstPlace + i),
        change,
        author,
        by,
        at,
        replaces: undefined,
      });
    }
  }
  return stated;
}
