import { List, Text } from '@mantine/core';
import type { Silence } from '../../../../core/intake/types.ts';
import { silenceTexts } from '../../components/intake/doubt-words.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './news-check.module.css';

export type SilenceListProps = { readonly text: string; readonly silences: readonly Silence[] };

/** Sentences that speak of exchanges or bodies and were left out, each with the reason. */
export function SilenceList({ text, silences }: SilenceListProps) {
  const { t } = useText();
  if (silences.length === 0) return null;
  return (
    <details className={styles.silences}>
      <summary>{t('intake:check.silences', { count: silences.length })}</summary>
      <List spacing={4} mt={8}>
        {silences.map(({ reason, span }) => (
          <List.Item key={`${span.start} ${reason}`}>
            <Text size="xs">{t(silenceTexts[reason])}</Text>
            <Text size="xs" c="dimmed">
              {text.slice(span.start, span.end)}
            </Text>
          </List.Item>
        ))}
      </List>
    </details>
  );
}
