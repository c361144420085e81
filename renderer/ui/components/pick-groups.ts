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
