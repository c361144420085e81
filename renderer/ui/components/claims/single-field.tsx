import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { EditableDateField } from '../date-field.tsx';
import { EditableField } from '../editable-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { ClaimMark } from './claim-mark.tsx';
import { EntityField } from './entity-field.tsx';
import { FieldNotes } from './field-notes.tsx';
import { GradeField } from './grade-field.tsx';
import { readTyped, typedText } from './typed-text.ts';
import { useSaveValue } from './use-save-value.ts';

export type SingleFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  /** Of a property with a key (a number in a register): which. */
  readonly valueKey?: string;
  /** The claim that the field mends; without one the field adds the first value. */
  readonly claim: StatedClaim | undefined;
  readonly onOpen: () => void;
};

/** A property with at most one current claim: it reads and writes like a plain form field. */
export function SingleField({ row, label, valueKey, claim, onOpen }: SingleFieldProps) {
  const { save, draft } = useSaveValue(row, valueKey, claim);
  const mark = claim === undefined ? undefined : <ClaimMark claim={claim} onOpen={onOpen} />;
  if (row.type === 'choice') return <ChoiceField row={row} label={label} claim={claim} mark={mark} />;
  if (row.type === 'grade') return <GradeField row={row} label={label} claim={claim} mark={mark} />;
  if (row.type === 'entity') return <EntityField row={row} label={label} claim={claim} mark={mark} />;
  const shared = {
    label,
    mark,
    value: claim === undefined ? '' : typedText(claim.value),
    onSave: (text: string) => save(readTyped(row, text)),
    onDraft: draft,
  };
  const notes = (text: string) => <FieldNotes row={row} text={text} claim={claim} />;
  return row.type === 'date' ? (
    <EditableDateField {...shared} notes={notes} />
  ) : (
    <EditableField {...shared} isLong={row.type === 'long-text'} reading={notes} />
  );
}
