import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PropertyRow } from '../../../../core/model/schema-types.ts';
import type { StatedClaim, Value } from '../../../../core/model/types.ts';
import { isEmptyValue } from '../../../../core/model/values.ts';
import { useText } from '../../i18n/use-text.ts';
import { dateToKeep, dateToShow } from '../date-field.tsx';
import { genderOf, useRecord } from './record-context.tsx';
import { ValueInput } from './value-input.tsx';

export type CorrectClaimProps = {
  readonly row: PropertyRow;
  readonly claim: StatedClaim;
  readonly onSave: (value: Value) => Promise<boolean>;
  readonly onCancel: () => void;
};

/** Mends what the same source said: a slip of the hand, not another opinion. The old value stays in the history. */
export function CorrectClaim({ row, claim, onSave, onCancel }: CorrectClaimProps) {
  const { t, language } = useText();
  const shown = useRecord();
  const isDate = row.type === 'date' && typeof claim.value === 'string';
  const [value, setValue] = useState<Value>(
    isDate ? dateToShow(claim.value as string, language) : claim.value,
  );
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    if (isEmptyValue(value)) return setMissing(true);
    void onSave(row.type === 'date' && typeof value === 'string' ? dateToKeep(value) : value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={8}>
        <ValueInput
          row={row}
          label={t('case:claim.value')}
          value={value}
          onChange={setValue}
          gender={genderOf(shown)}
          {...(isMissing && isEmptyValue(value) ? { error: t('case:claim.valueMissing') } : {})}
        />
        <Group gap={8}>
          <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('case:claim.correctSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
