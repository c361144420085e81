import { Button, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Candidate } from '../../../../core/intake/compare.ts';
import type { Doubt } from '../../../../core/intake/doubt-kinds.ts';
import type { Proposal } from '../../../../core/intake/proposal.ts';
import type { ProposalEdit } from '../../../../core/intake/proposal-edits.ts';
import { DoubtList } from '../../components/intake/doubt-list.tsx';
import type { TitleOf } from '../../components/intake/doubt-words.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { DecisionChoice } from './decision-choice.tsx';
import rowStyles from './item-row.module.css';
import { ItemRow } from './item-row.tsx';
import { proposalTitle } from './item-words.ts';
import type { Links } from './use-links.ts';

export type ProposalCardProps = {
  readonly proposal: Proposal;
  readonly doubts: readonly Doubt[];
  readonly candidates: readonly Candidate[];
  readonly titleOf: TitleOf;
  readonly links: Links;
  readonly edit: (edit: ProposalEdit) => void;
  readonly onAdd: () => void;
};

/** One announcement that the text seems to make: its values, what is worth checking, and what becomes of it. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, doubts, candidates, titleOf, links, edit } = props;
  const words = useText();
  const { t } = words;
  const [open, setOpen] = useState<string | null>(null);
  const ids = proposal.items.map((item) => item.id);
  const stop = links.active !== null && ids.includes(links.active) ? links.active : ids[0];
  const move = (id: string) => (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step === 0 ? undefined : ids[ids.indexOf(id) + step];
    if (next === undefined) return;
    event.preventDefault();
    links.goToRow(next);
  };
  return (
    <Section title={proposalTitle(words, proposal)}>
      {proposal.isMain ? (
        <Text size="xs" c="dimmed">
          {t('intake:card.main')}
        </Text>
      ) : null}
      <DoubtList doubts={doubts} titleOf={titleOf} />
      <Stack gap={8}>
        <ul className={rowStyles.list} aria-label={t('intake:card.values')}>
          {proposal.items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              links={links}
              isOpen={open === item.id}
              isStop={stop === item.id}
              onOpen={(isOpen) => setOpen(isOpen ? item.id : null)}
              onMove={move(item.id)}
              edit={edit}
            />
          ))}
        </ul>
        <Group>
          <Button onClick={props.onAdd}>{t('intake:card.add')}</Button>
        </Group>
      </Stack>
      <DecisionChoice
        decision={proposal.decision}
        candidates={candidates}
        titleOf={titleOf}
        onDecide={(decision) => edit({ type: 'decide', proposal: proposal.id, decision })}
      />
    </Section>
  );
}
