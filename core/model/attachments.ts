import type { EntityId } from '../base/ids.ts';
import { viewIn } from './fold.ts';
import { textIn, textsIn } from './summaries.ts';
import type { DateText, EntityRecord } from './types.ts';

/** What is known of a photo or paper, out of its record. */
export type AttachmentFacts = {
  readonly id: EntityId;
  readonly of: readonly EntityId[];
  readonly blob: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
  readonly thumbnail?: string;
  readonly caption?: string;
  readonly date?: DateText;
  /** Degrees clockwise. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly crop: Crop | null;
  readonly isGraphic: boolean;
  readonly isPortrait: boolean;
  /** Claims that it bears out, as they were called when that was said. */
  readonly proves: readonly string[];
  readonly changedAt: string;
};

/** A part of a picture, in ten-thousandths of its width and height before it is turned. */
export type Crop = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** `null` for an attachment that is deleted or undone. */
export function attachmentFacts(record: EntityRecord): AttachmentFacts | null {
  const blob = textIn(record, 'blob');
  if (record.kind !== 'attachment' || record.isDeleted || blob === undefined) return null;
  const thumbnail = textIn(record, 'thumbnail');
  const caption = textIn(record, 'caption');
  const date = textIn(record, 'date');
  return {
    id: record.id,
    of: textsIn(record, 'of') as readonly EntityId[],
    blob,
    fileName: textIn(record, 'file-name') ?? '',
    mediaType: textIn(record, 'media-type') ?? 'application/octet-stream',
    sizeBytes: readSize(textIn(record, 'size') ?? ''),
    hash: textIn(record, 'hash') ?? '',
    ...(thumbnail === undefined ? {} : { thumbnail }),
    ...(caption === undefined ? {} : { caption }),
    ...(date === undefined ? {} : { date }),
    rotation: readRotation(textIn(record, 'rotation')),
    crop: readCrop(textIn(record, 'crop') ?? ''),
    isGraphic: isSet(record, 'graphic'),
    isPortrait: isSet(record, 'portrait'),
    proves: textsIn(record, 'proves'),
    changedAt: record.changedAt,
  };
}

/** Whole bytes; 0 for what is no number. */
const readSize = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

const isSet = (record: EntityRecord, flag: string): boolean =>
  viewIn(record, flag)?.claims[0]?.value === true;

const rotations = [0, 90, 180, 270] as const;
export type Rotation = (typeof rotations)[number];

const readRotation = (text: string | undefined): Rotation =>
  rotations.find((degrees) => text === rotationText(degrees)) ?? 0;

/** How a rotation is kept. */
export const rotationText = (degrees: Rotation): string => `r${degrees}`;

/** A rotation after another quarter. */
export const turned = (from: Rotation, quarter: 'left' | 'right'): Rotation =>
  rotations[(rotations.indexOf(from) + (quarter === 'right' ? 1 : 3)) % 4] as Rotation;

const whole = 10_000;

/** How a part of a picture is kept. */
export const cropText = ({ x, y, width, height }: Crop): string => [x, y, width, height].join(' ');

/** `null` for what is no part of a picture: nothing, all of it, or something outside it. */
export function readCrop(text: string): Crop | null {
  const match = /^(\d{1,5}) (\d{1,5}) (\d{1,5}) (\d{1,5})$/.exec(text);
  if (match === null) return null;
  const [x, y, width, height] = match.slice(1).map(Number) as [number, number, number, number];
  if (width === 0 || height === 0 || x + width > whole || y + height > whole) return null;
  return width === whole && height === whole ? null : { x, y, width, height };
}

/** How a file can be shown inside the app. */
export type Shown = 'image' | 'pdf' | 'text' | 'nothing';

/** Pictures that Chromium draws. No SVG: it is a program as much as a picture. No HEIC, no TIFF: it cannot. */
const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif'];

export function shownAs(mediaType: string): Shown {
  if (pictures.includes(mediaType)) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  return mediaType.startsWith('text/') ? 'text' : 'nothing';
}

/** Larger files are kept and saved out again, not shown: what is shown is whole in memory. */
export const maxShownBytes = 64 * 1024 * 1024;
