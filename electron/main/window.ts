import { BrowserWindow, type Rectangle, type WebPreferences } from 'electron';
import { sendSystemEvent } from './events.ts';
import { guardContents } from './security/navigation.ts';
import { pageUrl } from './security/origin.ts';

/** How long a page may take to save what was being typed before its window closes all the same. Drafts cover the rest. */
const closePatienceMs = 4000;
const firstSize = { width: 1200, height: 800 };

/** The fixed preferences of every window (controls E1, E8, E22). */
export const webPreferences = (preloadFile: string, isPackaged: boolean): WebPreferences => ({
  preload: preloadFile,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !isPackaged,
});

type WindowOptions = {
  readonly preloadFile: string;
  readonly isPackaged: boolean;
  readonly backgroundColor: () => string;
  /** A page that died without saying so, with the reason that Chromium gives. */
  readonly onGone: (reason: string) => void;
};

export type Windows = {
  open(): Promise<void>;
  /** A new window with a new renderer in the old one's place; the old one is destroyed with all that it held (E14). */
  renew(beforeLoad: () => Promise<void>): Promise<void>;
  current(): BrowserWindow | null;
  /** The page has saved: its window may go. */
  closeNow(contents: unknown): void;
  bringToFront(): void;
  isOurs(contents: unknown): boolean;
};

/** Makes and keeps the app's one window. Nothing else may make a window. */
export function createWindows(options: WindowOptions): Windows {
  let current: BrowserWindow | null = null;

  function make(bounds: Partial<Rectangle>): BrowserWindow {
    const window = new BrowserWindow({
      ...firstSize,
      ...bounds,
      minWidth: 360,
      minHeight: 480,
      show: false,
      autoHideMenuBar: true,
      title: 'Zhuravli',
      backgroundColor: options.backgroundColor(),
      webPreferences: webPreferences(options.preloadFile, options.isPackaged),
    });
    guardContents(window.webContents);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.show());
    window.on('close', (event) => {
      event.preventDefault();
      sendSystemEvent(window.webContents, { kind: 'closing' });
      setTimeout(() => destroy(window), closePatienceMs).unref();
    });
    window.on('closed', () => {
      if (current === window) current = null;
    });
    window.webContents.on('render-process-gone', (_event, details) => {
      if (current === window) options.onGone(details.reason);
    });
    current = window;
    return window;
  }

  const destroy = (window: BrowserWindow) => {
    if (!window.isDestroyed()) window.destroy();
  };

  return {
    open: () => make({}).loadURL(pageUrl),
    async renew(beforeLoad) {
      const old = current;
      const next = make(old === null || old.isDestroyed() ? {} : old.getBounds());
      if (old !== null) destroy(old);
      await beforeLoad();
      await next.loadURL(pageUrl);
    },
    current: () => current,
    closeNow(contents) {
      if (current !== null && current.webContents === contents) destroy(current);
    },
    bringToFront() {
      if (current?.isMinimized()) current.restore();
      current?.show();
      current?.focus();
    },
    isOurs: (contents) => current !== null && !current.isDestroyed() && current.webContents === contents,
  };
}
