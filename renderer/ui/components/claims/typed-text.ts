import { nameText } from '../../../../core/model/names.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { Value } from '../../../../core/model/types.ts';
import { canBeUnknown, isNameForm, isUnknown } from '../../../../core/model/values.ts';

/** Typed alone in a field: "asked, nobody knows". */
export const unknownSign = '?';

/** The text that a person edits: dates and numbers as they are kept, names whole, `?` for what nobody knows. */
export function typedText(value: Value): string {
  if (typeof value === 'string') return value;
  if (isUnknown(value)) return unknownSign;
  return isNameForm(value) ? nameText(value) : String(value);
}

/** What a typed text means for a property; everything but `?` is fitted by the model, which keeps it as typed if it must. */
export const readTyped = (row: PropertyRow, text: string): Value =>
  text.trim() === unknownSign && canBeUnknown(row) ? { unknown: true } : text;
