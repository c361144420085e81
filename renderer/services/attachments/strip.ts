/**
 * A picture without what the camera and programs wrote into it: place, time, device, thumbnails, comments.
 *
 * Only whole parts of the container are left out; the picture's own data is copied byte for byte. `null` when the
 * container is not one of these three or does not hold together: then nothing may leave as "without metadata".
 */
export function withoutMetadata(file: Uint8Array, mediaType: string): Uint8Array<ArrayBuffer> | null {
  switch (mediaType) {
    case 'image/jpeg':
      return jpegWithout(file);
    case 'image/png':
      return pngWithout(file);
    case 'image/webp':
      return webpWithout(file);
    default:
      return null;
  }
}

const startOfScan = 0xda;

/** Leaves out APP1–APP15 but the two that say how colours are meant (ICC in APP2, Adobe in APP14), and comments. */
function jpegWithout(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (file[0] !== 0xff || file[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; at + 4 <= file.length; ) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > file.length) return null;
    const segment = file.subarray(at, at + 2 + length);
    if (marker === startOfScan) {
      // Other pictures and films stand behind the end of this one (motion photos, depth maps).
      const end = endOfScans(file, at);
      if (end === null) return null;
      if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
      return joined([...kept, file.subarray(at, end)]);
    }
    if (marker === 0xe1) orientation = orientationOf(segment) ?? orientation;
    if (!isJpegMetadata(marker, segment)) kept.push(segment);
    at += 2 + length;
  }
  return null;
}

function isJpegMetadata(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return true;
  if (marker < 0xe1 || marker > 0xef) return false;
  if (marker === 0xe2) return !hasText(segment, 4, 'ICC_PROFILE\0');
  return !(marker === 0xee && hasText(segment, 4, 'Adobe'));
}

/**
 * Behind the end-of-image mark that belongs to the scan at `from`; a progressive picture has several scans with tables
 * between them, and in a table the mark's two bytes may stand for something else.
 */
function endOfScans(file: Uint8Array, from: number): number | null {
  let at = from;
  while (at + 4 <= file.length) {
    // The head of a scan or a table; then, behind a scan, its data up to the next real mark.
    at += 2 + (((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0));
    while (at + 1 < file.length && !isMark(file, at)) at += 1;
    if (file[at + 1] === 0xd9) return at + 2;
  }
  return null;
}

/** In a scan's data `ff 00` is a plain `ff`, and `ff d0` to `ff d7` are counters. */
function isMark(file: Uint8Array, at: number): boolean {
  const next = file[at + 1] ?? 0;
  return file[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7);
}

/** Tag 0x0112 of the first directory of an Exif segment: without it the picture would lie on its side. */
function orientationOf(segment: Uint8Array): number | null {
  if (!hasText(segment, 4, 'Exif\0\0')) return null;
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.length - 10);
  if (view.byteLength < 14) return null;
  const isLittle = view.getUint16(0) === 0x4949;
  const at = view.getUint32(4, isLittle);
  if (at + 2 > view.byteLength) return null;
  const count = view.getUint16(at, isLittle);
  for (let index = 0; index < count && at + 14 + index * 12 <= view.byteLength; index++) {
    const entry = at + 2 + index * 12;
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif segment that says how to turn the picture, and nothing else. */
function orientationSegment(orientation: number): Uint8Array {
  const exif = [69, 120, 105, 102, 0, 0];
  const tiff = [77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return new Uint8Array([0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff]);
}

/** What a PNG needs to look the same; texts, times, Exif and unknown chunks go. */
const pngNeeded = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs acTL fcTL fdAT cICP'.split(' '),
);

function pngWithout(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [file.subarray(0, 8)];
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > file.length) return null;
    const type = textAt(file, at + 4, 4);
    if (pngNeeded.has(type)) kept.push(file.subarray(at, end));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return null;
}

const webpNeeded = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function webpWithout(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (!hasText(file, 0, 'RIFF') || !hasText(file, 8, 'WEBP')) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= file.length; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > file.length) return null;
    const type = textAt(file, at, 4);
    if (webpNeeded.has(type)) {
      const chunk = file.slice(at, end);
      // The two flags that announce Exif and XMP.
      if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
      kept.push(chunk);
    }
    at = end;
  }
  if (kept.length === 0) return null;
  const head = file.slice(0, 12);
  const body = kept.reduce((sum, { length }) => sum + length, 0);
  new DataView(head.buffer).setUint32(4, 4 + body, true);
  return joined([head, ...kept]);
}

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));
const hasText = (bytes: Uint8Array, at: number, text: string): boolean =>
  textAt(bytes, at, text.length) === text;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
