import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.ts';
import styles from './words-panel.module.css';

export type WordsPanelProps = { readonly words: string; readonly onOther: () => void };

/** Six random words to copy by hand, numbered, large. */
export function WordsPanel({ words, onOther }: WordsPanelProps) {
  const { t } = useText();
  return (
    <Stack gap={12}>
      <Paper withBorder p={16} bg="var(--zh-card)">
        <ol className={styles.words} aria-label={t('vault:words.label')}>
          {words
            .split(' ')
            .filter((word) => word !== '')
            .map((word, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what it is (2026-11)
              <li key={at}>{word}</li>
            ))}
        </ol>
      </Paper>
      <Group justify="space-between" gap={8}>
        <Text size="xs" c="dimmed" style={{ flex: '1 1 16rem' }}>
          {t('vault:words.help')}
        </Text>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconRefresh size="1rem" aria-hidden />}
          onClick={onOther}
        >
          {t('vault:words.other')}
        </Button>
      </Group>
    </Stack>
  );
}
