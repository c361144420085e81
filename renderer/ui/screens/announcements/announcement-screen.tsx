import { Button, Group, List, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { textIn, textsIn } from '../../../../core/model/summaries.ts';
import type { AnnouncementSummary, Queries } from '../../../services/api.ts';
import { CountMatrix } from '../../components/announcement/count-matrix.tsx';
import { ReportList } from '../../components/announcement/report-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import {
  announcementChoice,
  announcementTitle,
  eventDate,
} from '../../components/links/announcement-words.ts';
import { LinksSection } from '../../components/links/links-section.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './announcement-screen.module.css';

type AnnouncementValue = NonNullable<Queries['announcement']['value']>;

/** One announcement: who said what, where sources differ, what it follows, which cases it is linked with. */
export function AnnouncementScreen({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const live = useLive(useVault(), { name: 'announcement', params: { id } });
  return (
    <LiveView live={live}>
      {(value) =>
        value === null ? (
          <EmptyState title={t('announcements:missing.title')} text={t('announcements:missing.text')} />
        ) : (
          <Detail value={value} />
        )
      }
    </LiveView>
  );
}

function Detail({ value }: { readonly value: AnnouncementValue }) {
  const words = useText();
  const { t, language, format } = words;
  const { go } = useNavigation();
  const { record } = value;
  const kind = textIn(record, 'kind') ?? '';
  const date = textIn(record, 'date') ?? '';
  const categories = textsIn(record, 'category').map((category) =>
    announcementChoice(words, 'category', category),
  );
  const status = textIn(record, 'status');
  const mediators = textsIn(record, 'mediator');
  const print = () => go({ at: 'print-announcement', id: record.id });
  useScreenCommand('print', print);
  const facts: readonly (readonly [string, string | null])[] = [
    [t('model:announcement.date.label'), date === '' ? null : eventDate(date, language)],
    [t('model:announcement.place.label'), textIn(record, 'place') ?? null],
    [t('model:announcement.formula.label'), textIn(record, 'formula') ?? null],
    [t('model:announcement.category.label'), categories.length === 0 ? null : format.list(categories)],
    ...(status === undefined
      ? []
      : [[t('model:announcement.status.label'), announcementChoice(words, 'status', status)] as const]),
    [t('announcements:detail.mediators'), mediators.length === 0 ? null : format.list(mediators)],
  ];
  return (
    <Page
      title={announcementTitle(words, { kind, date })}
      lead={t('announcements:noNames')}
      width="wide"
      actions={
        <Button leftSection={<IconPrinter size="1.1rem" aria-hidden />} onClick={print}>
          {t('case:print')}
        </Button>
      }
    >
      <Section title={t('model:section.facts')} help={t('announcements:detail.factsHelp')}>
        <dl className={styles.facts}>
          {facts.map(([label, text]) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd>
                {text ?? (
                  <Text span c="dimmed">
                    {t('announcements:detail.notNamed')}
                  </Text>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <Text size="xs" c="dimmed">
          {t('announcements:detail.categoriesHelp')}
        </Text>
      </Section>
      <Section title={t('model:announcement.count.label')} help={t('announcements:matrix.help')}>
        {textsIn(record, 'summarises').length === 0 ? null : <Text>{t('announcements:detail.sum')}</Text>}
        <CountMatrix record={record} isPlanned={kind === 'agreement' || kind === 'list-handover'} />
      </Section>
      {textsIn(record, 'note').length === 0 ? null : (
        <Section title={t('model:announcement.note.label')} help={t('announcements:detail.noteHelp')}>
          {textsIn(record, 'note').map((note) => (
            <Text key={note} lang="en">
              {note}
            </Text>
          ))}
        </Section>
      )}
      {value.follows.length + value.followedBy.length === 0 ? null : (
        <Section title={t('announcements:detail.course')}>
          <Course title={t('announcements:detail.follows')} rows={value.follows} />
          <Course title={t('announcements:detail.followedBy')} rows={value.followedBy} />
        </Section>
      )}
      <LinksSection side="announcement" entity={record.id} links={value.links} />
      <Section title={t('announcements:sources.title')} help={t('announcements:sources.help')}>
        <ReportList record={record} sources={value.sources} />
      </Section>
    </Page>
  );
}

function Course(props: { readonly title: string; readonly rows: readonly AnnouncementSummary[] }) {
  const words = useText();
  const { go } = useNavigation();
  if (props.rows.length === 0) return null;
  return (
    <Stack gap={4}>
      <Group>
        <Text fw={600}>{props.title}</Text>
      </Group>
      <List>
        {props.rows.map((row) => (
          <List.Item key={row.id}>
            <UnstyledButton className={styles.link} onClick={() => go({ at: 'announcement', id: row.id })}>
              {announcementTitle(words, row)}
            </UnstyledButton>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
