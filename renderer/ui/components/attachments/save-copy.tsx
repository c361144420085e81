import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { maxShownBytes } from '../../../../core/model/attachments.ts';
import type { CopyRequest, FileProgress } from '../../../services/attachments-api.ts';
import { useNotices } from '../../context/notices.tsx';
import { useVault } from '../../context/services.tsx';
import type { FailureCode } from '../../i18n/describe-failure.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceCards } from '../choice-cards.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { shownToWords } from './shown-to.tsx';
import type { Attachment } from './use-attachment-edit.ts';

export type SaveCopyProps = {
  readonly attachment: Attachment;
  readonly onClose: () => void;
};

/** Kinds of picture whose metadata can be left out without touching the picture. */
const strippable = ['image/jpeg', 'image/png', 'image/webp'];

/** Before a copy leaves in clear: what that means, and for a picture whether place and camera go along. */
export function SaveCopy({ attachment, onClose }: SaveCopyProps) {
  const words = useText();
  const { t } = words;
  const vault = useVault();
  const notices = useNotices();
  const canStrip = strippable.includes(attachment.mediaType) && attachment.sizeBytes <= maxShownBytes;
  const [form, setForm] = useState<CopyRequest['form']>(canStrip ? 'without-metadata' : 'as-is');
  const [job, setJob] = useState<string | null>(null);
  const [progress, setProgress] = useState<FileProgress | null>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const save = async () => {
    const name = crypto.randomUUID();
    setJob(name);
    setFailure(null);
    const reply = await vault.saveCopy({ job: name, id: attachment.id, form }, setProgress);
    setJob(null);
    setProgress(null);
    if (!reply.ok) return reply.error.code === 'storage.stopped' ? onClose() : setFailure(reply.error.code);
    if (reply.value === 'done') {
      notices.showDone(t('attachments:copy.done'));
      onClose();
    }
  };
  const close = () => {
    if (job === null) onClose();
    else void vault.stopJob(job);
  };
  return (
    <Stack gap={16}>
      <Title order={2}>{t('attachments:copy.title')}</Title>
      <Text>{t('attachments:copy.text')}</Text>
      <Text>{shownToWords(words, attachment)}</Text>
      {canStrip ? (
        <ChoiceCards
          label={t('attachments:copy.which')}
          value={form}
          onChange={setForm}
          choices={[
            {
              value: 'without-metadata',
              title: t('attachments:copy.without'),
              text: t('attachments:copy.withoutHelp'),
            },
            { value: 'as-is', title: t('attachments:copy.asIs'), text: t('attachments:copy.asIsHelp') },
          ]}
        />
      ) : null}
      {progress === null ? null : (
        <Progress
          value={(progress.doneBytes / Math.max(1, progress.totalBytes)) * 100}
          aria-label={t('attachments:copy.title')}
        />
      )}
      {failure === null ? null : <FailureNotice code={failure} />}
      <Group gap={8} justify="flex-end">
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button variant="filled" loading={job !== null} onClick={() => void save()}>
          {t('attachments:copy.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
