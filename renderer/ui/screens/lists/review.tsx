import { Button, Group, Kbd, Paper, Stack, Text, Title } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { Command, Judgement } from '../../../../core/model/commands.ts';
import type { CandidateView, ReviewKind } from '../../../services/lists-api.ts';
import type { SaveFailureCode } from '../../../services/saving.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { LiveView } from '../../components/live.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { CandidateCard } from './candidate-card.tsx';
import { Elsewhere } from './elsewhere.tsx';
import styles from './lists.module.css';
import { HostileBadge } from './lists.tsx';
import { PrintedRow } from './printed-row.tsx';
import { type ReviewAsked, ReviewFilters } from './review-filters.tsx';
import { commandOfKey } from './review-keys.ts';

export type ReviewProps = {
  /** `null`: the rows of all lists. */
  readonly id: EntityId | null;
  /** The row to begin with; without one, the rows that are open, the likeliest first. */
  readonly entry?: EntityId;
  /** What to begin with when nothing is open. */
  readonly kind?: ReviewKind;
};

/** Goes through the rows of a list: each beside the cases that it may mean. A person judges; nothing is joined by itself. */
export function Review({ id, entry, kind }: ReviewProps) {
  const { t } = useText();
  const { go } = useNavigation();
  const [asked, setAsked] = useState<ReviewAsked>({
    list: id,
    kind: kind ?? (entry === undefined ? 'open' : 'all'),
    likeness: 'all',
  });
  const { list } = asked;
  const live = useLive(useVault(), { name: 'review', params: asked });
  const value = live.state === 'value' ? live.value : null;
  const title = value?.list?.title;
  return (
    <Page
      title={
        list === null || title === undefined
          ? t('lists:review.allTitle')
          : t('lists:review.title', { list: title })
      }
      width="wide"
      actions={
        <Button onClick={() => go(list === null ? { at: 'lists' } : { at: 'list', id: list })}>
          {t('lists:review.toList')}
        </Button>
      }
    >
      {value?.list?.isHostile === true ? (
        <Stack gap={4}>
          <HostileBadge />
          <Text>{t('lists:hostile.warning')}</Text>
        </Stack>
      ) : null}
      <LiveView live={live}>
        {(shown) =>
          shown === null ? (
            <Text>{t('lists:missing.text')}</Text>
          ) : (
            <>
              <ReviewFilters asked={asked} lists={shown.lists} onAsk={setAsked} />
              <Rows
                key={`${shown.asked.list} ${shown.asked.kind} ${shown.asked.likeness}`}
                kind={shown.asked.kind}
                rows={shown.rows}
                isReady={shown.isCompared || shown.asked.kind === 'all'}
                isFiltered={shown.asked.likeness !== 'all' || shown.asked.kind !== 'open'}
                {...(entry === undefined ? {} : { entry })}
              />
            </>
          )
        }
      </LiveView>
    </Page>
  );
}

type RowsProps = {
  readonly kind: ReviewKind;
  readonly rows: readonly EntityId[];
  readonly isReady: boolean;
  readonly isFiltered: boolean;
  readonly entry?: EntityId;
};

/** The rows in the order of the moment in which the review began: what is judged meanwhile does not jump away. */
function Rows({ kind, rows, isReady, isFiltered, entry }: RowsProps) {
  const { t } = useText();
  const [queue, setQueue] = useState<readonly EntityId[] | null>(null);
  useEffect(() => {
    if (queue === null && isReady) setQueue(rows);
  }, [queue, rows, isReady]);
  if (queue === null) return <Loading />;
  if (queue.length === 0)
    return isFiltered ? (
      <Text>{t('lists:review.nothing')}</Text>
    ) : (
      <EmptyState title={t('lists:review.done.title')} text={t('lists:review.done.text')} />
    );
  return (
    <Queue rows={queue} kind={kind} start={entry === undefined ? 0 : Math.max(0, queue.indexOf(entry))} />
  );
}

type QueueProps = {
  readonly rows: readonly EntityId[];
  readonly kind: ReviewKind;
  readonly start: number;
};

function Queue({ rows, kind, start }: QueueProps) {
  const { t, format } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const [at, setAt] = useState(start);
  const [chosen, setCurrent] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const row = rows[at] as EntityId;
  const live = useLive(vault, { name: 'list-entry', params: { id: row } });
  const shown = live.state === 'value' && live.value?.record.id === row ? live.value : null;
  const candidates = useMemo(() => shown?.candidates ?? [], [shown]);
  const waiting = candidates.findIndex(({ link }) => link?.isWaiting === true);
  const current = chosen ?? (kind === 'second-look' && waiting > 0 ? waiting : 0);

  const move = useCallback(
    (step: number) => {
      setFailure(null);
      setCurrent(null);
      setReason('');
      setAt((old) => Math.min(rows.length - 1, Math.max(0, old + step)));
    },
    [rows.length],
  );

  const judging = useCallback(
    async ({ link, ...candidate }: CandidateView, judgement: Judgement): Promise<Command> => {
      if (link === null) {
        const id = await vault.newId();
        const source = { kind: 'author' } as const;
        return { type: 'link.create', id, case: candidate.case.id, target: row, judgement, reason, source };
      }
      // Who judged already and says so again is told that the second look is another person's.
      if (judgement === 'positive' && link.isWaiting)
        return { type: 'link.look', link: link.id, claim: link.claim, reason };
      return { type: 'link.judge', link: link.id, judgement, reason };
    },
    [vault, row, reason],
  );

  const judge = useCallback(
    async (candidate: CandidateView, judgement: Judgement) => {
      const command = await judging(candidate, judgement);
      const saved = await vault.run(command);
      if (!saved.ok) return setFailure(saved.error.code);
      setReason('');
      const next = candidates.findIndex((each) => each !== candidate && each.link === null);
      if (judgement !== 'positive' && next >= 0) setCurrent(next);
      else if (at < rows.length - 1) move(1);
    },
    [vault, judging, candidates, move, at, rows.length],
  );

  // Before the picture is shown: a key pressed on what is seen means what is seen.
  useLayoutEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const command = commandOfKey(event);
      const candidate = candidates[current];
      if (command === null) return;
      event.preventDefault();
      if (command === 'next') move(1);
      else if (command === 'previous') move(-1);
      else if (command === 'down') setCurrent(Math.min(candidates.length - 1, current + 1));
      else if (command === 'up') setCurrent(Math.max(0, current - 1));
      else if (candidate === undefined) return;
      else if (command === 'open') go({ at: 'case', id: candidate.case.id });
      else void judge(candidate, command);
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [candidates, current, move, judge, go]);

  return (
    <Stack gap={16} className={styles.pair ?? ''}>
      <Group justify="space-between" gap={8}>
        <Text role="status">
          {t('lists:review.place', { number: format.number(at + 1), total: format.number(rows.length) })}
        </Text>
        <Group gap={8}>
          <Button disabled={at === 0} onClick={() => move(-1)}>
            {t('lists:review.previous')}
          </Button>
          <Button disabled={at === rows.length - 1} onClick={() => move(1)}>
            {t('lists:review.next')}
          </Button>
        </Group>
      </Group>
      {failure === null ? null : <FailureNotice code={failure} />}
      <LiveView live={live}>
        {() =>
          shown === null ? (
            <Loading />
          ) : (
            <div className={styles.sides}>
              <Paper
                component="section"
                withBorder
                p={16}
                bg="var(--zh-card)"
                aria-label={t('lists:pair.asPrinted')}
              >
                <Title order={2} mb={12}>
                  {t('lists:pair.asPrinted')}
                </Title>
                <PrintedRow record={shown.record} />
                <Elsewhere rows={shown.elsewhere} />
              </Paper>
              <Stack gap={12} component="section" aria-label={t('lists:pair.onFile')}>
                <Title order={2}>{t('lists:pair.onFile')}</Title>
                {candidates.length === 0 ? <Text c="dimmed">{t('lists:pair.nobody')}</Text> : null}
                {candidates.map((candidate, index) => (
                  <CandidateCard
                    key={candidate.case.id}
                    candidate={candidate}
                    isCurrent={index === current}
                    reason={reason}
                    onReason={setReason}
                    onJudge={(judgement) => void judge(candidate, judgement)}
                    onOpen={() => go({ at: 'case', id: candidate.case.id })}
                  />
                ))}
              </Stack>
            </div>
          )
        }
      </LiveView>
      <Keys />
    </Stack>
  );
}

function Keys() {
  const { t } = useText();
  const keys = [
    ['←  →', t('lists:keys.rows')],
    ['↑  ↓', t('lists:keys.candidates')],
    ['1', t('lists:judgement.positive')],
    ['2', t('lists:judgement.negative')],
    ['3', t('lists:judgement.unsure')],
    ['0', t('lists:keys.open')],
  ] as const;
  return (
    <Group gap={16} aria-label={t('lists:keys.label')} role="group">
      {keys.map(([key, text]) => (
        <Text key={key} size="xs" c="dimmed">
          <Kbd>{key}</Kbd> {text}
        </Text>
      ))}
    </Group>
  );
}
