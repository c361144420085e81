import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RecoverySheet } from '../../../services/opening.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';

export type SheetPassphraseDialogProps = {
  /** Makes a new key; else shows the present one again. */
  readonly isRenewal: boolean;
  readonly onClose: () => void;
  readonly onSheet: (sheet: RecoverySheet) => void;
};

/** Asks for the passphrase before the spare key is shown: an open vault alone must not give it away. */
export function SheetPassphraseDialog({ isRenewal, onClose, onSheet }: SheetPassphraseDialogProps) {
  const { t } = useText();
  const vault = useVault();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const handleSubmit = async () => {
    setBusy(true);
    setFailure(null);
    const result = await vault.recoverySheet(passphrase, isRenewal);
    setBusy(false);
    if (result.ok) return onSheet(result.value);
    setFailure(result.error.code);
  };
  return (
    <Dialog
      isOpen
      title={isRenewal ? t('settings:recovery.renew') : t('settings:recovery.show')}
      onClose={isBusy ? () => undefined : onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !isBusy) void handleSubmit();
        }}
      >
        <Stack gap={16}>
          {isRenewal ? <Text>{t('settings:recovery.renewHelp')}</Text> : null}
          {failure === null ? null : <FailureNotice code={failure} />}
          <SecretField
            label={t('settings:recovery.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            isShown={isShown}
            onShow={setShown}
            isFirst
          />
          {isBusy ? <ProgressPanel progress={null} /> : null}
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose} disabled={isBusy}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" variant="filled" disabled={passphrase === ''} loading={isBusy}>
              {isRenewal ? t('settings:recovery.renew') : t('settings:recovery.show')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
