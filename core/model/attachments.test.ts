import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropText, readCrop, shownAs, turned } from './attachments.ts';

describe('a marked part of a picture', () => {
  it('comes back as it was kept', () => {
    const side = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
      .map(([at, length]) => ({ at, length: Math.min(length, 10_000 - at) }));
    fc.assert(
      fc.property(side, side, (a, b) => {
        const crop = { x: a.at, y: b.at, width: a.length, height: b.length };
        expect(readCrop(cropText(crop))).toEqual(crop);
      }),
    );
  });

  it.each(['', '0 0 10000 10000', '9000 0 2000 10', '0 0 0 5', '1 2 3', '-1 0 5 5', 'a b c d'])(
    'is none when it says %j',
    (text) => expect(readCrop(text)).toBeNull(),
  );
});

describe('turning a picture', () => {
  it('goes round in four quarters either way', () => {
    expect(turned(270, 'right')).toBe(0);
    expect(turned(0, 'left')).toBe(270);
    expect(turned(turned(90, 'right'), 'left')).toBe(90);
  });
});

describe('what is shown inside the app', () => {
  it.each([
    ['image/jpeg', 'image'],
    ['application/pdf', 'pdf'],
    ['text/plain', 'text'],
    ['image/svg+xml', 'nothing'],
    ['image/heic', 'nothing'],
    ['application/zip', 'nothing'],
  ])('%s is shown as %s', (type, shown) => expect(shownAs(type)).toBe(shown));
});
