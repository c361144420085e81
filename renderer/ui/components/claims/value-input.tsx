import type { ReactNode } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { Value } from '../../../../core/model/types.ts';
import { canBeUnknown, isCount, isNameForm } from '../../../../core/model/values.ts';
import { type Gender, modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../date-field.tsx';
import { SelectField } from '../select-field.tsx';
import { TextAreaField, TextField } from '../text-field.tsx';
import { CountInput } from './count-input.tsx';
import { NameInputs } from './name-inputs.tsx';
import { unknownSign } from './typed-text.ts';

export type ValueInputProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: ReactNode;
  readonly gender?: Gender;
  /** A value to begin with when nothing was typed yet; only numbers take its people, side and scope. */
  readonly like?: Value;
};

/** The input of a property's type, for a value that is saved by a button. */
export function ValueInput({ row, label, value, onChange, error, gender, like }: ValueInputProps) {
  const { t } = useText();
  const text = typeof value === 'string' ? value : '';
  const shared = { label, ...(error === undefined ? {} : { error }) };
  switch (row.type) {
    case 'choice':
      return (
        <SelectField
          {...shared}
          value={text === '' ? null : text}
          onChange={(choice) => onChange(choice ?? '')}
          choices={[
            ...(row.choices ?? []).map((choice) => ({
              value: choice,
              label: modelText(t, `${row.kind}.${row.property}.choices.${choice}`, gender),
            })),
            // The fate has "unknown" among its choices.
            ...(canBeUnknown(row) && row.cardinality !== 'history'
              ? [{ value: unknownSign, label: modelText(t, 'value.unknown') }]
              : []),
          ]}
        />
      );
    case 'date':
      return <DateField {...shared} value={text} onChange={onChange} />;
    case 'name':
      return <NameInputs {...shared} value={isNameForm(value) ? value : {}} onChange={onChange} />;
    case 'count':
      return (
        <CountInput
          value={isCount(value) ? value : null}
          like={like !== undefined && isCount(like) ? like : null}
          onChange={(count) => onChange(count ?? '')}
          {...(error === undefined ? {} : { error })}
        />
      );
    case 'long-text':
      return <TextAreaField {...shared} value={text} onChange={onChange} />;
    default:
      return <TextField {...shared} value={text} onChange={onChange} />;
  }
}
