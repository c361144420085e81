import { Button, Group, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportRow, ImportsApi, RowState, SavingProgress } from '../../../services/imports-api.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { blocksOfTable, firstTableWindow } from '../../components/list-window.ts';
import { Loading } from '../../components/loading.tsx';
import { Section } from '../../components/section.tsx';
import type { Column } from '../../components/table-parts.ts';
import { VirtualTable } from '../../components/virtual-table.tsx';
import { useNavigation } from '../../context/navigation.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ImportRowDialog } from './import-row-dialog.tsx';
import { ImportSaving } from './import-saving.tsx';
import { decisionTexts, stateFilterTexts, stateTexts } from './import-words.ts';
import { rowColumns } from './row-columns.tsx';

type Shown = NonNullable<Awaited<ReturnType<ImportsApi['importRows']>>>;

const states = ['new', 'alike', 'differs', 'unclear', 'same'] as const satisfies readonly RowState[];

/** The last step for cases: every row with what becomes of it. Nothing is written before the button. */
export function ImportStep({ onBack }: { readonly onBack: () => void }) {
  const words = useText();
  const { t, format } = words;
  const vault = useVault();
  const { go } = useNavigation();
  const notices = useNotices();
  const [state, setState] = useState<RowState | 'all'>('all');
  const [window, setWindow] = useState(firstTableWindow);
  const [round, setRound] = useState(0);
  const [shown, setShown] = useState<(Shown & { readonly from: number }) | null>(null);
  const [openAt, setOpenAt] = useState<number | null>(null);
  const [saving, setSaving] = useState<SavingProgress | null>(null);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const isHere = useRef(true);
  const columns = useMemo(() => columnsOf(words), [words]);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again after a decision (2026-11)
  useEffect(() => {
    let isOver = false;
    void vault.importRows({ state, ...window }).then((next) => {
      if (!isOver && next !== null) setShown({ ...next, from: window.from });
    });
    return () => {
      isOver = true;
    };
  }, [vault, state, window, round]);
  const handleWindow = useCallback(
    (first: number, count: number) => setWindow(blocksOfTable(first, count)),
    [],
  );
  if (shown === null) return <Loading />;
  // What would be decided now would come too late.
  if (saving !== null) return <ImportSaving progress={saving} />;
  const { counts } = shown;
  const choose = (next: RowState | 'all') => {
    setState(next);
    setWindow(firstTableWindow);
  };
  const decideAll = async (decision: 'new' | 'later') => {
    if (state === 'all') return;
    await vault.decideImport({ state, decision: { do: decision } });
    setRound(round + 1);
  };
  const save = async () => {
    setFailure(null);
    setSaving({ step: 'prepare', done: 0, total: 0 });
    const saved = await vault.saveImport(setSaving);
    setSaving(null);
    if (!saved.ok) return setFailure(saved.error.code);
    if (saved.value === null) return notices.showDone(t('lists:import.notSaved'));
    const { cases, later, list } = saved.value;
    notices.showDone(
      later === 0 ? t('lists:import.done', { count: cases }) : t('lists:import.doneLater', { count: later }),
    );
    // Whoever went on with something else meanwhile stays there.
    if (isHere.current) go(list === null ? { at: 'cases' } : { at: 'list', id: list });
  };
  return (
    <Section title={t('lists:import.review')} help={t('lists:import.reviewHelp')}>
      <Group gap={8} role="group" aria-label={t('lists:filter.label')}>
        {(['all', ...states] as const)
          .filter((each) => each === 'all' || each === state || counts.states[each] > 0)
          .map((each) => (
            <Button
              key={each}
              size="compact-sm"
              variant={each === state ? 'light' : 'default'}
              aria-pressed={each === state}
              onClick={() => choose(each)}
            >
              {each === 'all'
                ? t('lists:filter.all', { number: format.number(counts.total) })
                : t(stateFilterTexts[each], { number: format.number(counts.states[each]) })}
            </Button>
          ))}
      </Group>
      {state === 'alike' || state === 'unclear' ? (
        <Group gap={8} role="group" aria-label={t('lists:import.allShown')}>
          <Text c="dimmed">{t('lists:import.allShown')}</Text>
          <Button size="compact-sm" onClick={() => void decideAll('later')}>
            {t('lists:import.do.later')}
          </Button>
          <Button size="compact-sm" onClick={() => void decideAll('new')}>
            {t('lists:import.do.new')}
          </Button>
        </Group>
      ) : null}
      <VirtualTable
        label={t('lists:import.table')}
        columns={columns}
        rowCount={shown.total}
        rowAt={(index) => shown.rows[index - shown.from]}
        onWindow={handleWindow}
        onOpen={(row: ImportRow) => setOpenAt(row.at)}
        rowHeight={72}
      />
      <Stack gap={4} role="status">
        <Text>{t('lists:import.willAdd', { count: counts.decisions.new })}</Text>
        {counts.decisions.add === counts.states.same ? null : (
          <Text>{t('lists:import.willChange', { count: counts.decisions.add - counts.states.same })}</Text>
        )}
        {counts.decisions.later === 0 ? null : (
          <Text>{t('lists:import.willWait', { count: counts.decisions.later })}</Text>
        )}
      </Stack>
      {failure === null ? null : <FailureNotice code={failure} />}
      <Group justify="flex-end" gap={8}>
        <Button onClick={onBack}>{t('lists:import.back')}</Button>
        <Button variant="filled" onClick={() => void save()}>
          {t('lists:import.save')}
        </Button>
      </Group>
      {openAt === null ? null : (
        <ImportRowDialog
          at={openAt}
          onDecided={() => setRound((old) => old + 1)}
          onClose={() => setOpenAt(null)}
        />
      )}
    </Section>
  );
}

function columnsOf(words: Words): readonly Column<ImportRow>[] {
  const { t } = words;
  return [
    ...rowColumns<ImportRow>(words, { name: 3, born: 1.5 }),
    {
      key: 'state',
      title: t('lists:import.onFile'),
      grow: 4,
      draw: (row) => (
        <Stack gap={0}>
          <Text span lineClamp={2}>
            {row.state === 'differs' && row.differences > 0
              ? t('lists:import.differences', { count: row.differences })
              : t(stateTexts[row.state])}
          </Text>
          <Text span size="xs" c="dimmed" lineClamp={1}>
            {row.onFile}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'decision',
      title: t('lists:import.becomes'),
      grow: 2,
      draw: (row) => (
        <Text span size="xs" lineClamp={2}>
          {row.state === 'same' ? '' : t(decisionTexts[row.decision])}
        </Text>
      ),
    },
  ];
}
