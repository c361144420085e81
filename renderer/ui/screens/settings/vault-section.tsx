import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { VaultListing } from '../../../services/shell-api.ts';
import type { VaultStatus } from '../../../services/status-api.ts';
import { Facts } from '../../components/facts.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useServices } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { vaultName } from '../../i18n/describe-vault.ts';
import { useText } from '../../i18n/use-text.ts';

/** Whose vault it is and where it lies. */
export function VaultSection({ status }: { readonly status: VaultStatus }) {
  const { t, format } = useText();
  const { shell } = useServices();
  const [listing, setListing] = useState<VaultListing | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  useEffect(() => {
    let isOver = false;
    void shell.listVaults().then((reply) => {
      if (isOver || !reply.ok) return;
      setListing(reply.value.find((vault) => vault.vaultId === status.vaultId) ?? null);
    });
    return () => {
      isOver = true;
    };
  }, [shell, status.vaultId]);
  const handleReveal = async (vault: VaultListing) => {
    const reply = await shell.revealVault(vault.token);
    setFailure(reply.ok ? null : reply.code);
  };
  return (
    <Section title={t('settings:vault.title')}>
      <Facts
        rows={[
          {
            label: t('settings:vault.use'),
            value: status.use === 'family' ? t('settings:vault.family') : t('settings:vault.organisation'),
          },
          {
            label: t('settings:vault.author'),
            value: status.author === '' ? t('settings:vault.authorNone') : status.author,
          },
          { label: t('settings:vault.cases'), value: format.number(status.caseCount) },
          {
            label: t('settings:vault.folder'),
            value: listing === null ? t('settings:vault.folderUnknown') : vaultName(t, listing),
          },
        ]}
      />
      {status.wasRebuilt ? <Text c="dimmed">{t('settings:rebuilt')}</Text> : null}
      {failure === null ? null : <FailureNotice code={failure} />}
      {listing === null ? null : (
        <Group>
          <Button onClick={() => void handleReveal(listing)}>{t('common:action.showFolder')}</Button>
        </Group>
      )}
    </Section>
  );
}
