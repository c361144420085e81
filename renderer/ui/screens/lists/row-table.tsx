import { Stack, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { likenessOf } from '../../../../core/lists/likeness.ts';
import type { ListRowSummary } from '../../../services/lists-api.ts';
import { blocksOfTable } from '../../components/list-window.ts';
import type { Column } from '../../components/table-parts.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { likenessTexts } from './likeness.ts';
import { rowColumns } from './row-columns.tsx';

export type RowTableProps = {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly ListRowSummary[];
  readonly onWindow: (window: { from: number; count: number }) => void;
  readonly onOpen: (id: EntityId) => void;
};

/** The rows of a list as printed, each with the likeliest case and what was judged. */
export function RowTable({ total, from, rows, onWindow, onOpen }: RowTableProps) {
  const words = useText();
  const columns = useMemo(() => columnsOf(words), [words]);
  const handleWindow = useCallback(
    (first: number, count: number) => onWindow(blocksOfTable(first, count)),
    [onWindow],
  );
  return (
    <VirtualTable
      label={words.t('lists:table.label')}
      columns={columns}
      rowCount={total}
      rowAt={(index) => rows[index - from]}
      onWindow={handleWindow}
      onOpen={(row) => onOpen(row.id)}
      rowHeight={72}
    />
  );
}

export const judgementTexts = {
  positive: 'lists:judgement.positive',
  negative: 'lists:judgement.negative',
  unsure: 'lists:judgement.unsure',
} as const;

function columnsOf(words: Words): readonly Column<ListRowSummary>[] {
  const { t } = words;
  return [
    ...rowColumns<ListRowSummary>(words, { name: 4, born: 2 }),
    {
      key: 'best',
      title: t('lists:table.best'),
      grow: 4,
      draw: (row) =>
        row.best === null ? (
          <Text span size="xs" c="dimmed">
            {t('lists:table.nobody')}
          </Text>
        ) : (
          <Stack gap={0}>
            <Text span lineClamp={2} title={row.best.name}>
              {row.best.name}
            </Text>
            <Text span size="xs" c="dimmed">
              {t(likenessTexts[likenessOf(row.best.score)])}
            </Text>
          </Stack>
        ),
    },
    {
      key: 'judgement',
      title: t('lists:table.judgement'),
      grow: 2,
      leaveOut: 'narrow',
      draw: (row) =>
        row.judgement === null ? (
          ''
        ) : (
          <Text span size="xs" lineClamp={2}>
            {t(row.isWaiting ? 'lists:second.state' : judgementTexts[row.judgement])}
          </Text>
        ),
    },
  ];
}
