import { List, Stack, Text } from '@mantine/core';
import type { Doubt } from '../../../../core/intake/doubt-kinds.ts';
import { useText } from '../../i18n/use-text.ts';
import { doubtText, type TitleOf } from './doubt-words.ts';

export type DoubtListProps = { readonly doubts: readonly Doubt[]; readonly titleOf: TitleOf };

/** Questions to check about an announcement that was read or typed. Nothing is corrected because of them. */
export function DoubtList({ doubts, titleOf }: DoubtListProps) {
  const words = useText();
  if (doubts.length === 0) return null;
  return (
    <Stack gap={4} role="note">
      <Text fw={600} c="var(--zh-attention)">
        {words.t('intake:doubts.title')}
      </Text>
      <List spacing={4}>
        {doubts.map((doubt) => {
          const text = doubtText(words, doubt, titleOf);
          return <List.Item key={text}>{text}</List.Item>;
        })}
      </List>
    </Stack>
  );
}
