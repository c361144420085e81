import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { VaultHandle } from '../contract/channels.ts';
import { contentSecurityPolicy, noncePlaceholder } from './security/csp.ts';
import { isOwnAddress } from './security/origin.ts';
import { containedFile } from './security/paths.ts';
import { permissionsPolicy } from './security/permissions.ts';
import type { ByteRange, RangeRead, Storage, StorageResult } from './storage/api.ts';

/** A page reads a segment in pieces of at most this size. */
export const maxRangeBytes = 4 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
};

/** On every answer, errors too: the policy with its nonce, no guessing of types, nothing kept in a cache on disk. */
const safeHeaders = (nonce: string): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'Permissions-Policy': permissionsPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

const journalAddress = /^\/journal\/([A-Za-z0-9_-]{16,64})\/([0-9a-hjkmnp-tv-z]{26})\/([1-9][0-9]{0,9})$/;

const blobAddress = /^\/blob\/([A-Za-z0-9_-]{16,64})\/([0-9a-hjkmnp-tv-z]{26})$/;

/** One range of a `Range` header; `null` for none, `'bad'` for several, suffixes and too large ones. */
export function parseRange(header: string | null): ByteRange | null | 'bad' {
  if (header === null) return null;
  const match = /^bytes=([0-9]{1,15})-([0-9]{1,15})$/.exec(header);
  if (match === null) return 'bad';
  const [start, end] = [Number(match[1]), Number(match[2])];
  return end >= start && end - start < maxRangeBytes ? { start, end } : 'bad';
}

type ProtocolOptions = {
  readonly rendererDir: string;
  readonly readSegment: Storage['readSegment'];
  readonly readBlob: Storage['readBlob'];
  readonly makeNonce?: () => string;
};

/** Answers every request of the own scheme: the page's files, and sealed journal bytes in ranges (controls E2, E4). */
export function createProtocolHandler({
  rendererDir,
  readSegment,
  readBlob,
  makeNonce = () => randomBytes(16).toString('base64'),
}: ProtocolOptions): (request: Pick<Request, 'url' | 'method' | 'headers'>) => Promise<Response> {
  const answer = (
    status: number,
    body: string | Uint8Array<ArrayBuffer> | null,
    headers: Record<string, string>,
    nonce = makeNonce(),
  ) => new Response(body, { status, headers: { ...safeHeaders(nonce), ...headers } });
  const refuse = (status: number) => answer(status, null, {});

  async function sendFile(pathname: string): Promise<Response> {
    const file = containedFile(rendererDir, pathname === '/' ? '/index.html' : pathname);
    if (file === null) return refuse(400);
    const type = types[extname(file)];
    if (type === undefined) return refuse(404);
    let content: Buffer;
    try {
      content = await readFile(file);
    } catch {
      return refuse(404);
    }
    const nonce = makeNonce();
    const body = type.startsWith('text/html')
      ? content.toString('utf8').replaceAll(noncePlaceholder, nonce)
      : new Uint8Array(content);
    return answer(200, body, { 'Content-Type': type }, nonce);
  }

  async function sendSegment(match: RegExpExecArray, rangeHeader: string | null): Promise<Response> {
    const range = parseRange(rangeHeader);
    if (range === 'bad') return refuse(416);
    const read = await readSegment(match[1] as VaultHandle, match[2] ?? '', Number(match[3]), range);
    if (!read.ok) return refuse(read.code === 'storage.not-a-vault' ? 404 : 503);
    if (range !== null) return sendRange(read.value);
    return answer(200, new Uint8Array(read.value.bytes), { 'Content-Type': 'application/octet-stream' });
  }

  /** Sealed bytes of a file that may have gigabytes: only ever a part of it. */
  async function sendBlob(match: RegExpExecArray, rangeHeader: string | null): Promise<Response> {
    const range = parseRange(rangeHeader);
    if (range === 'bad' || range === null) return refuse(416);
    const read: StorageResult<RangeRead> = await readBlob(match[1] as VaultHandle, match[2] ?? '', range);
    const isNone = !read.ok && (read.code === 'storage.not-a-vault' || read.code === 'storage.folder-gone');
    return read.ok ? sendRange(read.value) : refuse(isNone ? 404 : 503);
  }

  function sendRange({ bytes, start, sizeBytes }: RangeRead): Response {
    if (bytes.byteLength === 0) return answer(416, null, { 'Content-Range': `bytes */${sizeBytes}` });
    return answer(206, new Uint8Array(bytes), {
      'Content-Type': 'application/octet-stream',
      'Content-Range': `bytes ${start}-${start + bytes.byteLength - 1}/${sizeBytes}`,
    });
  }

  return async (request) => {
    if (!isOwnAddress(request.url)) return refuse(400);
    if (request.method !== 'GET') return refuse(405);
    const { pathname } = new URL(request.url);
    const range = request.headers.get('range');
    const journal = journalAddress.exec(pathname);
    if (journal !== null) return sendSegment(journal, range);
    const blob = blobAddress.exec(pathname);
    return blob === null ? sendFile(pathname) : sendBlob(blob, range);
  };
}
