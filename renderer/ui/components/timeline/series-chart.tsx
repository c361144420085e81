import { useId } from 'react';
import type { MonthPoint } from '../../../../core/announcements/series/monthly.ts';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { scaleTo } from './chart-scale.ts';
import styles from './series-chart.module.css';

export type SeriesChartProps = {
  readonly title: string;
  readonly points: readonly MonthPoint[];
  /** `months`: a bar a month with its range; `total`: the running total as a band between its ends. */
  readonly shows: 'months' | 'total';
};

const width = 760;
const height = 240;
const left = 52;
const bottom = 34;
const top = 8;

/**
 * A chart of our own: bars, ranges and a hatched band that are told apart without colour, on screen and on paper.
 *
 * A screen reader gets its sentence; the numbers stand in the table beside it.
 */
export function SeriesChart({ title, points, shows }: SeriesChartProps) {
  const words = useText();
  const { format } = words;
  const hatch = useId();
  const rangeOf = (point: MonthPoint) => (shows === 'months' ? point : point.total);
  const scale = scaleTo(Math.max(0, ...points.map((point) => rangeOf(point).high)));
  const most = scale.at(-1) ?? 1;
  const step = (width - left) / Math.max(1, points.length);
  const x = (at: number) => left + (at + 0.5) * step;
  const y = (value: number) => top + (height - top - bottom) * (1 - value / most);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
      role="img"
      aria-label={summaryOf(words, title, points)}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className={styles.band} />
        </pattern>
      </defs>
      {scale.map((value) => (
        <g key={value}>
          <line x1={left} x2={width} y1={y(value)} y2={y(value)} className={styles.grid} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {points.map(({ month }, at) =>
        at === 0 || month.endsWith('-01') ? (
          <text key={month} x={x(at) - step / 2} y={height - 6} textAnchor="start">
            {month.slice(0, 4)}
          </text>
        ) : null,
      )}
      {shows === 'months'
        ? points.map((point, at) => <Bar key={point.month} point={point} x={x(at)} y={y} step={step} />)
        : bandOf(points, x, y, `url(#${hatch})`)}
    </svg>
  );
}

type BarProps = {
  readonly point: MonthPoint;
  readonly x: number;
  readonly y: (value: number) => number;
  readonly step: number;
};

function Bar({ point, x, y, step }: BarProps) {
  const { low, high, withheld } = point;
  const half = Math.max(1.5, step * 0.32);
  return (
    <g>
      {low > 0 ? (
        <rect x={x - half} width={half * 2} y={y(low)} height={y(0) - y(low)} className={styles.bar} />
      ) : null}
      {high > low ? (
        <g className={styles.range}>
          <line x1={x} x2={x} y1={y(low)} y2={y(high)} />
          <line x1={x - half} x2={x + half} y1={y(high)} y2={y(high)} />
        </g>
      ) : null}
      {withheld > 0 ? <circle cx={x} cy={y(0) + 8} r={3.2} className={styles.withheld} /> : null}
    </g>
  );
}

function bandOf(
  points: readonly MonthPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
  fill: string,
) {
  const lows = points.map(({ total }, at) => `${x(at)},${y(total.low)}`);
  const highs = points.map(({ total }, at) => `${x(at)},${y(total.high)}`);
  return (
    <g>
      <polygon points={[...highs, ...lows.toReversed()].join(' ')} fill={fill} />
      <polyline points={highs.join(' ')} className={styles.lineHigh} />
      <polyline points={lows.join(' ')} className={styles.lineLow} />
    </g>
  );
}

function summaryOf({ t, format, language }: Words, title: string, points: readonly MonthPoint[]): string {
  const withNumbers = points.filter(({ counted }) => counted > 0);
  const most = withNumbers.reduce<MonthPoint | null>(
    (best, point) => (best === null || point.high > best.high ? point : best),
    null,
  );
  return t('timeline:chart.summary', {
    title,
    months: format.number(withNumbers.length),
    most: most === null ? format.number(0) : rangeText({ t, format }, most),
    month: most === null ? '' : printDate(most.month, language),
  });
}

/** "1,245–1,248", or one number when all gave the same. */
export const rangeText = (
  { t, format }: Pick<Words, 't' | 'format'>,
  { low, high, isOpen }: Pick<MonthPoint, 'low' | 'high' | 'isOpen'>,
): string => {
  const number =
    low === high
      ? format.number(low)
      : t('timeline:chart.range', { low: format.number(low), high: format.number(high) });
  return isOpen ? `${t('model:count.qualifier.at-least')} ${number}` : number;
};
