import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProtocolHandler, maxRangeBytes, parseRange } from './protocol.ts';
import { contentSecurityPolicy } from './security/csp.ts';
import type { Storage } from './storage/api.ts';

const device = '0123456789abcdefghjkmnpqrs';
const handle = 'aaaaaaaaaaaaaaaaaaaaaa';
const segment = Uint8Array.from({ length: 100 }, (_, index) => index);

const readSegment: Storage['readSegment'] = async (asked, _device, number, range) => {
  if (asked !== handle || number !== 1) return { ok: false, code: 'storage.not-a-vault' };
  const { start, end } = range ?? { start: 0, end: segment.length - 1 };
  return { ok: true, value: { bytes: segment.slice(start, end + 1), start, sizeBytes: segment.length } };
};

const blob = device;
const readBlob: Storage['readBlob'] = async (asked, id, { start, end }) => {
  if (asked !== handle || id !== blob) return { ok: false, code: 'storage.folder-gone' };
  return { ok: true, value: { bytes: segment.slice(start, end + 1), start, sizeBytes: segment.length } };
};

function served() {
  const rendererDir = mkdtempSync(join(tmpdir(), 'protocol-'));
  mkdirSync(join(rendererDir, 'assets'));
  writeFileSync(
    join(rendererDir, 'index.html'),
    '<meta name="csp-nonce" content="__NONCE__"><p>__NONCE__</p>',
  );
  writeFileSync(join(rendererDir, 'assets/a.js'), 'const text = "__NONCE__";');
  writeFileSync(join(rendererDir, 'assets/a.exe'), 'x');
  let count = 0;
  const handler = createProtocolHandler({
    rendererDir,
    readSegment,
    readBlob,
    makeNonce: () => {
      count += 1;
      return `nonce${count}`;
    },
  });
  return (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    handler({ url, method, headers: new Headers(headers) });
}

describe('the own protocol', () => {
  it('serves the page with a nonce of its own in header and text, another one each time', async () => {
    const get = served();
    for (const nonce of ['nonce1', 'nonce2']) {
      const response = await get('app://vault/index.html');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce));
      expect(await response.text()).toBe(`<meta name="csp-nonce" content="${nonce}"><p>${nonce}</p>`);
    }
  });

  it('serves scripts as they are, with the policy too, because a worker takes its policy from its own answer', async () => {
    const response = await served()('app://vault/assets/a.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(await response.text()).toBe('const text = "__NONCE__";');
  });

  it.each([
    ['app://vault/none.js', 404],
    ['app://vault/assets/a.exe', 404],
    ['app://vault/..%2f..%2fetc%2fpasswd', 400],
    ['app://vault/%2e%2e%5csecret.js', 400],
    ['app://other/index.html', 400],
    ['https://vault/index.html', 400],
    [`app://vault/journal/${handle}/${device}/2`, 404],
    [`app://vault/journal/bbbbbbbbbbbbbbbbbbbbbb/${device}/1`, 404],
    [`app://vault/journal/${handle}/${device}/0`, 404],
    [`app://vault/journal/${handle}/../1`, 404],
  ])('answers %s with %i, with the policy and without a word', async (url, status) => {
    const response = await served()(url);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses %s', async (method) => {
    expect((await served()('app://vault/index.html', {}, method)).status).toBe(405);
  });

  it('serves a range of a segment, nothing of it kept in a cache', async () => {
    const response = await served()(`app://vault/journal/${handle}/${device}/1`, { Range: 'bytes=10-19' });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe('bytes 10-19/100');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([
      10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
  });

  it('cuts a range that begins inside and ends behind the segment, and refuses one behind it', async () => {
    const get = served();
    const cut = await get(`app://vault/journal/${handle}/${device}/1`, { Range: 'bytes=90-199' });
    expect([cut.status, cut.headers.get('content-range')]).toEqual([206, 'bytes 90-99/100']);
    const behind = await get(`app://vault/journal/${handle}/${device}/1`, { Range: 'bytes=100-199' });
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */100']);
  });

  it('serves a whole segment without a range', async () => {
    const response = await served()(`app://vault/journal/${handle}/${device}/1`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(100);
  });
});

describe('blob bytes', () => {
  it('are served in ranges and never whole', async () => {
    const get = served();
    const part = await get(`app://vault/blob/${handle}/${blob}`, { Range: 'bytes=10-12' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 10-12/100']);
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([10, 11, 12]);
    expect((await get(`app://vault/blob/${handle}/${blob}`)).status).toBe(416);
  });

  it('of a blob that is not there are a plain "not found"', async () => {
    const missing = `app://vault/blob/${handle}/${blob.replace('0', '1')}`;
    expect((await served()(missing, { Range: 'bytes=0-1' })).status).toBe(404);
  });
});

describe('a Range header', () => {
  it('is one closed range of at most 4 MiB', () => {
    expect(parseRange(null)).toBeNull();
    expect(parseRange('bytes=0-0')).toEqual({ start: 0, end: 0 });
    expect(parseRange(`bytes=5-${4 + maxRangeBytes}`)).toEqual({ start: 5, end: 4 + maxRangeBytes });
  });
  it.each([
    'bytes=0-',
    'bytes=-5',
    'bytes=5-4',
    'bytes=0-1,3-4',
    'items=0-1',
    `bytes=0-${maxRangeBytes}`,
    'bytes=a-b',
    '',
  ])('is refused as %j', (header) => {
    expect(parseRange(header)).toBe('bad');
  });
});
