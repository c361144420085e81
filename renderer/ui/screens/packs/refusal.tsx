import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type PackRefusal, packReasonTexts } from '../../i18n/describe-pack.ts';
import { useText } from '../../i18n/use-text.ts';

/** Why a file was not added: the reason, the line, what it means, what to do. */
export function Refusal({ failure }: { readonly failure: PackRefusal }) {
  const { t } = useText();
  const { line, column, member } = failure.params ?? {};
  return (
    <Alert
      role="alert"
      variant="default"
      icon={<IconAlertTriangle size="1.25rem" aria-hidden color="var(--zh-attention)" />}
      title={t('packs:refused.title')}
      style={{ borderColor: 'var(--zh-attention)' }}
      data-failure={failure.code}
    >
      <Stack gap={4}>
        <Text>{t(packReasonTexts[failure.code])}</Text>
        {line === undefined || column === undefined ? null : (
          <Text fw={600}>
            {member === undefined
              ? t('packs:refused.where', { line, column })
              : t('packs:refused.whereMember', { line, column, member })}
          </Text>
        )}
        <Text>{t('packs:refused.means')}</Text>
        <Text>{t('packs:refused.do')}</Text>
      </Stack>
    </Alert>
  );
}
