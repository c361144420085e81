import { decodeBytes } from '../../text/decode.ts';
import { pageText } from './page-text.ts';
import { fromBase64, fromQuotedPrintable, latinBytes } from './transfer.ts';

/** What a saved letter (.eml, RFC 5322 and MIME) says: its text, its subject, the day of its `Date` line. */
export type LetterText = { readonly text: string; readonly title: string; readonly published: string | null };

type Headers = ReadonlyMap<string, string>;

/** Deeper or more parts than any real letter has are not opened. */
const maxDepth = 8;
const maxParts = 100;

/** Reads a letter from its bytes as Latin-1 text. Attachments and pictures are not opened. */
export function letterText(raw: string): LetterText {
  const { headers, body } = split(raw);
  const found: { plain: string[]; html: string[] } = { plain: [], html: [] };
  let opened = 0;
  const open = (partHeaders: Headers, part: string, depth: number): void => {
    opened += 1;
    if (opened > maxParts || depth > maxDepth) return;
    const type = partHeaders.get('content-type') ?? 'text/plain';
    const boundary = parameter(type, 'boundary');
    if (/^\s*multipart\//i.test(type) && boundary !== '') {
      for (const piece of partsOf(part, boundary)) {
        const inner = split(piece);
        open(inner.headers, inner.body, depth + 1);
      }
      return;
    }
    if (/^\s*message\/rfc822/i.test(type)) {
      const inner = split(part);
      open(inner.headers, inner.body, depth + 1);
      return;
    }
    if (/^\s*attachment/i.test(partHeaders.get('content-disposition') ?? '')) return;
    if (/^\s*text\/html/i.test(type)) found.html.push(decoded(partHeaders, part));
    else if (/^\s*text\//i.test(type)) found.plain.push(decoded(partHeaders, part));
  };
  open(headers, body, 0);
  const plain = found.plain.join('\n\n').trim();
  const text = plain === '' ? found.html.map((html) => pageText(html).text).join('\n\n') : plain;
  return {
    text: text.replaceAll('\r\n', '\n').trim(),
    title: headerWords(headers.get('subject') ?? ''),
    published: dayOfDate(headers.get('date') ?? ''),
  };
}

/** Whether a file without a telling name begins like a letter. */
export const looksLikeLetter = (start: string): boolean =>
  /^(?:received|return-path|delivered-to|from|date|subject|mime-version|message-id|x-[\w-]+):/i.test(start) &&
  /^(?:from|date|subject|content-type):/im.test(start);

function split(raw: string): { readonly headers: Headers; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end === null ? raw : raw.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : raw.slice(end.index + end[0].length) };
}

function partsOf(body: string, boundary: string): readonly string[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  const last = pieces.findIndex((piece) => piece.startsWith('--'));
  return (last < 0 ? pieces : pieces.slice(0, last))
    .slice(0, maxParts)
    .map((piece) => piece.replace(/^[^\n]*\n/, ''));
}

function decoded(headers: Headers, body: string): string {
  const transfer = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const bytes =
    transfer === 'base64'
      ? fromBase64(body)
      : transfer === 'quoted-printable'
        ? fromQuotedPrintable(body)
        : latinBytes(body);
  return decodeBytes(bytes, parameter(headers.get('content-type') ?? '', 'charset') || null).text;
}

const parameter = (header: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header)?.slice(1).find(Boolean) ?? '';

/** `=?utf-8?B?…?=` in a subject line; bare bytes are read like any text. */
function headerWords(text: string): string {
  const bare = decodeBytes(latinBytes(text)).text;
  return bare
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, words: string) => {
      const bytes = how.toLowerCase() === 'b' ? fromBase64(words) : fromQuotedPrintable(words, true);
      return decodeBytes(bytes, charset).text;
    })
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOfDate(text: string): string | null {
  const match = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  return match === null || month === 0
    ? null
    : `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
}
