/** What came out of one check of a case against an announcement; choices of `check/state`, in the order in which one leads to the next. */
export const checkStates = [
  'not-found',
  'witness-to-ask',
  'witness-asked',
  'name-seen',
  'confirmed',
] as const;
export type CheckState = (typeof checkStates)[number];

/** Where a case and an announcement stand with each other. */
export type PairState = CheckState | 'not-checked';

/**
 * The farthest that any check of a pair came.
 *
 * A later "not found" in another list does not hide that a name was seen before; only mending or taking back the check
 * that said so does. It says what was done, never what happened to the person.
 */
export function pairState(states: readonly string[]): PairState {
  const farthest = states.reduce(
    (place, state) => Math.max(place, checkStates.indexOf(state as CheckState)),
    -1,
  );
  return checkStates[farthest] ?? (states.length === 0 ? 'not-checked' : 'not-found');
}
