import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, hostName, test } from '../fixtures/app.ts';
import { findElectron } from '../hosts/electron.ts';

/** What only the real Electron can show. Without its binary these are skipped and counted as skipped. */
test.describe('Electron itself', { tag: '@electron' }, () => {
  test.skip(hostName !== 'electron', 'the Electron binary is not here');

  test('its window has the preferences that main asked for', async ({ app }) => {
    const page = await app.page();
    expect(await page.evaluate(() => [typeof globalThis.require, typeof globalThis.process])).toEqual([
      'undefined',
      'undefined',
    ]);
    const renderer = readFileSync(`/proc/${app.running().mainPid}/cmdline`, 'utf8');
    expect(renderer).not.toContain('--remote-debugging-port');
  });

  test('no dictionary comes in a minute', { tag: '@long' }, async ({ app }) => {
    test.setTimeout(120_000);
    const page = await app.page();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60_000)));
    const dictionaries = join(app.userData, 'session/Dictionaries');
    expect(existsSync(dictionaries) ? readdirSync(dictionaries) : []).toEqual([]);
  });

  for (const [name, idleMs, tags] of [
    ['a start and an end', 1_000, []],
    ['ten idle minutes', 600_000, ['@long']],
  ] as const) {
    test(`${name} make no connection beyond this computer`, { tag: [...tags] }, async ({ app }) => {
      test.skip(process.platform !== 'linux', 'strace is of Linux');
      test.setTimeout(idleMs + 120_000);
      await app.page();
      await app.close();
      const trace = join(mkdtempSync(join(tmpdir(), 'strace-')), 'trace');
      const seconds = Math.ceil(idleMs / 1000) + 10;
      const rootFlag = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const command = [findElectron() ?? '', ...rootFlag, '.', `--profile=${app.userData}`];
      try {
        execFileSync('timeout', [
          `${seconds}`,
          'strace',
          '-f',
          '-e',
          'trace=connect,sendto,sendmsg',
          '-o',
          trace,
          ...command,
        ]);
      } catch {
        // `timeout` ends it.
      }
      const outside = readFileSync(trace, 'utf8')
        .split('\n')
        .filter((line) => /AF_INET6?/.test(line) && !/127\.0\.0\.1|"::1"/.test(line));
      expect(outside).toEqual([]);
    });
  }
});
