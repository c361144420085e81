import { Button, Group, List, Stack, Text, UnstyledButton } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
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
  /** Whether a row stands here because somebody in this vault said so, who can take it back. */
  readonly canTake?: (id: EntityId) => boolean;
  readonly onTake?: (id: EntityId) => void;
};

/** A few announcements by kind and date, each a way to it. */
export function AnnouncementLinks({ title, rows, missing = 0, canTake, onTake }: AnnouncementLinksProps) {
  const words = useText();
  const { go } = useNavigation();
  if (rows.length + missing === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{title}</Text>
      <List>
        {rows.map((row) => (
          <List.Item key={row.id}>
            <Group gap={8}>
              <UnstyledButton className={styles.link} onClick={() => go({ at: 'announcement', id: row.id })}>
                {announcementTitle(words, row)}
              </UnstyledButton>
              {canTake?.(row.id) === true ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={words.t('announcements:course.takeLabel', {
                    title: announcementTitle(words, row),
                  })}
                  onClick={() => onTake?.(row.id)}
                >
                  {words.t('announcements:course.take')}
                </Button>
              ) : null}
            </Group>
          </List.Item>
        ))}
        {missing === 0 ? null : (
          <List.Item>{words.t('announcements:detail.notHere', { count: missing })}</List.Item>
        )}
      </List>
    </Stack>
  );
}
