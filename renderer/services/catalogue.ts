import type { Catalogue as ShippedCatalogue } from '../../core/announcements/catalogue.ts';
import type { ClaimId } from '../../core/base/ids.ts';
import { unionClaims } from '../../core/model/claims.ts';
import { structural } from '../../core/model/schema.ts';
import type { EntityClaims, Preference } from '../../core/model/types.ts';
import type { Catalogue } from './queries/context.ts';

/**
 * Shipped announcements and their sources, found by id.
 *
 * What an earlier edition shipped and this one does not is gone from the list. It stays where somebody built on it: a figure
 * that a choice rests on stands beside the others, and an announcement that a case is linked with can still be read.
 */
export function createCatalogue({ announcements, sources, dropped }: ShippedCatalogue): Catalogue {
  const all = new Map([...announcements, ...sources].map((claims) => [claims.id, claims]));
  const old = new Map(dropped.map((claims) => [claims.id, claims]));
  return {
    announcements: announcements.map(({ id }) => id),
    dropped: dropped.flatMap(({ id, kind }) => (kind === 'announcement' && !all.has(id) ? [id] : [])),
    claimsOf(id, own) {
      const shipped = all.get(id);
      const earlier = old.get(id);
      if (shipped === undefined || earlier === undefined) return shipped ?? earlier;
      const used = own === undefined ? null : only(earlier, weighedIn(own));
      return used === null ? shipped : unionClaims(shipped, used);
    },
  };
}

/** Claims that somebody chose, or chose another one over. */
const weighedIn = (own: EntityClaims): ReadonlySet<ClaimId> =>
  new Set(
    own.parts.flatMap(({ claims }) =>
      claims.flatMap(({ property, value }) => {
        if (property !== structural.prefers) return [];
        const { claim, over } = value as Preference;
        return [claim, ...over];
      }),
    ),
  );

/** The claims with these ids; nothing when there are none. */
function only(entity: EntityClaims, wanted: ReadonlySet<ClaimId>): EntityClaims | null {
  const parts = entity.parts.flatMap((part) => {
    const ids = part.claimIds ?? [];
    const kept = ids.flatMap((id, i) => (wanted.has(id) ? [i] : []));
    return kept.length === 0
      ? []
      : [
          {
            ...part,
            claims: kept.flatMap((i) => part.claims[i] ?? []),
            claimIds: kept.flatMap((i) => ids[i] ?? []),
          },
        ];
  });
  return parts.length === 0 ? null : { ...entity, parts };
}
