import { Checkbox, Code, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { readMetadata } from '../../../services/attachments/metadata.ts';
import { modelText } from '../../i18n/model-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { EditableDateField } from '../date-field.tsx';
import { EditableField } from '../editable-field.tsx';
import { Facts } from '../facts.tsx';
import type { Fact } from './fact.ts';
import { kindWords, sizeWords } from './file-words.ts';
import { ProvenFacts } from './proven-facts.tsx';
import { ShownTo } from './shown-to.tsx';
import type { Attachment, AttachmentEdit } from './use-attachment-edit.ts';

export type AttachmentDetailsProps = {
  readonly attachment: Attachment;
  readonly edit: AttachmentEdit;
  readonly about: readonly EntityRecord[];
  readonly onGoTo: (fact: Fact) => void;
  /** The file, once it is open: what the camera wrote into it. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
};

/** What is known of a photo or paper: what it shows, when, what it confirms, what the file itself says. */
export function AttachmentDetails({ attachment, edit, about, onGoTo, bytes }: AttachmentDetailsProps) {
  const words = useText();
  const { t, format } = words;
  const isPicture = attachment.mediaType.startsWith('image/');
  return (
    <Stack gap={16}>
      <EditableField
        label={modelText(t, 'attachment.caption.label')}
        isLong
        value={attachment.caption ?? ''}
        onSave={(text) => edit.set('caption', text)}
      />
      <EditableDateField
        label={modelText(t, 'attachment.date.label')}
        value={attachment.date ?? ''}
        onSave={(date) => edit.set('date', date)}
      />
      <Checkbox
        label={modelText(t, 'attachment.graphic.label')}
        description={t('attachments:details.graphicHelp')}
        checked={attachment.isGraphic}
        onChange={(event) => void edit.set('graphic', event.currentTarget.checked)}
      />
      {isPicture ? (
        <Checkbox
          label={modelText(t, 'attachment.portrait.label')}
          checked={attachment.isPortrait}
          onChange={(event) => void edit.set('portrait', event.currentTarget.checked)}
        />
      ) : null}
      <ShownTo attachment={attachment} edit={edit} />
      <ProvenFacts attachment={attachment} about={about} edit={edit} onGoTo={onGoTo} />
      {bytes === null ? null : <Metadata bytes={bytes} mediaType={attachment.mediaType} />}
      <Facts
        rows={[
          { label: modelText(t, 'attachment.media-type.label'), value: kindWords(t, attachment.mediaType) },
          { label: modelText(t, 'attachment.size.label'), value: sizeWords(t, format, attachment.sizeBytes) },
          {
            label: modelText(t, 'attachment.hash.label'),
            value: (
              <>
                <Code>{hashInParts(attachment.hash)}</Code>
                {bytes === null ? null : (
                  <Text size="xs" c="dimmed">
                    {t('attachments:details.hashChecked')}
                  </Text>
                )}
              </>
            ),
          },
        ]}
      />
    </Stack>
  );
}

/** Sixteen digits to a part: a line does not end with the last one or two alone. */
const hashInParts = (hash: string): readonly ReactNode[] =>
  (hash.match(/.{1,16}/gu) ?? []).flatMap((part) => [part, <wbr key={part} />]);

/** What the camera wrote into the picture. It stays in the vault, and leaves only when somebody says so. */
function Metadata({
  bytes,
  mediaType,
}: {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}) {
  const { t } = useText();
  const found = useMemo(() => readMetadata(bytes, mediaType), [bytes, mediaType]);
  if (found === null) return null;
  const { place, takenAt, make, model, software } = found;
  const camera = [make, model].filter((part) => part !== undefined).join(' ');
  const facts = [
    ...(takenAt === undefined ? [] : [{ label: t('attachments:metadata.taken'), value: takenAt }]),
    ...(camera === '' ? [] : [{ label: t('attachments:metadata.camera'), value: camera }]),
    ...(software === undefined ? [] : [{ label: t('attachments:metadata.program'), value: software }]),
    ...(place === undefined
      ? []
      : [
          {
            label: t('attachments:metadata.place'),
            // As maps write it, in every language.
            value: `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`,
          },
        ]),
  ];
  if (facts.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('attachments:metadata.title')}</Text>
      <Text size="xs" c="dimmed">
        {t('attachments:metadata.help')}
      </Text>
      <Facts rows={facts} />
    </Stack>
  );
}
