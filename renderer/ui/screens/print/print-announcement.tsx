import { Button, Title } from '@mantine/core';
import type { EntityId } from '../../../../core/base/ids.ts';
import { textIn, textsIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { CountMatrix } from '../../components/announcement/count-matrix.tsx';
import { ReportList } from '../../components/announcement/report-list.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { announcementChoice, announcementTitle } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { claimText } from '../../i18n/catalogue-text.ts';
import { propertyLabel, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './paper.module.css';

/** An announcement on paper: figures with who said them, and the reports. */
export function PrintAnnouncement({ id }: { readonly id: EntityId }) {
  const words = useText();
  const { t, format } = words;
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
            <p className={styles.lead}>
              {t('ledger:paper.printed', { date: format.day(new Date().toISOString()) })}
            </p>
            <p>{t('announcements:noNames')}</p>
            {categories.length === 0 ? null : (
              <p>{t('announcements:row.categories', { list: format.list(categories) })}</p>
            )}
            {printed.map((property) => (
              <Said key={property} words={words} record={record} property={property} />
            ))}
            {(
              [
                [t('announcements:detail.follows'), value.follows],
                [t('announcements:detail.followedBy'), value.followedBy],
                [t('model:announcement.summarises.label'), value.summarises],
              ] as const
            ).map(([label, rows]) =>
              rows.length === 0 ? null : (
                <p key={label}>
                  {t('print:labelled', {
                    label,
                    value: rows.map((row) => announcementTitle(words, row)).join('; '),
                  })}
                </p>
              ),
            )}
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

/** What was said beside the figures, in the order of the screen. */
const printed = ['place', 'formula', 'status', 'mediator', 'condition', 'area', 'period', 'note'] as const;

/** Everything that was said of a property, the same words once; nothing where nothing was said. */
function Said({
  words,
  record,
  property,
}: {
  readonly words: Words;
  readonly record: EntityRecord;
  readonly property: (typeof printed)[number];
}) {
  const claims = record.views.find((view) => view.property === property)?.claims ?? [];
  const texts = [...new Set(claims.map((claim) => claimText(words, 'announcement', claim).text))];
  if (texts.length === 0) return null;
  const label = propertyLabel(words.t, 'announcement', property);
  return <p>{words.t('print:labelled', { label, value: texts.join('; ') })}</p>;
}
