import { Button, Title } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { textIn, textsIn } from '../../../../core/model/summaries.ts';
import { CountMatrix } from '../../components/announcement/count-matrix.tsx';
import { ReportList } from '../../components/announcement/report-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { announcementChoice, announcementTitle } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { propertyLabel } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';

/** An announcement on paper: figures with who said them, and the reports. */
export function PrintAnnouncement({ id }: { readonly id: EntityId }) {
  const words = useText();
  const { t, format, language } = words;
  const { back } = useNavigation();
  const live = useLive(useVault(), { name: 'announcement', params: { id } });
  return (
    <LiveView live={live}>
      {(value) => {
        if (value === null)
          return (
            <EmptyState title={t('announcements:missing.title')} text={t('announcements:missing.text')} />
          );
        const { record } = value;
        const kind = textIn(record, 'kind') ?? '';
        const categories = textsIn(record, 'category').map((category) =>
          announcementChoice(words, 'category', category),
        );
        return (
          <PrintFrame
            suggestedName="zhuravli-announcement.pdf"
            actions={<Button onClick={back}>{t('common:action.back')}</Button>}
          >
            <Title order={1}>{announcementTitle(words, { kind, date: textIn(record, 'date') ?? '' })}</Title>
            <p className={styles.lead}>{t('print:head', { date: format.day(new Date().toISOString()) })}</p>
            <p>{t('announcements:noNames')}</p>
            {categories.length === 0 ? null : (
              <p>{t('announcements:row.categories', { list: format.list(categories) })}</p>
            )}
            {(['area', 'period'] as const).map((property) => {
              const said = textsIn(record, property);
              const texts = property === 'period' ? said.map((date) => printDate(date, language)) : said;
              return texts.length === 0 ? null : (
                <p key={property}>{`${propertyLabel(t, 'announcement', property)}: ${format.list(texts)}`}</p>
              );
            })}
            <h2 className={styles.heading}>{t('model:announcement.count.label')}</h2>
            <CountMatrix
              record={record}
              sources={value.sources}
              isPlanned={kind === 'agreement' || kind === 'list-handover'}
            />
            <h2 className={styles.heading}>{t('announcements:sources.title')}</h2>
            <ReportList record={record} sources={value.sources} />
            <p className={styles.foot}>{t('print:foot')}</p>
          </PrintFrame>
        );
      }}
    </LiveView>
  );
}
