import { describe, expect, it } from 'vitest';
import { areaOf, cropFromDrawn } from './draw-picture.ts';

describe('a part drawn on a turned picture', () => {
  // The upper left quarter of what is seen, and where it lies in the picture as it was taken.
  const drawn = { x: 0, y: 0, width: 0.5, height: 0.25 };
  it.each([
    [0, { x: 0, y: 0, width: 5000, height: 2500 }],
    [90, { x: 0, y: 5000, width: 2500, height: 5000 }],
    [180, { x: 5000, y: 7500, width: 5000, height: 2500 }],
    [270, { x: 7500, y: 0, width: 2500, height: 5000 }],
  ] as const)('by %i degrees is kept as a part of the picture before it was turned', (rotation, crop) => {
    expect(cropFromDrawn(drawn, rotation)).toEqual(crop);
  });

  it('stays inside the picture', () => {
    const crop = cropFromDrawn({ x: 0.9, y: -0.2, width: 0.5, height: 3 }, 0);
    expect([crop.x + crop.width, crop.y + crop.height, crop.y]).toEqual([10_000, 10_000, 0]);
  });

  it('is shown in the pixels of the picture; without one it is the whole', () => {
    expect(areaOf({ x: 1000, y: 5000, width: 2500, height: 5000 }, 400, 200)).toEqual({
      ...{ x: 40, y: 100, width: 100, height: 100 },
    });
    expect(areaOf(null, 400, 200)).toEqual({ x: 0, y: 0, width: 400, height: 200 });
  });
});
