import type { EntityId } from '../../../core/base/ids.ts';
import type { Signature } from '../../../core/model/second-look.ts';
import { countPeople } from '../session/people.ts';
import type { QueryContext } from './context.ts';

/** Whether everybody who says «same person» of a row of a list and a case is one person, and the list asks for two. */
export const isWaiting = (
  { ledger: { index, people } }: QueryContext,
  list: EntityId | string | undefined,
  sayers: readonly Signature[],
): boolean =>
  sayers.length > 0 &&
  index.get(list ?? '')?.list?.needsSecondLook === true &&
  countPeople(people, sayers) < 2;

/** Whether the one who writes now is among those who signed. While nobody said who is typing, nobody is. */
export function isAmong({ ledger: { people }, writer }: QueryContext, signed: readonly Signature[]): boolean {
  if (writer === null) return false;
  return signed.some((it) => countPeople(people, [it, writer]) === 1);
}
