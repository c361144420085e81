import { describe, expect, it } from 'vitest';
import { extensionOf, mediaTypeOf } from './media-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the kind of a file', () => {
  it.each([
    ['a.jpg', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['says.txt', bytes('\x89PNG\r\n\x1a\n'), 'image/png'],
    ['IMG_1.HEIC', bytes('\0\0\0\x18ftypheic'), 'image/heic'],
    ['a.avif', bytes('\0\0\0\x18ftypavif'), 'image/avif'],
    ['film.mp4', bytes('\0\0\0\x18ftypisom'), 'video/mp4'],
    ['a.webp', bytes('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    ['voice.wav', bytes('RIFF\0\0\0\0WAVEfmt '), 'audio/wav'],
    ['лист.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['a.xlsx', bytes('PK\x03\x04'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.zip', bytes('PK\x03\x04'), 'application/zip'],
    ['лист', utf8('Шановна пані'), 'text/plain'],
    // The letter at the end is cut in its middle.
    ['лист', utf8('Шановна пані').subarray(0, -1), 'text/plain'],
    ['page.html', utf8('<html><script>alert(1)</script>'), 'text/plain'],
    ['picture.svg', utf8('<svg onload="x"/>'), 'text/plain'],
    ['old.txt', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0x0a]), 'text/plain'],
    ['old.dat', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0x0a]), 'application/octet-stream'],
    ['nothing.jpg', new Uint8Array(), 'application/octet-stream'],
    ['lie.jpg', Uint8Array.from([0, 1, 2, 3]), 'application/octet-stream'],
  ])('%s is what its first bytes say', (name, head, type) => {
    expect(mediaTypeOf(head, name)).toBe(type);
  });

  it('has an extension only when the name ends like one', () => {
    expect(['a.JPG', 'a', 'a.b c', 'a.tar.gz', '.x', 'довідка.pdf'].map(extensionOf)).toEqual([
      ...['jpg', '', '', 'gz', 'x', 'pdf'],
    ]);
  });
});
