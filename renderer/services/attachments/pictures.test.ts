import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';
import { withoutMetadata } from './strip.ts';

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (value: number) => [value >> 8, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];

/** A big-endian TIFF with a turned picture, a camera and a place (48°27' N, 35°1' E). */
function tiff(): number[] {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ];
  const model = letters('SecretCam\0');
  const modelAt = 8 + 2 + 3 * 12 + 4;
  const gpsAt = modelAt + model.length;
  const degreesAt = gpsAt + 2 + 4 * 12 + 4;
  const rational = (...values: readonly number[]) => values.flatMap((value) => [...u32(value), ...u32(1)]);
  return [
    ...letters('MM'),
    ...u16(42),
    ...u32(8),
    ...u16(3),
    ...entry(0x0110, 2, model.length, u32(modelAt)),
    ...entry(0x0112, 3, 1, [...u16(6), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gpsAt)),
    ...u32(0),
    ...model,
    ...u16(4),
    ...entry(1, 2, 2, letters('N\0\0\0')),
    ...entry(2, 5, 3, u32(degreesAt)),
    ...entry(3, 2, 2, letters('E\0\0\0')),
    ...entry(4, 5, 3, u32(degreesAt + 24)),
    ...u32(0),
    ...rational(48, 27, 0),
    ...rational(35, 1, 0),
  ];
}
const exif = () => [...letters('Exif\0\0'), ...tiff()];
const segment = (marker: number, data: readonly number[]) => [0xff, marker, ...u16(data.length + 2), ...data];
/** Two scans with a table between them that holds the two bytes of the end mark. */
const scan = [
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[1, 2, 3, 0xff, 0, 4, 0xff, 0xd3, 5],
  ...segment(0xc4, [0xff, 0xd9, 7]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...[8, 9, 0xff, 0xd9],
];
const jpeg = () =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, letters('JFIF\0')),
    ...segment(0xe1, exif()),
    ...segment(0xe1, letters('http://ns.adobe.com/xap/1.0/\0 secret-xmp')),
    ...segment(0xe2, letters('ICC_PROFILE\0colours')),
    ...segment(0xed, letters('Photoshop secret-iptc')),
    ...segment(0xfe, letters('secret-comment')),
    ...segment(0xdb, [0, ...Array(64).fill(1)]),
    ...scan,
    ...letters('secret-film-behind-the-picture'),
  ]);
const chunk = (type: string, data: readonly number[]) => [
  ...u32(data.length),
  ...letters(type),
  ...data,
  ...u32(0),
];
const png = () =>
  new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Array(13).fill(1)),
    ...chunk('eXIf', tiff()),
    ...chunk('tEXt', letters('Comment\0secret-text')),
    ...chunk('tIME', [7, 232, 1, 1, 1, 1, 1]),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IEND', []),
  ]);
const little = (value: number) => u32(value).toReversed();
function webp() {
  const part = (type: string, data: readonly number[]) => [
    ...letters(type),
    ...little(data.length),
    ...data,
    ...(data.length % 2 === 1 ? [0] : []),
  ];
  const body = [
    ...part('VP8X', [0x0c, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
    ...part('VP8 ', [1, 2, 3]),
    ...part('EXIF', tiff()),
    ...part('XMP ', letters('secret-xmp')),
  ];
  return new Uint8Array([...letters('RIFF'), ...little(body.length + 4), ...letters('WEBP'), ...body]);
}
const pictures = [
  ['image/jpeg', jpeg],
  ['image/png', png],
  ['image/webp', webp],
] as const;

describe.each(pictures)('what a camera wrote into %s', (type, make) => {
  it('is read: model and place', () => {
    const read = readMetadata(make(), type);
    expect(read?.model).toBe('SecretCam');
    expect(read?.place?.latitude).toBeCloseTo(48.45, 2);
    expect(read?.place?.longitude).toBeCloseTo(35.017, 2);
  });

  it('does not leave with a copy "without metadata", and the picture itself does', () => {
    const stripped = withoutMetadata(make(), type);
    if (stripped === null) throw new Error('nothing came out');
    expect(Buffer.from(stripped).toString('latin1')).not.toMatch(/secret|SecretCam/);
    expect(readMetadata(stripped, type)?.place).toBeUndefined();
    expect(Buffer.from(stripped).includes(Buffer.from([1, 2, 3]))).toBe(true);
    // What is left is a picture of the same kind and can be stripped again without a change.
    expect(withoutMetadata(stripped, type)).toEqual(stripped);
  });

  it('never makes anything throw, whatever the bytes', () => {
    const file = make();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(file.length),
        (changes, length) => {
          const broken = file.slice(0, length);
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
          readMetadata(broken, type);
          const stripped = withoutMetadata(broken, type);
          if (stripped !== null) expect(stripped.length).toBeLessThanOrEqual(broken.length + 36);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('all scans of a progressive JPEG come through', () => {
  const stripped = [...(withoutMetadata(jpeg(), 'image/jpeg') ?? [])];
  expect(stripped.slice(-scan.length)).toEqual(scan);
});

describe('a copy of a turned JPEG', () => {
  it('still says how it is turned, and nothing else', () => {
    const stripped = withoutMetadata(jpeg(), 'image/jpeg');
    const text = Buffer.from(stripped ?? []).toString('latin1');
    expect(text).toContain('ICC_PROFILE');
    expect(text.indexOf('Exif')).toBeGreaterThan(0);
    expect(readMetadata(stripped ?? new Uint8Array(), 'image/jpeg')).toEqual({});
  });
});

it('a kind that cannot be stripped gives nothing rather than the file', () => {
  expect(withoutMetadata(jpeg(), 'image/heic')).toBeNull();
  expect(withoutMetadata(new Uint8Array([1, 2, 3]), 'image/jpeg')).toBeNull();
});
