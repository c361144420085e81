import { Alert, Box, Button, Group, Text } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { usePendingEdits } from '../context/pending-edits.tsx';
import { useServices } from '../context/services.tsx';
import type { FailureCode } from '../i18n/describe-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from './failure-notice.tsx';
import styles from './print-frame.module.css';

export type PrintFrameProps = {
  /** Offered to the file dialog, without a person's name: file names are shown by other programs. */
  readonly suggestedName: string;
  /** Language of the paper; it need not be the screen's. */
  readonly paperLanguage?: string;
  /** What else belongs beside the print buttons. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A paper as it will be printed: on screen as a page with buttons, in print alone on its sheets.
 *
 * Everything outside the paper is left out of the print by the style sheet (`data-print="paper"`).
 */
export function PrintFrame({ suggestedName, paperLanguage, actions, children }: PrintFrameProps) {
  const { t } = useText();
  const { shell } = useServices();
  const edits = usePendingEdits();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [done, setDone] = useState<'pdf' | 'printer' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const print = async (to: 'pdf' | 'printer') => {
    setBusy(true);
    setDone(null);
    await edits.flushAll();
    const reply = await shell.printPage(to, suggestedName);
    setBusy(false);
    setFailure(reply.ok ? null : reply.code);
    if (reply.ok && reply.value === 'done') setDone(to);
  };
  return (
    <Box>
      <Group gap={8} mb={16} data-print="no">
        <Button
          variant="filled"
          loading={isBusy}
          leftSection={<IconPrinter size="1.1rem" aria-hidden />}
          onClick={() => print('printer')}
        >
          {t('common:print.printer')}
        </Button>
        <Button
          loading={isBusy}
          leftSection={<IconFileTypePdf size="1.1rem" aria-hidden />}
          onClick={() => print('pdf')}
        >
          {t('common:print.pdf')}
        </Button>
        {actions}
      </Group>
      <Box data-print="no" mb={16}>
        <Text c="dimmed" size="xs" role="note">
          {t('common:print.warning')}
        </Text>
        {failure === null ? null : <FailureNotice code={failure} />}
        {done === null ? null : (
          <Alert role="status" variant="default" mt={8}>
            {done === 'pdf' ? t('common:print.pdfDone') : t('common:print.printerDone')}
          </Alert>
        )}
      </Box>
      <article
        className={styles.paper}
        data-print="paper"
        {...(paperLanguage === undefined ? {} : { lang: paperLanguage })}
      >
        {children}
      </article>
    </Box>
  );
}
