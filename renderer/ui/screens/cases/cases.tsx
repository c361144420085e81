import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { IconColumns3, IconFilter, IconUserPlus } from '@tabler/icons-react';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Queries } from '../../../services/api.ts';
import { AlikeNames } from '../../components/alike/alike-names.tsx';
import { BrandMark } from '../../components/brand-mark.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { BinLink } from '../../components/history/bin-link.tsx';
import { firstTableWindow } from '../../components/list-window.ts';
import { LiveView } from '../../components/live.tsx';
import { Page } from '../../components/page.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLive } from '../../components/use-live.ts';
import { useScreenCommand } from '../../context/commands.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CaseTable } from './case-table.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import { NewCase } from './new-case.tsx';
import { NothingFound } from './nothing-found.tsx';
import { useCaseView, type ViewState } from './use-case-view.ts';
import { useChoice } from './use-choice.ts';
import { ViewsBar } from './views-bar.tsx';

/** The first screen of an opened vault: who is being looked for. */
export function Cases() {
  const { t } = useText();
  const vault = useVault();
  const state = useCaseView();
  const [window, setWindow] = useState(firstTableWindow);
  const [isAdding, setAdding] = useState(false);
  const { filter, order } = state;
  const live = useLive(vault, { name: 'cases', params: { ...filter, order, ...window } });

  const closeNew = useCallback(() => setAdding(false), []);
  const add = useMemo(
    () => (
      <Button
        variant="filled"
        leftSection={<IconUserPlus size="1.1rem" aria-hidden />}
        onClick={() => setAdding(true)}
      >
        {t('cases:add')}
      </Button>
    ),
    [t],
  );
  return (
    <LiveView live={live}>
      {(value) => (
        <Page title={t('cases:title')} width="wide" actions={value.all === 0 ? undefined : add}>
          <NewCase isOpen={isAdding} onClose={closeNew} />
          {value.all === 0 ? (
            <EmptyState
              picture={<BrandMark size="6rem" />}
              title={t('cases:empty.title')}
              text={t('cases:empty.text')}
              action={add}
            />
          ) : (
            <CaseList state={state} value={value} window={window} onWindow={setWindow} />
          )}
          <Group>
            <BinLink />
          </Group>
        </Page>
      )}
    </LiveView>
  );
}

type CaseListProps = {
  readonly state: ViewState;
  readonly value: Queries['cases']['value'];
  readonly window: { readonly from: number; readonly count: number };
  readonly onWindow: (window: { from: number; count: number }) => void;
};

/** Search, filters and views above, the cases below. */
function CaseList({ state, value, window, onWindow }: CaseListProps) {
  const { t } = useText();
  const { go } = useNavigation();
  const { filter, order, columns, view } = state;
  const { total, rows } = value;
  const chosen = useChoice({ filter, order, from: window.from, rows, total });
  const handleOpen = useCallback((id: EntityId) => go({ at: 'case', id }), [go]);
  const isNarrowed = filter.text.trim() !== '' || filter.items.length > 0;
  return (
    <Stack gap={12}>
      <Toolbar state={state} total={total} />
      <FilterChips
        items={filter.items}
        counts={value.itemCounts}
        onRemove={state.remove}
        onClear={state.clear}
      />
      {view === null || view.isWhole ? null : <Text c="var(--zh-attention)">{t('cases:view.partial')}</Text>}
      <Text c="dimmed" size="xs" role="status">
        {isNarrowed ? t('cases:found', { count: total }) : t('cases:count', { count: value.all })}
      </Text>
      <AlikeNames text={filter.text} where="search" onOpen={handleOpen} />
      <BulkBar ids={chosen.ids} onClear={chosen.clear} />
      {total === 0 ? (
        <NothingFound
          filter={filter}
          hidden={value.hidden}
          onRemove={state.removeFacet}
          onClear={state.clear}
        />
      ) : (
        <CaseTable
          total={total}
          from={window.from}
          rows={rows}
          columns={columns}
          order={order}
          choice={chosen.rowChoice}
          onSort={state.sortBy}
          onWindow={onWindow}
          onOpen={handleOpen}
        />
      )}
    </Stack>
  );
}

function Toolbar({ state, total }: { readonly state: ViewState; readonly total: number }) {
  const [open, setOpen] = useState<'filter' | 'columns' | null>(null);
  const { filter } = state;
  const close = useCallback(() => setOpen(null), []);
  return (
    <Group gap={12} align="flex-end">
      <SearchField text={filter.text} onText={state.setText} />
      <OpenButtons onOpen={setOpen} />
      <ViewsBar state={state} />
      <FilterDialog
        isOpen={open === 'filter'}
        onClose={close}
        filter={filter}
        total={total}
        onFacet={state.setFacet}
        onClear={state.clear}
      />
      <ColumnsDialog
        isOpen={open === 'columns'}
        onClose={close}
        columns={state.columns}
        onChange={state.setColumns}
      />
    </Group>
  );
}

type SearchFieldProps = { readonly text: string; readonly onText: (text: string) => void };

// Parts that a key in the search field leaves as they are.

const SearchField = memo(function SearchField({ text, onText }: SearchFieldProps) {
  const { t } = useText();
  const search = useRef<HTMLInputElement>(null);
  useScreenCommand('find', () => search.current?.focus());
  return (
    <Box style={{ flex: '1 1 16rem' }}>
      <TextField label={t('cases:search.label')} inputRef={search} value={text} onChange={onText} />
    </Box>
  );
});

const OpenButtons = memo(function OpenButtons(props: {
  readonly onOpen: (what: 'filter' | 'columns') => void;
}) {
  const { t } = useText();
  return (
    <>
      <Button leftSection={<IconFilter size="1.1rem" aria-hidden />} onClick={() => props.onOpen('filter')}>
        {t('cases:filter.open')}
      </Button>
      <Button
        leftSection={<IconColumns3 size="1.1rem" aria-hidden />}
        onClick={() => props.onOpen('columns')}
      >
        {t('cases:columns.open')}
      </Button>
    </>
  );
});
