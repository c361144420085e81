import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { normalisePassphrase } from '../../../../core/vault/passphrase.ts';
import { SecretField } from '../../components/secret-field.tsx';
import { useText } from '../../i18n/use-text.ts';

export type RepeatStepProps = {
  readonly expected: string;
  /** Back to the words, to look at them again. */
  readonly onBack: () => void;
  readonly onRight: () => void;
};

/** The passphrase once more, from paper: a slip found now costs nothing. */
export function RepeatStep({ expected, onBack, onRight }: RepeatStepProps) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const handleSubmit = () => {
    if (normalisePassphrase(typed) === normalisePassphrase(expected)) return onRight();
    setWrong(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        handleSubmit();
      }}
    >
      <Stack gap={24}>
        <SecretField
          label={t('vault:create.repeat.label')}
          help={t('vault:create.repeat.help')}
          {...(isWrong ? { error: t('vault:create.repeat.wrong') } : {})}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setWrong(false);
          }}
          isShown={isShown}
          onShow={setShown}
          isFirst
        />
        <Group gap={8}>
          <Button type="submit" variant="filled" disabled={typed === ''}>
            {t('vault:create.repeat.create')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('vault:create.repeat.look')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
