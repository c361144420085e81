import { type ReactNode, useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { canBeUnknown } from '../../../../core/model/values.ts';
import { describeFailure, type FailureCode } from '../../i18n/describe-failure.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import { readTyped, typedText, unknownSign } from './typed-text.ts';
import { useSaveValue } from './use-save-value.ts';

export type ChoiceFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly claim: StatedClaim | undefined;
  readonly mark: ReactNode;
};

/** One of the choices of the schema table; saved when it is chosen. */
export function ChoiceField({ row, label, claim, mark }: ChoiceFieldProps) {
  const { t } = useText();
  const { save } = useSaveValue(row, undefined, claim);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const chosen = claim === undefined ? null : typedText(claim.value);
  const isListed = chosen === null || chosen === unknownSign || row.choices?.includes(chosen) === true;
  const texts = failure === null ? null : describeFailure(failure);
  return (
    <SelectField
      label={label}
      mark={mark}
      value={chosen}
      choices={[
        ...(row.choices ?? []).map((choice) => ({
          value: choice,
          label: modelText(t, `${row.kind}.${row.property}.choices.${choice}`),
        })),
        ...(canBeUnknown(row) ? [{ value: unknownSign, label: modelText(t, 'value.unknown') }] : []),
        // From a table or an older version: shown as it is, never turned into another choice.
        ...(isListed ? [] : [{ value: chosen, label: chosen }]),
      ]}
      emptyLabel={t('case:field.notFilled')}
      onChange={(choice) => void save(readTyped(row, choice ?? '')).then(setFailure)}
      {...(texts === null ? {} : { error: `${t(texts.what)} ${t(texts.next)}` })}
    />
  );
}
