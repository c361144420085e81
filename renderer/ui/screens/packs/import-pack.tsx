import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { printDate } from '../../../../core/base/dates/print.ts';
import type { EntityId } from '../../../../core/base/ids.ts';
import type { PackPreview } from '../../../services/packs-api.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { isPackRefusal, type PackRefusal } from '../../i18n/describe-pack.ts';
import { useText } from '../../i18n/use-text.ts';
import { PackPreviewList } from './pack-preview.tsx';
import { readTextFile } from './read-file.ts';
import { Refusal } from './refusal.tsx';

type Opened = { readonly text: string; readonly preview: PackPreview };

/** Takes announcements from a file: first what it would add and what differs, then what was chosen, as one act. */
export function ImportPack() {
  const { t, language } = useText();
  const vault = useVault();
  const notices = useNotices();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(new Set());
  const [refusal, setRefusal] = useState<PackRefusal | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  // The same file can be chosen again after it was mended.
  const reset = useRef<() => void>(null);

  const show = async (text: string) => {
    const preview = await vault.previewPack(text);
    if (!preview.ok) return refuse(preview.error);
    setOpened({ text, preview: preview.value });
    setChosen(
      new Set(preview.value.rows.filter((row) => row.state !== 'same' && !row.isInBin).map((row) => row.id)),
    );
  };
  const refuse = (error: { readonly code: string }) => {
    if (isPackRefusal(error.code)) setRefusal(error as PackRefusal);
    else setFailure(error.code as FailureCode);
  };
  const clear = () => {
    setOpened(null);
    setRefusal(null);
    setFailure(null);
    setAsked(false);
  };
  const open = async (file: File | null) => {
    reset.current?.();
    if (file === null) return;
    clear();
    setBusy(true);
    const text = await readTextFile(file);
    if (text.ok) await show(text.value);
    else refuse(text.error);
    setBusy(false);
  };
  const take = async () => {
    if (opened === null) return;
    if (chosen.size === 0) return setAsked(true);
    setBusy(true);
    const saved = await vault.importPack(opened.text, [...chosen]);
    setBusy(false);
    if (!saved.ok) return refuse(saved.error);
    notices.showDone(t('packs:import.done', { count: chosen.size }));
    clear();
  };

  const isSomethingNew = opened?.preview.rows.some(({ state }) => state !== 'same') === true;
  return (
    <Section title={t('packs:import.title')} help={t('packs:import.help')}>
      <Group>
        <FileButton accept=".json,application/json" resetRef={reset} onChange={(file) => void open(file)}>
          {(button) => (
            <Button {...button} leftSection={<IconFileText size="1.1rem" aria-hidden />} loading={isBusy}>
              {t(opened === null ? 'packs:import.choose' : 'packs:import.other')}
            </Button>
          )}
        </FileButton>
      </Group>
      {refusal === null ? null : <Refusal failure={refusal} />}
      {failure === null ? null : <FailureNotice code={failure} />}
      {opened === null ? null : (
        <Stack gap={16}>
          <Text fw={600}>
            {t('packs:import.file', {
              title: opened.preview.title,
              date: printDate(opened.preview.edition, language),
            })}
          </Text>
          <PackPreviewList rows={opened.preview.rows} chosen={chosen} onChoose={setChosen} />
          {isSomethingNew ? (
            <Group gap={12}>
              <Button variant="filled" loading={isBusy} onClick={() => void take()}>
                {t('packs:import.action')}
              </Button>
              {isAsked && chosen.size === 0 ? (
                <Text role="alert" c="var(--zh-destructive)">
                  {t('packs:import.nothingChosen')}
                </Text>
              ) : null}
            </Group>
          ) : (
            <Text role="note">{t('packs:import.allSame')}</Text>
          )}
        </Stack>
      )}
    </Section>
  );
}
