import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ChoiceCards } from '../../components/choice-cards.tsx';
import { OwnPassphrase } from '../../components/own-passphrase.tsx';
import { WordsPanel } from '../../components/words-panel.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { StepProps } from './who-step.tsx';

/** The passphrase: six suggested words, or an own one that is hard enough to guess. */
export function SecretStep({ draft, onChange, onNext }: StepProps) {
  const { t, language } = useText();
  const vault = useVault();
  const [isEnough, setEnough] = useState(false);
  const isReady = draft.kind === 'words' ? draft.passphrase !== '' : isEnough;

  const suggest = async () => onChange({ passphrase: await vault.suggestWords(language) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once, when there are no words yet (2026-11)
  useEffect(() => {
    if (draft.kind === 'words' && draft.passphrase === '') void suggest();
  }, [draft.kind]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onNext();
      }}
    >
      <Stack gap={24}>
        <ChoiceCards
          label={t('vault:create.secret.kind')}
          value={draft.kind}
          onChange={(kind) => onChange({ kind, passphrase: '' })}
          choices={[
            {
              value: 'words',
              title: t('vault:create.secret.words'),
              text: t('vault:create.secret.wordsText'),
            },
            { value: 'own', title: t('vault:create.secret.own'), text: t('vault:create.secret.ownText') },
          ]}
        />
        {draft.kind === 'words' ? (
          <WordsPanel words={draft.passphrase} onOther={() => void suggest()} />
        ) : (
          <OwnPassphrase
            value={draft.passphrase}
            onChange={(passphrase) => onChange({ passphrase })}
            onRated={setEnough}
          />
        )}
        <Checkbox
          checked={draft.forOlderComputer}
          onChange={(event) => onChange({ forOlderComputer: event.currentTarget.checked })}
          label={t('vault:create.secret.older')}
          description={t('vault:create.secret.olderHelp')}
        />
        <Group>
          <Button type="submit" variant="filled" disabled={!isReady}>
            {t('common:action.continue')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
