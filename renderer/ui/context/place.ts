import type { EntityId } from '../../../core/base/ids.ts';

/** Where in an opened vault a person is. Kept in memory only: an address or a history entry would be written to disk. */
export type Place =
  | { readonly at: 'cases' }
  /** With what was searched when it was left. */
  | { readonly at: 'search'; readonly text?: string }
  | { readonly at: 'case'; readonly id: EntityId }
  | { readonly at: 'print-case'; readonly id: EntityId }
  | { readonly at: 'print-ledger'; readonly id: EntityId }
  | { readonly at: 'timeline' }
  | { readonly at: 'announcements' }
  | { readonly at: 'news' }
  | { readonly at: 'packs' }
  | { readonly at: 'announcement'; readonly id: EntityId }
  | { readonly at: 'print-announcement'; readonly id: EntityId }
  | { readonly at: 'lists' }
  | { readonly at: 'add-list' }
  | { readonly at: 'list'; readonly id: EntityId }
  /** Of one list, or of all of them. */
  | {
      readonly at: 'review';
      readonly id: EntityId | null;
      readonly entry?: EntityId;
      readonly kind?: 'second-look';
    }
  | { readonly at: 'sources' }
  | { readonly at: 'source'; readonly id: EntityId }
  | { readonly at: 'history' }
  | { readonly at: 'bin' }
  /** Two moments of a case or an announcement beside each other. */
  | { readonly at: 'compare'; readonly id: EntityId }
  | { readonly at: 'glossary' }
  | { readonly at: 'settings' };

export type PlaceName = Place['at'];

/** Where an opened vault begins. */
export const home: Place = { at: 'cases' };

/** Visited places, the present one last; never empty. */
export type Trail = readonly [Place, ...Place[]];

const maxTrail = 50;

export const placeOf = (trail: Trail): Place => trail[trail.length - 1] as Place;

/** Goes on to a place; the same place again changes nothing, the oldest steps fall off. */
export function goTo(trail: Trail, place: Place): Trail {
  // A search that goes on is one step, with what is searched now.
  if (place.at === 'search' && place.text !== undefined && placeOf(trail).at === 'search')
    return [...trail.slice(0, -1), place] as unknown as Trail;
  return isSamePlace(placeOf(trail), place)
    ? trail
    : ([...trail, place].slice(-maxTrail) as unknown as Trail);
}

/** One step back; at the beginning nothing happens. */
export const goBack = (trail: Trail): Trail =>
  trail.length > 1 ? (trail.slice(0, -1) as unknown as Trail) : trail;

export function isSamePlace(a: Place, b: Place): boolean {
  return a.at === b.at && ('id' in a ? a.id : null) === ('id' in b ? b.id : null);
}
