import { Button, Group, SegmentedControl, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { announcementTitle } from '../../components/links/announcement-words.ts';
import { Section } from '../../components/section.tsx';
import { EventWords } from '../../components/timeline/event-words.tsx';
import { daysOf, moved, spanAround, spanDate, type Zoom, zooms } from '../../components/timeline/layout.ts';
import { type TimedEvent, TimeLine } from '../../components/timeline/time-line.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './events-in-time.module.css';

/** The line of time with zoom, the selected event in words, and the same events as a list. */
export function EventsInTime({ rows }: { readonly rows: readonly AnnouncementSummary[] }) {
  const words = useText();
  const { t, language } = words;
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'concern-counts', params: null });
  const counts = live.state === 'value' ? live.value.counts : {};
  const [zoom, setZoom] = useState<Zoom>('all');
  const [selected, setSelected] = useState<EntityId | null>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const events = useMemo(() => timed(rows), [rows]);
  const all = { from: events[0]?.days.from ?? 0, to: events.at(-1)?.days.to ?? 0 };
  const span = spanAround(anchor ?? all.to, zoom, all);
  const shown = events.filter(({ days }) => days.to >= span.from && days.from <= span.to);
  const current = shown.find(({ row }) => row.id === selected);
  const open = (id: EntityId) => go({ at: 'announcement', id });
  const zoomBy = (by: 1 | -1) => {
    const next = zooms[zooms.indexOf(zoom) + by];
    if (next === undefined) return;
    if (current !== undefined) setAnchor(current.days.from);
    setZoom(next);
  };
  const move = (by: 1 | -1) => setAnchor(Math.min(Math.max(moved(span, zoom, by), all.from), all.to));
  return (
    <Stack gap={24}>
      <Section
        title={capitalised(printDate(spanDate(span, zoom), language, 'lasting'))}
        help={<span data-print="no">{t('timeline:line.help')}</span>}
        actions={
          <Group gap={8} data-print="no">
            <SegmentedControl<Zoom>
              aria-label={t('timeline:zoom.label')}
              value={zoom}
              onChange={(next) => {
                if (current !== undefined) setAnchor(current.days.from);
                setZoom(next);
              }}
              data={[
                { value: 'all', label: t('timeline:zoom.all') },
                { value: 'year', label: t('timeline:zoom.year') },
                { value: 'month', label: t('timeline:zoom.month') },
              ]}
            />
            <Button
              aria-label={t('timeline:move.earlier')}
              disabled={zoom === 'all' || span.from <= all.from}
              onClick={() => move(-1)}
            >
              <IconChevronLeft size="1.1rem" aria-hidden />
            </Button>
            <Button
              aria-label={t('timeline:move.later')}
              disabled={zoom === 'all' || span.to >= all.to}
              onClick={() => move(1)}
            >
              <IconChevronRight size="1.1rem" aria-hidden />
            </Button>
          </Group>
        }
      >
        {shown.length === 0 ? (
          <Text c="dimmed">{t('timeline:line.none')}</Text>
        ) : (
          <>
            <TimeLine
              events={shown}
              span={span}
              zoom={zoom}
              selected={current?.row.id ?? null}
              onSelect={setSelected}
              onOpen={open}
              onZoom={zoomBy}
              onMove={move}
            />
            {current === undefined ? null : (
              <div className={styles.selected} aria-live="polite" data-print="no">
                <Text fw={600}>{announcementTitle(words, current.row)}</Text>
                <EventWords row={current.row} counts={counts[current.row.id]} />
                <Button mt={8} size="compact-sm" onClick={() => open(current.row.id)}>
                  {t('timeline:line.open')}
                </Button>
              </div>
            )}
          </>
        )}
      </Section>
      <Section title={t('timeline:list.title')} help={t('timeline:list.count', { count: shown.length })}>
        <ul className={styles.list}>
          {shown.map(({ row }) => (
            <li key={row.id} className={styles.item}>
              <UnstyledButton className={styles.title} onClick={() => open(row.id)}>
                {announcementTitle(words, row)}
              </UnstyledButton>
              <EventWords row={row} counts={counts[row.id]} />
            </li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Events whose date is one, the oldest first. A date as typed has no place on a line; the list of announcements has it. */
const timed = (rows: readonly AnnouncementSummary[]): readonly TimedEvent[] =>
  rows
    .flatMap((row) => {
      const days = daysOf(row.date);
      return days === null ? [] : [{ row, days }];
    })
    .toSorted((a, b) => a.days.from - b.days.from || a.days.to - b.days.to);
