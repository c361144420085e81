import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { readAuthor } from '../../../../core/announcements/authors.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord, PropertyView } from '../../../../core/model/types.ts';
import type { Queries } from '../../../services/api.ts';
import { AddStatement } from '../../components/announcement/add-statement.tsx';
import { AttachedLists } from '../../components/announcement/attached-lists.tsx';
import { CategoryFields } from '../../components/announcement/categories.tsx';
import { CountMatrix } from '../../components/announcement/count-matrix.tsx';
import { Course } from '../../components/announcement/course.tsx';
import { Differences } from '../../components/announcement/differences.tsx';
import { FactFields, FactList } from '../../components/announcement/fact-fields.tsx';
import { ReportList } from '../../components/announcement/report-list.tsx';
import { SaidTexts } from '../../components/announcement/said-texts.tsx';
import { Warnings } from '../../components/announcement/warnings.tsx';
import { WhereToAsk } from '../../components/announcement/where-to-ask.tsx';
import { ClaimsDialog } from '../../components/claims/claims-dialog.tsx';
import { DraftsOffer } from '../../components/claims/drafts-offer.tsx';
import { RecordContext } from '../../components/claims/record-context.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { HistoryList } from '../../components/history/history-list.tsx';
import { OwnDoubts } from '../../components/intake/own-doubts.tsx';
import { AnnouncementLedgerSection } from '../../components/ledger/announcement-ledger-section.tsx';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { LinksSection } from '../../components/links/links-section.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { SourcePicker } from '../../components/source-picker.tsx';
import { ToBin } from '../../components/to-bin.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useRememberedSource } from '../../context/remembered-source.tsx';
import { useVault } from '../../context/services.tsx';
import { propertyLabel } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

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
          <RecordContext value={value}>
            <Detail value={value} />
          </RecordContext>
        )
      }
    </LiveView>
  );
}

function Detail({ value }: { readonly value: AnnouncementValue }) {
  const words = useText();
  const { t } = words;
  const { go } = useNavigation();
  const { record, sources } = value;
  const kind = textIn(record, 'kind') ?? '';
  const isOwn = isWrittenHere(record);
  const [adding, setAdding] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const open = (view: PropertyView) => setOpened(`${view.property}/${view.key ?? ''}`);
  const openView = record.views.find((view) => `${view.property}/${view.key ?? ''}` === opened);
  const print = () => go({ at: 'print-announcement', id: record.id });
  useScreenCommand('print', print);
  return (
    <Page
      title={announcementTitle(words, { kind, date: textIn(record, 'date') ?? '' })}
      lead={t('announcements:noNames')}
      width="wide"
      actions={
        <Group gap={8}>
          <Button variant="filled" onClick={() => setAdding('count')}>
            {t('announcements:add.action')}
          </Button>
          <Button leftSection={<IconPrinter size="1.1rem" aria-hidden />} onClick={print}>
            {t('case:print')}
          </Button>
          {isOwn ? (
            <ToBin
              id={record.id}
              kind="announcement"
              title={t('announcements:bin.title')}
              text={t('announcements:bin.text')}
              done={t('announcements:bin.done')}
              then={{ at: 'announcements' }}
            />
          ) : null}
        </Group>
      }
    >
      {record.isRevived ? <Text role="note">{t('announcements:bin.revived')}</Text> : null}
      {record.isDeleted ? <Text role="note">{t('announcements:bin.here')}</Text> : null}
      <DraftsOffer entity={record.id} />
      <Warnings record={record} sameFigures={value.sameFigures} />
      {isOwn ? <OwnDoubts id={record.id} /> : null}
      <Section title={t('announcements:matrix.title')} help={t('announcements:matrix.help')}>
        <CountMatrix record={record} sources={sources} isPlanned={false} onOpen={open} />
        <Group>
          <Button size="compact-sm" onClick={() => setAdding('count')}>
            {t('announcements:number.add')}
          </Button>
        </Group>
      </Section>
      <Differences record={record} sources={sources} onOpen={open} />
      {isOwn ? <WriterSource /> : null}
      <Section
        title={t('model:section.facts')}
        help={t(isOwn ? 'announcements:detail.ownHelp' : 'announcements:detail.factsHelp')}
      >
        {isOwn ? <FactFields /> : <FactList />}
        {isOwn ? <CategoryFields /> : <SaidTexts property="category" />}
        <SaidTexts property="mediator" onAdd={setAdding} />
        <SaidTexts property="condition" onAdd={setAdding} />
        <SaidTexts property="area" onAdd={setAdding} />
        <SaidTexts property="period" onAdd={setAdding} />
      </Section>
      <SaidTexts property="note" isSection onAdd={setAdding} />
      <Course value={value} />
      <AttachedLists announcement={record.id} />
      <LinksSection side="announcement" entity={record.id} links={value.links} />
      <AnnouncementLedgerSection
        id={record.id}
        title={announcementTitle(words, { kind, date: textIn(record, 'date') ?? '' })}
      />
      <WhereToAsk kind={kind} />
      <Section title={t('announcements:sources.title')} help={t('announcements:sources.help')}>
        <ReportList record={record} sources={sources} />
      </Section>
      <Section title={t('announcements:history.title')} help={t('announcements:history.help')}>
        <HistoryList entity={record.id} />
      </Section>
      <AddStatement property={adding} onClose={() => setAdding(null)} />
      {openView === undefined ? null : <OpenedClaims view={openView} onClose={() => setOpened(null)} />}
    </Page>
  );
}

/** Nothing of it came from the catalogue or a pack. */
const isWrittenHere = (record: EntityRecord): boolean =>
  record.views.every(({ claims }) => claims.every(({ author }) => readAuthor(author).kind === 'person'));

/** The source of what is typed into the fields below, as in a case. */
function WriterSource() {
  const { t } = useText();
  const [source, setSource] = useRememberedSource();
  return (
    <Section title={t('case:source.title')} help={t('announcements:detail.sourceHelp')}>
      <SourcePicker value={source} onChange={setSource} />
    </Section>
  );
}

function OpenedClaims({ view, onClose }: { readonly view: PropertyView; readonly onClose: () => void }) {
  const { t } = useText();
  const row = rowOf('announcement', view.property);
  if (row === null) return null;
  return (
    <ClaimsDialog
      isOpen
      onClose={onClose}
      row={row}
      label={propertyLabel(t, 'announcement', view.property)}
      claims={view.claims}
      view={view}
    />
  );
}
