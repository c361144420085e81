import { EventEmitter } from 'node:events';
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  PrintToPDFOptions,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import { noWindowsLeft, windowKeeper } from './app.ts';
import { dialog } from './dialog.ts';
import { answers, parent } from './parent.ts';
import { acceptedCalls, type Listener, standIn } from './stand-in.ts';

type Implemented = Pick<
  ElectronWindow,
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isMinimized'
  | 'restore'
  | 'getBounds'
  | 'on'
  | 'once'
>;
type Members = { readonly [Key in keyof Implemented]: Implemented[Key] };

const windows = new Map<
  number,
  { readonly window: ElectronWindow; readonly events: EventEmitter; readonly contents: ContentsState }
>();
type ContentsState = {
  readonly events: EventEmitter;
  openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | null;
};
let lastId = 0;
/** Chromium ends with its last window: a page is closed only when the newest one is there. */
let newestCreated: Promise<unknown> = Promise.resolve();

export const windowById = (id: number): ElectronWindow | null => windows.get(id)?.window ?? null;

function preventable(): { event: { preventDefault(): void }; isPrevented(): boolean } {
  let isPrevented = false;
  return {
    event: {
      preventDefault: () => {
        isPrevented = true;
      },
    },
    isPrevented: () => isPrevented,
  };
}

/** `printToPDF`'s options as Chromium's protocol names them. */
const pdfOptions = (options: PrintToPDFOptions) => ({
  landscape: options.landscape ?? false,
  printBackground: options.printBackground ?? false,
  preferCSSPageSize: options.preferCSSPageSize ?? false,
  generateTaggedPDF: options.generateTaggedPDF ?? true,
  ...(options.pageSize === 'A4' ? { paperWidth: 8.27, paperHeight: 11.69 } : {}),
});

function createContents(id: number, isGone: () => boolean): { contents: WebContents; state: ContentsState } {
  const state: ContentsState = { events: new EventEmitter(), openHandler: null };
  const contents: WebContents = standIn<WebContents>(
    'webContents',
    {
      isDestroyed: isGone,
      send: (channel, ...args) => void parent.call('send', { id, channel, args }).catch(() => {}),
      setWindowOpenHandler: (handler) => {
        state.openHandler = handler as ContentsState['openHandler'];
      },
      printToPDF: async (options) =>
        Buffer.from(await parent.call('printToPdf', { id, options: pdfOptions(options) })),
      // There is no printer here: "print" asks for a file and writes the same pages to it.
      print: (options, done) => {
        void printToFile(id, options?.printBackground ?? false).then(
          (isDone) => done?.(isDone, isDone ? '' : 'cancelled'),
          () => done?.(false, 'failed'),
        );
      },
      on(event: string, listener: (...args: never[]) => void) {
        state.events.on(event, listener as Listener);
        return contents;
      },
    },
    // WebRTC is taken from the page by the preload and has no candidates under `--host-resolver-rules`.
    ['setWebRTCIPHandlingPolicy'],
  );
  return { contents, state };
}

async function printToFile(id: number, printBackground: boolean): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog({ title: 'Print', defaultPath: 'print.pdf' });
  if (canceled) return false;
  const { writeFile } = await import('node:fs/promises');
  await writeFile(
    filePath,
    await parent.call('printToPdf', { id, options: pdfOptions({ printBackground }) }),
  );
  return true;
}

function createWindow(options: BrowserWindowConstructorOptions): ElectronWindow {
  lastId += 1;
  const id = lastId;
  const events = new EventEmitter();
  const size = { width: options.width ?? 800, height: options.height ?? 600 };
  let isGone = false;
  const { contents, state } = createContents(id, () => isGone);
  acceptedCalls.push({ name: 'new BrowserWindow', args: [options] });
  const created = parent.call('createWindow', { id, ...size });
  newestCreated = created;

  const leave = () => {
    if (isGone) return;
    isGone = true;
    windows.delete(id);
    events.emit('closed');
    if (windows.size === 0) noWindowsLeft();
  };
  const members: Members = {
    id,
    webContents: contents,
    async loadURL(url) {
      await created;
      await parent.call('load', { id, url });
      if (!isGone) events.emit('ready-to-show');
    },
    show: () => {},
    focus: () => void parent.call('bringToFront', { id }).catch(() => {}),
    restore: () => {},
    isMinimized: () => false,
    isDestroyed: () => isGone,
    getBounds: () => ({ x: 0, y: 0, ...size }),
    close() {
      const { event, isPrevented } = preventable();
      events.emit('close', event);
      if (!isPrevented()) members.destroy();
    },
    destroy() {
      void Promise.all([created, newestCreated])
        .then(() => parent.call('close', { id }))
        .catch(() => {});
      leave();
    },
    on(event: string, listener: (...args: never[]) => void) {
      events.on(event, listener as Listener);
      return window;
    },
    once(event: string, listener: (...args: never[]) => void) {
      events.once(event, listener as Listener);
      return window;
    },
  };
  const window = standIn<ElectronWindow>('BrowserWindow', members, [
    'setContentProtection',
    'setMenuBarVisibility',
  ]);
  windows.set(id, { window, events, contents: state });
  return window;
}

/** Stands for Electron's class: `new BrowserWindow(options)` and nothing static. */
export const BrowserWindow = new Proxy(class {}, {
  construct: (_target, [options]: [BrowserWindowConstructorOptions]) => createWindow(options),
  get: (_target, key) => {
    throw new Error(`electron stand-in: BrowserWindow.${String(key)} is not there`);
  },
}) as unknown as typeof ElectronWindow;

windowKeeper.requestCloseAll = () => {
  for (const { window } of [...windows.values()]) window.close();
  return windows.size === 0;
};

answers.windowGone = async ({ id, reason }) => {
  const entry = windows.get(id);
  if (reason === 'crashed')
    entry?.contents.events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  else entry?.window.destroy();
  return null;
};
answers.closeRequest = async ({ id }) => {
  windowById(id)?.close();
  return null;
};
answers.allowsNavigation = async ({ id, url, isMainFrame }) => {
  const entry = windows.get(id);
  if (entry === undefined) return false;
  const { event, isPrevented } = preventable();
  const details = Object.assign(event, { url, isMainFrame });
  entry.contents.events.emit('will-frame-navigate', details);
  if (isMainFrame) entry.contents.events.emit('will-navigate', details, url);
  return !isPrevented();
};
answers.allowsWindow = async ({ id, url }) =>
  windows.get(id)?.contents.openHandler?.({ url })?.action !== 'deny';
