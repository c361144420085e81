import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { fixedFlags, isRoot } from './browser.ts';

type LaunchOptions = { readonly browserPath: string; readonly isHeadless: boolean };
type Launched = { readonly context: BrowserContext; readonly end: (how: 'close' | 'kill') => Promise<void> };

/** Starts Chromium over a pipe (no port) on the app's own session folder, with main's switches. */
export async function launchBrowser(
  { browserPath, isHeadless }: LaunchOptions,
  sessionData: string,
  switches: readonly (readonly [string, string | null])[],
): Promise<Launched> {
  const mainFlags = switches.map(([name, value]) => (value === null ? `--${name}` : `--${name}=${value}`));
  // A window without tabs and address bar; `--test-type` hides the warning that root's missing sandbox brings.
  const headedFlags = ['--app=data:text/html,<title>Zhuravli</title>', '--test-type'];
  const context = await chromium.launchPersistentContext(sessionData, {
    executablePath: browserPath,
    headless: isHeadless,
    chromiumSandbox: !isRoot(),
    args: [...fixedFlags, ...mainFlags, ...(isHeadless ? [] : headedFlags)],
    ignoreDefaultArgs: ['--enable-automation', '--disable-background-networking'],
    viewport: isHeadless ? { width: 1200, height: 800 } : null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const pid = findBrowserProcess(sessionData);
  return {
    context,
    async end(how) {
      if (how === 'kill' && pid !== null) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It had already ended.
        }
      }
      await context.close().catch(() => {});
    },
  };
}

/** Playwright does not tell a persistent context's process; its command line names our folder. Linux only, else `null`. */
function findBrowserProcess(sessionData: string): number | null {
  if (!existsSync('/proc')) return null;
  for (const entry of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      if (line.includes(`--user-data-dir=${sessionData}`) && !line.some((arg) => arg.startsWith('--type='))) {
        return Number(entry);
      }
    } catch {
      // That process ended while we looked.
    }
  }
  return null;
}
