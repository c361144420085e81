import { Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Crop, Rotation } from '../../../../core/model/attachments.ts';
import { useText } from '../../i18n/use-text.ts';
import { drawPicture } from './draw-picture.ts';
import styles from './picture.module.css';

export type PictureProps = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly rotation: Rotation;
  readonly crop: Crop | null;
  /** What a screen reader says of it; empty where the words beside it say all. */
  readonly label: string;
  readonly isVeiled: boolean;
  /** Pixels of the longer side; without it as large as the picture is. */
  readonly longerSide?: number;
  readonly isCover?: boolean;
};

/**
 * A picture on a canvas: turned and cut as somebody asked for, the bytes as they were kept.
 *
 * No address of the picture exists (`blob:`), so nothing of it is left when the canvas goes.
 */
export function Picture(props: PictureProps) {
  const { t } = useText();
  const { bytes, mediaType, rotation, crop, longerSide } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isOver = false;
    setBroken(false);
    const draw = async () => {
      const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }));
      if (!isOver && canvas.current !== null)
        drawPicture(canvas.current, bitmap, {
          rotation,
          crop,
          ...(longerSide === undefined ? {} : { longerSide }),
        });
      bitmap.close();
    };
    draw().catch(() => {
      if (!isOver) setBroken(true);
    });
    return () => {
      isOver = true;
    };
  }, [bytes, mediaType, rotation, crop, longerSide]);
  if (isBroken) return <Text c="dimmed">{t('attachments:view.broken')}</Text>;
  return (
    <canvas
      ref={canvas}
      {...(props.label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.label })}
      className={styles.picture}
      data-veiled={props.isVeiled}
      data-cover={props.isCover === true}
    />
  );
}
