import { UnstyledButton } from '@mantine/core';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useText } from '../../i18n/use-text.ts';
import { announcementTitle } from '../links/announcement-words.ts';
import styles from './announcement-link.module.css';

/** An announcement by its kind and date; goes to its page. */
export function AnnouncementLink({ row }: { readonly row: AnnouncementSummary }) {
  const words = useText();
  const { go } = useNavigation();
  return (
    <UnstyledButton className={styles.link} onClick={() => go({ at: 'announcement', id: row.id })}>
      {announcementTitle(words, row)}
    </UnstyledButton>
  );
}
