import { nameText } from '../../../../core/model/names.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { PropertyView, StatedClaim, Value } from '../../../../core/model/types.ts';
import { isNameForm } from '../../../../core/model/values.ts';
import { EditableDateField } from '../../components/date-field.tsx';
import { EditableField } from '../../components/editable-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ClaimMark } from './claim-mark.tsx';
import { useSaveValue } from './use-save-value.ts';

export type SingleFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  /** The claim that the field mends; without one the field adds the first value. */
  readonly claim: StatedClaim | undefined;
  readonly view: PropertyView | undefined;
};

/** A property with at most one current claim: it reads and writes like a plain form field. */
export function SingleField({ row, label, claim, view }: SingleFieldProps) {
  const { t } = useText();
  const { save, draft } = useSaveValue(row, undefined, claim);
  const mark =
    claim === undefined ? undefined : <ClaimMark row={row} label={label} claim={claim} view={view} />;

  if (row.type === 'choice') {
    const choices = (row.choices ?? []).map((choice) => ({
      value: choice,
      label: modelText(t, `${row.kind}.${row.property}.choices.${choice}`),
    }));
    return (
      <SelectField
        label={label}
        mark={mark}
        value={typeof claim?.value === 'string' ? claim.value : null}
        choices={choices}
        emptyLabel={t('case:field.unknown')}
        onChange={(choice) => void save(choice ?? '')}
      />
    );
  }
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
