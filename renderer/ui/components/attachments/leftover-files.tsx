import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { BlobReport } from '../../../services/attachments-api.ts';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { sizeWords } from './file-words.ts';

export type LeftoverFilesProps = {
  readonly blobs: BlobReport['orphans'];
  readonly of: EntityId;
  readonly onTaken: () => void;
};

/**
 * Whole files that nothing is written about: the app ended between keeping a file and writing down whose it is, or the
 * words about it have not arrived from another computer yet. Offered, never removed.
 */
export function LeftoverFiles({ blobs, of, onTaken }: LeftoverFilesProps) {
  const { t, format } = useText();
  const vault = useVault();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = async (blob: string) => {
    setBusy(true);
    const content = { kind: 'found', blob } as const;
    const request = { job: crypto.randomUUID(), of: [of], fileName: '', content };
    const taken = await vault.attach(request, () => undefined);
    setBusy(false);
    setFailure(taken.ok ? null : taken.error.code);
    if (taken.ok) onTaken();
  };
  return (
    <Alert variant="default" title={t('attachments:leftover.title', { count: blobs.length })}>
      <Stack gap={8}>
        <Text>{t('attachments:leftover.text')}</Text>
        {blobs.slice(0, 20).map(({ blob, sealedBytes }) => (
          <Group key={blob} gap={12}>
            <Text size="sm">
              {t('attachments:leftover.file', { size: sizeWords(t, format, sealedBytes) })}
            </Text>
            <Button size="compact-sm" loading={isBusy} onClick={() => void take(blob)}>
              {t('attachments:leftover.take')}
            </Button>
          </Group>
        ))}
        {failure === null ? null : <FailureNotice code={failure} />}
      </Stack>
    </Alert>
  );
}
