import { Box, Button, Group, Radio, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import { wholeList } from '../../../../core/model/case-view.ts';
import { namesOf } from '../../../../core/model/names.ts';
import { textIn } from '../../../../core/model/summaries.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import type { Query } from '../../../services/api.ts';
import type { AlikeCase } from '../../../services/lists-api.ts';
import { useVault } from '../../context/services.tsx';
import type { Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { reasonLines } from '../alike/reason-text.ts';
import { TextField } from '../text-field.tsx';
import { useLive } from '../use-live.ts';
import { announcementMatches, announcementTitle } from './announcement-words.ts';
import type { LinkSide } from './link-title.ts';

export type Target = { readonly id: EntityId; readonly title: string; readonly detail?: string };

export type LinkTargetProps = {
  readonly side: LinkSide;
  /** The case whose other file is looked for. */
  readonly record?: EntityRecord;
  /** What cannot be the other end: the announcement that asks. */
  readonly without?: EntityId;
  readonly value: Target | null;
  readonly onChange: (target: Target | null) => void;
  readonly isMissing: boolean;
  /** Whether it takes the focus when it appears: in a dialog that begins with it. */
  readonly isFirst?: boolean;
};

/** Rows offered at once; more are found by typing. */
const offered = 30;

/** Finds the other end of a link by typing a date, a place or a name. */
export function LinkTarget({
  side,
  record,
  without,
  value,
  onChange,
  isMissing,
  isFirst = true,
}: LinkTargetProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const found = useTargets(side, text, record);
  const targets = (found ?? []).filter(({ id }) => id !== without);
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
        label={t(findTexts[side].label)}
        help={t(findTexts[side].help)}
        value={text}
        onChange={setText}
        isFirst={isFirst}
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
              <Radio
                key={target.id}
                value={target.id}
                label={target.title}
                {...(target.detail === undefined ? {} : { description: target.detail })}
              />
            ))}
          </Stack>
        </Radio.Group>
      </ScrollArea.Autosize>
      <Box role="status">
        <Text size="xs" c="dimmed">
          {targets.length > offered
            ? t('announcements:links.moreFound')
            : found !== null && targets.length === 0
              ? t(
                  side === 'joined' && text.trim() === ''
                    ? 'announcements:joined.nothingAlike'
                    : 'announcements:links.nothingFound',
                )
              : ''}
        </Text>
      </Box>
    </Stack>
  );
}

const findTexts = {
  case: { label: 'announcements:links.findAnnouncement', help: 'announcements:links.findAnnouncementHelp' },
  announcement: { label: 'announcements:links.findCase', help: 'announcements:links.findCaseHelp' },
  joined: { label: 'announcements:links.findCase', help: 'announcements:joined.findHelp' },
} as const satisfies Record<LinkSide, unknown>;

/** What can be chosen; `null` until it is known. */
function useTargets(
  side: LinkSide,
  text: string,
  record: EntityRecord | undefined,
): readonly Target[] | null {
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
  const alike = useLive(
    vault,
    record === undefined ? null : { name: 'alike', params: askedAlike(record, text) },
  );
  if (side === 'joined')
    return alike.state === 'value'
      ? alike.value.flatMap((row) => (row.case.id === record?.id ? [] : [alikeTarget(words, row)]))
      : null;
  if (side === 'case')
    return announcements.state === 'value'
      ? announcements.value.rows
          .filter((row) => announcementMatches(words, row, text))
          .map((row) => ({ id: row.id, title: announcementTitle(words, row) }))
      : null;
  return cases.state === 'value'
    ? cases.value.rows.map((row) => ({
        id: row.id,
        title: row.name === '' ? words.t('cases:table.noName') : row.name,
      }))
    : null;
}

/** Nothing typed: cases like this one; else cases like what is typed. */
function askedAlike(record: EntityRecord, text: string): Query<'alike'>['params'] {
  const isTyping = text.trim() !== '';
  return {
    text: isTyping ? text : (namesOf(record)[0] ?? ''),
    birthDate: isTyping ? null : (textIn(record, 'birth-date') ?? null),
    isTyping,
    finds: 'all',
    count: offered + 1,
  };
}

function alikeTarget(words: Words, { case: found, form, reasons }: AlikeCase): Target {
  const known = [
    ...(form === found.name ? [] : [words.t('common:alike.foundAs', { form })]),
    ...(found.birthDate === undefined ? [] : [printDate(found.birthDate, words.language)]),
    ...(found.unit === undefined ? [] : [found.unit]),
    ...reasonLines(words, reasons).map(({ text }) => text),
  ];
  return { id: found.id, title: found.name, detail: known.join(' · ') };
}
