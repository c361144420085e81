import { join, resolve } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import type { startOnChromium } from '../hosts/chromium/start.ts';

type OnChromium = ReturnType<typeof startOnChromium>;

/** What main asked Electron for and what this host cannot do, must still have been asked for rightly. */
test('what only Electron can do was asked for, and a crashed page is replaced', async ({ app }) => {
  await test.step('main asks for the protections that only Electron can give', async () => {
    test.skip(app.host !== 'chromium', 'the stand-in notes these calls; Electron does them');
    await app.page();
    const calls = await (app.running() as OnChromium).inside.main.call('acceptedCalls');
    const argsOf = (name: string) => calls.filter((call) => call.name === name).map(({ args }) => args);
    expect(argsOf('app.enableSandbox')).toEqual([[]]);
    expect(argsOf('app.configureHostResolver')).toEqual([
      [{ enableBuiltInResolver: false, secureDnsMode: 'off' }],
    ]);
    expect(argsOf('session.setSpellCheckerEnabled')).toEqual([[false]]);
    expect(argsOf('session.setSpellCheckerLanguages')).toEqual([[[]]]);
    expect(argsOf('session.setSpellCheckerDictionaryDownloadURL')).toEqual([
      ['app://vault/no-dictionaries/'],
    ]);
    expect(argsOf('session.setProxy')).toEqual([
      [{ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
    ]);
    expect(argsOf('session.setPermissionRequestHandler')).toEqual([['function']]);
    expect(argsOf('session.setDevicePermissionHandler')).toEqual([['function']]);
    expect(argsOf('session.setDisplayMediaRequestHandler')).toEqual([['function']]);
    expect(argsOf('webContents.setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
    const [[window]] = argsOf('new BrowserWindow') as [[{ webPreferences: Record<string, unknown> }]];
    expect(window.webPreferences).toMatchObject({
      preload: join(resolve(import.meta.dirname, '../..'), 'dist/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    });
  });
  await test.step('a page that crashed is replaced by a fresh one', async () => {
    test.skip(app.host !== 'chromium', 'crashes the renderer through the host');
    app.expectProblem(/.*/);
    const page = await app.page();
    const session = await page.context().newCDPSession(page);
    const next = await app.nextPage(async () => {
      session.send('Page.crash').catch(() => {});
    });
    expect((await next.evaluate(() => window.zhuravli.appInfo())).ok).toBe(true);
  });
});
