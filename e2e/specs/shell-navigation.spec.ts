import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from '../fixtures/app.ts';

/** The page did not move, no other window came, and main still answers it. */
async function expectUnmoved(page: Page): Promise<void> {
  // Several ways to main and back: a navigation that was going to happen has happened by then.
  for (let round = 0; round < 5; round += 1) {
    expect((await page.evaluate(() => window.zhuravli.appInfo())).ok).toBe(true);
  }
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

const clicks: Readonly<Record<string, () => void>> = {
  'a link': () => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.invalid/' });
    document.body.append(link);
    link.click();
  },
  'a link to a new window': () => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.invalid/',
      target: '_blank',
    });
    document.body.append(link);
    link.click();
  },
  'a link clicked with the control key': () => {
    const link = Object.assign(document.createElement('a'), { href: '/index.html' });
    document.body.append(link);
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
  },
  'a form': () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://example.invalid/' });
    document.body.append(form);
    form.submit();
  },
  'a page that refreshes itself': () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = '0;url=https://example.invalid/';
    document.head.append(meta);
  },
};

test('nothing moves the page and nothing opens beside it', async ({ app }) => {
  await test.step('window.open opens nothing', async () => {
    const page = await app.page();
    await page.evaluate(() => {
      window.open('https://example.invalid/');
      window.open('/index.html', '_blank', 'popup');
      window.open('about:blank');
    });
    await expectUnmoved(page);
  });
  await test.step('the page cannot be sent anywhere', async () => {
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
  await test.step('a link, a form and a refresh lead nowhere', async () => {
    const page = await app.page();
    for (const [name, click] of Object.entries(clicks)) {
      await page.evaluate(click);
      await test.step(name, () => expectUnmoved(page));
    }
  });
  await test.step('a download is cancelled', async () => {
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
  await test.step('a file dropped on the window does not open in it', async () => {
    const page = await app.page();
    const file = join(app.outside, 'dropped.html');
    writeFileSync(file, '<title>dropped</title>');
    const session = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: 20,
        y: 20,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      });
    }
    await expectUnmoved(page);
    expect(await page.title()).toBe('Zhuravli');
  });
});
