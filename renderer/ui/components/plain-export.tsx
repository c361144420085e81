import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Failure, Result } from '../../../core/base/result.ts';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from './failure-notice.tsx';
import { ProgressPanel } from './progress-panel.tsx';
import { SecretField } from './secret-field.tsx';

export type PlainExportProps<Done> = {
  /** What the file will hold. */
  readonly children: ReactNode;
  readonly canSave?: boolean;
  /** Saves the file; `null` when the person cancelled in the system's dialog. */
  readonly onSave: (passphrase: string) => Promise<Result<Done | null, Failure<FailureCode>>>;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
};

/**
 * The end of every dialog that lets data of people out in the clear: says that anybody can read the file, asks for the passphrase
 * again (an open vault alone must not give it away), saves.
 */
export function PlainExport<Done>({
  children,
  canSave = true,
  onSave,
  onDone,
  onClose,
}: PlainExportProps<Done>) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const save = async () => {
    setBusy(true);
    setFailure(null);
    const saved = await onSave(passphrase);
    setBusy(false);
    if (!saved.ok) return setFailure(saved.error.code);
    if (saved.value !== null) onDone(saved.value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '' && canSave && !isBusy) void save();
      }}
    >
      <Stack gap={16}>
        {children}
        <Alert variant="default" title={t('pfif:plain.title')}>
          <Text>{t('pfif:plain.text')}</Text>
        </Alert>
        {failure === null ? null : <FailureNotice code={failure} />}
        <SecretField
          label={t('pfif:plain.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          isShown={isShown}
          onShow={setShown}
        />
        {isBusy ? <ProgressPanel progress={null} /> : null}
        <Group justify="flex-end" gap={8}>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" variant="filled" disabled={passphrase === '' || !canSave} loading={isBusy}>
            {t('pfif:plain.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
