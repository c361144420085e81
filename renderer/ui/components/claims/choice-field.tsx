import { type ReactNode, useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { describeFailure, type FailureCode } from '../../i18n/describe-failure.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
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
  const texts = failure === null ? null : describeFailure(failure);
  return (
    <SelectField
      label={label}
      mark={mark}
      value={typeof claim?.value === 'string' ? claim.value : null}
      choices={(row.choices ?? []).map((choice) => ({
        value: choice,
        label: modelText(t, `${row.kind}.${row.property}.choices.${choice}`),
      }))}
      emptyLabel={t('case:field.unknown')}
      onChange={(choice) => void save(choice ?? '').then(setFailure)}
      {...(texts === null ? {} : { error: `${t(texts.what)} ${t(texts.next)}` })}
    />
  );
}
