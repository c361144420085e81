import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeFailure, type FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';

export type FailureNoticeProps = {
  readonly code: FailureCode;
  /** Buttons that do what the last sentence says. */
  readonly actions?: ReactNode;
};

/** An expected failure, shown where it happened: what happened, what it means for the records, what to do. */
export function FailureNotice({ code, actions }: FailureNoticeProps) {
  const { t } = useText();
  const { what, means, next } = describeFailure(code);
  return (
    <Alert
      role="alert"
      variant="default"
      data-failure={code}
      icon={<IconAlertTriangle size="1.25rem" aria-hidden color="var(--zh-attention)" />}
      title={t(what)}
      style={{ borderColor: 'var(--zh-attention)' }}
    >
      <Stack gap={8}>
        <Text>{t(means)}</Text>
        <Text fw={600}>{t(next)}</Text>
        {actions === undefined ? null : <Group gap={8}>{actions}</Group>}
      </Stack>
    </Alert>
  );
}
