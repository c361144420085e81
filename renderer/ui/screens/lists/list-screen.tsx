import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { Queries } from '../../../services/api.ts';
import type { ListFilter } from '../../../services/lists-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { firstTableWindow } from '../../components/list-window.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ExportList } from './export-list.tsx';
import { ListEvent } from './list-event.tsx';
import { HostileBadge } from './lists.tsx';
import { MatchProgress } from './match-progress.tsx';
import { RowTable } from './row-table.tsx';
import { SecondLook } from './second-look.tsx';

type ListValue = NonNullable<Queries['list']['value']>;

export const filterTexts = {
  all: 'lists:filter.all',
  open: 'lists:filter.open',
  'second-look': 'lists:filter.second-look',
  same: 'lists:filter.same',
  'not-same': 'lists:filter.not-same',
  unsure: 'lists:filter.unsure',
  none: 'lists:filter.none',
  'no-name': 'lists:filter.no-name',
} as const satisfies Record<ListFilter, string>;

/** One list: where it comes from, how far it is compared with the cases, and its rows. */
export function ListScreen({ id }: { readonly id: EntityId }) {
  const { t } = useText();
  const vault = useVault();
  const [filter, setFilter] = useState<ListFilter>('all');
  const [window, setWindow] = useState(firstTableWindow);
  const live = useLive(vault, { name: 'list', params: { id, filter, ...window } });
  return (
    <LiveView live={live}>
      {(value) =>
        value === null ? (
          <Page title={t('lists:missing.title')}>
            <Text>{t('lists:missing.text')}</Text>
          </Page>
        ) : (
          <ListPage
            value={value}
            filter={filter}
            from={window.from}
            onWindow={setWindow}
            onFilter={(next) => {
              setFilter(next);
              setWindow(firstTableWindow);
            }}
          />
        )
      }
    </LiveView>
  );
}

type ListPageProps = {
  readonly value: ListValue;
  readonly filter: ListFilter;
  readonly from: number;
  readonly onWindow: (window: { from: number; count: number }) => void;
  readonly onFilter: (filter: ListFilter) => void;
};

function ListPage({ value, filter, from, onWindow, onFilter }: ListPageProps) {
  const { t, language, format } = useText();
  const { go } = useNavigation();
  const { summary, counts, progress, record } = value;
  const date = textIn(record, 'date');
  const fileName = textIn(record, 'file-name');
  const review =
    counts.open + counts['second-look'] === 0 ? undefined : (
      <Button
        variant="filled"
        onClick={() =>
          go({ at: 'review', id: summary.id, ...(counts.open === 0 ? { kind: 'second-look' as const } : {}) })
        }
      >
        {t('lists:review.start', { count: counts.open + counts['second-look'] })}
      </Button>
    );
  const facts = [
    ...(summary.source === null
      ? []
      : [{ label: t('model:list.source.label'), value: summary.source.title }]),
    ...(date === undefined ? [] : [{ label: t('model:list.date.label'), value: printDate(date, language) }]),
    ...(fileName === undefined ? [] : [{ label: t('model:list.file-name.label'), value: fileName }]),
    { label: t('lists:rows'), value: format.number(summary.rowCount) },
    { label: t('model:list.announcement.label'), value: <ListEvent record={record} /> },
  ];
  return (
    <Page
      title={summary.title}
      lead={t('lists:listLead')}
      width="wide"
      actions={
        <>
          <ExportList list={summary.id} isReady={progress.done === progress.total} />
          {review}
        </>
      }
    >
      {summary.isHostile ? (
        <Stack gap={4}>
          <HostileBadge />
          <Text>{t('lists:hostile.warning')}</Text>
        </Stack>
      ) : null}
      <Facts rows={facts} />
      <SecondLook list={summary} />
      {progress.done < progress.total ? <MatchProgress list={summary.id} progress={progress} /> : null}
      <Group gap={8} role="group" aria-label={t('lists:filter.label')}>
        {(Object.keys(filterTexts) as ListFilter[])
          .filter((name) => name === 'all' || name === filter || counts[name] > 0)
          .map((name) => (
            <Button
              key={name}
              size="compact-sm"
              variant={name === filter ? 'light' : 'default'}
              aria-pressed={name === filter}
              onClick={() => onFilter(name)}
            >
              {t(filterTexts[name], { number: format.number(counts[name]) })}
            </Button>
          ))}
      </Group>
      {value.total === 0 ? (
        <EmptyState title={t('lists:nothing.title')} text={t('lists:nothing.text')} />
      ) : (
        <RowTable
          total={value.total}
          from={from}
          rows={value.rows}
          onWindow={onWindow}
          onOpen={(entry) => go({ at: 'review', id: summary.id, entry })}
        />
      )}
    </Page>
  );
}
