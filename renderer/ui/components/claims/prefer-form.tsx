import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../text-field.tsx';

export type PreferFormProps = { readonly onSave: (reason: string) => void; readonly onCancel: () => void };

/** Which value is shown first needs a reason, so that another person can follow it later. */
export function PreferForm({ onSave, onCancel }: PreferFormProps) {
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
          label={t('case:dispute.reason')}
          help={t('case:dispute.reasonHelp')}
          value={reason}
          onChange={setReason}
          isFirst
          {...(isMissing && reason.trim() === '' ? { error: t('case:dispute.reasonMissing') } : {})}
        />
        <Group gap={8}>
          <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('case:dispute.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
