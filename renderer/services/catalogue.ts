import type { Catalogue as ShippedCatalogue } from '../../core/announcements/catalogue.ts';
import type { Catalogue } from './queries/context.ts';

/** Shipped announcements and their sources, found by id. */
export function createCatalogue({ announcements, sources }: ShippedCatalogue): Catalogue {
  const all = new Map([...announcements, ...sources].map((claims) => [claims.id, claims]));
  return { announcements: announcements.map(({ id }) => id), claimsOf: (id) => all.get(id) };
}
