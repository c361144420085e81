import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { fixedFlags, isRoot } from './browser.ts';

type LaunchOptions = {
  readonly browserPath: string;
  readonly isHeadless: boolean;
  readonly browserFlags?: readonly string[];
};
export type Launched = {
  readonly context: BrowserContext;
  /** A page in a window of its own. */
  readonly openWindow: () => Promise<Page>;
  readonly end: (how: 'close' | 'kill') => Promise<void>;
};

/** A window without tabs and address bar. */
const appWindow = '--app=data:text/html,<title>Zhuravli</title>';

/** What no switch turns off in an ordinary Chromium: it would offer to translate the page and to keep passwords. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [] },
  search: { suggest_enabled: false },
  alternate_error_pages: { enabled: false },
  safebrowsing: { enabled: false },
  webrtc: { ip_handling_policy: 'disable_non_proxied_udp' },
};

function writePreferences(sessionData: string): void {
  const file = join(sessionData, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(preferences));
}

/** In a shell without a UTF-8 locale Chromium would not open files whose names have other letters than a–z. */
function withUtf8(env: NodeJS.ProcessEnv): Record<string, string> {
  const known = Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const locale = known.LC_ALL || known.LC_CTYPE || known.LANG || '';
  return /utf-?8/i.test(locale) ? known : { ...known, LC_ALL: 'C.UTF-8' };
}

/** Starts Chromium over a pipe (no port) on the app's own session folder, with main's switches. */
export async function launchBrowser(
  { browserPath, isHeadless, browserFlags = [] }: LaunchOptions,
  sessionData: string,
  switches: readonly (readonly [string, string | null])[],
): Promise<Launched> {
  const mainFlags = switches.map(([name, value]) => (value === null ? `--${name}` : `--${name}=${value}`));
  // `--test-type` hides the warning that root's missing sandbox brings.
  const headedFlags = [appWindow, '--window-size=1200,800', '--test-type'];
  writePreferences(sessionData);
  const context = await chromium.launchPersistentContext(sessionData, {
    executablePath: browserPath,
    headless: isHeadless,
    chromiumSandbox: !isRoot(),
    env: withUtf8(process.env),
    args: [...fixedFlags, ...browserFlags, ...mainFlags, ...(isHeadless ? [] : headedFlags)],
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
    async openWindow() {
      if (isHeadless) return context.newPage();
      // A second start on the same folder asks the running browser for one more window of the same kind.
      const opened = context.waitForEvent('page', { timeout: 10_000 });
      spawn(
        browserPath,
        [`--user-data-dir=${sessionData}`, ...(isRoot() ? ['--no-sandbox'] : []), appWindow],
        {
          stdio: 'ignore',
        },
      ).on('error', () => {});
      return opened.catch(() => context.newPage());
    },
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
