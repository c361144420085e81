import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';

test.describe('with switches', () => {
  test.use({ appArgs: ['--lang=ru', '--demo'], systemLanguages: ['uk-UA', 'en-GB'] });

  test('the page is told the language and the demonstration that were asked for', async ({ app }) => {
    const page = await app.page();
    const info = await page.evaluate(() => window.zhuravli.appInfo());
    expect(info).toMatchObject({
      value: { forcedLanguage: 'ru', isDemo: true, systemLanguages: ['uk-UA', 'en-GB'] },
    });
  });
});

test('a kill, damaged settings and the cross: the app starts again, and ends', async ({ app }) => {
  await test.step('after a kill the app starts again on the same data', async () => {
    const page = await app.page();
    await page.evaluate(() => window.zhuravli.writeSettings({ theme: 'dark', textSizePercent: 150 }));
    await app.kill();
    const again = await app.restart();
    expect(await again.evaluate(() => window.zhuravli.readSettings())).toMatchObject({
      value: { theme: 'dark', textSizePercent: 150 },
    });
  });
  await test.step('damaged settings do not keep the app from opening, and are kept aside', async () => {
    await app.page();
    await app.close();
    writeFileSync(join(app.userData, 'settings.json'), '{"theme":');
    const page = await app.restart();
    expect(await page.evaluate(() => window.zhuravli.readSettings())).toMatchObject({
      value: { theme: 'system' },
    });
  });
  await test.step('the cross asks the page to save, and the app ends', async () => {
    const page = await app.page();
    const heard = page.evaluate(
      () => new Promise<string>((done) => window.zhuravli.onSystemEvent((event) => done(event.kind))),
    );
    const closed = app.close();
    expect(await heard).toBe('closing');
    await closed;
  });
});

test('one window: it opens, says nothing, hears the system, stays alone and can be renewed', async ({
  app,
}) => {
  await test.step('the window opens and its first screen can be used', async () => {
    const page = await app.page();
    const info = await page.evaluate(() => window.zhuravli.appInfo());
    expect(info).toMatchObject({
      ok: true,
      value: { host: app.host, isPackaged: false, isDemo: false, forcedLanguage: null, version: '0.1.0' },
    });
  });
  await test.step('the title is constant and the address says nothing', async () => {
    const page = await app.page();
    expect(await page.title()).toBe('Zhuravli');
    expect(new URL(page.url()).pathname).toBe('/index.html');
  });
  await test.step('a second start on the same data ends itself and leaves the first alone', async () => {
    const page = await app.page();
    expect(await app.startSecond()).toBe(0);
    expect((await page.evaluate(() => window.zhuravli.appInfo())).ok).toBe(true);
  });
  await test.step('what the system says about locking and sleeping reaches the page, until it stops listening', async () => {
    const page = await app.page();
    await page.evaluate(() => {
      const scope = window as unknown as { heard: string[]; stop: () => void };
      scope.heard = [];
      scope.stop = window.zhuravli.onSystemEvent((event) => scope.heard.push(event.kind));
    });
    await app.powerEvent('lock-screen');
    await app.powerEvent('suspend');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toEqual(['os-lock', 'suspend']);
    await page.evaluate(() => (window as unknown as { stop: () => void }).stop());
    await app.powerEvent('suspend');
    await page.evaluate(() => window.zhuravli.appInfo());
    expect(await heard()).toEqual(['os-lock', 'suspend']);
  });
  await test.step('renewing brings a new page with nothing of the old one, and the old one is gone', async () => {
    const old = await app.page();
    await old.evaluate(() => {
      (window as unknown as { secret: string }).secret = 'kept in memory';
    });
    const page = await app.nextPage(() => old.evaluate(() => window.zhuravli.renewWindow()).catch(() => {}));
    await expect.poll(() => old.isClosed()).toBe(true);
    expect(await page.evaluate(() => 'secret' in window)).toBe(false);
  });
  await test.step('ten renewals in a row leave one window that works', async () => {
    let page = await app.page();
    for (let round = 0; round < 10; round += 1) {
      const old = page;
      page = await app.nextPage(() => old.evaluate(() => window.zhuravli.renewWindow()).catch(() => {}));
    }
    expect((await page.evaluate(() => window.zhuravli.appInfo())).ok).toBe(true);
    expect(
      page
        .context()
        .pages()
        .filter((one) => !one.isClosed()),
    ).toHaveLength(1);
  });
});
