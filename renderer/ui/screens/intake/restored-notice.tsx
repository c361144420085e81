import { Alert, Button, Group, Text } from '@mantine/core';
import { useText } from '../../i18n/use-text.ts';

export type RestoredNoticeProps = { readonly isShown: boolean; readonly onStartOver: () => void };

/** Says that the text on the screen is an older one which was never saved. */
export function RestoredNotice({ isShown, onStartOver }: RestoredNoticeProps) {
  const { t } = useText();
  if (!isShown) return null;
  return (
    <Alert
      variant="default"
      role="region"
      aria-label={t('intake:restored.title')}
      title={t('intake:restored.title')}
    >
      <Group justify="space-between" gap={12}>
        <Text>{t('intake:restored.text')}</Text>
        <Button onClick={onStartOver}>{t('intake:restored.startOver')}</Button>
      </Group>
    </Alert>
  );
}
