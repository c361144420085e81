import { Button, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { EntityId } from '../../../../core/base/ids.ts';
import { wholeList } from '../../../../core/model/case-view.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { useNavigation } from '../../context/navigation.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { TextField } from '../text-field.tsx';
import { useLive } from '../use-live.ts';

export type GroupMembersProps = {
  readonly group: EntityRecord;
  /** The case on screen. */
  readonly person: EntityId;
  readonly names: Readonly<Record<string, string>>;
};

/** How many cases a search offers; more letters narrow it. */
const offered = 8;

/** Whose cases belong to people lost together: each can be opened; others are added by name. */
export function GroupMembers({ group, person, names }: GroupMembersProps) {
  const { t } = useText();
  const vault = useVault();
  const { go } = useNavigation();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const isSearching = text.trim() !== '';
  const found = useLive(
    vault,
    isSearching ? { name: 'cases', params: { ...wholeList, text, from: 0, count: offered } } : null,
  );
  const claims = group.views.find((view) => view.property === 'of')?.claims ?? [];
  const members = new Set(claims.map(({ value }) => value));
  const run = async (command: Parameters<typeof vault.run>[0]) => {
    const reply = await vault.run(command);
    setFailure(reply.ok ? null : reply.error.code);
  };
  const add = async (id: EntityId) => {
    setText('');
    await run({
      type: 'value.add',
      entity: group.id,
      kind: 'group',
      statement: { property: 'of', value: id, source: { kind: 'author' } },
    });
  };
  return (
    <Stack gap={8} role="group" aria-label={t('model:group.of.label')}>
      <Text fw={600}>{t('model:group.of.label')}</Text>
      {claims
        .filter(({ value }) => value !== person)
        .map((claim) => (
          <Group key={claim.id} justify="space-between" gap={8}>
            <UnstyledButton
              onClick={() => go({ at: 'case', id: claim.value as EntityId })}
              c="var(--zh-accent)"
            >
              {names[String(claim.value)] || t('cases:table.noName')}
            </UnstyledButton>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => void run({ type: 'value.retract', entity: group.id, claims: [claim.id] })}
            >
              {t('case:group.takeOut')}
            </Button>
          </Group>
        ))}
      <TextField label={t('case:group.find')} value={text} onChange={setText} />
      {isSearching && found.state === 'value' ? (
        <Stack gap={4} align="flex-start">
          {found.value.rows
            .filter((row) => !members.has(row.id))
            .map((row) => (
              <Button key={row.id} size="compact-sm" onClick={() => void add(row.id)}>
                {row.name === '' ? t('cases:table.noName') : row.name}
              </Button>
            ))}
        </Stack>
      ) : null}
      {failure === null ? null : <FailureNotice code={failure} />}
    </Stack>
  );
}
