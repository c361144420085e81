import { Button, Group, Stack, Text } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { DisputeMark } from '../../components/claim-value.tsx';
import { AnnouncementLink } from '../../components/intake/announcement-link.tsx';
import { AnnouncementLedgerSection } from '../../components/ledger/announcement-ledger-section.tsx';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

export type NewsSavedProps = {
  readonly announcements: readonly EntityId[];
  readonly onAgain: () => void;
};

/** What was written down, where sources differ now, and where to look for the cases that it may concern. */
export function NewsSaved({ announcements, onAgain }: NewsSavedProps) {
  const words = useText();
  const { t } = words;
  const live = useLive(useVault(), { name: 'announcements', params: { kinds: [], text: '' } });
  // With several, each has its cases on its own page.
  const only =
    live.state === 'value' && announcements.length === 1
      ? live.value.rows.find(({ id }) => id === announcements[0])
      : undefined;
  return (
    <Page
      title={t('intake:saved.title')}
      lead={t('intake:saved.lead')}
      width="wide"
      actions={<Button onClick={onAgain}>{t('intake:saved.another')}</Button>}
    >
      {announcements.length === 0 ? (
        <Text>{t('intake:saved.none')}</Text>
      ) : (
        <Section title={t('intake:saved.next')} help={t('intake:saved.nextHelp')}>
          <LiveView live={live}>
            {({ rows }) => (
              <Stack gap={12}>
                {rows
                  .filter((row) => announcements.includes(row.id))
                  .map((row) => (
                    <Stack key={row.id} gap={4}>
                      <Group gap={8} align="baseline">
                        <AnnouncementLink row={row} />
                        {row.speakersDiffer ? <DisputeMark /> : null}
                      </Group>
                      {row.speakersDiffer ? <Text size="xs">{t('intake:saved.differ')}</Text> : null}
                    </Stack>
                  ))}
              </Stack>
            )}
          </LiveView>
        </Section>
      )}
      {only !== undefined ? (
        <AnnouncementLedgerSection id={only.id} title={announcementTitle(words, only)} />
      ) : null}
    </Page>
  );
}
