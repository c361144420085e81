import { Box, Button, Group, Radio, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { wholeList } from '../../../../core/model/case-view.ts';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../text-field.tsx';
import { useLive } from '../use-live.ts';
import { announcementMatches, announcementTitle } from './announcement-words.ts';

export type Target = { readonly id: EntityId; readonly title: string };

export type LinkTargetProps = {
  readonly side: 'case' | 'announcement';
  readonly value: Target | null;
  readonly onChange: (target: Target | null) => void;
  readonly isMissing: boolean;
};

/** Rows offered at once; more are found by typing. */
const offered = 30;

/** Finds the other end of a link by typing a date, a place or a name. */
export function LinkTarget({ side, value, onChange, isMissing }: LinkTargetProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const targets = useTargets(side, text);
  if (value !== null) {
    return (
      <Group gap={12} justify="space-between">
        <Text fw={600}>{value.title}</Text>
        <Button size="compact-sm" onClick={() => onChange(null)}>
          {t('announcements:links.chooseOther')}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap={8}>
      <TextField
        label={t(side === 'case' ? 'announcements:links.findAnnouncement' : 'announcements:links.findCase')}
        help={t(
          side === 'case' ? 'announcements:links.findAnnouncementHelp' : 'announcements:links.findCaseHelp',
        )}
        value={text}
        onChange={setText}
        isFirst
        {...(isMissing ? { error: t('announcements:links.targetMissing') } : {})}
      />
      <ScrollArea.Autosize
        mah="14rem"
        type="auto"
        viewportProps={{ tabIndex: 0, 'aria-label': t('announcements:links.found') }}
      >
        <Radio.Group
          aria-label={t('announcements:links.found')}
          onChange={(id) => onChange(targets.find((target) => target.id === id) ?? null)}
        >
          <Stack gap={8} p={4}>
            {targets.slice(0, offered).map((target) => (
              <Radio key={target.id} value={target.id} label={target.title} />
            ))}
          </Stack>
        </Radio.Group>
      </ScrollArea.Autosize>
      <Box role="status">
        <Text size="xs" c="dimmed">
          {targets.length > offered
            ? t('announcements:links.moreFound')
            : targets.length === 0
              ? t('announcements:links.nothingFound')
              : ''}
        </Text>
      </Box>
    </Stack>
  );
}

function useTargets(side: 'case' | 'announcement', text: string): readonly Target[] {
  const words = useText();
  const vault = useVault();
  const announcements = useLive(
    vault,
    side === 'case' ? { name: 'announcements', params: { kinds: [], text: '' } } : null,
  );
  const cases = useLive(
    vault,
    side === 'announcement'
      ? { name: 'cases', params: { ...wholeList, text, from: 0, count: offered + 1 } }
      : null,
  );
  if (side === 'case')
    return announcements.state === 'value'
      ? announcements.value.rows
          .filter((row) => announcementMatches(words, row, text))
          .map((row) => ({ id: row.id, title: announcementTitle(words, row) }))
      : [];
  return cases.state === 'value'
    ? cases.value.rows.map((row) => ({
        id: row.id,
        title: row.name === '' ? words.t('cases:table.noName') : row.name,
      }))
    : [];
}
