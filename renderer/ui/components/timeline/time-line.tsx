import { UnstyledButton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useRef } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { useText } from '../../i18n/use-text.ts';
import { announcementChoice, announcementTitle } from '../links/announcement-words.ts';
import { EventMark } from './event-mark.tsx';
import { isoOf, placeMarks, type Span, spanDate, ticksOf, type Zoom } from './layout.ts';
import styles from './time-line.module.css';

export type TimedEvent = { readonly row: AnnouncementSummary; readonly days: Span };

export type TimeLineProps = {
  readonly events: readonly TimedEvent[];
  readonly span: Span;
  readonly zoom: Zoom;
  readonly selected: EntityId | null;
  readonly onSelect: (id: EntityId) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onMove: (by: 1 | -1) => void;
};

const above: readonly string[] = ['negotiation-round', 'agreement', 'list-handover'];

/** Events on a line: words above, what was carried out below; one of them can be reached by Tab, all by the arrows. */
export function TimeLine(props: TimeLineProps) {
  const words = useText();
  const { t, language } = words;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const marks = useRef(new Map<EntityId, HTMLButtonElement>());
  const { events, span, selected } = props;
  const current = events.find(({ row }) => row.id === selected) ?? events[0];
  const rem =
    typeof window === 'undefined'
      ? 16
      : Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const size = rem * 1.375;

  const handleKeyDown = (event: KeyboardEvent) => {
    const place = current === undefined ? -1 : events.indexOf(current);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: place + 1,
      ArrowLeft: place - 1,
      Home: 0,
      End: events.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      const target = events[next];
      if (target !== undefined) {
        props.onSelect(target.row.id);
        marks.current.get(target.row.id)?.focus();
      } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        props.onMove(event.key === 'ArrowRight' ? 1 : -1);
      }
      return;
    }
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => props.onZoom(1),
      '=': () => props.onZoom(1),
      '-': () => props.onZoom(-1),
      PageUp: () => props.onMove(-1),
      PageDown: () => props.onMove(1),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  const side = (isAbove: boolean) => {
    const placed = placeMarks(
      events.filter(({ row }) => above.includes(row.kind) === isAbove),
      span,
      width,
      size,
    );
    const lanes = Math.max(2, ...placed.map(({ lane }) => lane + 1));
    return (
      <div className={styles.side} style={{ height: `${lanes * 1.375}rem` }}>
        {placed.map(({ item, left, lane }) => {
          const { row } = item;
          const offset = `${lane * 1.375}rem`;
          return (
            <UnstyledButton
              key={row.id}
              ref={(element) => {
                if (element === null) marks.current.delete(row.id);
                else marks.current.set(row.id, element);
              }}
              className={styles.mark}
              style={{ left, ...(isAbove ? { bottom: offset } : { top: offset }) }}
              tabIndex={item === current ? 0 : -1}
              aria-current={row.id === selected}
              aria-label={announcementTitle(words, row)}
              title={announcementTitle(words, row)}
              onFocus={() => props.onSelect(row.id)}
              onClick={() => props.onSelect(row.id)}
              onDoubleClick={() => props.onOpen(row.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                props.onOpen(row.id);
              }}
            >
              <EventMark kind={row.kind} />
            </UnstyledButton>
          );
        })}
      </div>
    );
  };
  const label = t('timeline:line.label', {
    span: printDate(spanDate(span, props.zoom), language, 'lasting'),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form's fieldset, but marks on a line that the arrows go through (2026-11)
    <div role="group" aria-label={label} onKeyDown={handleKeyDown} className={styles.line}>
      <p className={styles.caption}>{t('timeline:line.above')}</p>
      {side(true)}
      <div ref={ref} className={styles.scale} aria-hidden>
        {ticksOf(span, props.zoom).map((tick) => (
          <span
            key={tick.day}
            className={styles.tick}
            style={{ left: `${((tick.day - span.from) / (span.to - span.from + 1)) * 100}%` }}
          >
            {tickText(tick, language, width)}
          </span>
        ))}
      </div>
      {side(false)}
      <p className={styles.caption}>{t('timeline:line.below')}</p>
      <Legend events={events} />
    </div>
  );
}

function tickText(
  { day, label }: ReturnType<typeof ticksOf>[number],
  language: string,
  width: number,
): string {
  const date = new Date(`${isoOf(day)}T00:00:00Z`);
  const tag = language === 'en' ? 'en-GB' : language;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
  if (label === 'year') return String(date.getUTCFullYear());
  if (label === 'day') return String(date.getUTCDate());
  return width < 700 ? String(date.getUTCMonth() + 1) : part({ month: 'short' });
}

/** Which shape is which; only those that are on the line. */
function Legend({ events }: { readonly events: readonly TimedEvent[] }) {
  const words = useText();
  const kinds = [...new Set(events.map(({ row }) => row.kind))];
  return (
    <ul className={styles.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <EventMark kind={kind} />
          {announcementChoice(words, 'kind', kind)}
        </li>
      ))}
    </ul>
  );
}
