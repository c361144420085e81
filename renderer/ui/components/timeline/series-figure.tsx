import { Stack, Text } from '@mantine/core';
import { monthlySeries, type SeriesSubject } from '../../../../core/announcements/series/monthly.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../section.tsx';
import styles from './series-chart.module.css';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';

export type SeriesFigureProps = {
  readonly rows: readonly AnnouncementSummary[];
  readonly subject: SeriesSubject;
  readonly to: 'UA' | 'RU';
};

/** What was said to have come to one side: month by month, the running total with what it leaves out, and the table. */
export function SeriesFigure({ rows, subject, to }: SeriesFigureProps) {
  const { t } = useText();
  const points = monthlySeries(rows, subject, to);
  const side = t(to === 'UA' ? 'timeline:chart.to.UA' : 'timeline:chart.to.RU');
  const title = t(subject === 'people' ? 'timeline:chart.people' : 'timeline:chart.bodies', { side });
  const hasNumbers = points.some(({ counted, withheld }) => counted + withheld > 0);
  return (
    <div className={styles.series}>
      <Section
        title={title}
        help={
          <>
            {t('timeline:chart.howPeople')}
            {subject === 'bodies' ? ` ${t('timeline:chart.howBodies')}` : ''}
          </>
        }
      >
        {hasNumbers ? (
          <Stack gap={24}>
            <figure className={styles.figure}>
              <SeriesChart title={title} points={points} shows="months" />
              <ul className={styles.legend}>
                <li>
                  <svg width="14" height="14" aria-hidden>
                    <rect width="14" height="14" className={styles.bar} />
                  </svg>
                  {t('timeline:chart.low')}
                </li>
                <li>
                  <svg width="14" height="14" aria-hidden>
                    <g className={styles.range}>
                      <line x1="7" x2="7" y1="1" y2="14" />
                      <line x1="2" x2="12" y1="1" y2="1" />
                    </g>
                  </svg>
                  {t('timeline:chart.high')}
                </li>
                <li>
                  <svg width="14" height="14" aria-hidden>
                    <circle cx="7" cy="7" r="4" className={styles.withheld} />
                  </svg>
                  {t('timeline:chart.withheld')}
                </li>
              </ul>
            </figure>
            <figure className={styles.figure}>
              <Text fw={600}>{t('timeline:chart.cumulative')}</Text>
              <Text size="xs" maw="72ch" mb={8}>
                {t('timeline:chart.cumulativeHelp')}
              </Text>
              <SeriesChart title={t('timeline:chart.cumulative')} points={points} shows="total" />
            </figure>
            <Stack gap={8}>
              <Text fw={600}>{t('timeline:chart.table')}</Text>
              <SeriesTable title={title} points={points} />
            </Stack>
          </Stack>
        ) : (
          <Text c="dimmed">{t('timeline:chart.none')}</Text>
        )}
      </Section>
    </div>
  );
}
