import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';

/** Gives the vault another passphrase; the present one is asked again even though the vault is open. */
export function PassphraseSection() {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <Section title={t('settings:passphrase.title')} help={t('settings:passphrase.help')}>
      <Stack gap={12}>
        {isDone ? (
          <Alert role="status" variant="default">
            {t('settings:passphrase.done')}
          </Alert>
        ) : null}
        <Group>
          <Button
            onClick={() => {
              setDone(false);
              setOpen(true);
            }}
          >
            {t('settings:passphrase.open')}
          </Button>
        </Group>
      </Stack>
      {isOpen ? (
        <PassphraseDialog
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      ) : null}
    </Section>
  );
}
