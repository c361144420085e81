import { fail, ok, type Result } from '../../base/result.ts';
import { decodeBytes, isBinary } from '../../text/decode.ts';
import { looksLikeHtml } from '../../text/html.ts';
import { letterText, looksLikeLetter } from './letter.ts';
import { pageText } from './page-text.ts';

/** A news file as text, with what it says about itself; title and day are only offered. */
export type NewsFile = { readonly text: string; readonly title: string; readonly published: string | null };

/** A page with its pictures written into it stays below; a film does not. */
export const maxFileBytes = 16 * 1024 * 1024;

/** `news.too-big`, `news.not-text` (pictures, archives, programs), `news.empty`. */
export type NewsFileFailure = 'news.too-big' | 'news.not-text' | 'news.empty';

/** Text of a .txt, .html or .eml file, told by its content rather than by its name. */
export function readNewsFile(bytes: Uint8Array): Result<NewsFile, { readonly code: NewsFileFailure }> {
  if (bytes.length > maxFileBytes) return fail('news.too-big');
  if (isBinary(bytes)) return fail('news.not-text');
  const found = open(bytes);
  return found.text.trim() === '' ? fail('news.empty') : ok(found);
}

function open(bytes: Uint8Array): NewsFile {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  if (looksLikeLetter(start)) return letterText(latin(bytes));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null;
  const { text } = decodeBytes(bytes, label);
  if (looksLikeHtml(text)) return pageText(text);
  return { text: text.replaceAll('\r\n', '\n').trim(), title: '', published: null };
}

/** Each byte as the character of its number; no decoder of the platform does exactly this. */
function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
