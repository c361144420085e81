import type { MonthPoint } from '../../../../core/announcements/series/monthly.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './series-chart.module.css';
import { rangeText } from './series-chart.tsx';

/** The numbers of a chart as a table; months without any event are left out. */
export function SeriesTable({
  title,
  points,
}: {
  readonly title: string;
  readonly points: readonly MonthPoint[];
}) {
  const words = useText();
  const { t, format, language } = words;
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{t('timeline:table.month')}</th>
          <th scope="col">{t('timeline:table.low')}</th>
          <th scope="col">{t('timeline:table.high')}</th>
          <th scope="col">{t('timeline:table.withheld')}</th>
          <th scope="col">{t('timeline:table.total')}</th>
        </tr>
      </thead>
      <tbody>
        {points
          .filter(({ counted, withheld }) => counted + withheld > 0)
          .map((point) => (
            <tr key={point.month}>
              <td>{printDate(point.month, language)}</td>
              <td>{point.counted === 0 ? '' : format.number(point.low)}</td>
              <td>{point.counted === 0 ? '' : format.number(point.high)}</td>
              <td>{point.withheld === 0 ? '' : format.number(point.withheld)}</td>
              <td>{rangeText(words, point.total)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
