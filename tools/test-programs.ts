import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, isRoot } from '../e2e/hosts/chromium/browser.ts';
import { install } from './browser.ts';

/** Programs that prove something in the tests, with what they prove and Debian's package of each. */
const programs = [
  {
    name: 'strace',
    package: 'strace',
    proves: 'that no packet leaves and that flushes come before confirmations',
  },
  { name: 'pdftotext', package: 'poppler-utils', proves: 'what stands in a printed PDF' },
] as const;

const isHere = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/**
 * Installs what the tests use and this computer lacks, the browser included, by one call of apt (Debian, as root).
 *
 * Where that cannot be done one line says what will be counted as skipped.
 */
export function ensureTestPrograms(): void {
  if (process.platform !== 'linux') return;
  const missing = () => programs.filter(({ name }) => !isHere(name));
  const packages = [...missing().map((one) => one.package), ...(findBrowser() === null ? ['chromium'] : [])];
  if (packages.length === 0) return;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing for the tests: ${packages.join(', ')}…`);
    install('apt-get', ['update']);
    install('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  for (const { name, package: from, proves } of missing()) {
    console.log(`Without ${name} (Debian: ${from}) it is not shown ${proves}; those tests count as skipped.`);
  }
}
