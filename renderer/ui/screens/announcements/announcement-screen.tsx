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
import { type ShownText, shownList, shownTexts } from '../../i18n/catalogue-text.ts';
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
  // Everything but the catalogue's texts is written in the screen's language.
  const ours = (text: string): ShownText => ({ text, lang: language });
  const said = (property: string) => shownTexts(language, record, property);
  const notes = said('note');
  const print = () => go({ at: 'print-announcement', id: record.id });
  useScreenCommand('print', print);
  const facts: readonly (readonly [string, ShownText | null])[] = [
    [t('model:announcement.date.label'), date === '' ? null : ours(eventDate(date, language))],
    [t('model:announcement.place.label'), said('place')[0] ?? null],
    [t('model:announcement.formula.label'), said('formula')[0] ?? null],
    [t('model:announcement.category.label'), shownList(format, categories.map(ours))],
    ...(status === undefined
      ? []
      : [[t('model:announcement.status.label'), ours(announcementChoice(words, 'status', status))] as const]),
    [t('announcements:detail.mediators'), shownList(format, said('mediator'))],
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
          {facts.map(([label, shown]) => (
            <div key={label} className={styles.fact}>
              <dt>{label}</dt>
              <dd lang={shown?.lang}>
                {shown?.text ?? (
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
      {notes.length === 0 ? null : (
        <Section title={t('model:announcement.note.label')} help={t('announcements:detail.noteHelp')}>
          {notes.map(({ text, lang }) => (
            <Text key={text} lang={lang}>
              {text}
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
