import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { normalisePassphrase } from '../../../../core/vault/passphrase.ts';
import type { Progress } from '../../../services/opening.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { OwnPassphrase } from '../../components/own-passphrase.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';

export type PassphraseDialogProps = { readonly onClose: () => void; readonly onDone: () => void };

/** Present passphrase, new one, new one again. It cannot be closed half way through the writing. */
export function PassphraseDialog({ onClose, onDone }: PassphraseDialogProps) {
  const { t, language } = useText();
  const vault = useVault();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [isEnough, setEnough] = useState(false);
  const [isShown, setShown] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);

  const handleChange = async () => {
    if (normalisePassphrase(next) !== normalisePassphrase(again)) return setWrong(true);
    setBusy(true);
    setFailure(null);
    const result = await vault.changePassphrase(current, next, setProgress);
    setBusy(false);
    if (result.ok) return onDone();
    setFailure(result.error.code);
  };
  const isReady = current !== '' && isEnough && again !== '';
  return (
    <Dialog isOpen title={t('settings:passphrase.title')} onClose={isBusy ? () => undefined : onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) void handleChange();
        }}
      >
        <Stack gap={16}>
          {failure === null ? null : <FailureNotice code={failure} />}
          <SecretField
            label={t('settings:passphrase.current')}
            help={t('settings:passphrase.currentHelp')}
            value={current}
            onChange={setCurrent}
            isShown={isShown}
            onShow={setShown}
            isFirst
          />
          <OwnPassphrase
            label={t('settings:passphrase.next')}
            value={next}
            onChange={setNext}
            onRated={setEnough}
          />
          <Group>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => void vault.suggestWords(language).then(setNext)}
            >
              {t('settings:passphrase.suggest')}
            </Button>
          </Group>
          <SecretField
            label={t('settings:passphrase.repeat')}
            {...(isWrong ? { error: t('settings:passphrase.repeatWrong') } : {})}
            value={again}
            onChange={(text) => {
              setAgain(text);
              setWrong(false);
            }}
            isShown={isShown}
            onShow={setShown}
          />
          {isBusy ? <ProgressPanel progress={progress} /> : null}
          <Group justify="flex-end" gap={8}>
            <Button onClick={onClose} disabled={isBusy}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" variant="filled" disabled={!isReady} loading={isBusy}>
              {t('settings:passphrase.change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
