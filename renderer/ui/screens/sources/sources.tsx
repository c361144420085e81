import { Box, Button, Group, Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import { rowOf } from '../../../../core/model/schema.ts';
import type { SourceSummary } from '../../../services/sources-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { Column } from '../../components/table-parts.ts';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { gradeWords, valueWords, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { findSources } from './find-sources.ts';
import { NewSource } from './new-source.tsx';

/** Everybody and everything that says something in this vault: people, papers, statements, lists. */
export function Sources() {
  const words = useText();
  const { t } = words;
  const { go } = useNavigation();
  const live = useLive(useVault(), { name: 'sources', params: null });
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useScreenCommand('find', () => search.current?.focus());
  const columns = useMemo(() => columnsOf(words), [words]);
  return (
    <Page
      width="wide"
      title={t('sources:title')}
      lead={t('sources:lead')}
      actions={
        <Button variant="filled" onClick={() => setAdding(true)}>
          {t('sources:add')}
        </Button>
      }
    >
      <NewSource isOpen={isAdding} onClose={() => setAdding(false)} />
      <LiveView live={live}>
        {(all) => {
          const rows = findSources(all, text, kind);
          if (all.length === 0) return <EmptyState title={t('sources:none')} text={t('sources:noneText')} />;
          return (
            <>
              <Group gap={12} align="flex-end">
                <Box style={{ flex: '1 1 16rem' }}>
                  <TextField label={t('sources:find')} value={text} onChange={setText} inputRef={search} />
                </Box>
                <SelectField
                  label={t('model:source.kind.label')}
                  value={kind}
                  emptyLabel={t('sources:allKinds')}
                  onChange={setKind}
                  choices={(rowOf('source', 'kind')?.choices ?? []).map((choice) => ({
                    value: choice,
                    label: valueWords(words, 'source', 'kind', choice),
                  }))}
                />
              </Group>
              <Text c="dimmed" size="xs" role="status">
                {t('sources:count', { count: rows.length })}
              </Text>
              {rows.length === 0 ? (
                <EmptyState title={t('sources:nothing')} text={t('sources:nothingText')} />
              ) : (
                <VirtualTable
                  label={t('sources:title')}
                  columns={columns}
                  rowCount={rows.length}
                  rowAt={(index) => rows[index]}
                  onOpen={(row) => go({ at: 'source', id: row.id })}
                />
              )}
            </>
          );
        }}
      </LiveView>
    </Page>
  );
}

function columnsOf(words: Words): readonly Column<SourceSummary>[] {
  const { t, language, format } = words;
  return [
    {
      key: 'title',
      title: t('model:source.title.label'),
      grow: 3.3,
      draw: (row) => (
        <Text span fw={600} lineClamp={2} title={row.title}>
          {row.title === '' ? t('sources:noTitle') : row.title}
        </Text>
      ),
    },
    {
      key: 'kind',
      title: t('model:source.kind.label'),
      grow: 3.5,
      leaveOut: 'narrow',
      draw: (row) => (
        <Text span size="xs" lineClamp={2}>
          {row.kind === undefined ? '' : valueWords(words, 'source', 'kind', row.kind)}
        </Text>
      ),
    },
    {
      key: 'grade',
      title: t('model:source.grade.label'),
      grow: 2.5,
      leaveOut: 'medium',
      draw: (row) => (row.grade === undefined ? '' : gradeWords(t, row.grade)),
    },
    {
      key: 'date',
      title: t('model:source.date.label'),
      grow: 2,
      leaveOut: 'medium',
      draw: (row) => (row.date === undefined ? '' : printDate(row.date, language)),
    },
    {
      key: 'uses',
      title: t('sources:usesShort'),
      grow: 1.8,
      draw: (row) => format.number(row.useCount),
    },
  ];
}
