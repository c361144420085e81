import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser, isRoot } from '../e2e/hosts/chromium/browser.ts';

const project = resolve(import.meta.dirname, '..');

/** Runs an installer quietly; its last words are shown when it fails. */
export function install(command: string, args: readonly string[]): boolean {
  const result = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (result.status !== 0)
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').at(-1));
  return result.status === 0;
}

/** A Chromium: what is here, else Debian's (as root), else Playwright's own; `null` with one line when all fails. */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing Debian’s…');
    if (
      install('apt-get', ['update']) &&
      install('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    ) {
      const installed = findBrowser();
      if (installed !== null) return installed;
    }
  }
  console.log('No Chromium here: fetching Playwright’s…');
  install(process.execPath, [join(project, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched === null) console.error('No Chromium: install Chrome, Edge or Chromium, or set CHROMIUM_PATH.');
  return fetched;
}
