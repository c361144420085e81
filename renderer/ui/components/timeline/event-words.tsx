import { Stack, Text } from '@mantine/core';
import type { ConcernCounts } from '../../../../core/announcements/concern/board.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useText } from '../../i18n/use-text.ts';
import { figuresOf } from '../announcement/figures.ts';
import { DisputeMark } from '../claim-value.tsx';
import { announcementChoice } from '../links/announcement-words.ts';

export type EventWordsProps = {
  readonly row: AnnouncementSummary;
  /** How many cases it can concern; absent until it is known. */
  readonly counts: ConcernCounts | undefined;
};

/** An event in words: status, categories, figures as they were given, how many cases of this vault it can concern. */
export function EventWords({ row, counts }: EventWordsProps) {
  const words = useText();
  const { t, format } = words;
  const isPlanned = row.kind === 'agreement' || row.kind === 'list-handover';
  const cases = counts === undefined ? 0 : counts.yes + counts.possible;
  return (
    <Stack gap={2}>
      {row.status === undefined ? null : (
        <Text size="xs">{announcementChoice(words, 'status', row.status)}</Text>
      )}
      {row.categories.length === 0 ? null : (
        <Text size="xs" c="dimmed">
          {t('announcements:row.categories', {
            list: format.list(
              row.categories.map((category) => announcementChoice(words, 'category', category)),
            ),
          })}
        </Text>
      )}
      {figuresOf(words, row.counts).map((figure) => (
        <Text key={figure} size="xs">
          {isPlanned ? t('announcements:row.planned', { figure }) : figure}
        </Text>
      ))}
      {row.speakersDiffer ? <DisputeMark /> : null}
      {cases === 0 ? null : <Text size="xs">{t('timeline:list.cases', { count: cases })}</Text>}
    </Stack>
  );
}
