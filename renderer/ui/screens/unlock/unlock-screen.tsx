import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Progress, VaultFailure } from '../../../services/opening.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { StartFrame } from '../../components/start-frame.tsx';
import { useServices } from '../../context/services.tsx';
import { type UnlockPlace, useSession } from '../../context/session.tsx';
import { vaultName } from '../../i18n/describe-vault.ts';
import { useText } from '../../i18n/use-text.ts';
import { FailureActions } from './failure-actions.tsx';

export type UnlockScreenProps = { readonly place: UnlockPlace; readonly hasOthers: boolean };

/** Opens a vault with the passphrase or with the key of the recovery sheet. */
export function UnlockScreen({ place, hasOthers }: UnlockScreenProps) {
  const { t, format } = useText();
  const { vault } = useServices();
  const session = useSession();
  const [kind, setKind] = useState<'passphrase' | 'recovery'>('passphrase');
  const [secret, setSecret] = useState('');
  const [isShown, setShown] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<VaultFailure | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const created =
    place.kind === 'listed' && place.vault.createdOn !== null
      ? t('start:vault.created', { date: format.day(place.vault.createdOn) })
      : null;

  const handleOpen = async () => {
    setBusy(true);
    setFailure(null);
    const result = await vault.unlock(
      {
        place: place.kind === 'listed' ? { vault: place.vault.token } : { folder: place.folder },
        secret: { kind, text: secret },
      },
      setProgress,
    );
    setBusy(false);
    setProgress(null);
    if (result.ok) {
      setSecret('');
      return session.opened(result.value);
    }
    setFailure(result.error);
    input.current?.select();
  };
  const changeKind = (next: 'passphrase' | 'recovery') => {
    setKind(next);
    setSecret('');
    setFailure(null);
    setShown(next === 'recovery');
  };

  return (
    <StartFrame
      title={t('vault:unlock.title')}
      lead={
        place.kind === 'listed' ? (
          <>
            <Text span fw={600} c="var(--zh-ink)" style={{ overflowWrap: 'anywhere' }}>
              {vaultName(t, place.vault)}
            </Text>
            {created === null ? null : <Text size="xs">{created}</Text>}
          </>
        ) : (
          t('vault:unlock.folder')
        )
      }
      onBack={session.toStart}
      backLabel={hasOthers ? t('vault:unlock.others') : t('vault:unlock.otherVault')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && secret !== '') void handleOpen();
        }}
      >
        <Stack gap={16}>
          {failure === null ? null : (
            <FailureNotice
              code={failure.code}
              actions={<FailureActions failure={failure} place={place} onRetry={() => void handleOpen()} />}
            />
          )}
          {failure?.params?.reason === 'length' ? (
            <Text>
              {t('vault:unlock.keyLength', {
                letters: failure.params.letters ?? 0,
                expected: failure.params.expected ?? 0,
              })}
            </Text>
          ) : null}
          <SecretField
            key={kind}
            label={kind === 'passphrase' ? t('vault:unlock.passphrase') : t('vault:unlock.recovery')}
            {...(kind === 'recovery' ? { help: t('vault:unlock.recoveryHelp') } : {})}
            value={secret}
            onChange={setSecret}
            isShown={isShown}
            onShow={setShown}
            isFirst
            isReadOnly={isBusy}
            inputRef={input}
          />
          {isBusy ? (
            <ProgressPanel progress={progress} />
          ) : (
            <Group justify="space-between" gap={12}>
              <Button type="submit" variant="filled" disabled={secret === ''}>
                {t('vault:unlock.open')}
              </Button>
              <Anchor
                component="button"
                type="button"
                onClick={() => changeKind(kind === 'passphrase' ? 'recovery' : 'passphrase')}
              >
                {kind === 'passphrase' ? t('vault:unlock.useRecovery') : t('vault:unlock.usePassphrase')}
              </Anchor>
            </Group>
          )}
        </Stack>
      </form>
    </StartFrame>
  );
}
