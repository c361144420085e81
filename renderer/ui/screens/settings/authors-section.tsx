import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuthorSummary, VaultStatus } from '../../../services/status-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { AddAuthor } from './add-author.tsx';
import { RenameAuthor } from './rename-author.tsx';

/** Everybody who types into the vault. Nobody can be removed together with what they wrote. */
export function AuthorsSection({ status }: { readonly status: VaultStatus }) {
  const { t } = useText();
  const vault = useVault();
  const [open, setOpen] = useState<
    { readonly kind: 'add' } | { readonly rename: AuthorSummary | null } | null
  >(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const present = status.authors.filter(({ isAway }) => !isAway);
  const setAway = async ({ id }: AuthorSummary, isAway: boolean) => {
    const source = { kind: 'author' } as const;
    const statement = { property: 'is-away', value: isAway, source };
    const reply = await vault.run({ type: 'value.add', entity: id, kind: 'author', statement });
    setFailure(reply.ok ? null : reply.error.code);
  };
  return (
    <Section title={t('settings:authors.title')} help={t('settings:authors.help')}>
      <Stack component="ul" gap={12} m={0} p={0} style={{ listStyle: 'none' }}>
        {status.authors.length === 0 ? (
          <AuthorLine name={status.author} isNow onRename={() => setOpen({ rename: null })} />
        ) : (
          status.authors.map((author) => (
            <AuthorLine
              key={author.id}
              name={author.name}
              isNow={author.id === status.writer}
              isAway={author.isAway}
              onRename={() => setOpen({ rename: author })}
              {...(author.isAway || (present.length > 1 && author.id !== status.writer)
                ? { onAway: () => void setAway(author, !author.isAway) }
                : {})}
            />
          ))
        )}
      </Stack>
      {failure === null ? null : <FailureNotice code={failure} />}
      <Text c="dimmed" size="xs">
        {t('settings:authors.kept')}
      </Text>
      <Group>
        <Button
          leftSection={<IconUserPlus size="1.1rem" aria-hidden />}
          disabled={!status.isWritable}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {t('settings:authors.add')}
        </Button>
      </Group>
      {open === null ? null : 'kind' in open ? (
        <AddAuthor status={status} onClose={() => setOpen(null)} />
      ) : (
        <RenameAuthor status={status} author={open.rename} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

type AuthorLineProps = {
  readonly name: string;
  readonly isNow?: boolean;
  readonly isAway?: boolean;
  readonly onRename: () => void;
  readonly onAway?: () => void;
};

function AuthorLine({ name, isNow, isAway, onRename, onAway }: AuthorLineProps) {
  const { t } = useText();
  const shown = name === '' ? t('settings:vault.authorNone') : name;
  return (
    <Group component="li" justify="space-between" gap={8}>
      <Group gap={8} style={{ flex: '1 1 14rem' }}>
        <Text style={{ overflowWrap: 'anywhere' }}>{shown}</Text>
        {isAway === true ? <Mark text={t('settings:authors.away')} /> : null}
        {isNow === true ? <Mark text={t('settings:authors.now')} /> : null}
      </Group>
      <Group gap={8}>
        <Button
          size="compact-sm"
          aria-label={t('settings:authors.renameLabel', { name: shown })}
          onClick={onRename}
        >
          {t('settings:authors.rename')}
        </Button>
        {onAway === undefined ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t(isAway === true ? 'settings:authors.returnLabel' : 'settings:authors.leaveLabel', {
              name: shown,
            })}
            onClick={onAway}
          >
            {isAway === true ? t('settings:authors.return') : t('settings:authors.leave')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

function Mark({ text }: { readonly text: string }) {
  return (
    <Badge variant="outline" color="gray" tt="none" fw={400} c="var(--zh-quiet)">
      {text}
    </Badge>
  );
}
