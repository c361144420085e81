import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { SecretRating } from '../../services/opening.ts';
import { useVault } from '../context/services.tsx';
import { useText } from '../i18n/use-text.ts';
import { SecretField } from './secret-field.tsx';

const hintTexts = {
  empty: 'vault:rating.empty',
  short: 'vault:rating.short',
  common: 'vault:rating.common',
  'few-words': 'vault:rating.fewWords',
  good: 'vault:rating.good',
} as const satisfies Record<SecretRating['hint'], string>;

/** Bits at which the bar is full; 60 are enough. */
const fullBits = 72;

export type OwnPassphraseProps = {
  /** "Your passphrase" when not given. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRated: (isEnough: boolean) => void;
};

/** An own passphrase with a live word on how hard it is to guess. */
export function OwnPassphrase({ label, value, onChange, onRated }: OwnPassphraseProps) {
  const { t } = useText();
  const vault = useVault();
  const [isShown, setShown] = useState(true);
  const [rating, setRating] = useState<SecretRating | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new text asks for a new judgement (2026-11)
  useEffect(() => {
    let isOver = false;
    void vault.rateSecret(value).then((judged) => {
      if (isOver) return;
      setRating(judged);
      onRated(judged.isEnough);
    });
    return () => {
      isOver = true;
    };
  }, [vault, value]);
  const words = t(hintTexts[rating?.hint ?? 'empty']);
  return (
    <Stack gap={8}>
      <SecretField
        label={label ?? t('vault:own.label')}
        help={t('vault:own.help')}
        value={value}
        onChange={onChange}
        isShown={isShown}
        onShow={setShown}
        isFirst={label === undefined}
      />
      <Progress
        aria-label={t('vault:own.strength')}
        value={Math.min(100, ((rating?.bits ?? 0) / fullBits) * 100)}
        color={rating?.isEnough === true ? 'crane' : 'gray'}
        size="sm"
      />
      <Text size="xs" role="status" c={rating?.isEnough === true ? 'var(--zh-accent)' : 'dimmed'}>
        {words}
      </Text>
    </Stack>
  );
}
