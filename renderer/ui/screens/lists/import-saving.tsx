import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SavingProgress } from '../../../services/imports-api.ts';
import { Section } from '../../components/section.tsx';
import { useVault } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';

/** Seconds are told in steps of five: a number that jumps says less. */
const stepS = 5;

const stepTexts = {
  prepare: 'lists:import.step.prepare',
  write: 'lists:import.step.write',
  file: 'lists:import.step.file',
} as const satisfies Record<SavingProgress['step'], string>;

/** How far the saving of a table is; while its rows are prepared nothing is written, and it can be stopped. */
export function ImportSaving({ progress }: { readonly progress: SavingProgress }) {
  const { t, format } = useText();
  const vault = useVault();
  const { step, done, total } = progress;
  const [began, setBegan] = useState({ step, atMs: performance.now() });
  if (began.step !== step) setBegan({ step, atMs: performance.now() });
  const spentMs = performance.now() - began.atMs;
  const leftS = done === 0 ? null : Math.ceil(((spentMs / done) * (total - done)) / 1000 / stepS) * stepS;
  return (
    <Section title={t('lists:import.saving')}>
      <Stack gap={8}>
        {/* The button that was pressed is gone: the focus goes to what is said instead. */}
        <Text role="status" tabIndex={-1} ref={focusOn}>
          {t(stepTexts[step], { done: format.number(done), total: format.number(total) })}
        </Text>
        <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t('lists:import.saving')} />
        {leftS === null || leftS === 0 || step === 'prepare' ? null : (
          <Text size="xs" c="dimmed">
            {t('lists:run.left', { count: leftS })}
          </Text>
        )}
        <Text>{t(step === 'prepare' ? 'lists:import.canStop' : 'lists:import.savingText')}</Text>
        {step === 'prepare' ? (
          <Group justify="flex-end">
            <Button onClick={() => void vault.stopSaving()}>{t('lists:import.stop')}</Button>
          </Group>
        ) : null}
      </Stack>
    </Section>
  );
}

const focusOn = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
