import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import { likenessOf } from '../../../../core/lists/likeness.ts';
import type { Judgement } from '../../../../core/model/commands.ts';
import type { CandidateView } from '../../../services/lists-api.ts';
import { type ReasonLine, reasonLines } from '../../components/alike/reason-text.ts';
import { Facts } from '../../components/facts.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.ts';
import { likenessTexts } from './likeness.ts';
import styles from './lists.module.css';
import { judgementTexts } from './row-table.tsx';

export type CandidateCardProps = {
  readonly candidate: CandidateView;
  readonly isCurrent: boolean;
  /** Why: kept with the next judgement of this pair. */
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly onJudge: (judgement: Judgement) => void;
  readonly onOpen: () => void;
};

/** One case beside the row: what is on file, what agrees, what differs, what only one side says. */
export function CandidateCard(props: CandidateCardProps) {
  const { candidate, isCurrent, reason, onReason, onJudge, onOpen } = props;
  const words = useText();
  const { t, language, format } = words;
  const { case: summary, link } = candidate;
  const lines = reasonLines(words, candidate.reasons);
  const day = (date: string | undefined) =>
    date === undefined ? t('lists:pair.notGiven') : printDate(date, language);
  return (
    <Paper
      component="article"
      withBorder
      p={16}
      bg="var(--zh-card)"
      aria-current={isCurrent}
      style={isCurrent ? { borderColor: 'var(--zh-accent)', borderWidth: 2 } : {}}
    >
      <Stack gap={12}>
        <Group justify="space-between" align="flex-start" gap={8}>
          <Title order={3}>{summary.name === '' ? t('lists:pair.noName') : summary.name}</Title>
          <Button size="compact-sm" onClick={onOpen}>
            {t('lists:pair.openCase')}
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          {t(likenessTexts[likenessOf(candidate.score)])}
        </Text>
        <Facts
          rows={[
            { label: t('lists:pair.born'), value: day(summary.birthDate) },
            { label: t('lists:pair.unit'), value: summary.unit ?? t('lists:pair.notGiven') },
            {
              label: t('lists:pair.lastContact'),
              value:
                [
                  ...(summary.lastContactOn === undefined
                    ? []
                    : [printDate(summary.lastContactOn, language)]),
                  ...(summary.lastContactPlace === undefined ? [] : [summary.lastContactPlace]),
                ].join(', ') || t('lists:pair.notGiven'),
            },
          ]}
        />
        <Reasons title={t('lists:pair.agrees')} lines={lines} side="for" />
        <Reasons title={t('lists:pair.differs')} lines={lines} side="against" />
        <Reasons title={t('lists:pair.oneSide')} lines={lines} side="open" />
        {candidate.earlier.map((earlier) => (
          <Text key={`${earlier.list} ${earlier.at}`} c="var(--zh-attention)">
            {t('lists:pair.earlier', {
              list: earlier.list,
              judgement: t(judgementTexts[earlier.judgement]),
              author: earlier.author,
              day: format.day(earlier.at),
            })}
          </Text>
        ))}
        {link === null ? null : (
          <Text fw={600} role="status">
            {t('lists:pair.judged', {
              judgement: t(judgementTexts[link.judgement]),
              author: link.author,
              day: format.day(link.at),
            })}
          </Text>
        )}
        {link === null || link.reason === '' ? null : (
          <Text style={{ overflowWrap: 'anywhere' }}>{link.reason}</Text>
        )}
        {link?.looks.map((look) => (
          <Text key={look.at}>
            {t('case:look.by', {
              author: look.author === '' ? t('case:look.nobody') : look.author,
              moment: format.dayAndTime(look.at),
              reason: look.reason,
            })}
          </Text>
        ))}
        {link?.isWaiting === true ? (
          <Text c="var(--zh-attention)">{t(link.isOwn ? 'lists:second.own' : 'lists:second.once')}</Text>
        ) : null}
        {isCurrent ? (
          <TextField
            label={t('lists:review.reason')}
            help={t('lists:review.reasonHelp')}
            value={reason}
            onChange={onReason}
            isOptional
          />
        ) : null}
        <Group gap={8} role="group" aria-label={t('lists:pair.question')}>
          {(['positive', 'negative', 'unsure'] as const).map((judgement) => (
            <Button
              key={judgement}
              variant={link?.judgement === judgement ? 'light' : 'default'}
              aria-pressed={link?.judgement === judgement}
              onClick={() => onJudge(judgement)}
            >
              {t(
                judgement === 'positive' && link?.isWaiting === true && !link.isOwn
                  ? 'lists:second.confirm'
                  : judgementTexts[judgement],
              )}
            </Button>
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}

type ReasonsProps = {
  readonly title: string;
  readonly lines: readonly ReasonLine[];
  readonly side: ReasonLine['side'];
};

function Reasons({ title, lines, side }: ReasonsProps) {
  const mine = lines.filter((line) => line.side === side);
  if (mine.length === 0) return null;
  return (
    <div className={side === 'against' ? styles.against : undefined}>
      <Text fw={600} size="xs">
        {title}
      </Text>
      <Stack gap={2} component="ul" m={0} ps={20}>
        {mine.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </Stack>
    </div>
  );
}
