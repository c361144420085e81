import { Button, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconFolder, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { VaultListing } from '../../../services/shell-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { StartFrame } from '../../components/start-frame.tsx';
import { useServices } from '../../context/services.tsx';
import { useSession } from '../../context/session.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { vaultName } from '../../i18n/describe-vault.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './start-screen.module.css';

/** What this computer can open: its vaults, another folder, a new vault, and the demonstration when it was asked for. */
export function StartScreen({ vaults }: { readonly vaults: readonly VaultListing[] }) {
  const { t } = useText();
  const { shell, info } = useServices();
  const session = useSession();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const isFirst = vaults.length === 0;
  const handleFolder = async () => {
    const reply = await shell.chooseFolder('open');
    setFailure(reply.ok ? null : reply.code);
    if (reply.ok && reply.value !== null) session.toUnlock({ kind: 'folder', folder: reply.value });
  };
  return (
    <StartFrame
      title={isFirst ? t('start:first.title') : t('start:known.title')}
      lead={isFirst ? t('start:first.lead') : undefined}
    >
      {failure === null ? null : <FailureNotice code={failure} />}
      {isFirst ? null : (
        <Stack gap={8} component="ul" className={styles.list} aria-label={t('start:known.list')}>
          {vaults.map((vault) => (
            <li key={vault.token}>
              <VaultCard vault={vault} />
            </li>
          ))}
        </Stack>
      )}
      {info.isDemo ? (
        <Paper p={16} withBorder bg="var(--zh-card)">
          <Text fw={600}>{t('start:demo.title')}</Text>
          <Text c="dimmed" mb={12}>
            {t('start:demo.text')}
          </Text>
          <Button variant="filled" onClick={() => session.toCreate(true)}>
            {t('start:demo.open')}
          </Button>
        </Paper>
      ) : null}
      <Group gap={12}>
        <Button
          variant={isFirst && !info.isDemo ? 'filled' : 'default'}
          leftSection={<IconPlus size="1.1rem" aria-hidden />}
          onClick={() => session.toCreate(false)}
        >
          {t('start:action.create')}
        </Button>
        <Button
          leftSection={<IconFolderOpen size="1.1rem" aria-hidden />}
          onClick={() => void handleFolder()}
        >
          {t('start:action.openFolder')}
        </Button>
      </Group>
      {isFirst ? (
        <Text size="xs" c="dimmed">
          {t('start:first.note')}
        </Text>
      ) : null}
    </StartFrame>
  );
}

function VaultCard({ vault }: { readonly vault: VaultListing }) {
  const { t, format } = useText();
  const session = useSession();
  const created =
    vault.createdOn === null ? null : t('start:vault.created', { date: format.day(vault.createdOn) });
  const words = vault.state === 'present' ? created : t(stateTexts[vault.state]);
  return (
    <UnstyledButton
      className={styles.vault}
      onClick={() => session.toUnlock({ kind: 'listed', vault })}
      data-vault-state={vault.state}
    >
      <IconFolder size="1.5rem" aria-hidden className={styles.icon} />
      <span>
        <Text span fw={600} display="block" className={styles.folder}>
          {vaultName(t, vault)}
        </Text>
        {words === null ? null : (
          <Text
            span
            size="xs"
            c={vault.state === 'present' ? 'dimmed' : 'var(--zh-attention)'}
            display="block"
          >
            {words}
          </Text>
        )}
      </span>
    </UnstyledButton>
  );
}

const stateTexts = {
  'folder-gone': 'start:vault.folderGone',
  unreadable: 'start:vault.unreadable',
} as const;
