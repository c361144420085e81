import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { toMain } from './addresses.ts';
import { type Dialogs, openDialogs } from './dialogs.ts';
import { launchBrowser } from './launch.ts';
import type { ChildCalls, ParentCalls } from './messages.ts';
import { preloadScript } from './page-script.ts';
import { createPeer, type Peer } from './peer.ts';
import { createWindowTable, type WindowTable } from './windows.ts';

const project = resolve(import.meta.dirname, '../../..');

export type HostOptions = {
  /** The app's own switches: `--profile=…`, `--lang=…`, `--demo`. */
  readonly args: readonly string[];
  readonly isHeadless: boolean;
  readonly browserPath: string;
  /** BCP 47 tags, best first, instead of the system's. */
  readonly systemLanguages?: readonly string[];
  /** Where main's own messages on stderr go. */
  readonly onErrorText?: (text: string) => void;
  /** More switches for Chromium itself. */
  readonly browserFlags?: readonly string[];
  /** Runs the main program under another command, e.g. `['strace', '-f']`, for tests that watch it. */
  readonly mainPrefix?: readonly string[];
};

export type ChromiumHost = {
  readonly main: Peer<ChildCalls>;
  readonly mainProcess: ChildProcess;
  readonly dialogs: Dialogs;
  readonly windows: WindowTable;
  /** `null` until main's first steps are over, and for ever when it was a second instance. */
  context(): BrowserContext | null;
  /** Ends when the app has ended, with the main program's exit code (`null`: killed). */
  readonly ended: Promise<number | null>;
  /** A click on the window's cross; ends when the app has ended. */
  close(): Promise<void>;
  /** Main and browser die at once, as in a power cut. */
  kill(): Promise<void>;
};

/** Starts the built main program in a forked child, and the Chromium that it asks for. */
export function startHost(options: HostOptions): ChromiumHost {
  const preloadFile = join(project, 'dist/preload/preload.cjs');
  if (!existsSync(preloadFile)) throw new Error('nothing is built: npm run build');
  const dialogs = openDialogs(() => windows.openPage());
  let context: BrowserContext | null = null;
  let endBrowser: (how: 'close' | 'kill') => Promise<void> = async () => {};

  const [command, ...prefix] = options.mainPrefix ?? [];
  const child = fork(join(import.meta.dirname, 'child.ts'), [...options.args], {
    cwd: project,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    ...(command === undefined ? {} : { execPath: command }),
    execArgv:
      command === undefined ? ['--disable-warning=ExperimentalWarning'] : [...prefix, process.execPath],
    env: { ...cleanEnvironment(), ZHURAVLI_LANGUAGES: (options.systemLanguages ?? []).join(',') },
  });
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (text: string) => (options.onErrorText ?? defaultErrorText)(text));

  const calls: ParentCalls = {
    async launch({ sessionData, switches }) {
      mkdirSync(sessionData, { recursive: true });
      const launched = await launchBrowser(options, sessionData, switches);
      endBrowser = launched.end;
      context = launched.context;
      await windows.attach(launched, preloadScript(readFileSync(preloadFile, 'utf8')));
      await context.route('**/*', (route) => answerRoute(route, main, windows));
      return null;
    },
    createWindow: (window) => windows.create(window),
    load: ({ id, url }) => windows.load(id, url),
    close: ({ id }) => windows.close(id),
    bringToFront: ({ id }) => windows.bringToFront(id),
    send: async ({ id, channel, args }) => windows.send(id, { channel, args }),
    printToPdf: ({ id, options: print }) => windows.printToPdf(id, print),
    dialog: (request) => dialogs.ask(request),
    permissions: ({ granted, denied }) => windows.setPermissions(granted, denied),
    colorScheme: (scheme) => windows.setColorScheme(scheme),
  };
  const main = createPeer<ChildCalls>(
    {
      send: (message) => {
        // An answer that comes after the end is for nobody.
        if (child.connected) child.send(message as never, () => {});
      },
      onMessage: (listener) => child.on('message', listener),
    },
    calls,
  );
  const windows = createWindowTable(main);

  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => {
      main.end('the main program has ended');
      void endBrowser('close').finally(() => done(code));
    });
  });

  return {
    main,
    mainProcess: child,
    dialogs,
    windows,
    context: () => context,
    ended,
    async close() {
      await windows.requestClose();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await endBrowser('kill');
      await ended;
    },
  };
}

const defaultErrorText = (text: string) => process.stderr.write(text);

/** The child gets no loader or debugger settings of whoever started us. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ...rest } = process.env;
  // Reading the same sources again is half of the child's start.
  return { ...rest, NODE_COMPILE_CACHE: join(project, '.cache/compiled') };
}

/** Every request of the browser: main's filter first, then main's protocol handler; nothing goes anywhere else. */
async function answerRoute(route: Route, main: Peer<ChildCalls>, windows: WindowTable): Promise<void> {
  const request = route.request();
  const url = toMain(request.url());
  try {
    const frame = request.isNavigationRequest() ? request.frame() : null;
    if (frame !== null && !windows.isExpected(frame.page(), url)) {
      const id = windows.idOf(frame.page());
      const isMainFrame = frame.parentFrame() === null;
      const isAllowed = id !== null && (await main.call('allowsNavigation', { id, url, isMainFrame }));
      if (!isAllowed) return await route.abort('aborted');
    }
    if (!(await main.call('allowsRequest', { url, resourceType: request.resourceType() }))) {
      return await route.abort('blockedbyclient');
    }
    if (!url.startsWith('app:')) {
      windows.problems.push('main let a foreign request pass its filter');
      return await route.abort('internetdisconnected');
    }
    const response = await main.call('request', {
      url,
      method: request.method(),
      headers: await request.allHeaders(),
    });
    await route.fulfill({
      status: response.status,
      headers: { ...response.headers },
      body: Buffer.from(response.body),
    });
  } catch {
    // The page or the main program has gone meanwhile.
    await route.abort('failed').catch(() => {});
  }
}
