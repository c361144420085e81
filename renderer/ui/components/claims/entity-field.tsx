import { type ReactNode, useState } from 'react';
import { partTitle } from '../../../../core/model/names.ts';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { describeFailure, type FailureCode } from '../../i18n/describe-failure.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { SelectField } from '../select-field.tsx';
import { useRecord } from './record-context.tsx';
import { useSaveValue } from './use-save-value.ts';

export type EntityFieldProps = {
  readonly row: PropertyRow;
  readonly label: string;
  readonly claim: StatedClaim | undefined;
  readonly mark: ReactNode;
};

/** One of the people or papers that are written down in the same case. */
export function EntityField({ row, label, claim, mark }: EntityFieldProps) {
  const { t } = useText();
  const { others = [] } = useRecord();
  const { save } = useSaveValue(row, undefined, claim);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const texts = failure === null ? null : describeFailure(failure);
  const known = others.filter((other) => row.refersTo?.includes(other.kind) === true);
  const chosen = typeof claim?.value === 'string' ? claim.value : null;
  const isGone = chosen !== null && !known.some((other) => other.id === chosen);
  return (
    <SelectField
      label={label}
      mark={mark}
      {...(known.length === 0 && !isGone ? { help: t('case:field.noneToChoose') } : {})}
      value={chosen}
      choices={[
        ...known.map((other) => ({ value: other.id as string, label: titleOrKind(t, other) })),
        ...(isGone ? [{ value: chosen, label: t('case:field.inBin') }] : []),
      ]}
      emptyLabel={t('common:field.notChosen')}
      onChange={(choice) => void save(choice ?? '').then(setFailure)}
      {...(texts === null ? {} : { error: `${t(texts.what)} ${t(texts.next)}` })}
    />
  );
}

/** What to call a part of a case; its kind when nothing else is known of it. */
export function titleOrKind(
  t: ReturnType<typeof useText>['t'],
  record: Parameters<typeof partTitle>[0],
): string {
  const title = partTitle(record);
  return title === '' ? modelText(t, `kind.${record.kind}`) : title;
}
