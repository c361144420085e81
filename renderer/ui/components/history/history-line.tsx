import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../../../core/model/types.ts';
import type { EntityTitle, SaveFailureCode } from '../../../services/api.ts';
import { useVault } from '../../context/services.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import { propertyLabel, valueWords } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConfirmDialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { titleText } from '../links/announcement-words.ts';
import styles from './history-line.module.css';
import { canBeUndone, linesOf, subjectOf } from './history-words.ts';

export type HistoryLineProps = {
  readonly entry: HistoryEntry;
  /** Names of cases, sources and announcements by id. */
  readonly titles: Readonly<Record<string, EntityTitle>>;
  readonly isForVault: boolean;
  readonly undoneBy: HistoryEntry | undefined;
};

/** One act: when, who, what it did, and what it took back. Undone acts stay, struck. */
export function HistoryLine({ entry, titles, isForVault, undoneBy }: HistoryLineProps) {
  const words = useText();
  const { t, format } = words;
  const vault = useVault();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<SaveFailureCode | null>(null);
  const lines = linesOf(entry).map((line, place) => {
    const label = propertyLabel(t, line.kind, line.property);
    const known = typeof line.value === 'string' ? titles[line.value] : undefined;
    const value =
      known === undefined ? valueWords(words, line.kind, line.property, line.value) : titleText(words, known);
    const text = line.isRetracted
      ? t('history:line.retracted', { label, value })
      : t('history:line.said', { label, value });
    return { key: String(place), text };
  });
  const subject = isForVault ? subjectOf(entry, titles) : undefined;
  const undo = async () => {
    setAsking(false);
    const reply = await vault.run({ type: 'change.undo', change: entry.change });
    setFailure(reply.ok ? null : reply.error.code);
  };
  return (
    <Box component="li" className={styles.line}>
      <Group justify="space-between" align="flex-start" gap={12}>
        <Stack gap={4} style={{ flex: '1 1 20rem' }}>
          <Text size="xs" c="dimmed">
            {entry.author === ''
              ? format.dayAndTime(entry.at)
              : t('history:head', { author: entry.author, moment: format.dayAndTime(entry.at) })}
          </Text>
          {subject === undefined ? null : <Text>{titleText(words, subject)}</Text>}
          <Text fw={600} {...(entry.isVoid ? { td: 'line-through' } : {})}>
            {t(describeAct(entry.act))}
          </Text>
          {entry.note === undefined ? null : <Text>{t('history:note', { note: entry.note })}</Text>}
          {lines.map(({ key, text }) => (
            <Text
              key={key}
              size="xs"
              style={{ overflowWrap: 'anywhere' }}
              {...(entry.isVoid ? { td: 'line-through' } : {})}
            >
              {text}
            </Text>
          ))}
          {undoneBy === undefined ? null : (
            <Text size="xs" c="dimmed">
              {t('history:undoneAt', { moment: format.dayAndTime(undoneBy.at) })}
            </Text>
          )}
        </Stack>
        {canBeUndone(entry) ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('history:undoLabel', {
              act: t(describeAct(entry.act)),
              moment: format.dayAndTime(entry.at),
            })}
            onClick={() => setAsking(true)}
          >
            {t('history:undo')}
          </Button>
        ) : null}
      </Group>
      {failure === null ? null : <FailureNotice code={failure} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('history:ask.title')}
        text={
          <Stack gap={8}>
            <Text>{t('history:ask.text')}</Text>
            {lines.map(({ key, text }) => (
              <Text key={key} size="xs">
                {text}
              </Text>
            ))}
          </Stack>
        }
        confirmLabel={t('history:ask.confirm')}
        onConfirm={() => void undo()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
