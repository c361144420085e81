import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../contract/channels.ts';
import {
  maxAppendBytes,
  maxDraftBytes,
  maxHeaderBytes,
  maxPieceBytes,
  requestSchemas,
} from '../../contract/schemas.ts';
import type { LogFields } from '../log.ts';
import { createHandle } from './handle.ts';

type Invoke = (
  event: unknown,
  ...args: unknown[]
) => Promise<{ ok: boolean; code?: string; value?: unknown }>;

const channels = Object.keys(requestSchemas) as Channel[];
const ourContents = { name: 'our window' };
const ownFrame = { url: 'app://vault/index.html', parent: null };
const ownEvent = { sender: ourContents, senderFrame: ownFrame };

/** Every channel registered with a handler that counts how often it ran. */
function registered(run: () => unknown = () => ({ ok: true, value: null })) {
  const handlers = new Map<string, Invoke>();
  const lines: { name: string; fields: LogFields }[] = [];
  let runs = 0;
  const handle = createHandle({
    ipcMain: { handle: (channel, handler) => void handlers.set(channel, handler as unknown as Invoke) },
    log: (name, fields = {}) => void lines.push({ name, fields }),
    isOurWindow: (contents) => (contents as unknown) === ourContents,
  });
  for (const channel of channels) {
    handle(channel, () => {
      runs += 1;
      return run() as never;
    });
  }
  const invoke = (channel: Channel, event: unknown, ...args: unknown[]) =>
    handlers.get(channel)!(event, ...args);
  return { invoke, lines, runs: () => runs };
}

const token = 'aaaaaaaaaaaaaaaaaaaaaa';
const id = '0123456789abcdefghjkmnpqrs';
const valid: { readonly [C in Channel]: unknown } = {
  'app:info': null,
  'settings:read': null,
  'settings:write': { theme: 'dark' },
  'vault:list': null,
  'vault:choose-folder': { purpose: 'open' },
  'vault:create': { vaultId: id, header: new Uint8Array(10), folder: null },
  'vault:open': { vault: token },
  'vault:close': { handle: token },
  'vault:reveal': { vault: token },
  'header:write': { handle: token, copy: 'a', bytes: new Uint8Array(10) },
  'journal:append': { handle: token, frames: new Uint8Array(10) },
  'draft:write': { handle: token, id, bytes: null },
  'draft:list': { handle: token },
  'file:choose': null,
  'blob:begin': { handle: token },
  'blob:store': { handle: token, id, file: token, recipient: `age1${'q'.repeat(58)}` },
  'blob:progress': { handle: token, id },
  'blob:append': { handle: token, id, bytes: new Uint8Array(10) },
  'blob:finish': { handle: token, id },
  'blob:stop': { handle: token, id },
  'blob:list': { handle: token },
  'export:begin': { suggestedName: 'Аркуш', extension: 'jpg' },
  'export:append': { file: token, bytes: new Uint8Array(10) },
  'export:finish': { file: token },
  'export:stop': { file: token },
  'page:print': { to: 'pdf', suggestedName: 'Аркуш' },
  'window:renew': null,
  'window:close-ready': null,
};

describe('a message of the page', () => {
  it.each(channels)('is answered on %s when sender and request are right', async (channel) => {
    const { invoke } = registered();
    expect(await invoke(channel, ownEvent, valid[channel])).toEqual({ ok: true, value: null });
  });

  it.each([
    ['another origin', { ...ownEvent, senderFrame: { url: 'https://example.invalid/', parent: null } }],
    [
      'an origin that begins like ours',
      { ...ownEvent, senderFrame: { url: 'app://vault.example/', parent: null } },
    ],
    ['a blank page', { ...ownEvent, senderFrame: { url: 'about:blank', parent: null } }],
    ['a frame inside the page', { ...ownEvent, senderFrame: { ...ownFrame, parent: ownFrame } }],
    ['a frame that is gone', { ...ownEvent, senderFrame: null }],
    ['a window that is not ours', { sender: { name: 'other' }, senderFrame: ownFrame }],
  ])('is refused from %s', async (_who, event) => {
    const { invoke, runs, lines } = registered();
    for (const channel of channels) {
      expect(await invoke(channel, event, valid[channel])).toEqual({
        ok: false,
        code: 'bridge.unknown-sender',
      });
    }
    expect(runs()).toBe(0);
    expect(new Set(lines.map(({ name }) => name))).toEqual(new Set(['bridge.unknown-sender']));
  });

  it.each<readonly [Channel, unknown]>([
    ['header:write', { handle: token, copy: 'a', bytes: new Uint8Array(maxHeaderBytes + 1) }],
    ['vault:create', { vaultId: id, header: new Uint8Array(maxHeaderBytes + 1), folder: null }],
    ['journal:append', { handle: token, frames: new Uint8Array(maxAppendBytes + 1) }],
    ['journal:append', { handle: token, frames: new Uint8Array(0) }],
    ['draft:write', { handle: token, id, bytes: new Uint8Array(maxDraftBytes + 1) }],
    ['page:print', { to: 'pdf', suggestedName: 'x'.repeat(201) }],
    ['blob:append', { handle: token, id, bytes: new Uint8Array(maxPieceBytes + 1) }],
    ['blob:store', { handle: token, id, file: token, recipient: 'age1someone' }],
    ['export:append', { file: token, bytes: new Uint8Array(maxPieceBytes + 1) }],
    ['export:begin', { suggestedName: 'a', extension: '../sh' }],
    ['vault:open', { vault: 'x'.repeat(65) }],
  ])('is refused on %s when it is too large or empty', async (channel, request) => {
    const { invoke, runs } = registered();
    expect(await invoke(channel, ownEvent, request)).toEqual({ ok: false, code: 'bridge.bad-request' });
    expect(runs()).toBe(0);
  });

  it.each(channels)('is refused on %s with a key that could reach a prototype', async (channel) => {
    const { invoke, runs } = registered();
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const base = typeof valid[channel] === 'object' ? { ...(valid[channel] as object) } : {};
      Object.defineProperty(base, key, { value: { polluted: true }, enumerable: true, configurable: true });
      expect(await invoke(channel, ownEvent, base)).toEqual({ ok: false, code: 'bridge.bad-request' });
    }
    expect(runs()).toBe(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each(channels)('is refused on %s with a key, an argument or a path too many', async (channel) => {
    const { invoke, runs } = registered();
    const more = { ...((valid[channel] ?? {}) as object), path: '/etc' };
    expect(await invoke(channel, ownEvent, more)).toEqual({ ok: false, code: 'bridge.bad-request' });
    expect(await invoke(channel, ownEvent, valid[channel], valid[channel])).toMatchObject({ ok: false });
    expect(await invoke(channel, ownEvent)).toMatchObject({ ok: false });
    expect(runs()).toBe(0);
  });

  it('that makes the work throw is answered as a failure, and the log has no message and no argument', async () => {
    const { invoke, lines } = registered(() => {
      throw Object.assign(new Error('secret-name in /home/secret'), { code: 'EIO' });
    });
    expect(await invoke('page:print', ownEvent, { to: 'pdf', suggestedName: 'secret-title' })).toEqual({
      ok: false,
      code: 'bridge.failed',
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
    expect(lines).toEqual([{ name: 'bridge.failed', fields: { channel: 'page:print', code: 'EIO' } }]);
  });
});

/** Any value, and near misses: right keys with wrong values, right values with keys too many or too few. */
function hostileRequest(channel: Channel): fc.Arbitrary<unknown> {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    maxDepth: 3,
  });
  const shape = valid[channel];
  if (shape === null) return anything.filter((value) => value !== null);
  const known = Object.entries(shape as Record<string, unknown>);
  const oneWrong = fc
    .tuple(fc.nat({ max: known.length - 1 }), anything)
    .map(([at, value]) =>
      Object.fromEntries(known.map(([key, good], index) => [key, index === at ? value : good])),
    );
  const oneMore = fc
    .tuple(fc.string(), anything)
    .map(([key, value]) => ({ ...(shape as object), [key]: value }));
  return fc.oneof(anything, oneWrong, oneMore);
}

/** Written apart from the schemas, so that the fuzz test does not ask the thing that it tests. */
function isReallyValid(channel: Channel, value: unknown): boolean {
  if (valid[channel] === null || typeof value !== 'object' || value === null) return value === valid[channel];
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  const entries = Object.entries(value);
  const shape = valid[channel] as Record<string, unknown>;
  if (channel === 'settings:write') {
    const { theme, language, textSizePercent, idleMinutes, exactSearch } = value as Record<string, unknown>;
    const within = (n: unknown, low: number, high: number) =>
      n === undefined || (Number.isInteger(n) && (n as number) >= low && (n as number) <= high);
    return (
      entries.every(([key]) =>
        ['theme', 'language', 'textSizePercent', 'idleMinutes', 'exactSearch'].includes(key),
      ) &&
      [undefined, 'system', 'light', 'dark'].includes(theme as string) &&
      [undefined, null, 'uk', 'ru', 'en'].includes(language as string) &&
      within(textSizePercent, 100, 200) &&
      within(idleMinutes, 0, 240) &&
      [undefined, true, false].includes(exactSearch as boolean | undefined)
    );
  }
  const isText = (text: unknown, pattern: RegExp) => typeof text === 'string' && pattern.test(text);
  const rules: Record<string, (v: unknown) => boolean> = {
    handle: (v) => isText(v, /^[A-Za-z0-9_-]{16,64}$/),
    vault: (v) => isText(v, /^[A-Za-z0-9_-]{16,64}$/),
    folder: (v) => v === null || isText(v, /^[A-Za-z0-9_-]{16,64}$/),
    file: (v) => isText(v, /^[A-Za-z0-9_-]{16,64}$/),
    recipient: (v) => isText(v, /^age1[a-z0-9]{58}$/),
    extension: (v) => isText(v, /^[a-z0-9]{1,8}$/),
    id: (v) => isText(v, /^[0-9a-z]{26}$/),
    vaultId: (v) => isText(v, /^[0-9a-z]{26}$/),
    purpose: (v) => v === 'open' || v === 'create',
    copy: (v) => v === 'a' || v === 'b',
    to: (v) => v === 'pdf' || v === 'printer',
    suggestedName: (v) => typeof v === 'string' && v.length <= 200,
    header: (v) => v instanceof Uint8Array && v.length > 0,
    frames: (v) => v instanceof Uint8Array && v.length > 0,
    bytes: (v) => (v === null && channel === 'draft:write') || (v instanceof Uint8Array && v.length > 0),
  };
  return (
    entries.length === Object.keys(shape).length &&
    entries.every(([key, member]) => key in shape && rules[key]?.(member) === true)
  );
}

describe('10,000 hostile messages', () => {
  it.each(channels)('on %s: no crash, none accepted', async (channel) => {
    const { invoke, runs } = registered();
    await fc.assert(
      fc.asyncProperty(hostileRequest(channel), async (request) => {
        fc.pre(!isReallyValid(channel, request));
        expect(await invoke(channel, ownEvent, request)).toEqual({ ok: false, code: 'bridge.bad-request' });
      }),
      { numRuns: 10_000 },
    );
    expect(runs()).toBe(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
