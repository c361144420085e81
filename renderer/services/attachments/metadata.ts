/** What a camera wrote into a picture: shown to the person, never sent anywhere unasked. */
export type PictureMetadata = {
  /** As the camera wrote it: `2024:02:10 14:05:33`, in no known time zone. */
  readonly takenAt?: string;
  readonly make?: string;
  readonly model?: string;
  readonly software?: string;
  /** Degrees, north and east positive. */
  readonly place?: { readonly latitude: number; readonly longitude: number };
};

/**
 * Reads Exif out of JPEG, PNG and WebP. Never throws: what does not hold together is not read, and says nothing.
 *
 * `null` when the file has none; an empty object when it has some that says nothing of these.
 */
export function readMetadata(file: Uint8Array, mediaType: string): PictureMetadata | null {
  try {
    const tiff = findExif(file, mediaType);
    return tiff === null ? null : readTiff(tiff);
  } catch (error) {
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function findExif(file: Uint8Array, mediaType: string): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (mediaType === 'image/jpeg') {
    for (let at = 2; at + 4 <= file.length; ) {
      if (file[at] !== 0xff || file[at + 1] === 0xda) return null;
      const length = view.getUint16(at + 2);
      if (file[at + 1] === 0xe1 && hasText(file, at + 4, 'Exif\0\0'))
        return file.subarray(at + 10, at + 2 + length);
      at += 2 + Math.max(2, length);
    }
  }
  if (mediaType === 'image/png') {
    for (let at = 8; at + 12 <= file.length; at += 12 + view.getUint32(at))
      if (hasText(file, at + 4, 'eXIf')) return file.subarray(at + 8, at + 8 + view.getUint32(at));
  }
  if (mediaType === 'image/webp') {
    for (let at = 12; at + 8 <= file.length; ) {
      const length = view.getUint32(at + 4, true);
      if (hasText(file, at, 'EXIF')) {
        const chunk = file.subarray(at + 8, at + 8 + length);
        return hasText(chunk, 0, 'Exif\0\0') ? chunk.subarray(6) : chunk;
      }
      at += 8 + length + (length % 2);
    }
  }
  return null;
}

type Entry = { readonly type: number; readonly count: number; readonly at: number };
type Directory = ReadonlyMap<number, Entry>;

const tags = { make: 0x010f, model: 0x0110, software: 0x0131, time: 0x0132, exif: 0x8769, gps: 0x8825 };
const unitBytes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
/** More entries than any camera writes; a hostile file says 65,535. */
const maxEntries = 500;

function readTiff(tiff: Uint8Array): PictureMetadata {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const isLittle = view.getUint16(0) === 0x4949;

  function directory(at: number): Directory {
    const entries = new Map<number, Entry>();
    const count = Math.min(view.getUint16(at, isLittle), maxEntries);
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      const type = view.getUint16(entry + 2, isLittle);
      const values = view.getUint32(entry + 4, isLittle);
      const isInside = values * (unitBytes[type] ?? 1) <= 4;
      const place = isInside ? entry + 8 : view.getUint32(entry + 8, isLittle);
      entries.set(view.getUint16(entry, isLittle), { type, count: values, at: place });
    }
    return entries;
  }
  function text(from: Directory, tag: number): string | undefined {
    const entry = from.get(tag);
    if (entry === undefined || entry.type !== 2) return undefined;
    const bytes = tiff.subarray(entry.at, entry.at + Math.min(entry.count, 200));
    const read = new TextDecoder().decode(bytes).replace(/\0.*$/s, '').trim();
    return read === '' ? undefined : read;
  }
  function degrees(from: Directory, tag: number): number | undefined {
    const entry = from.get(tag);
    if (entry === undefined || entry.type !== 5 || entry.count < 3) return undefined;
    const [d = 0, m = 0, s = 0] = [0, 1, 2].map((index) => {
      const below = view.getUint32(entry.at + index * 8 + 4, isLittle);
      return below === 0 ? 0 : view.getUint32(entry.at + index * 8, isLittle) / below;
    });
    return d + m / 60 + s / 3600;
  }
  const inner = (from: Directory, tag: number): Directory => {
    const entry = from.get(tag);
    return entry === undefined ? new Map() : directory(view.getUint32(entry.at, isLittle));
  };

  const main = directory(view.getUint32(4, isLittle));
  const exif = inner(main, tags.exif);
  const gps = inner(main, tags.gps);
  const latitude = degrees(gps, 2);
  const longitude = degrees(gps, 4);
  const isPlace = latitude !== undefined && longitude !== undefined && latitude <= 90 && longitude <= 180;
  return {
    ...said('takenAt', text(exif, 0x9003) ?? text(main, tags.time)),
    ...said('make', text(main, tags.make)),
    ...said('model', text(main, tags.model)),
    ...said('software', text(main, tags.software)),
    ...(isPlace
      ? {
          place: {
            latitude: text(gps, 1) === 'S' ? -latitude : latitude,
            longitude: text(gps, 3) === 'W' ? -longitude : longitude,
          },
        }
      : {}),
  };
}

const said = <Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: string };

const hasText = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
