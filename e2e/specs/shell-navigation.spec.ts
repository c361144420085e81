import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures/app.ts';

/** The page did not move, no other window came, and main still answers it. */
async function expectUnmoved(page: Page): Promise<void> {
  expect((await page.evaluate(() => window.zhuravli.appInfo())).ok).toBe(true);
  expect(await page.evaluate(() => location.pathname)).toBe('/index.html');
  await expect
    .poll(
      () =>
        page
          .context()
          .pages()
          .filter((one) => !one.isClosed()).length,
    )
    .toBe(1);
}

test.beforeEach(async ({ app }) => {
  app.expectProblem(/ERR_ABORTED|ERR_FAILED|Not allowed|Content Security Policy|blocked|violates/i);
});

test('window.open opens nothing', async ({ app }) => {
  const page = await app.page();
  await page.evaluate(() => {
    window.open('https://example.invalid/');
    window.open('/index.html', '_blank', 'popup');
    window.open('about:blank');
  });
  await expectUnmoved(page);
});

test('the page cannot be sent anywhere', async ({ app }) => {
  const page = await app.page();
  for (const address of [
    'https://example.invalid/',
    'http://127.0.0.1:9/',
    'file:///etc/hostname',
    '/assets/',
    'app://other/',
  ]) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
    await test.step(address, () => expectUnmoved(page));
  }
});

test('a link, a middle click and a form lead nowhere', async ({ app }) => {
  const page = await app.page();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.invalid/';
    link.textContent = 'away';
    const blank = link.cloneNode(true) as HTMLAnchorElement;
    blank.target = '_blank';
    document.body.append(link, blank);
    link.click();
    blank.click();
    blank.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    const form = document.createElement('form');
    form.action = 'https://example.invalid/';
    document.body.append(form);
    form.submit();
  });
  await expectUnmoved(page);
});

test('a download is cancelled', async ({ app }) => {
  app.expectProblem(/session\.download/);
  const page = await app.page();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['plain text']));
    link.download = 'secret.txt';
    document.body.append(link);
    link.click();
  });
  await expectUnmoved(page);
});

test('a file dropped on the window does not open in it', async ({ app }) => {
  const page = await app.page();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['<h1>dropped</h1>'], 'dropped.html', { type: 'text/html' }));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expectUnmoved(page);
});
