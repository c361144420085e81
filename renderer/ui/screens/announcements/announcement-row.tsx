import { Box, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { figuresOf } from '../../components/announcement/figures.ts';
import { DisputeMark } from '../../components/claim-value.tsx';
import { announcementChoice, announcementTitle } from '../../components/links/announcement-words.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './announcement-row.module.css';

/** One announcement in the list: kind and date, categories named, what each side was said to receive. */
export function AnnouncementRow({ row }: { readonly row: AnnouncementSummary }) {
  const words = useText();
  const { t, format } = words;
  const { go } = useNavigation();
  const isPlanned = row.kind === 'agreement' || row.kind === 'list-handover';
  return (
    <Box component="li" className={styles.item}>
      <UnstyledButton className={styles.row} onClick={() => go({ at: 'announcement', id: row.id })}>
        <Stack gap={4}>
          <Group gap={8} align="baseline">
            <Text fw={600}>{announcementTitle(words, row)}</Text>
            {row.speakersDiffer ? <DisputeMark /> : null}
          </Group>
          {row.categories.length === 0 ? null : (
            <Text size="xs" c="dimmed">
              {t('announcements:row.categories', {
                list: format.list(
                  row.categories.map((category) => announcementChoice(words, 'category', category)),
                ),
              })}
            </Text>
          )}
          {row.status === undefined ? null : (
            <Text size="xs">
              {t('announcements:row.status', { status: announcementChoice(words, 'status', row.status) })}
            </Text>
          )}
          {figuresOf(words, row.counts).map((figure) => (
            <Text key={figure} size="xs">
              {isPlanned ? t('announcements:row.planned', { figure }) : figure}
            </Text>
          ))}
          {row.linkCount === 0 ? null : (
            <Text size="xs" c="dimmed">
              {t('announcements:row.links', { count: row.linkCount })}
            </Text>
          )}
        </Stack>
      </UnstyledButton>
    </Box>
  );
}
