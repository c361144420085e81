import { Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Loading } from '../loading.tsx';
import { openPdf, type PdfFile, PdfUnreadable } from './pdf-file.ts';
import styles from './pdf-view.module.css';

type State = PdfFile | 'loading' | 'password' | 'broken';

/** A PDF page by page. */
export function PdfView({
  bytes,
  label,
}: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly label: string;
}) {
  const { t } = useText();
  const [file, setFile] = useState<State>('loading');
  useEffect(() => {
    let isOver = false;
    let opened: PdfFile | null = null;
    openPdf(bytes).then(
      (pdf) => {
        opened = pdf;
        if (isOver) pdf.close();
        else setFile(pdf);
      },
      (error: unknown) => {
        if (!isOver) setFile(error instanceof PdfUnreadable ? error.reason : 'broken');
      },
    );
    return () => {
      isOver = true;
      opened?.close();
    };
  }, [bytes]);
  if (file === 'loading') return <Loading />;
  if (file === 'password') return <Text>{t('attachments:view.pdfPassword')}</Text>;
  if (file === 'broken') return <Text>{t('attachments:view.broken')}</Text>;
  return <PdfPages file={file} label={label} />;
}

function PdfPages({ file, label }: { readonly file: PdfFile; readonly label: string }) {
  const { t } = useText();
  const [page, setPage] = useState(1);
  const [text, setText] = useState('');
  const [isBroken, setBroken] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isOver = false;
    setBroken(false);
    // Onto a canvas of its own: a page that comes late must not be drawn over a newer one.
    const fresh = document.createElement('canvas');
    file.draw(page, fresh, Math.max(320, frame.current?.clientWidth ?? 800)).then(
      (read) => {
        if (isOver || canvas.current === null) return;
        canvas.current.width = fresh.width;
        canvas.current.height = fresh.height;
        canvas.current.getContext('2d')?.drawImage(fresh, 0, 0);
        setText(read);
      },
      () => {
        if (!isOver) setBroken(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [file, page]);
  return (
    <Stack gap={8}>
      <Group gap={8} justify="center">
        <Button
          aria-label={t('attachments:view.previousPage')}
          disabled={page === 1}
          onClick={() => setPage(page - 1)}
        >
          <IconChevronLeft size="1.1rem" aria-hidden />
        </Button>
        <Text role="status">{t('attachments:view.page', { page, pages: file.pageCount })}</Text>
        <Button
          aria-label={t('attachments:view.nextPage')}
          disabled={page === file.pageCount}
          onClick={() => setPage(page + 1)}
        >
          <IconChevronRight size="1.1rem" aria-hidden />
        </Button>
      </Group>
      <div ref={frame}>
        {isBroken ? <Text>{t('attachments:view.broken')}</Text> : null}
        <canvas ref={canvas} role="img" aria-label={label} className={styles.page} hidden={isBroken} />
        <VisuallyHidden>{text}</VisuallyHidden>
      </div>
    </Stack>
  );
}
