import { describe, expect, it } from 'vitest';
import { guardContents } from './navigation.ts';
import { guardSession } from './session.ts';

type Call = { readonly name: string; readonly args: readonly unknown[] };

/** Notes every call by its name; stands for a session or a page that Electron made. */
function recorder(): {
  calls: Call[];
  target: never;
  callsOf: (name: string) => readonly (readonly unknown[])[];
} {
  const calls: Call[] = [];
  const record = (prefix: string): object =>
    new Proxy(() => {}, {
      get: (_target, key) => record(prefix === '' ? String(key) : `${prefix}.${String(key)}`),
      apply: (_target, _this, args: unknown[]) => {
        calls.push({ name: prefix, args });
      },
    });
  return {
    calls,
    target: record('') as never,
    callsOf: (name) => calls.filter((call) => call.name === name).map(({ args }) => args),
  };
}

function guarded() {
  const refused: string[] = [];
  const session = recorder();
  guardSession(session.target, { isPackaged: true, onRefused: (what) => refused.push(what) });
  return { refused, ...session };
}

describe('a session', () => {
  it('has both permission handlers, and device and screen capture refused', () => {
    const { callsOf } = guarded();
    const granted: boolean[] = [];
    const [request] = callsOf('setPermissionRequestHandler')[0] as [(...args: unknown[]) => void];
    request({}, 'geolocation', (isGranted: boolean) => granted.push(isGranted), {
      requestingUrl: 'app://vault/index.html',
      isMainFrame: true,
    });
    expect(granted).toEqual([false]);
    const [check] = callsOf('setPermissionCheckHandler')[0] as [(...args: unknown[]) => boolean];
    expect(check(null, 'media', 'app://vault', { isMainFrame: true })).toBe(false);
    const [device] = callsOf('setDevicePermissionHandler')[0] as [() => boolean];
    expect(device()).toBe(false);
    const streams: unknown[] = [];
    const [capture] = callsOf('setDisplayMediaRequestHandler')[0] as [(...args: unknown[]) => void];
    capture({}, (answer: unknown) => streams.push(answer));
    expect(streams).toEqual([null]);
  });

  it('cancels a foreign request, without a filter that could miss one', () => {
    const { callsOf, refused } = guarded();
    const args = callsOf('webRequest.onBeforeRequest')[0] ?? [];
    expect(args).toHaveLength(1);
    const answers: unknown[] = [];
    const [filter] = args as [(details: object, callback: (answer: unknown) => void) => void];
    filter({ url: 'https://example.invalid/x', resourceType: 'xhr' }, (answer) => answers.push(answer));
    filter({ url: 'app://vault/index.html', resourceType: 'mainFrame' }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }, { cancel: false }]);
    expect(refused).toEqual(['network.request']);
  });

  it('goes through a proxy that nobody answers, loopback included', () => {
    expect(guarded().callsOf('setProxy')).toEqual([
      [{ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
    ]);
  });

  it('has the spell checker off in all ways that there are', () => {
    const { callsOf } = guarded();
    expect(callsOf('setSpellCheckerEnabled')).toEqual([[false]]);
    expect(callsOf('setSpellCheckerLanguages')).toEqual([[[]]]);
    expect(callsOf('setSpellCheckerDictionaryDownloadURL')).toEqual([['app://vault/no-dictionaries/']]);
  });

  it('cancels every download', () => {
    const { callsOf, refused } = guarded();
    const [event, listener] = callsOf('on')[0] as [string, (event: object) => void];
    let isPrevented = false;
    listener({
      preventDefault: () => {
        isPrevented = true;
      },
    });
    expect({ event, isPrevented, refused }).toEqual({
      event: 'will-download',
      isPrevented: true,
      refused: ['session.download'],
    });
  });
});

describe('a page', () => {
  it('goes nowhere, opens nothing and embeds nothing', () => {
    const contents = recorder();
    guardContents(contents.target);
    const events = contents.callsOf('on') as readonly (readonly [string, (event: object) => void])[];
    expect(events.map(([name]) => name)).toEqual([
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
    ]);
    let prevented = 0;
    for (const [, listener] of events) {
      listener({
        preventDefault: () => {
          prevented += 1;
        },
      });
    }
    expect(prevented).toBe(events.length);
    const [open] = contents.callsOf('setWindowOpenHandler')[0] as [() => object];
    expect(open()).toEqual({ action: 'deny' });
    expect(contents.callsOf('setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  });
});
