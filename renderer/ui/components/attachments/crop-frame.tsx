import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { cropText, type Rotation } from '../../../../core/model/attachments.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './crop-frame.module.css';
import { type Area, cropFromDrawn } from './draw-picture.ts';

export type CropFrameProps = {
  readonly rotation: Rotation;
  /** The part as it is kept; nothing when the person thought better of it. */
  readonly onDone: (crop: string | undefined) => void;
  readonly children: ReactNode;
};

const start: Area = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** Draws a frame on a picture with the pointer, or by numbers with the keyboard: only what is inside will be shown. */
export function CropFrame({ rotation, onDone, children }: CropFrameProps) {
  const { t } = useText();
  const frame = useRef<HTMLDivElement>(null);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [area, setArea] = useState<Area>(start);

  const pointOf = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    const part = (at: number, begin: number, length: number) =>
      Math.min(1, Math.max(0, (at - begin) / Math.max(1, length)));
    return {
      x: part(event.clientX, box?.left ?? 0, box?.width ?? 1),
      y: part(event.clientY, box?.top ?? 0, box?.height ?? 1),
    };
  };
  const handleMove = (event: PointerEvent) => {
    if (from.current === null) return;
    const to = pointOf(event);
    setArea({
      x: Math.min(from.current.x, to.x),
      y: Math.min(from.current.y, to.y),
      width: Math.abs(to.x - from.current.x),
      height: Math.abs(to.y - from.current.y),
    });
  };
  const side = (name: keyof Area, label: string) => (
    <NumberInput
      label={label}
      value={Math.round(area[name] * 100)}
      min={0}
      max={100}
      w="7rem"
      onChange={(value) => setArea((known) => ({ ...known, [name]: Number(value) / 100 }))}
    />
  );
  return (
    <Stack gap={12} p={8}>
      <Text size="sm">{t('attachments:crop.help')}</Text>
      <div className={styles.place}>
        <div
          ref={frame}
          className={styles.frame}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = pointOf(event);
          }}
          onPointerMove={handleMove}
          onPointerUp={() => {
            from.current = null;
          }}
        >
          {children}
          <div
            className={styles.area}
            style={{
              left: `${area.x * 100}%`,
              top: `${area.y * 100}%`,
              width: `${area.width * 100}%`,
              height: `${area.height * 100}%`,
            }}
          />
        </div>
      </div>
      <Group gap={8}>
        {side('x', t('attachments:crop.left'))}
        {side('y', t('attachments:crop.top'))}
        {side('width', t('attachments:crop.width'))}
        {side('height', t('attachments:crop.height'))}
      </Group>
      <Group gap={8}>
        <Button variant="filled" onClick={() => onDone(cropText(cropFromDrawn(area, rotation)))}>
          {t('attachments:crop.done')}
        </Button>
        <Button onClick={() => onDone(undefined)}>{t('common:action.cancel')}</Button>
      </Group>
    </Stack>
  );
}
