import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { RecoverySheet } from '../../../services/opening.ts';
import type { VaultStatus } from '../../../services/status-api.ts';
import { Dialog } from '../../components/dialog.tsx';
import { RecoverySheetCheck } from '../../components/recovery-sheet-check.tsx';
import { RecoverySheetPaper } from '../../components/recovery-sheet-paper.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SheetPassphraseDialog } from './sheet-passphrase-dialog.tsx';

/** Groups on every sheet: the prefix, fourteen of four letters, one of two. */
const groupCount = 16;

type Asking = 'none' | 'show' | 'renew' | 'check';

/** The recovery sheet again, a new one, or the check that ends the reminder. */
export function RecoverySection({ status }: { readonly status: VaultStatus }) {
  const { t } = useText();
  const [asking, setAsking] = useState<Asking>('none');
  const [sheet, setSheet] = useState<RecoverySheet | null>(null);
  const close = () => setAsking('none');
  return (
    <Section
      title={t('settings:recovery.title')}
      help={
        status.isRecoveryConfirmed ? t('settings:recovery.confirmed') : t('settings:recovery.notConfirmed')
      }
    >
      {sheet === null ? (
        <Stack gap={8}>
          <Group gap={8}>
            {status.canConfirmByGroups ? (
              <Button onClick={() => setAsking('show')}>{t('settings:recovery.show')}</Button>
            ) : null}
            <Button onClick={() => setAsking('check')}>{t('settings:recovery.check')}</Button>
            <Button variant="subtle" onClick={() => setAsking('renew')}>
              {t('settings:recovery.renew')}
            </Button>
          </Group>
          <Text size="xs" c="dimmed" maw="72ch">
            {status.canConfirmByGroups ? null : `${t('settings:recovery.notKept')} `}
            {t('settings:recovery.renewHelp')}
          </Text>
        </Stack>
      ) : (
        <>
          <RecoverySheetPaper sheet={sheet} />
          <Group data-print="no">
            <Button onClick={() => setSheet(null)}>{t('settings:recovery.hide')}</Button>
          </Group>
        </>
      )}
      {asking === 'show' || asking === 'renew' ? (
        <SheetPassphraseDialog
          isRenewal={asking === 'renew'}
          onClose={close}
          onSheet={(shown) => {
            setSheet(shown);
            close();
          }}
        />
      ) : null}
      <Dialog isOpen={asking === 'check'} title={t('settings:recovery.check')} onClose={close}>
        {status.canConfirmByGroups ? <Text>{t('vault:sheet.checkLead')}</Text> : null}
        <RecoverySheetCheck
          groupCount={groupCount}
          canUseGroups={status.canConfirmByGroups}
          onRight={close}
        />
      </Dialog>
    </Section>
  );
}
