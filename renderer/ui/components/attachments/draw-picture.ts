import type { Crop, Rotation } from '../../../../core/model/attachments.ts';

export type Drawing = {
  readonly rotation: Rotation;
  readonly crop: Crop | null;
  /** Pixels of the longer side; never larger than the picture is. */
  readonly longerSide?: number;
};

/** A rectangle in pixels. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The part of a picture to be shown, in its own pixels. */
export const areaOf = (crop: Crop | null, width: number, height: number): Area =>
  crop === null
    ? { x: 0, y: 0, width, height }
    : {
        x: (crop.x * width) / 10_000,
        y: (crop.y * height) / 10_000,
        width: Math.max(1, (crop.width * width) / 10_000),
        height: Math.max(1, (crop.height * height) / 10_000),
      };

/** A rectangle that was drawn on a turned picture, in parts of its sides (0–1), as a part of the picture before it was turned. */
export function cropFromDrawn(drawn: Area, rotation: Rotation): Crop {
  const { x, y, width, height } = unturned(drawn, rotation);
  const part = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 10_000);
  const [left, top] = [part(x), part(y)];
  return {
    x: Math.min(left, 9999),
    y: Math.min(top, 9999),
    width: Math.max(1, Math.min(part(width), 10_000 - left)),
    height: Math.max(1, Math.min(part(height), 10_000 - top)),
  };
}

function unturned({ x, y, width, height }: Area, rotation: Rotation): Area {
  switch (rotation) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: y, y: 1 - x - width, width: height, height: width };
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 270:
      return { x: 1 - y - height, y: x, width: height, height: width };
  }
}

/** Draws a picture turned and cut. */
export function drawPicture(canvas: HTMLCanvasElement, bitmap: ImageBitmap, drawing: Drawing): void {
  const area = areaOf(drawing.crop, bitmap.width, bitmap.height);
  const longest = Math.max(area.width, area.height);
  const scale = Math.min(1, (drawing.longerSide ?? longest) / longest);
  const [width, height] = [Math.max(1, area.width * scale), Math.max(1, area.height * scale)];
  const isUpright = drawing.rotation % 180 === 0;
  canvas.width = Math.round(isUpright ? width : height);
  canvas.height = Math.round(isUpright ? height : width);
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((drawing.rotation * Math.PI) / 180);
  context.drawImage(bitmap, area.x, area.y, area.width, area.height, -width / 2, -height / 2, width, height);
}
