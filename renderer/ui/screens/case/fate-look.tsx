import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Command } from '../../../../core/model/commands.ts';
import { isGrave, looksAt } from '../../../../core/model/fate.ts';
import type { StatedClaim } from '../../../../core/model/types.ts';
import { isLook } from '../../../../core/model/values.ts';
import { ReasonForm } from '../../components/claims/reason-form.tsx';
import { useRecord } from '../../components/claims/record-context.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { LookLine } from './case-head.tsx';

/** Under a report of death: who looked at it a second time and at what; until then, that nobody did, and the way to do it. */
export function FateLook({ claim }: { readonly claim: StatedClaim }) {
  const { t, format } = useText();
  const { record } = useRecord();
  const vault = useVault();
  const [isLooking, setLooking] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  if (!isGrave(claim.value)) return null;
  const run = async (command: Command) => {
    const reply = await vault.run(command);
    setFailure(reply.ok ? null : reply.error.code);
    if (reply.ok) setLooking(false);
  };
  const looks = looksAt(record, claim);
  return (
    <Stack gap={8} mt={4} ps={12} style={{ borderInlineStart: '2px solid var(--zh-line)' }}>
      <LookLine record={record} claim={claim} />
      {looks.map((look) => (
        <Group key={look.id} gap={8} align="baseline">
          <Text size="xs">
            {t('case:look.by', {
              author: look.author === '' ? t('case:look.nobody') : look.author,
              moment: format.dayAndTime(look.at),
              reason: isLook(look.value) ? look.value.reason : '',
            })}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void run({ type: 'value.retract', entity: record.id, claims: [look.id] })}
          >
            {t('case:look.takeBack')}
          </Button>
        </Group>
      ))}
      {looks.length > 0 ? null : isLooking ? (
        <ReasonForm
          label={t('case:look.reason')}
          help={t('case:look.help')}
          missing={t('case:look.reasonMissing')}
          saveLabel={t('case:look.save')}
          onSave={(reason) => void run({ type: 'value.look', entity: record.id, claim: claim.id, reason })}
          onCancel={() => setLooking(false)}
        />
      ) : (
        <Group>
          <Button size="compact-sm" onClick={() => setLooking(true)}>
            {t('case:look.start')}
          </Button>
        </Group>
      )}
      {failure === null ? null : <FailureNotice code={failure} />}
    </Stack>
  );
}
