import { Checkbox, Input, Stack } from '@mantine/core';
import { useId } from 'react';
import { rowOf } from '../../../../core/model/schema.ts';
import { textsIn } from '../../../../core/model/summaries.ts';
import { modelText, type Words } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Attachment, AttachmentEdit } from './use-attachment-edit.ts';

/** To whom a photo or paper may be shown; what is not ticked was agreed on with nobody. */
export function ShownTo({
  attachment,
  edit,
}: {
  readonly attachment: Attachment;
  readonly edit: AttachmentEdit;
}) {
  const { t } = useText();
  const id = useId();
  const allowed = textsIn(attachment.record, 'permission');
  return (
    <Stack gap={8} role="group" aria-labelledby={id}>
      <Input.Label id={id} component="div" fw={600}>
        {modelText(t, 'attachment.permission.label')}
      </Input.Label>
      {(rowOf('attachment', 'permission')?.choices ?? []).map((choice) => (
        <Checkbox
          key={choice}
          label={modelText(t, `attachment.permission.choices.${choice}`)}
          checked={allowed.includes(choice)}
          onChange={() => void (allowed.includes(choice) ? edit.take : edit.add)('permission', choice)}
        />
      ))}
      <Input.Description>{t('attachments:shownTo.help')}</Input.Description>
    </Stack>
  );
}

/** The same as a sentence, where a copy is about to leave the vault. */
export function shownToWords({ t, format }: Words, { record }: Attachment): string {
  const allowed = textsIn(record, 'permission').map((choice) =>
    modelText(t, `attachment.permission.choices.${choice}`),
  );
  return allowed.length === 0
    ? t('attachments:shownTo.nobody')
    : t('attachments:shownTo.allowed', { list: format.list(allowed) });
}
