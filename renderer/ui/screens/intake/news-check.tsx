import { Button, Group, Stack, Text } from '@mantine/core';
import { type Dispatch, useMemo, useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { acceptedEntries, keptText } from '../../../../core/intake/accept.ts';
import { candidatesFor } from '../../../../core/intake/compare.ts';
import { doubtsOf } from '../../../../core/intake/doubt.ts';
import { emptyProposal } from '../../../../core/intake/proposal.ts';
import { eventOf, type ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import type { Span } from '../../../../core/intake/types.ts';
import { gradeOf } from '../../../../core/model/grades.ts';
import { keptBytes } from '../../../../core/text/kept.ts';
import { dateToKeep } from '../../components/date-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { localName } from '../../components/intake/local-name.ts';
import { useKnownEvents } from '../../components/intake/use-known-events.ts';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { AddValue } from './add-value.tsx';
import styles from './news-check.module.css';
import type { NewsState, NewsStep } from './news-state.ts';
import { NewsText } from './news-text.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { ReadBefore } from './read-before.tsx';
import { RestoredNotice, type RestoredNoticeProps } from './restored-notice.tsx';
import { SilenceList } from './silence-list.tsx';
import { useLinks } from './use-links.ts';

export type NewsCheckProps = {
  readonly state: NewsState;
  readonly reading: NonNullable<NewsState['reading']>;
  readonly step: Dispatch<NewsStep>;
  readonly restored: RestoredNoticeProps;
  /** Gets the announcements that were written down. */
  readonly onSaved: (announcements: readonly EntityId[]) => Promise<void>;
};

/** The text on one side, what it seems to say on the other; a person checks, decides and saves. */
export function NewsCheck({ state, reading, step, restored, onSaved }: NewsCheckProps) {
  const words = useText();
  const { t, language, format } = words;
  const vault = useVault();
  const links = useLinks();
  const [selected, setSelected] = useState<Span | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const { form, proposals } = state;
  const edit = (change: ProposalEdit) => step({ type: 'edit', edit: change });

  const { rows, known, titleOf, today } = useKnownEvents();
  const events = useMemo(() => proposals.map(eventOf), [proposals]);
  const doubts = useMemo(() => doubtsOf(events, known, { today }), [events, known, today]);
  const candidates = useMemo(() => events.map((event) => candidatesFor(event, known)), [events, known]);
  const items = useMemo(() => proposals.flatMap((proposal) => proposal.items), [proposals]);
  const isDecided = proposals.every(({ decision }) => decision.kind !== 'open');

  const save = async () => {
    setAsked(true);
    if (!isDecided) return;
    setBusy(true);
    const fresh = proposals.filter(({ decision }) => decision.kind === 'new');
    const newIds = new Map<string, EntityId>();
    for (const { id } of fresh) newIds.set(id, await vault.newId());
    const report = await vault.newId();
    const entries = acceptedEntries({
      report: {
        id: report,
        title: form.title,
        sourceKind: form.sourceKind,
        ...(form.grade === null ? {} : { grade: gradeOf(form.grade) }),
        url: form.url,
        published: dateToKeep(form.published),
      },
      proposals,
      newIds,
      knownOf: (id) => rows.find((row) => row.id === id),
      localise: (name) => localName(language, name),
    });
    const reply = await vault.attach(
      {
        job: report,
        of: [report],
        fileName: `${form.title.trim()}.txt`,
        content: { kind: 'bytes', bytes: new Blob([keptBytes(keptText(form.text))]) },
        together: { act: 'news.accept', entries },
      },
      () => undefined,
    );
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error.code);
    await onSaved(entries.filter(({ kind }) => kind === 'announcement').map(({ id }) => id));
  };

  return (
    <Page
      title={t('intake:check.title')}
      lead={t('intake:check.lead')}
      width="wide"
      actions={<Button onClick={() => step({ type: 'back' })}>{t('intake:check.back')}</Button>}
    >
      <RestoredNotice {...restored} />
      <ReadBefore text={form.text} />
      <div className={styles.panes}>
        <div className={styles.left}>
          <Section title={t('intake:check.text')} help={t('intake:check.textHelp')}>
            <Text size="xs" role="status">
              {reading.unread.length === 0
                ? t('intake:check.allRead')
                : t('intake:check.unread', {
                    count: reading.unread.length,
                    total: format.number(Math.max(reading.sentenceCount, reading.unread.length)),
                  })}
            </Text>
            {reading.unread.length === 0 ? null : <Text size="xs">{t('intake:check.unreadHelp')}</Text>}
            {selected === null || proposals.length === 0 ? null : (
              <Group gap={8} className={styles.selected ?? ''}>
                <Text size="xs" className={styles.words ?? ''}>
                  {t('intake:add.selected', { words: form.text.slice(selected.start, selected.end) })}
                </Text>
                <Button size="compact-xs" onClick={() => setAdding(proposals[0]?.id ?? null)}>
                  {t('intake:add.fromSelection')}
                </Button>
              </Group>
            )}
            <NewsText
              text={form.text}
              items={items}
              unread={reading.unread}
              silences={reading.silences}
              links={links}
              onSelect={setSelected}
            />
            <SilenceList text={form.text} silences={reading.silences} />
          </Section>
        </div>
        <Stack gap={16} component="section" aria-label={t('intake:check.proposals')}>
          {proposals.length === 0 ? (
            <EmptyState title={t('intake:check.none')} text={t('intake:check.noneText')} />
          ) : null}
          {proposals.map((proposal, place) => (
            <ProposalCard
              key={proposal.id}
              proposal={proposal}
              doubts={doubts.filter((doubt) => doubt.event === place)}
              candidates={candidates[place] ?? []}
              titleOf={titleOf}
              links={links}
              edit={edit}
              onAdd={() => setAdding(proposal.id)}
            />
          ))}
          <Group>
            <Button
              h="auto"
              mih="2.25rem"
              py={4}
              styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
              onClick={() =>
                edit({ type: 'propose', proposal: emptyProposal(`own${proposals.length}`, 'exchange') })
              }
            >
              {t('intake:check.addAnnouncement')}
            </Button>
          </Group>
          {failure === null ? null : <FailureNotice code={failure} />}
          {isAsked && !isDecided ? (
            <Text role="alert" c="var(--zh-attention)">
              {t('intake:check.undecided')}
            </Text>
          ) : null}
          <Group gap={12}>
            <Button variant="filled" loading={isBusy} onClick={() => void save()}>
              {t(proposals.length === 0 ? 'intake:check.keepText' : 'intake:check.save')}
            </Button>
            <Text size="xs" c="dimmed">
              {t('intake:check.saveHelp')}
            </Text>
          </Group>
        </Stack>
      </div>
      {adding === null ? null : (
        <AddValue
          text={form.text}
          proposals={proposals}
          proposal={adding}
          selected={selected}
          edit={edit}
          onClose={() => setAdding(null)}
        />
      )}
    </Page>
  );
}
