import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { App, CommandLine } from 'electron';
import { parent } from './parent.ts';
import { createDefaultSession } from './session.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { type Listener, standIn } from './stand-in.ts';

const project = resolve(import.meta.dirname, '../../../..');
const configDir = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
const paths = new Map<string, string>([
  ['userData', join(configDir, 'zhuravli')],
  ['home', homedir()],
  ['temp', tmpdir()],
  ['documents', join(homedir(), 'Documents')],
]);
const events = new EventEmitter();
const switches: [string, string | null][] = [];
let isReady = false;
let isQuitting = false;
let releaseInstance: () => void = () => {};
const ready = Promise.withResolvers<void>();

/** Windows ask here what to do; `browser-window.ts` fills it in. */
export const windowKeeper = { requestCloseAll: (): boolean => true };

/** Told by `browser-window.ts` when the last window went. */
export function noWindowsLeft(): void {
  if (isQuitting) exit(0);
  else if (events.listenerCount('window-all-closed') === 0) app.quit();
  else events.emit('window-all-closed');
}

function exit(code: number): void {
  events.emit('will-quit', { preventDefault() {} });
  releaseInstance();
  process.exit(code);
}

const commandLine = standIn<CommandLine>('app.commandLine', {
  appendSwitch: (name, value) => void switches.push([name, value ?? null]),
  hasSwitch: (name) => process.argv.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
});

/** The system's languages as the tests or the environment give them, best first. */
function systemLanguages(): string[] {
  const given = (process.env.ZHURAVLI_LANGUAGES ?? '').split(',').filter((tag) => tag !== '');
  if (given.length > 0) return given;
  const { LANGUAGE = '', LC_ALL = '', LANG = '' } = process.env;
  const tags = `${LANGUAGE}:${LC_ALL}:${LANG}`
    .split(':')
    .map((tag) => tag.replace(/[.@].*$/, '').replace('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(-|$)/.test(tag));
  return tags.length > 0 ? [...new Set(tags)] : ['en'];
}

export const app: App = standIn<App>(
  'app',
  {
    isPackaged: false,
    commandLine,
    getPath: (name) => {
      const path = paths.get(name);
      if (path === undefined) throw new Error(`electron stand-in: no path ${name}`);
      return path;
    },
    setPath: (name, path) => {
      if (!existsSync(path)) throw new Error(`Failed to set path: ${name} is not there`);
      paths.set(name, path);
    },
    getAppPath: () => project,
    getVersion: () =>
      (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version,
    getPreferredSystemLanguages: systemLanguages,
    requestSingleInstanceLock: () => {
      const release = becomeOnlyInstance(paths.get('userData') ?? '', process.argv, (argv) => {
        events.emit('second-instance', { preventDefault() {} }, argv, process.cwd(), null);
      });
      if (release !== null) releaseInstance = release;
      return release !== null;
    },
    isReady: () => isReady,
    whenReady: () => ready.promise,
    quit: () => {
      isQuitting = true;
      events.emit('before-quit', { preventDefault() {} });
      if (windowKeeper.requestCloseAll()) exit(0);
      else isQuitting = false;
    },
    exit: (code) => exit(code ?? 0),
    on(event: string, listener: (...args: never[]) => void) {
      events.on(event, listener as Listener);
      return app;
    },
    once(event: string, listener: (...args: never[]) => void) {
      events.once(event, listener as Listener);
      return app;
    },
  },
  // No sandbox switch reaches Chromium from here (it is on, except for root), and its resolver knows no host at all.
  ['enableSandbox', 'configureHostResolver'],
);

/** After main's first steps: the browser starts with what they said, then `ready`. */
export async function finishStart(): Promise<void> {
  const sessionData = paths.get('sessionData') ?? join(paths.get('userData') ?? '', 'session');
  await parent.call('launch', { sessionData, switches });
  createDefaultSession((session) => events.emit('session-created', session));
  isReady = true;
  events.emit('ready');
  ready.resolve();
}
