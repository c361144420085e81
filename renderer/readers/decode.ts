import { GivenUp } from './failing.ts';

/** What a text file is written in, as far as its bytes show. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-u' | 'ibm866';

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

const REPLACEMENT = '\ufffd';

/**
 * Decodes the bytes of a text file: by its mark, as UTF-8 when it is valid UTF-8, else by the Cyrillic encoding in which the
 * letters are likeliest.
 *
 * The old encodings give some letter for every byte, so they are told apart by what Ukrainian and Russian text looks like:
 * mostly lower-case letters, the common ones common. What cannot be decoded becomes U+FFFD and is marked by the caller.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = asUtf16(bytes);
  if (wide !== null) return wide;
  const utf8 = decode('utf-8', bytes);
  if (!utf8.includes(REPLACEMENT)) {
    if (utf8.includes('\u0000')) throw new GivenUp('file.unknown-format');
    return { text: utf8, encoding: 'utf-8' };
  }
  if (bytes.subarray(0, 4096).includes(0)) throw new GivenUp('file.unknown-format');
  // A few broken bytes in a file that is UTF-8 otherwise: a cut file, a bad paste.
  if (share(utf8, REPLACEMENT) < 0.01) return { text: utf8, encoding: 'utf-8' };
  const candidates = (['windows-1251', 'koi8-u', 'ibm866'] as const).map((encoding) => {
    const text = decode(encoding, bytes);
    return { text, encoding, score: likeness(text.slice(0, 100_000)) };
  });
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return { text: best.text, encoding: best.encoding };
}

const decode = (encoding: TextEncoding, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decode('utf-8', bytes), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decode('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decode('utf-16be', bytes), encoding: 'utf-16be' };
  return null;
}

/** UTF-16 without a mark: a zero byte (Latin letters, digits, line ends) or 0x04 (Cyrillic) at almost every second place. */
function asUtf16(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (sample.length < 4) return null;
  const high = [0, 0];
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0 || sample[i] === 4) high[i & 1] = high[i & 1]! + 1;
  const half = sample.length / 2;
  if (high[1]! > half * 0.9 && high[0]! < half * 0.2)
    return { text: decode('utf-16le', bytes), encoding: 'utf-16le' };
  if (high[0]! > half * 0.9 && high[1]! < half * 0.2)
    return { text: decode('utf-16be', bytes), encoding: 'utf-16be' };
  return null;
}

const share = (text: string, part: string): number =>
  (text.split(part).length - 1) / Math.max(1, text.length);

/** The letters that make up about half of Ukrainian and Russian text (frequency tables of both languages agree on them). */
const COMMON = new Set('оаеинтсрвлікм');

/** Letters of other languages and box lines, which only a wrong reading gives. */
const STRANGE = /[\u2500-\u25ff\u0402\u0403\u0452\u0453\u0409\u040a\u0459\u045a\u040b\u045b\u040f\u045f]/u;

/** How much a text looks like written Cyrillic: letters that follow letters of the same case, common ones among them. */
function likeness(text: string): number {
  let score = 0;
  let before = '';
  for (const char of text) {
    if (STRANGE.test(char)) score -= 3;
    else if (/\p{Script=Cyrillic}/u.test(char)) {
      const isLower = char === char.toLowerCase();
      if (COMMON.has(char.toLowerCase())) score += 1;
      if (!isLower && before !== '' && before === before.toLowerCase()) score -= 2;
    }
    before = /\p{L}/u.test(char) ? char : '';
  }
  return score;
}
