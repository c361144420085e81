import type { ChangeId } from '../base/ids.ts';
import { compareText, isSameDevice, splitChangeId } from './order.ts';
import type { EntityClaims, Value } from './types.ts';

/** The newest change of each device in what is stated about an entity, sorted; shipped claims do not count. */
export function seenIn(claims: EntityClaims): readonly string[] {
  const { parts } = claims;
  const first = parts[0]?.change;
  const last = parts.at(-1)?.change;
  // Parts stand by device, and of each device by number: its last one is its newest. Mostly there is one device.
  if (first !== undefined && last?.includes(':') && isSameDevice(first, last)) return [last];
  const newest: ChangeId[] = [];
  for (const [at, { change }] of parts.entries()) {
    const next = parts[at + 1]?.change;
    if (next !== undefined && isSameDevice(change, next)) continue;
    if (change.includes(':')) newest.push(change);
  }
  return newest.length < 2 ? newest : newest.sort(compareText);
}

/** A text that is the same on every computer that knows the same changes of an entity. */
export const versionOf = (seen: readonly string[], parts: number): string => `${parts}#${seen.join(' ')}`;

/** What a version says was seen: the value of a deletion, so that later and concurrent edits can be told. */
export const seenAt = (version: string): readonly string[] =>
  version
    .slice(version.indexOf('#') + 1)
    .split(' ')
    .filter((id) => id !== '');

/** Whether a deletion was made knowing a change. Needs no clock: it lists the newest change of each device that it saw. */
export function wasSeen(seen: Value, change: ChangeId): boolean {
  const [device, seq] = splitChangeId(change);
  if (seq === 0) return true;
  if (!Array.isArray(seen)) return false;
  return seen.some((id: string) => {
    const [other, newest] = splitChangeId(id as ChangeId);
    return other === device && newest >= seq;
  });
}
