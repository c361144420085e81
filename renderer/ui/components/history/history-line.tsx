import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ChangeId } from '../../../../core/base/ids.ts';
import type { HistoryEntry } from '../../../../core/model/types.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import { describeAct } from '../../i18n/describe-act.ts';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { ConfirmDialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { titleText } from '../links/announcement-words.ts';
import styles from './history-line.module.css';
import { linesOf, remedyOf, subjectOf } from './history-words.ts';
import { byLine, pastLabel, pastValue, type Titles } from './past-words.ts';
import type { ValuePlace } from './value-history.tsx';

export type HistoryLineProps = {
  readonly entry: HistoryEntry;
  /** Names of cases, sources and announcements by id. */
  readonly titles: Titles;
  readonly isForVault: boolean;
  /** The name of who types now, to tell another person's act. */
  readonly writer: string;
  /** Shows everything that was ever written about one value. */
  readonly onValue: (place: ValuePlace) => void;
};

/** Lines of one act that are spelled out; an import writes thousands. */
const linesShown = 12;

/** One act: when, what it did, what it took back, and what can be done about it. Undone acts stay, struck. */
export function HistoryLine({ entry, titles, isForVault, writer, onValue }: HistoryLineProps) {
  const words = useText();
  const { t, format } = words;
  const act = t(describeAct(entry.act));
  const struck = entry.isVoid ? ({ td: 'line-through' } as const) : {};
  const lines = linesOf(entry)
    .slice(0, linesShown)
    .map((line, place) => {
      const label = pastLabel(words, line.kind, line.property, line.key);
      const value = pastValue(words, titles, line);
      const text = t(line.isRetracted ? 'history:line.retracted' : 'history:line.said', { label, value });
      return { line, text, key: String(place) };
    });
  return (
    <div className={styles.line}>
      <Group justify="space-between" align="flex-start" gap={12}>
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }} align="flex-start">
          {isForVault ? <Subject entry={entry} titles={titles} /> : null}
          <Text fw={600}>
            <Text span size="xs" c="dimmed" me={8}>
              {format.time(entry.at)}
            </Text>
            <Text span inherit {...struck}>
              {act}
            </Text>
          </Text>
          {(entry.act === 'change.undo' ? entry.undone : []).map((undone) => (
            <Text key={undone.change} size="xs" {...struck}>
              {t('history:undoneAct', { act: t(describeAct(undone.act)), by: byLine(words, undone) })}
            </Text>
          ))}
          {entry.note === undefined ? null : (
            <Text style={{ overflowWrap: 'anywhere' }}>{t('history:note', { note: entry.note })}</Text>
          )}
          {lines.map(({ line, text, key }) => (
            <UnstyledButton
              key={key}
              className={styles.value}
              aria-label={t('history:value.openLabel', { line: text.slice(0, 300) })}
              onClick={() => onValue(line)}
            >
              <Text span size="xs" lineClamp={6} {...struck}>
                {text}
              </Text>
            </UnstyledButton>
          ))}
          {entry.undoneBy === undefined ? null : (
            <Text size="xs" c="dimmed">
              {t('history:undoneBy', { by: byLine(words, entry.undoneBy) })}
            </Text>
          )}
        </Stack>
        <ActButton entry={entry} act={act} writer={writer} lines={lines.map(({ text }) => text)} />
      </Group>
    </div>
  );
}

/** The case or announcement that an act speaks of, with the way there. */
function Subject({ entry, titles }: Pick<HistoryLineProps, 'entry' | 'titles'>) {
  const words = useText();
  const { go } = useNavigation();
  const subject = subjectOf(entry, titles);
  if (subject === undefined) return null;
  const { id, title } = subject;
  const text = titleText(words, title);
  const { kind } = title;
  if (kind !== 'case' && kind !== 'announcement') return <Text>{text}</Text>;
  return (
    <UnstyledButton className={styles.subject} onClick={() => go({ at: kind, id })}>
      {text}
    </UnstyledButton>
  );
}

type ActButtonProps = Pick<HistoryLineProps, 'entry' | 'writer'> & {
  readonly act: string;
  readonly lines: readonly string[];
};

/** Undo or bring back; in the place of a button the reason why there is none. */
function ActButton({ entry, act, writer, lines }: ActButtonProps) {
  const { t, format } = useText();
  const vault = useVault();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const remedy = remedyOf(entry);
  const moment = format.dayAndTime(entry.at);
  const undo = async (change: ChangeId) => {
    setAsking(false);
    const reply = await vault.run({ type: 'change.undo', change });
    setFailure(reply.ok ? null : reply.error.code);
  };
  if (remedy.kind === 'none') {
    return (
      <Text size="xs" c="dimmed" maw="14rem">
        {remedy.why === 'begin' ? t('history:cannot.begin') : t('history:cannot.isUndo')}
      </Text>
    );
  }
  const isRedo = remedy.kind === 'redo';
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t(isRedo ? 'history:redoLabel' : 'history:undoLabel', { act, moment })}
        onClick={() => (isRedo ? void undo(remedy.undo) : setAsking(true))}
      >
        {isRedo ? t('history:redo') : t('history:undo')}
      </Button>
      {failure === null ? null : <FailureNotice code={failure} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('history:ask.title')}
        text={
          <Stack gap={8}>
            <Text>{t('history:ask.text')}</Text>
            {entry.author === writer || entry.author === '' ? null : (
              <Text fw={600}>{t('history:ask.other', { author: entry.author })}</Text>
            )}
            {lines.map((text) => (
              <Text key={text} size="xs" lineClamp={4} style={{ overflowWrap: 'anywhere' }}>
                {text}
              </Text>
            ))}
          </Stack>
        }
        confirmLabel={t('history:ask.confirm')}
        onConfirm={() => void undo(entry.change)}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
