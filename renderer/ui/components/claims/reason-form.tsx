import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../text-field.tsx';

export type ReasonFormProps = {
  /** Words of the field, of the error when it is left empty, and of the button. */
  readonly label: string;
  readonly help: string;
  readonly missing: string;
  readonly saveLabel: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
};

/** A decision that needs a reason, so that another person can follow it later. */
export function ReasonForm({ label, help, missing, saveLabel, onSave, onCancel }: ReasonFormProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const save = () => (reason.trim() === '' ? setMissing(true) : onSave(reason));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap={8}>
        <TextField
          label={label}
          help={help}
          value={reason}
          onChange={setReason}
          isFirst
          {...(isMissing && reason.trim() === '' ? { error: missing } : {})}
        />
        <Group gap={8}>
          <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled">
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
