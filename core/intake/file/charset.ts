/** Bytes as text, and the encoding that was taken. */
export type Decoded = { readonly text: string; readonly charset: string };

/** What pages and letters in the three languages come in; a label outside the list is not believed. */
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
 * Decodes bytes: a byte order mark decides, then the label that came with them where it fits, then valid UTF-8,
 * then the Cyrillic encoding whose letters look most like words. Never fails; a byte without meaning becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, label: string | null = null): Decoded {
  const mark = markOf(bytes);
  if (mark !== null) return { text: decode(bytes, mark), charset: mark };
  const named = label === null ? undefined : known[label.trim().toLowerCase()];
  // A page that says windows-1251 and was saved as UTF-8 is common; the other way round is found by its invalid bytes.
  const asUtf8 = strictUtf8(bytes);
  if (asUtf8 !== null && !(named?.startsWith('utf-16') ?? false)) return { text: asUtf8, charset: 'utf-8' };
  if (named !== undefined && named !== 'utf-8') return { text: decode(bytes, named), charset: named };
  const sample = bytes.subarray(0, 20_000);
  let best: string = 'windows-1251';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const charset of oneByte) {
    const score = wordiness(decode(sample, charset));
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
  }
  return { text: decode(bytes, best), charset: best };
}

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
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
