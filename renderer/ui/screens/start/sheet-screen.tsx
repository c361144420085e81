import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Created } from '../../../services/opening.ts';
import { RecoverySheetCheck } from '../../components/recovery-sheet-check.tsx';
import { RecoverySheetPaper } from '../../components/recovery-sheet-paper.tsx';
import { StartFrame } from '../../components/start-frame.tsx';
import { useSession } from '../../context/session.tsx';
import { useText } from '../../i18n/use-text.ts';

/** The recovery sheet of a new vault: print it or write it down, type two groups back, or leave it for later. */
export function SheetScreen({ created }: { readonly created: Created }) {
  const { t } = useText();
  const session = useSession();
  const [step, setStep] = useState<'sheet' | 'check' | 'right'>('sheet');
  const back = step === 'check' ? { onBack: () => setStep('sheet') } : {};
  return (
    <StartFrame
      key={step}
      width={step === 'sheet' ? 'text' : 'narrow'}
      title={t(titles[step])}
      lead={t(leads[step])}
      {...back}
    >
      {step === 'sheet' ? (
        <>
          <RecoverySheetPaper sheet={created.sheet} />
          <Stack gap={8} data-print="no">
            <Group gap={8}>
              <Button onClick={() => setStep('check')}>{t('vault:sheet.check')}</Button>
              <Button variant="subtle" onClick={session.sheetDone}>
                {t('vault:sheet.later')}
              </Button>
            </Group>
            <Text size="xs" c="dimmed">
              {t('vault:sheet.laterHelp')}
            </Text>
          </Stack>
        </>
      ) : null}
      {step === 'check' ? (
        <RecoverySheetCheck
          groupCount={created.sheet.groups.length}
          canUseGroups
          onRight={() => setStep('right')}
        />
      ) : null}
      {step === 'right' ? (
        <Group>
          <Button variant="filled" onClick={session.sheetDone} autoFocus>
            {t('vault:sheet.toVault')}
          </Button>
        </Group>
      ) : null}
    </StartFrame>
  );
}

const titles = {
  sheet: 'vault:sheet.title',
  check: 'vault:sheet.checkTitle',
  right: 'vault:sheet.rightTitle',
} as const;
const leads = {
  sheet: 'vault:sheet.lead',
  check: 'vault:sheet.checkLead',
  right: 'vault:sheet.rightLead',
} as const;
