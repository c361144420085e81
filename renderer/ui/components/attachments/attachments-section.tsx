import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { LiveView } from '../live.tsx';
import { Section } from '../section.tsx';
import { AddingList } from './adding-list.tsx';
import { AttachmentCard } from './attachment-card.tsx';
import styles from './attachments-section.module.css';
import { LeftoverFiles } from './leftover-files.tsx';
import { usePapers } from './papers-context.tsx';
import { useAdding } from './use-adding.ts';
import { useBlobReport } from './use-blob-report.ts';

export type AttachmentsSectionProps = {
  /** Files that a crash left without a word about them are offered here. */
  readonly offersLeftovers?: boolean;
};

/** Photos and papers of a `PapersContext`: added by the dialog, by drag and by paste; opened in the app. */
export function AttachmentsSection({ offersLeftovers = false }: AttachmentsSectionProps) {
  const { t } = useText();
  const papers = usePapers();
  if (papers === null) throw new Error('AttachmentsSection outside PapersContext');
  const { of, live, open } = papers;
  const adding = useAdding([of]);
  const [isOver, setOver] = useState(false);
  const { missing, orphans, look } = useBlobReport();
  const take = useRef(adding.take);
  useEffect(() => {
    take.current = adding.take;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void take.current(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void adding.take([...event.dataTransfer.files]);
  };
  const handleOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <Section
      title={t('attachments:section.title')}
      help={t('attachments:section.help')}
      actions={
        <Button leftSection={<IconPlus size="1.1rem" aria-hidden />} onClick={() => void adding.pick()}>
          {t('attachments:add.action')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is a second way; the button and pasting do the same by keyboard (2026-11) */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={handleOver}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
      >
        <Stack gap={16}>
          <AddingList adding={adding} />
          {offersLeftovers && orphans.length > 0 ? (
            <LeftoverFiles blobs={orphans} of={of} onTaken={look} />
          ) : null}
          <LiveView live={live}>
            {(attachments) =>
              attachments.length === 0 ? (
                <Text c="dimmed">{t('attachments:section.empty')}</Text>
              ) : (
                <ul className={styles.grid}>
                  {attachments.map((attachment) => (
                    <li key={attachment.id}>
                      <AttachmentCard
                        attachment={attachment}
                        isMissing={missing.has(attachment.id)}
                        onOpen={() => open(attachment.id)}
                      />
                    </li>
                  ))}
                </ul>
              )
            }
          </LiveView>
        </Stack>
      </div>
    </Section>
  );
}
