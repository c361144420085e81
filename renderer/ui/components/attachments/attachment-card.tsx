import { Text, UnstyledButton } from '@mantine/core';
import { IconFile, IconFileText, IconFileTypePdf, IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import { printDate } from '../../../../core/base/dates/print.ts';
import { type AttachmentFacts, shownAs } from '../../../../core/model/attachments.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './attachment-card.module.css';
import { kindWords, sizeWords } from './file-words.ts';
import { Picture } from './picture.tsx';
import { useFile } from './use-file.ts';

export type AttachmentCardProps = {
  readonly attachment: AttachmentFacts;
  readonly isMissing: boolean;
  readonly onOpen: () => void;
};

/** One photo or paper in the gallery: a small picture and what it is; opens the viewer. */
export function AttachmentCard({ attachment, isMissing, onOpen }: AttachmentCardProps) {
  const { t, format, language } = useText();
  const { caption, fileName, date, sizeBytes, mediaType, isGraphic } = attachment;
  const name = caption ?? fileName;
  return (
    <UnstyledButton className={styles.card} onClick={onOpen}>
      <div className={styles.picture}>
        {isMissing ? <IconPhotoOff size="2rem" aria-hidden /> : <SmallPicture attachment={attachment} />}
      </div>
      <div className={styles.words}>
        <Text size="sm" fw={600} lineClamp={3} className={styles.name}>
          {name === '' ? kindWords(t, mediaType) : name}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            ...(date === undefined ? [] : [printDate(date, language)]),
            kindWords(t, mediaType),
            sizeWords(t, format, sizeBytes),
          ].join(' · ')}
        </Text>
        {isMissing ? (
          <Text size="xs" c="var(--zh-attention)">
            {t('attachments:card.missing')}
          </Text>
        ) : null}
        {isGraphic ? (
          <Text size="xs" c="dimmed">
            {t('attachments:card.graphic')}
          </Text>
        ) : null}
      </div>
    </UnstyledButton>
  );
}

/** The sealed small picture; an outline of its kind where there is none. */
export function SmallPicture({
  attachment,
  isCover = true,
}: {
  readonly attachment: AttachmentFacts;
  readonly isCover?: boolean;
}) {
  const { id, thumbnail, rotation, crop, isGraphic, mediaType } = attachment;
  const file = useFile(id, 'thumbnail', thumbnail !== undefined);
  if (thumbnail === undefined || file.state !== 'here') return <Outline mediaType={mediaType} />;
  return (
    <Picture
      bytes={file.bytes}
      mediaType="image/webp"
      rotation={rotation}
      crop={crop}
      label=""
      isVeiled={isGraphic}
      isCover={isCover}
    />
  );
}

function Outline({ mediaType }: { readonly mediaType: string }) {
  const props = { size: '2rem', stroke: 1.3, 'aria-hidden': true } as const;
  if (mediaType.startsWith('image/')) return <IconPhoto {...props} />;
  switch (shownAs(mediaType)) {
    case 'pdf':
      return <IconFileTypePdf {...props} />;
    case 'text':
      return <IconFileText {...props} />;
    default:
      return <IconFile {...props} />;
  }
}
