import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../fixtures/app.ts';

const assets = resolve(import.meta.dirname, '../../dist/renderer/assets');

test.beforeEach(async ({ app }) => {
  app.expectProblem(/status of (400|404|405|416)|Failed to load resource|violates|Content Security Policy/);
});

test('our own scheme: with its policy, to our folder only, for reading only', async ({ app }) => {
  await test.step('our files come with the policy, a nonce of their own, and are kept in no cache', async () => {
    const page = await app.page();
    const answers = await page.evaluate(async () => {
      const get = async () => {
        const response = await fetch('/index.html');
        return {
          policy: response.headers.get('content-security-policy') ?? '',
          cache: response.headers.get('cache-control'),
          text: await response.text(),
        };
      };
      return [await get(), await get()];
    });
    const nonces = answers.map(({ policy, text, cache }) => {
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
      expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
      expect(text).toContain(nonce);
      expect(text).not.toContain('__NONCE__');
      expect(cache).toBe('no-store');
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });
  await test.step('no address leads outside our folder', async () => {
    const page = await app.page();
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/..%2f..%2fpackage.json',
        '/%2e%2e%2fmain%2fmain.cjs',
        '/..%5c..%5cpackage.json',
        '/assets/..%2f..%2fmain/main.cjs',
        '/C:/Windows/win.ini',
        '/%00index.html',
        '/.env',
        '//etc/passwd',
      ];
      const answers: [string, number, string][] = [];
      for (const path of paths) {
        const response = await fetch(`${location.origin}${path}`);
        answers.push([path, response.status, await response.text()]);
      }
      return answers;
    });
    for (const [path, status, text] of statuses) expect([path, status, text]).toEqual([path, 400, '']);
  });
  await test.step('nothing can be sent to our scheme', async () => {
    const page = await app.page();
    const statuses = await page.evaluate(async () => {
      const answers: number[] = [];
      for (const method of ['POST', 'PUT', 'DELETE'])
        answers.push((await fetch('/index.html', { method })).status);
      return answers;
    });
    expect(statuses).toEqual([405, 405, 405]);
  });
  await test.step('journal bytes of a vault that is not open are not there, for a page and for a worker', async () => {
    const page = await app.page();
    const path = `/journal/${'a'.repeat(22)}/${'0'.repeat(26)}/1`;
    expect(await page.evaluate(async (url) => (await fetch(url)).status, path)).toBe(404);

    const workerFile = readdirSync(assets).find((name) => /worker.*\.js$/.test(name));
    expect(workerFile, 'a worker in the build').toBeDefined();
    const started = page.waitForEvent('worker');
    await page.evaluate((name) => {
      (window as unknown as { kept: Worker }).kept = new Worker(`/assets/${name}`, { type: 'module' });
    }, workerFile ?? '');
    const worker = await started;
    const answer = await worker.evaluate(async (url) => {
      const journal = await fetch(url, { headers: { Range: 'bytes=0-99' } });
      const own = await fetch('/index.html');
      const outside = await fetch('https://example.invalid/').then(
        () => 'reached',
        () => 'refused',
      );
      return {
        journal: journal.status,
        own: own.status,
        outside,
        hasSocket: typeof (globalThis as { WebSocket?: unknown }).WebSocket,
      };
    }, path);
    expect(answer).toMatchObject({ journal: 404, own: 200, outside: 'refused' });
  });
});
