import { createServer } from 'node:http';
import { expect, test } from '../fixtures/app.ts';

test.beforeEach(async ({ app }) => {
  app.expectProblem(/Content Security Policy|ERR_|Failed to|blocked|CORS|violates|Mixed Content/i);
});

test('nothing outside can be reached', async ({ app }) => {
  await test.step('no way of asking for something outside reaches even this computer', async () => {
    const connections: string[] = [];
    const server = createServer((request, response) => response.end(request.url));
    server.on('connection', (socket) => connections.push(String(socket.remotePort)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await (await fetch(`http://127.0.0.1:${port}/check`)).text(), 'the trap works').toBe('/check');
    connections.length = 0;

    const page = await app.page();
    const outcomes = await page.evaluate(async (base) => {
      const settle = (promise: Promise<unknown>) => promise.then(() => 'reached').catch(() => 'refused');
      const loads = (element: HTMLElement & { src?: string; href?: string; data?: string }) =>
        new Promise((done, fail) => {
          element.addEventListener('load', done);
          element.addEventListener('error', fail);
          document.body.append(element);
          setTimeout(fail, 1000);
        });
      const image = Object.assign(new Image(), { src: `${base}/image` });
      const style = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `${base}/style`,
      });
      const prefetch = Object.assign(document.createElement('link'), {
        rel: 'prefetch',
        href: `${base}/prefetch`,
      });
      const frame = Object.assign(document.createElement('iframe'), { src: `${base}/frame` });
      const video = Object.assign(document.createElement('video'), { src: `${base}/video` });
      const background = document.createElement('p');
      background.style.backgroundImage = `url(${base}/background)`;
      document.body.append(background);
      navigator.sendBeacon(`${base}/beacon`, 'text');
      const request = new XMLHttpRequest();
      request.open('GET', `${base}/xhr`);
      const answered = new Promise((done, fail) => {
        request.onload = done;
        request.onerror = fail;
      });
      request.send();
      return Promise.all([
        settle(fetch(`${base}/fetch`)),
        settle(fetch(`${base}/opaque`, { mode: 'no-cors' })),
        settle(answered),
        settle(loads(image)),
        settle(loads(style)),
        settle(loads(prefetch)),
        settle(loads(video)),
        settle(
          new Promise((done, fail) => {
            const events = new EventSource(`${base}/events`);
            events.onopen = done;
            events.onerror = fail;
          }),
        ),
        settle(import(/* @vite-ignore */ `${base}/module`)),
        loads(frame).then(
          () => 'framed',
          () => 'refused',
        ),
      ]);
    }, `http://127.0.0.1:${port}`);
    await page.evaluate(() => fetch('/index.html').then((response) => response.text()));
    server.close();
    expect(outcomes.slice(0, 9)).toEqual(Array(9).fill('refused'));
    expect(connections).toEqual([]);
  });
  await test.step('other schemes are closed too', async () => {
    const page = await app.page();
    const outcomes = await page.evaluate(() =>
      Promise.all(
        [
          'file:///etc/hostname',
          'ftp://example.invalid/',
          'app://other/index.html',
          'https://example.invalid/',
        ].map((url) =>
          fetch(url).then(
            () => 'reached',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});
