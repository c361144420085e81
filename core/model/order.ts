import type { ChangeId, ClaimId } from '../base/ids.ts';
import type { StatedClaim } from './types.ts';

/** Device and number of a change id. Shipped changes have no number: `cat` gives `['cat', 0]`. */
export function splitChangeId(id: ChangeId): readonly [device: string, seq: number] {
  const at = id.indexOf(':');
  return at < 0 ? [id, 0] : [id.slice(0, at), Number(id.slice(at + 1))];
}

export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Whether two changes are of one device; looks at no more than the end of its name. */
export function isSameDevice(a: ChangeId, b: ChangeId): boolean {
  const end = a.indexOf(':');
  return end < 0 ? !b.includes(':') : b.startsWith(a.slice(0, end + 1));
}

/** By device, then by number. The same on every computer; says nothing about time. */
export function compareChangeIds(a: ChangeId, b: ChangeId): number {
  if (a === b) return 0;
  // Devices of one length and numbers with as many digits stand in the order of their text.
  if (a.length === b.length && a.indexOf(':') === b.indexOf(':')) return compareText(a, b);
  const [deviceA, seqA] = splitChangeId(a);
  const [deviceB, seqB] = splitChangeId(b);
  return compareText(deviceA, deviceB) || seqA - seqB;
}

/** Shipped claims have no place: they keep the order of the catalogue. */
const placeOf = (id: ClaimId): number => {
  const place = Number(id.slice(id.indexOf('/') + 1));
  return Number.isInteger(place) ? place : 0;
};

/**
 * Oldest first by the clocks of the computers, ties the same way everywhere.
 *
 * Only the order on the screen; which claims are current never depends on it.
 */
export const compareClaims = (a: StatedClaim, b: StatedClaim): number =>
  compareText(a.at, b.at) || compareChangeIds(a.change, b.change) || placeOf(a.id) - placeOf(b.id);
