/** Bytes as text, and the encoding that was taken. */
export type Decoded = { readonly text: string; readonly charset: string };

/** What pages, letters and lists in the three languages come in; a label outside the list is not believed. */
const known: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1251': 'windows-1251',
  'cp-1251': 'windows-1251',
  cp1251: 'windows-1251',
  'koi8-u': 'koi8-u',
  'koi8-r': 'koi8-r',
  ibm866: 'ibm866',
  cp866: 'ibm866',
  'iso-8859-5': 'iso-8859-5',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
};

const oneByte = ['windows-1251', 'koi8-u', 'ibm866', 'iso-8859-5'] as const;

/**
 * Decodes bytes: a byte order mark decides, then the label that came with them where it fits, then valid UTF-8, then UTF-16 without
 * a mark, then UTF-8 with a few broken bytes, then the Cyrillic encoding whose letters look most like words.
 *
 * Never fails; a byte without meaning becomes U+FFFD, which the caller marks.
 */
export function decodeBytes(bytes: Uint8Array, label: string | null = null): Decoded {
  const mark = markOf(bytes);
  if (mark !== null) return { text: decode(bytes, mark), charset: mark };
  const named =
    label === null ? undefined : Object.hasOwn(known, tidy(label)) ? known[tidy(label)] : undefined;
  if (named?.startsWith('utf-16')) return { text: decode(bytes, named), charset: named };
  // Latin letters in UTF-16 are valid UTF-8 with a zero byte after each.
  const wide = wideOf(bytes);
  if (wide !== null) return { text: decode(bytes, wide), charset: wide };
  // A page that says windows-1251 and was saved as UTF-8 is common; the other way round is found by its invalid bytes.
  const asUtf8 = strictUtf8(bytes);
  if (asUtf8 !== null) return { text: asUtf8, charset: 'utf-8' };
  if (named !== undefined && named !== 'utf-8') return { text: decode(bytes, named), charset: named };
  const mended = decode(bytes, 'utf-8');
  // A few broken bytes in a file that is UTF-8 otherwise: a cut file, a bad paste.
  if (brokenShare(mended) < 0.01) return { text: mended, charset: 'utf-8' };
  const charset = likeliestOf(bytes.subarray(0, 20_000));
  return { text: decode(bytes, charset), charset };
}

/** Zero bytes and control characters are in pictures, archives and programs, not in text. */
export function isBinary(bytes: Uint8Array): boolean {
  if (markOf(bytes)?.startsWith('utf-16') === true || wideOf(bytes) !== null) return false;
  const sample = bytes.subarray(0, 8192);
  const odd = sample.reduce(
    (sum, byte) => (byte === 0 ? sum + 20 : byte < 9 || (byte > 13 && byte < 27) ? sum + 1 : sum),
    0,
  );
  return odd > sample.length / 100 + 4;
}

const tidy = (label: string): string => label.trim().toLowerCase();

const decode = (bytes: Uint8Array, charset: string): string =>
  charset.startsWith('utf-16')
    ? utf16(bytes, charset === 'utf-16be')
    : new TextDecoder(charset).decode(bytes);

/** Unit by unit: the platform's decoder would put U+FFFD for half a pair, and what was typed would be lost. */
function utf16(bytes: Uint8Array, isBigEnd: boolean): string {
  const start = markOf(bytes)?.startsWith('utf-16') === true ? 2 : 0;
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = start; at + 1 < bytes.length; at += 2) {
    units.push(isBigEnd ? (bytes[at]! << 8) | bytes[at + 1]! : bytes[at]! | (bytes[at + 1]! << 8));
    if (units.length < 4096) continue;
    parts.push(String.fromCharCode(...units));
    units = [];
  }
  return parts.join('') + String.fromCharCode(...units);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const brokenShare = (text: string): number => (text.split('\ufffd').length - 1) / Math.max(1, text.length);

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: a zero byte (Latin letters, digits, line ends) or 0x04 (Cyrillic) at almost every second place. */
function wideOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (sample.length < 4) return null;
  const high: [number, number] = [0, 0];
  for (let at = 0; at < sample.length; at++)
    if (sample[at] === 0 || sample[at] === 4) high[(at & 1) as 0 | 1] += 1;
  const half = sample.length / 2;
  if (high[1] > half * 0.9 && high[0] < half * 0.2) return 'utf-16le';
  if (high[0] > half * 0.9 && high[1] < half * 0.2) return 'utf-16be';
  return null;
}

/**
 * The old encodings give some letter for every byte, so they are told apart by what Ukrainian and Russian text looks like:
 * mostly lower-case letters, the common ones common.
 */
function likeliestOf(sample: Uint8Array): string {
  let best: string = 'windows-1251';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const charset of oneByte) {
    const score = wordiness(decode(sample, charset));
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
  }
  return best;
}

/** Small Cyrillic letters inside words are what text is made of; capitals inside them and box drawing are not. */
function wordiness(text: string): number {
  let score = 0;
  let before = '';
  for (const sign of text) {
    if (/[а-яёіїєґ]/u.test(sign)) score += /[оеаинтрслвкіі]/u.test(sign) ? 2 : 1;
    else if (/[А-ЯЁІЇЄҐ]/u.test(sign)) score += /\p{Ll}/u.test(before) ? -3 : 0;
    else if (sign.codePointAt(0)! > 0x7f && !/[«»—–“”„…№’ ]/u.test(sign)) score -= 2;
    before = sign;
  }
  return score;
}
