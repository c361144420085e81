/**
 * Second half of `npm start`, in Node 24: builds what changed, picks the host, opens the window.
 *
 * Electron when its binary is here or can be fetched, else a Chromium of this computer. Without a display it goes on under
 * `xvfb-run` and says where a picture of the window lies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron } from 'playwright-core';
import { startHost } from '../e2e/hosts/chromium/host.ts';
import { findElectron } from '../e2e/hosts/electron.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';

const project = resolve(import.meta.dirname, '..');
const picture = join(project, '.cache/window.png');
const fetchPatienceMs = 10 * 60_000;

function readArguments(): readonly string[] {
  try {
    const { values } = parseArgs({
      options: { lang: { type: 'string' }, profile: { type: 'string' }, demo: { type: 'boolean' } },
    });
    if (values.lang !== undefined && !['uk', 'ru', 'en'].includes(values.lang)) {
      throw new Error(`--lang knows uk, ru and en, not ${values.lang}`);
    }
    return [
      ...(values.lang === undefined ? [] : [`--lang=${values.lang}`]),
      ...(values.profile === undefined ? [] : [`--profile=${resolve(values.profile)}`]),
      ...(values.demo === true ? ['--demo'] : []),
    ];
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}; see npm start -- --help`);
    process.exit(2);
  }
}

/** The binary, fetched when it is missing; `null` with one line when it cannot be. */
function ensureElectron(): string | null {
  const found = findElectron();
  if (found !== null || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD !== undefined) return found;
  const script = join(project, 'node_modules/electron/install.js');
  if (!existsSync(script)) return null;
  spawnSync(process.execPath, [script], { cwd: project, stdio: 'ignore', timeout: fetchPatienceMs });
  return findElectron();
}

const inPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Starts this script again under a virtual display, or says how to get one. */
function continueWithoutDisplay(): never {
  if (!inPath('xvfb-run')) {
    console.error(
      'There is no display. Start from a desktop session, or install xvfb (apt install xvfb) for a virtual one.',
    );
    process.exit(1);
  }
  const size = ['-s', '-screen 0 1280x900x24'];
  const child = spawnSync(
    'xvfb-run',
    ['-a', ...size, process.execPath, ...process.execArgv, ...process.argv.slice(1)],
    {
      stdio: 'inherit',
      env: { ...process.env, ZHURAVLI_PICTURE: 'yes' },
    },
  );
  process.exit(child.status ?? 1);
}

type Shot = {
  screenshot(options: { path: string }): Promise<unknown>;
  locator(selector: string): { waitFor(options: { state: 'attached' }): Promise<void> };
};

async function takePicture(page: Shot): Promise<void> {
  await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
  mkdirSync(join(project, '.cache'), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`There is no display; a picture of the window lies in ${picture}. Ctrl+C ends the app.`);
}

async function openInElectron(binary: string, args: readonly string[]): Promise<number> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const all = [...(isRoot ? ['--no-sandbox'] : []), project, ...args];
  if (process.env.ZHURAVLI_PICTURE === undefined) {
    const child = spawn(binary, all, { stdio: 'inherit' });
    return new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
  }
  const app = await _electron.launch({ executablePath: binary, args: all });
  await takePicture(await app.firstWindow());
  return new Promise((done) => app.process().once('exit', (code) => done(code ?? 1)));
}

async function openInChromium(args: readonly string[]): Promise<number> {
  const browserPath = ensureBrowser();
  if (browserPath === null) return 1;
  const host = startHost({ args, isHeadless: false, browserPath });
  process.on('SIGINT', () => void host.close());
  process.on('SIGTERM', () => void host.close());
  if (process.env.ZHURAVLI_PICTURE !== undefined) {
    void host.windows
      .newest()
      .then(takePicture)
      .catch(() => {});
  }
  return (await host.ended) ?? 1;
}

const args = readArguments();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
if (!hasDisplay) continueWithoutDisplay();
const built = await buildAll(false);
if (built.length > 0) console.log(`Built ${built.join(', ')}.`);
const electron = ensureElectron();
if (electron === null) {
  console.log('Electron’s program file is not here and could not be fetched: opening in Chromium instead.');
}
process.exitCode = electron === null ? await openInChromium(args) : await openInElectron(electron, args);
