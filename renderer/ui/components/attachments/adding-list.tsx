import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { AddFiles } from './use-adding.ts';

/** Files on their way into the vault, each with how far it is; what failed stays until it was read. */
export function AddingList({ adding }: { readonly adding: AddFiles }) {
  const { t } = useText();
  return (
    <Stack
      gap={12}
      role="status"
      aria-live="polite"
      {...(adding.files.length === 0 ? { display: 'none' } : {})}
    >
      {adding.files.map(({ job, fileName, progress, failure }) =>
        failure === null ? (
          <Group key={job} gap={12} wrap="nowrap">
            <Stack gap={4} flex={1} miw={0}>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {t('attachments:add.busy', { name: fileName })}
              </Text>
              <Progress
                value={
                  progress === null || progress.totalBytes === 0
                    ? 100
                    : (progress.doneBytes / progress.totalBytes) * 100
                }
                animated={progress === null}
                striped={progress === null}
                aria-label={t('attachments:add.busy', { name: fileName })}
              />
            </Stack>
            <Button size="compact-sm" onClick={() => adding.stop(job)}>
              {t('attachments:add.stop')}
            </Button>
          </Group>
        ) : (
          <Stack key={job} gap={4}>
            {fileName === '' ? null : (
              <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {fileName}
              </Text>
            )}
            <FailureNotice
              code={failure}
              actions={<Button onClick={() => adding.dismiss(job)}>{t('attachments:add.dismiss')}</Button>}
            />
          </Stack>
        ),
      )}
    </Stack>
  );
}
