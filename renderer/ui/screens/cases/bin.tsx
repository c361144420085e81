import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SaveFailureCode } from '../../../services/api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** What was moved to the bin, with the way back. Nothing in it is ever removed by the app. */
export function Bin() {
  const { t } = useText();
  const vault = useVault();
  const live = useLive(vault, { name: 'bin', params: null });
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  if (live.state !== 'value' || live.value.length === 0) return null;
  return (
    <Section title={t('cases:bin.title')} help={t('cases:bin.help')}>
      <Stack gap={8}>
        {live.value.map((row) => (
          <Group key={row.id} justify="space-between" gap={12}>
            <Text>{row.name === '' ? t('cases:table.noName') : row.name}</Text>
            <Button
              aria-label={t('cases:bin.reviveLabel', { name: row.name })}
              onClick={async () => {
                const reply = await vault.run({ type: 'entity.revive', entity: row.id, kind: 'case' });
                setFailure(reply.ok ? null : reply.error.code);
              }}
            >
              {t('cases:bin.revive')}
            </Button>
          </Group>
        ))}
        {failure === null ? null : <FailureNotice code={failure} />}
      </Stack>
    </Section>
  );
}
