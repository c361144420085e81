import { Stack, Text } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { CaseSummary } from '../../../services/api.ts';
import { DisputeMark } from '../../components/claim-value.tsx';
import { type Column, VirtualTable } from '../../components/virtual-table.tsx';
import { modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';

export type CaseTableProps = {
  readonly total: number;
  /** Index of the first of `rows` in the whole list. */
  readonly from: number;
  readonly rows: readonly CaseSummary[];
  readonly onWindow: (window: { from: number; count: number }) => void;
  readonly onOpen: (id: EntityId) => void;
};

/** Rows are asked for in blocks, so that scrolling does not ask at every row. */
const blockRows = 60;

/** The list of cases, of any length. */
export function CaseTable({ total, from, rows, onWindow, onOpen }: CaseTableProps) {
  const words = useText();
  const columns = useMemo(() => columnsOf(words), [words]);
  const handleWindow = useCallback(
    (first: number, count: number) => {
      const start = Math.max(0, Math.floor((first - blockRows / 2) / blockRows) * blockRows);
      const end = Math.ceil((first + count + blockRows / 2) / blockRows) * blockRows;
      onWindow({ from: start, count: end - start });
    },
    [onWindow],
  );
  return (
    <VirtualTable
      label={words.t('cases:table.label')}
      columns={columns}
      rowCount={total}
      rowAt={(index) => rows[index - from]}
      keyOf={(row) => row.id}
      onWindow={handleWindow}
      onOpen={(row) => onOpen(row.id)}
      rowHeight={72}
    />
  );
}

function columnsOf(words: Words): readonly Column<CaseSummary>[] {
  const { t, language } = words;
  const day = (date: string | undefined) => (date === undefined ? '' : printDate(date, language));
  return [
    {
      key: 'name',
      title: t('cases:table.name'),
      grow: 5,
      draw: (row) => {
        const name = row.name === '' ? t('cases:table.noName') : row.name;
        return (
          <Stack gap={0}>
            <Text
              span
              fw={600}
              lineClamp={row.isDisputed ? 2 : 3}
              title={[name, ...row.otherNames].join('\n')}
            >
              {name}
            </Text>
            {row.isDisputed ? <DisputeMark /> : null}
          </Stack>
        );
      },
    },
    {
      key: 'born',
      title: t('cases:table.born'),
      grow: 1.5,
      leaveOut: 'medium',
      draw: (row) => <Cell text={day(row.birthDate)} />,
    },
    {
      key: 'unit',
      title: t('cases:table.unit'),
      grow: 2,
      leaveOut: 'medium',
      draw: (row) => <Cell text={row.unit ?? ''} />,
    },
    {
      key: 'lastContact',
      title: t('cases:table.lastContact'),
      grow: 2,
      leaveOut: 'narrow',
      draw: (row) => (
        <Stack gap={0}>
          <Text span size="xs" lineClamp={2}>
            {day(row.lastContactOn)}
          </Text>
          {row.lastContactPlace === undefined ? null : (
            <Text span size="xs" c="dimmed" lineClamp={1} title={row.lastContactPlace}>
              {row.lastContactPlace}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'fate',
      title: t('cases:table.fate'),
      grow: 2,
      draw: (row) => <Cell text={fateText(words, row)} />,
    },
    {
      key: 'links',
      title: t('cases:table.links'),
      grow: 1,
      leaveOut: 'medium',
      draw: (row) => (row.linkCount === 0 ? '' : words.format.number(row.linkCount)),
    },
  ];
}

/** At most three short lines; the whole text on pointing and for screen readers. */
function Cell({ text }: { readonly text: string }) {
  return (
    <Text span size="xs" lineClamp={3} title={text}>
      {text}
    </Text>
  );
}

function fateText({ t }: Words, row: CaseSummary): string {
  if (row.fate === undefined) return '';
  const gender = row.sex === 'male' || row.sex === 'female' ? row.sex : undefined;
  return modelText(t, `case.fate.choices.${row.fate}`, gender);
}
