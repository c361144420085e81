import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import type { ReadFailureCode } from '../../../../core/lists/grid.ts';
import type { OpenedFile } from '../../../../core/lists/reader-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Section } from '../../components/section.tsx';
import { TextAreaField } from '../../components/text-field.tsx';
import { useServices } from '../../context/services.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './lists.module.css';

export type ListInputProps = {
  readonly onOpened: (file: OpenedFile, name: string | null) => void;
};

/** The first step: a file, chosen or dropped, or a pasted text. */
export function ListInput({ onOpened }: ListInputProps) {
  const { t } = useText();
  const { reader } = useServices();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);
  const [failure, setFailure] = useState<ReadFailureCode | null>(null);

  const take = async (reading: ReturnType<typeof reader.readPasted>, name: string | null) => {
    setReading(true);
    setFailure(null);
    const opened = await reading;
    if (opened.ok) return onOpened(opened.value, name);
    setReading(false);
    setFailure(opened.error.code);
  };
  const takeFile = async (file: File | undefined) => {
    if (file === undefined) return;
    await take(
      file.arrayBuffer().then((bytes) => reader.read(new Uint8Array(bytes))),
      file.name,
    );
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void takeFile(event.dataTransfer.files[0]);
  };
  if (isReading) return <Loading />;
  return (
    <Stack gap={24}>
      {failure === null ? null : <FailureNotice code={failure} />}
      <Section title={t('lists:input.file.title')} help={t('lists:input.file.help')}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button (2026-11) */}
        <div
          className={styles.drop}
          data-over={isOver ? 'yes' : 'no'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={handleDrop}
        >
          <Group gap={12}>
            <Button
              leftSection={<IconFileUpload size="1.1rem" aria-hidden />}
              onClick={() => picker.current?.click()}
            >
              {t('lists:input.file.choose')}
            </Button>
            <Text c="dimmed">{t('lists:input.file.drop')}</Text>
          </Group>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={t('lists:input.file.choose')}
            onChange={(event) => {
              const { files } = event.currentTarget;
              void takeFile(files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      </Section>
      <Section title={t('lists:input.paste.title')} help={t('lists:input.paste.help')}>
        <TextAreaField label={t('lists:input.paste.label')} value={text} onChange={setText} minRows={6} />
        <Group justify="flex-end">
          <Button disabled={text.trim() === ''} onClick={() => void take(reader.readPasted(text), null)}>
            {t('lists:input.paste.read')}
          </Button>
        </Group>
      </Section>
    </Stack>
  );
}
