/** Kind of a file by its first bytes; they say more than its name, and a name can lie. */
type Signature = { readonly type: string; readonly at: number; readonly bytes: readonly number[] | string };

const signatures: readonly Signature[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/gif', at: 0, bytes: 'GIF8' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/bmp', at: 0, bytes: 'BM' },
  { type: 'image/tiff', at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'image/avif', at: 4, bytes: 'ftypavif' },
  ...['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim'].map((brand) => ({
    type: 'image/heic',
    at: 4,
    bytes: `ftyp${brand}`,
  })),
  { type: 'application/pdf', at: 0, bytes: '%PDF-' },
  { type: 'application/msword', at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { type: 'audio/mpeg', at: 0, bytes: 'ID3' },
  { type: 'audio/ogg', at: 0, bytes: 'OggS' },
  { type: 'audio/wav', at: 8, bytes: 'WAVE' },
  { type: 'video/mp4', at: 4, bytes: 'ftyp' },
  { type: 'video/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
];

/** Containers of one form: the name says which. */
const zipTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** How much of a file's beginning is enough. */
export const headBytes = 4096;
export const unknownType = 'application/octet-stream';

/** The media type of a file by its beginning; text is what is UTF-8 without control bytes, or what its name calls text and nothing speaks against. */
export function mediaTypeOf(head: Uint8Array, fileName: string): string {
  const found = signatures.find((signature) => startsWith(head, signature));
  if (found !== undefined) return found.type;
  const extension = extensionOf(fileName);
  if (startsWith(head, { at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] }))
    return zipTypes[extension] ?? 'application/zip';
  if (head.length === 0) return unknownType;
  const isNamedText = ['txt', 'csv', 'log', 'eml'].includes(extension);
  if (isUtf8(head) || (isNamedText && (isMarkedUtf16(head) || !hasControls(head))))
    // Marked text is shown as the text that it is, never as a page.
    return extension === 'csv' ? 'text/csv' : 'text/plain';
  return unknownType;
}

/** Lower case, without the dot; empty when there is none. */
export const extensionOf = (fileName: string): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

function startsWith(head: Uint8Array, { at, bytes }: Pick<Signature, 'at' | 'bytes'>): boolean {
  const expected = typeof bytes === 'string' ? [...bytes].map((letter) => letter.charCodeAt(0)) : bytes;
  return expected.every((byte, index) => head[at + index] === byte);
}

const isMarkedUtf16 = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

/** Tab, line feed, form feed, carriage return and escape appear in text; the rest below a space does not. */
const hasControls = (head: Uint8Array): boolean =>
  head.some((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte));

function isUtf8(head: Uint8Array): boolean {
  if (hasControls(head)) return false;
  // The last letter may be cut.
  for (let cut = 0; cut < 4 && cut < head.length; cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, head.length - cut));
      return true;
    } catch {
      // Not whole here.
    }
  }
  return false;
}
