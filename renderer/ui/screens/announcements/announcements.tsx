import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFiles, IconFileText } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { rowOf } from '../../../../core/model/schema.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { announcementChoice, announcementMatches } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { AnnouncementRow } from './announcement-row.tsx';
import { byYear } from './by-year.ts';
import { NewAnnouncement } from './new-announcement.tsx';

/** What was announced: exchanges, returns of bodies, talks; each figure with who said it. */
export function Announcements() {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useScreenCommand('find', () => search.current?.focus());
  const live = useLive(vault, {
    name: 'announcements',
    params: { kinds: kind === null ? [] : [kind], text: '' },
  });
  return (
    <Page
      title={t('announcements:list.title')}
      lead={t('announcements:noNames')}
      width="wide"
      actions={
        <Group gap={8}>
          <Button variant="filled" onClick={() => setAdding(true)}>
            {t('announcements:new.action')}
          </Button>
          <Button leftSection={<IconFileText size="1.1rem" aria-hidden />} onClick={() => go({ at: 'news' })}>
            {t('intake:open')}
          </Button>
          <Button leftSection={<IconFiles size="1.1rem" aria-hidden />} onClick={() => go({ at: 'packs' })}>
            {t('packs:open')}
          </Button>
        </Group>
      }
    >
      <Group gap={12} align="flex-end">
        <Box style={{ flex: '1 1 16rem' }}>
          <TextField
            label={t('announcements:list.search')}
            value={text}
            onChange={setText}
            inputRef={search}
          />
        </Box>
        <SelectField
          label={t('announcements:list.kind')}
          value={kind}
          emptyLabel={t('announcements:list.allKinds')}
          onChange={setKind}
          choices={(rowOf('announcement', 'kind')?.choices ?? []).map((choice) => ({
            value: choice,
            label: announcementChoice(words, 'kind', choice),
          }))}
        />
      </Group>
      <LiveView live={live}>
        {(value) => {
          const rows = value.rows.filter((row) => announcementMatches(words, row, text));
          return (
            <Stack gap={24}>
              <Text c="dimmed" size="xs" role="status">
                {t('announcements:list.count', { count: rows.length })}
              </Text>
              {rows.length === 0 ? (
                <EmptyState
                  title={t('announcements:list.nothing')}
                  text={t('announcements:list.nothingText')}
                />
              ) : (
                byYear(rows).map(({ year, rows: ofYear }) => (
                  <section key={year} aria-label={year}>
                    <Title order={2} mb={8}>
                      {year}
                    </Title>
                    <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
                      {ofYear.map((row) => (
                        <AnnouncementRow key={row.id} row={row} />
                      ))}
                    </Stack>
                  </section>
                ))
              )}
            </Stack>
          );
        }}
      </LiveView>
      <NewAnnouncement isOpen={isAdding} onClose={() => setAdding(false)} />
    </Page>
  );
}
