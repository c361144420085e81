import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useServices } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import type { NewVault } from './new-vault.ts';

export type StepProps = {
  readonly draft: NewVault;
  readonly onChange: (part: Partial<NewVault>) => void;
  readonly onNext: () => void;
};

/** Who will use the vault, the name of the person who types, and where it lies. */
export function WhoStep({ draft, onChange, onNext }: StepProps) {
  const { t } = useText();
  const { shell } = useServices();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const handleFolder = async () => {
    const reply = await shell.chooseFolder('create');
    setFailure(reply.ok ? null : reply.code);
    if (reply.ok && reply.value !== null) onChange({ folder: reply.value });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <Stack gap={24}>
        <ChoiceCards
          label={t('vault:create.who.use')}
          value={draft.use}
          onChange={(use) => onChange({ use })}
          choices={[
            { value: 'family', title: t('vault:create.who.family'), text: t('vault:create.who.familyText') },
            {
              value: 'organisation',
              title: t('vault:create.who.organisation'),
              text: t('vault:create.who.organisationText'),
            },
          ]}
        />
        <TextField
          label={t('vault:create.who.author')}
          help={t('vault:create.who.authorHelp')}
          isOptional
          value={draft.author}
          onChange={(author) => onChange({ author })}
        />
        <Stack gap={4}>
          <Text fw={600}>{t('vault:create.who.place')}</Text>
          <Text c="dimmed" size="xs">
            {draft.folder === null ? t('vault:create.who.placeUsual') : t('vault:create.who.placeChosen')}
          </Text>
          {failure === null ? null : <FailureNotice code={failure} />}
          <Group gap={8} mt={4}>
            <Button size="compact-sm" onClick={() => void handleFolder()}>
              {t('vault:create.who.placeChoose')}
            </Button>
            {draft.folder === null ? null : (
              <Button size="compact-sm" variant="subtle" onClick={() => onChange({ folder: null })}>
                {t('vault:create.who.placeBack')}
              </Button>
            )}
          </Group>
        </Stack>
        <Group>
          <Button type="submit" variant="filled">
            {t('common:action.continue')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
