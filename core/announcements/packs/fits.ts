import { rowOf } from '../../model/schema.ts';
import type { Value } from '../../model/types.ts';
import { checkValue } from '../../model/values.ts';
import { packLimits } from './pack.ts';

/** Exactly a value of its property: in a pack neither words for a date nor a choice that is not on the list. */
export function fits(kind: 'announcement' | 'source', property: string, value: Value): boolean {
  const row = rowOf(kind, property);
  if (row === null || (typeof value === 'string' && value.length > packLimits.maxTextLength)) return false;
  const checked = checkValue(row, value);
  return checked !== null && checked.isAsTyped !== true && checked.value === value;
}
