import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { rowOf } from '../../../../core/model/schema.ts';
import type { AnnouncementSummary } from '../../../services/announcements-api.ts';
import { announcementChoice } from '../../components/links/announcement-words.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { PrintFrame } from '../../components/print-frame.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SeriesFigure } from '../../components/timeline/series-figure.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useVault } from '../../context/services.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { EventsInTime } from './events-in-time.tsx';
import { everything, filterRows, type TimelineFilter } from './timeline-filter.ts';

type View = 'line' | 'people' | 'bodies';

/** Announced events in the order of time, and what was said to have come to each side. */
export function TimelineScreen() {
  const words = useText();
  const { t } = words;
  const [view, setView] = useState<View>('line');
  const [filter, setFilter] = useState(everything);
  const [isPaper, setPaper] = useState(false);
  useScreenCommand('print', () => setPaper(true));
  const live = useLive(useVault(), { name: 'announcements', params: { kinds: [], text: '' } });
  return (
    <Page
      title={t('timeline:title')}
      lead={t('timeline:lead')}
      width="wide"
      actions={
        isPaper ? undefined : (
          <Button leftSection={<IconPrinter size="1.1rem" aria-hidden />} onClick={() => setPaper(true)}>
            {t('timeline:print')}
          </Button>
        )
      }
    >
      <Group data-print="no">
        <SegmentedControl<View>
          aria-label={t('timeline:view.label')}
          value={view}
          onChange={setView}
          data={[
            { value: 'line', label: t('timeline:view.line') },
            { value: 'people', label: t('timeline:view.people') },
            { value: 'bodies', label: t('timeline:view.bodies') },
          ]}
        />
      </Group>
      <Group gap={12} align="flex-end" data-print="no">
        <Filters words={words} filter={filter} onChange={setFilter} />
      </Group>
      <LiveView live={live}>
        {({ rows }) => {
          const shown = <Shown view={view} rows={filterRows(rows, filter)} side={filter.side} />;
          return isPaper ? (
            <PrintFrame
              suggestedName="zhuravli-timeline.pdf"
              actions={<Button onClick={() => setPaper(false)}>{t('common:action.back')}</Button>}
            >
              <PaperHead words={words} filter={filter} />
              {shown}
            </PrintFrame>
          ) : (
            shown
          );
        }}
      </LiveView>
    </Page>
  );
}

/** Of which day the paper is and what was left out of it: a filter must not look like the whole. */
function PaperHead({ words, filter }: { readonly words: Words; readonly filter: TimelineFilter }) {
  const { t, format } = words;
  const { kind, category } = filter;
  return (
    <Stack gap={4} mb={16}>
      <Text size="xs">{t('timeline:paper.head', { date: format.day(new Date().toISOString()) })}</Text>
      {kind === null ? null : (
        <Text size="xs">
          {t('timeline:paper.only', {
            what: t('timeline:filter.kind'),
            value: announcementChoice(words, 'kind', kind),
          })}
        </Text>
      )}
      {category === null ? null : (
        <Text size="xs">
          {t('timeline:paper.only', {
            what: t('timeline:filter.category'),
            value: announcementChoice(words, 'category', category),
          })}
        </Text>
      )}
    </Stack>
  );
}

type ShownProps = {
  readonly view: View;
  readonly rows: readonly AnnouncementSummary[];
  readonly side: TimelineFilter['side'];
};

function Shown({ view, rows, side }: ShownProps) {
  if (view === 'line') return <EventsInTime rows={rows} />;
  const sides = side === null ? (['UA', 'RU'] as const) : [side];
  return (
    <Stack gap={24}>
      {sides.map((to) => (
        <SeriesFigure key={to} rows={rows} subject={view} to={to} />
      ))}
    </Stack>
  );
}

type FiltersProps = {
  readonly words: Words;
  readonly filter: TimelineFilter;
  readonly onChange: (filter: TimelineFilter) => void;
};

function Filters({ words, filter, onChange }: FiltersProps) {
  const { t } = words;
  const choices = (property: 'kind' | 'category') =>
    (rowOf('announcement', property)?.choices ?? []).map((value) => ({
      value,
      label: announcementChoice(words, property, value),
    }));
  return (
    <>
      <SelectField
        label={t('timeline:filter.kind')}
        value={filter.kind}
        emptyLabel={t('timeline:filter.all')}
        choices={choices('kind')}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <SelectField
        label={t('timeline:filter.category')}
        value={filter.category}
        emptyLabel={t('timeline:filter.all')}
        choices={choices('category')}
        onChange={(category) => onChange({ ...filter, category })}
      />
      <SelectField<'UA' | 'RU'>
        label={t('timeline:filter.side')}
        value={filter.side}
        emptyLabel={t('timeline:filter.all')}
        choices={[
          { value: 'UA', label: t('timeline:filter.UA') },
          { value: 'RU', label: t('timeline:filter.RU') },
        ]}
        onChange={(side) => onChange({ ...filter, side })}
      />
    </>
  );
}
