import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCrop, IconDownload, IconRotate2, IconRotateClockwise2, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { maxShownBytes, rotationText, shownAs, turned } from '../../../../core/model/attachments.ts';
import type { EntityRecord } from '../../../../core/model/types.ts';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../dialog.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { Loading } from '../loading.tsx';
import { AttachmentDetails } from './attachment-details.tsx';
import styles from './attachment-viewer.module.css';
import { CropFrame } from './crop-frame.tsx';
import type { Fact } from './fact.ts';
import { noPreviewWords } from './file-words.ts';
import { PdfView } from './pdf-view.tsx';
import { Picture } from './picture.tsx';
import { SaveCopy } from './save-copy.tsx';
import { TextView } from './text-view.tsx';
import { type Attachment, useAttachmentEdit } from './use-attachment-edit.ts';
import { type FileState, useFile } from './use-file.ts';

export type AttachmentViewerProps = {
  /** `null`: closed. */
  readonly attachment: Attachment | null;
  /** Records whose facts it can confirm. */
  readonly about: readonly EntityRecord[];
  readonly onClose: () => void;
  /** Closes, and goes to where a fact stands. */
  readonly onGoTo: (fact: Fact) => void;
};

/** Looks at one photo or paper inside the app, and writes down what is known of it. */
export function AttachmentViewer({ attachment, ...rest }: AttachmentViewerProps) {
  const { t } = useText();
  return (
    <Dialog
      isOpen={attachment !== null}
      size="xl"
      title={attachment?.fileName === '' ? t('attachments:view.unnamed') : (attachment?.fileName ?? '')}
      onClose={rest.onClose}
    >
      {attachment === null ? null : <Viewer key={attachment.id} attachment={attachment} {...rest} />}
    </Dialog>
  );
}

function Viewer({
  attachment,
  about,
  onClose,
  onGoTo,
}: AttachmentViewerProps & { readonly attachment: Attachment }) {
  const { t } = useText();
  const shown = shownAs(attachment.mediaType);
  const isShown = shown !== 'nothing' && attachment.sizeBytes <= maxShownBytes;
  const file = useFile(attachment.id, 'file', isShown);
  const edit = useAttachmentEdit(attachment);
  const [isAsked, setAsked] = useState(false);
  const [isCropping, setCropping] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isVeiled = attachment.isGraphic && !isAsked;
  const turn = (quarter: 'left' | 'right') =>
    void edit.set('rotation', rotationText(turned(attachment.rotation, quarter)));
  // In the same dialog: two of them would both go with one Esc.
  if (isSaving) return <SaveCopy attachment={attachment} onClose={() => setSaving(false)} />;
  return (
    <Stack gap={16}>
      <div className={styles.view}>
        {isVeiled ? (
          <Stack align="center" gap={8} p={16}>
            <Text ta="center">{t('attachments:view.graphic')}</Text>
            <Button onClick={() => setAsked(true)}>{t('attachments:view.showGraphic')}</Button>
          </Stack>
        ) : null}
        {isShown && !(isVeiled && shown !== 'image') ? (
          <Shown file={file}>
            {(bytes) => {
              if (shown === 'pdf') return <PdfView bytes={bytes} label={attachment.fileName} />;
              if (shown === 'text') return <TextView bytes={bytes} />;
              const picture = (
                <Picture
                  bytes={bytes}
                  mediaType={attachment.mediaType}
                  rotation={attachment.rotation}
                  crop={isCropping ? null : attachment.crop}
                  label={attachment.caption ?? attachment.fileName}
                  isVeiled={isVeiled}
                />
              );
              return isCropping ? (
                <CropFrame
                  rotation={attachment.rotation}
                  onDone={(crop) => {
                    setCropping(false);
                    if (crop !== undefined) void edit.set('crop', crop);
                  }}
                >
                  {picture}
                </CropFrame>
              ) : (
                <div className={styles.picture}>{picture}</div>
              );
            }}
          </Shown>
        ) : null}
        {isShown ? null : (
          <Text p={16} ta="center">
            {shown === 'nothing' ? noPreviewWords(t, attachment.mediaType) : t('attachments:noPreview.large')}
          </Text>
        )}
      </div>
      <Group gap={8}>
        {shown === 'image' && isShown && !isCropping ? (
          <>
            <Button leftSection={<IconRotate2 size="1.1rem" aria-hidden />} onClick={() => turn('left')}>
              {t('attachments:view.turnLeft')}
            </Button>
            <Button
              leftSection={<IconRotateClockwise2 size="1.1rem" aria-hidden />}
              onClick={() => turn('right')}
            >
              {t('attachments:view.turnRight')}
            </Button>
            {attachment.crop === null ? (
              <Button leftSection={<IconCrop size="1.1rem" aria-hidden />} onClick={() => setCropping(true)}>
                {t('attachments:view.crop')}
              </Button>
            ) : (
              <Button onClick={() => void edit.set('crop', '')}>{t('attachments:view.whole')}</Button>
            )}
          </>
        ) : null}
        <Button leftSection={<IconDownload size="1.1rem" aria-hidden />} onClick={() => setSaving(true)}>
          {t('attachments:copy.action')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconTrash size="1.1rem" aria-hidden />}
          onClick={() => void edit.remove().then((isDone) => isDone && onClose())}
        >
          {t('attachments:view.remove')}
        </Button>
      </Group>
      {edit.failure === null ? null : <FailureNotice code={edit.failure} />}
      <AttachmentDetails
        attachment={attachment}
        edit={edit}
        about={about}
        onGoTo={onGoTo}
        bytes={file.state === 'here' ? file.bytes : null}
      />
    </Stack>
  );
}

function Shown(props: {
  readonly file: FileState;
  readonly children: (bytes: Uint8Array<ArrayBuffer>) => React.ReactNode;
}) {
  switch (props.file.state) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <FailureNotice code={props.file.code} />;
    case 'here':
      return props.children(props.file.bytes);
  }
}
