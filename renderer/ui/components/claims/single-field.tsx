import { nameText } from '../../../../core/model/names.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim, Value } from '../../../../core/model/types.ts';
import { isNameForm } from '../../../../core/model/values.ts';
import { EditableDateField } from '../date-field.tsx';
import { EditableField } from '../editable-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { ClaimMark } from './claim-mark.tsx';
import { useSaveValue } from './use-save-value.ts';

export type SingleFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  /** The claim that the field mends; without one the field adds the first value. */
  readonly claim: StatedClaim | undefined;
  readonly onOpen: () => void;
};

/** A property with at most one current claim: it reads and writes like a plain form field. */
export function SingleField({ row, label, claim, onOpen }: SingleFieldProps) {
  const { save, draft } = useSaveValue(row, undefined, claim);
  const mark = claim === undefined ? undefined : <ClaimMark claim={claim} onOpen={onOpen} />;
  if (row.type === 'choice') return <ChoiceField row={row} label={label} claim={claim} mark={mark} />;
  const shared = {
    label,
    mark,
    value: claim === undefined ? '' : typedText(claim.value),
    onSave: save,
    onDraft: draft,
  };
  return row.type === 'date' ? (
    <EditableDateField {...shared} />
  ) : (
    <EditableField {...shared} isLong={row.type === 'long-text'} />
  );
}

/** The text that a person edits: dates as they are kept, names whole. */
function typedText(value: Value): string {
  if (typeof value === 'string') return value;
  return isNameForm(value) ? nameText(value) : String(value);
}
