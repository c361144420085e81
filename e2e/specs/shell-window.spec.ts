import { expect, test } from '../fixtures/app.ts';

test('the window opens on our own origin and its first screen can be used', async ({ app }) => {
  const page = await app.page();
  expect(new URL(page.url()).pathname).toBe('/index.html');
  const info = await page.evaluate(() => window.zhuravli.appInfo());
  expect(info).toMatchObject({ ok: true, value: { host: app.host, isPackaged: false, isDemo: false } });
});
