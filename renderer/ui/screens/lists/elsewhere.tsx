import { Box, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ListedElsewhere } from '../../../services/lists-api.ts';
import { reasonLines } from '../../components/alike/reason-text.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Rows of lists that may be the same person as the one that is looked at: lists repeat each other. An offer to look. */
export function Elsewhere({ rows }: { readonly rows: readonly ListedElsewhere[] }) {
  const words = useText();
  const { t, format } = words;
  const { go } = useNavigation();
  if (rows.length === 0) return null;
  return (
    <Box component="section" mt={12} aria-label={t('lists:elsewhere.title')}>
      <Text fw={600} size="xs">
        {t('lists:elsewhere.title')}
      </Text>
      <Stack gap={4} component="ul" m={0} ps={20}>
        {rows.map(({ id, list, row, name, reasons }) => (
          <li key={id}>
            <UnstyledButton
              c="var(--zh-accent)"
              display="inline"
              ta="start"
              onClick={() => go({ at: 'review', id: list.id, entry: id })}
            >
              {t('lists:elsewhere.row', { name, list: list.title, row: format.number(row) })}
            </UnstyledButton>
            <Text size="xs" c="dimmed">
              {reasonLines(words, reasons)
                .map(({ text }) => text)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Box>
  );
}
