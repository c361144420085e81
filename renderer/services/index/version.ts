import type { ChangeId } from '../../../core/base/ids.ts';
import { compareText, splitChangeId } from '../../../core/model/order.ts';
import { seenAt, seenIn, versionOf } from '../../../core/model/seen.ts';
import type { EntityClaims, EntityPart } from '../../../core/model/types.ts';

/** Which changes are in a row: how many parts, and the newest change of each device. */
export const versionOfClaims = (claims: EntityClaims): string =>
  versionOf(seenIn(claims), claims.parts.length);

/** Version of an entity about which nothing was said. */
export const noVersion = versionOf([], 0);

/**
 * The version that an entity has after more parts of it came, without looking at its row.
 *
 * So the index knows what a row must hold before the row is read: a row that was put back to an older
 * state does not fit, even though it was sealed by this very vault.
 */
export function versionAfter(version: string, parts: readonly EntityPart[]): string {
  const newest = new Map(seenAt(version).map((id) => splitChangeId(id as ChangeId)));
  for (const { change } of parts) {
    const [device, seq] = splitChangeId(change);
    newest.set(device, Math.max(seq, newest.get(device) ?? 0));
  }
  const seen = [...newest].map(([name, last]) => `${name}:${last}`).toSorted(compareText);
  return versionOf(seen, Number.parseInt(version, 10) + parts.length);
}
