import { type AttachmentFacts, shownAs } from '../../../../core/model/attachments.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/use-text.ts';

/** A size as people say it; whole kilobytes and tenths of megabytes. */
export function sizeWords(t: Translate, format: Formats, bytes: number): string {
  if (bytes < 1024) return t('attachments:size.bytes', { count: bytes });
  const kib = bytes / 1024;
  if (kib < 1000) return t('attachments:size.kilobytes', { size: format.number(Math.round(kib)) });
  const mib = kib / 1024;
  if (mib < 1000) return t('attachments:size.megabytes', { size: format.number(Math.round(mib * 10) / 10) });
  return t('attachments:size.gigabytes', { size: format.number(Math.round((mib / 1024) * 10) / 10) });
}

/** Why a file has no picture of it here, in one sentence. */
export function noPreviewWords(t: Translate, mediaType: string): string {
  if (mediaType === 'image/heic') return t('attachments:noPreview.heic');
  if (mediaType === 'image/tiff') return t('attachments:noPreview.tiff');
  if (mediaType.startsWith('video/') || mediaType.startsWith('audio/'))
    return t('attachments:noPreview.media');
  if (/zip|office|opendocument|msword/.test(mediaType)) return t('attachments:noPreview.document');
  return t('attachments:noPreview.unknown');
}

/** What to call a photo or paper: what somebody wrote of it, else its file, else what it is. */
export function paperName(
  t: Translate,
  { caption, fileName, mediaType }: Pick<AttachmentFacts, 'caption' | 'fileName' | 'mediaType'>,
): string {
  const [first = ''] = (caption ?? fileName).trim().split('\n');
  return first === '' ? kindWords(t, mediaType) : first;
}

const kinds = {
  image: 'attachments:kind.image',
  pdf: 'attachments:kind.pdf',
  text: 'attachments:kind.text',
  nothing: 'attachments:kind.other',
} as const;

/** What a file is, in a word. */
export const kindWords = (t: Translate, mediaType: string): string =>
  t(mediaType.startsWith('image/') ? kinds.image : kinds[shownAs(mediaType)]);
