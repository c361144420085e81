import { readRecoveryKey, recoveryGroups } from '../../../core/vault/recovery.ts';

/** One group of the sheet as a person typed it; `index` from 0, the prefix is 0. */
export type Answer = { readonly index: number; readonly text: string };

/** Two different groups to ask for, lower first. `random` gives 0 ≤ x < 1; which ones they are is no secret. */
export function pickGroups(
  groupCount: number,
  isAskable: (index: number) => boolean,
  random: () => number,
): readonly [number, number] {
  const askable = Array.from({ length: groupCount }, (_, index) => index).filter(isAskable);
  if (askable.length < 2) throw new Error('fewer than two groups to ask for');
  const first = Math.floor(random() * askable.length);
  const second = (first + 1 + Math.floor(random() * (askable.length - 1))) % askable.length;
  const [low, high] = first < second ? [first, second] : [second, first];
  return [askable[low] as number, askable[high] as number];
}

/** The groups of a whole key as typed, without the prefix; `null` when it is no key. */
export function groupsOfKey(typed: string): readonly Answer[] | null {
  const key = readRecoveryKey(typed);
  if (!key.ok) return null;
  return recoveryGroups(key.value)
    .map((text, index) => ({ index, text }))
    .slice(1);
}
