import { List, Stack, Text, UnstyledButton } from '@mantine/core';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import { announcementTitle } from '../links/announcement-words.ts';
import styles from './announcement-links.module.css';

export type AnnouncementLinksProps = {
  readonly title: string;
  readonly rows: readonly AnnouncementSummary[];
  /** How many of those named are not among the announcements of this app and vault. */
  readonly missing?: number;
};

/** A few announcements by kind and date, each a way to it. */
export function AnnouncementLinks({ title, rows, missing = 0 }: AnnouncementLinksProps) {
  const words = useText();
  const { go } = useNavigation();
  if (rows.length + missing === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{title}</Text>
      <List>
        {rows.map((row) => (
          <List.Item key={row.id}>
            <UnstyledButton className={styles.link} onClick={() => go({ at: 'announcement', id: row.id })}>
              {announcementTitle(words, row)}
            </UnstyledButton>
          </List.Item>
        ))}
        {missing === 0 ? null : (
          <List.Item>{words.t('announcements:detail.notHere', { count: missing })}</List.Item>
        )}
      </List>
    </Stack>
  );
}
