import { Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { AlikeCase } from '../../../services/lists-api.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useLive } from '../use-live.ts';
import { useRested } from '../use-rested.ts';
import { reasonLines } from './reason-text.ts';

export type AlikeNamesProps = {
  /** What is typed. */
  readonly text: string;
  readonly birthDate?: string;
  /** `search`: other spellings of what is searched · `new`: this person may be on file already. */
  readonly where: 'search' | 'new';
  readonly onOpen: (id: EntityId) => void;
};

const most = 5;
/**
 * Other spellings are looked for when typing pauses: the search takes up to a tenth of a second among 100,000 cases, and the rows
 * that have what is typed would have to wait behind it at every key.
 */
const restMs = 250;

/** Cases whose names are written differently and may be the one that is typed. An offer to look, never in the way. */
export function AlikeNames({ text, birthDate, where, onOpen }: AlikeNamesProps) {
  const { t } = useText();
  const vault = useVault();
  const rested = useRested(text, restMs);
  const isEnough = text.trim().length > 2;
  const params = {
    text: rested,
    birthDate: birthDate ?? null,
    isTyping: true,
    finds: where === 'search' ? ('others' as const) : ('all' as const),
    count: most,
  };
  const live = useLive(vault, isEnough && rested.trim().length > 2 ? { name: 'alike', params } : null);
  if (!isEnough || live.state !== 'value' || live.value.length === 0) return null;
  return (
    <Paper withBorder p={12} bg="var(--zh-card)" component="section" aria-label={t(titleTexts[where])}>
      <Stack gap={4}>
        <Text fw={600} role="status">
          {t(titleTexts[where])}
        </Text>
        {where === 'new' ? (
          <Text size="xs" c="dimmed">
            {t('common:alike.newText')}
          </Text>
        ) : null}
        <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {live.value.map((row) => (
            <li key={row.case.id}>
              <Alike row={row} hasReasons={where === 'new'} onOpen={() => onOpen(row.case.id)} />
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}

const titleTexts = { search: 'common:alike.searchTitle', new: 'common:alike.newTitle' } as const;

type AlikeProps = {
  readonly row: AlikeCase;
  /** Says why too: before somebody is written down twice there is time to read. */
  readonly hasReasons: boolean;
  readonly onOpen: () => void;
};

function Alike({ row, hasReasons, onOpen }: AlikeProps) {
  const words = useText();
  const { t, language } = words;
  const { name, birthDate, unit } = row.case;
  const known = [
    ...(birthDate === undefined ? [] : [printDate(birthDate, language)]),
    ...(unit === undefined ? [] : [unit]),
    ...(row.case.isJoined ? [t('announcements:joined.mark')] : []),
  ];
  return (
    <UnstyledButton onClick={onOpen} py={4} w="100%">
      <Group gap={8}>
        <Text span c="var(--zh-accent)">
          {name}
        </Text>
        {row.form === name ? null : (
          <Text span size="xs" c="dimmed">
            {t('common:alike.foundAs', { form: row.form })}
          </Text>
        )}
        <Text span size="xs" c="dimmed">
          {known.join(', ')}
        </Text>
      </Group>
      {hasReasons ? (
        <Text size="xs" c="dimmed">
          {reasonLines(words, row.reasons)
            .map(({ text }) => text)
            .join(' · ')}
        </Text>
      ) : null}
    </UnstyledButton>
  );
}
