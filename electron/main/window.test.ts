import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindows, webPreferences } from './window.ts';

/** Stands for Electron's window: notes what happens to it. */
const { made, FakeWindow } = vi.hoisted(() => {
  const made: {
    options: Record<string, unknown>;
    log: string[];
    events: EventEmitter;
    contentsEvents: EventEmitter;
    webContents: object;
  }[] = [];
  class FakeWindow {
    constructor(options: Record<string, unknown>) {
      const events = new EventEmitter();
      const contentsEvents = new EventEmitter();
      const log: string[] = [];
      let isGone = false;
      const webContents = {
        on: (name: string, listener: () => void) => contentsEvents.on(name, listener),
        setWindowOpenHandler: () => log.push('guarded'),
        setWebRTCIPHandlingPolicy: () => {},
        isDestroyed: () => isGone,
        send: (_channel: string, event: { kind: string }) => log.push(`sent ${event.kind}`),
      };
      Object.assign(this, {
        webContents,
        on: (name: string, listener: () => void) => events.on(name, listener),
        once: (name: string, listener: () => void) => events.once(name, listener),
        loadURL: async (url: string) => void log.push(`load ${url}`),
        isDestroyed: () => isGone,
        isMinimized: () => false,
        getBounds: () => ({ x: 1, y: 2, width: 900, height: 700 }),
        show: () => log.push('show'),
        focus: () => log.push('focus'),
        destroy: () => {
          isGone = true;
          log.push('destroyed');
          events.emit('closed');
        },
      });
      made.push({ options, log, events, contentsEvents, webContents });
    }
  }
  return { made, FakeWindow };
});
vi.mock('electron', () => ({ BrowserWindow: FakeWindow }));

const windowsOf = (onGone: (reason: string) => void = () => {}) =>
  createWindows({ preloadFile: '/p.cjs', isPackaged: true, backgroundColor: () => '#fff', onGone });
const at = (index: number) => made[index]!;

beforeEach(() => {
  made.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the preferences of a window', () => {
  it('are exactly these: sandboxed, isolated, without Node, without the spell checker', () => {
    expect(webPreferences('/p.cjs', true)).toEqual({
      preload: '/p.cjs',
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
      devTools: false,
    });
  });

  it('allow the developer tools only while developing', () => {
    expect(webPreferences('/p.cjs', false).devTools).toBe(true);
  });
});

describe('the window', () => {
  it('is made with them, guarded, and shows our page when it is ready', async () => {
    await windowsOf().open();
    expect(at(0).options).toMatchObject({
      webPreferences: webPreferences('/p.cjs', true),
      show: false,
      title: 'Zhuravli',
    });
    at(0).events.emit('ready-to-show');
    expect(at(0).log).toEqual(['guarded', 'load app://vault/index.html', 'show']);
  });

  it('keeps its title, which the system writes down', async () => {
    await windowsOf().open();
    const event = { preventDefault: vi.fn() };
    at(0).events.emit('page-title-updated', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('waits for the page to save before it closes', async () => {
    const windows = windowsOf();
    await windows.open();
    at(0).events.emit('close', { preventDefault: () => {} });
    expect(at(0).log.at(-1)).toBe('sent closing');
    windows.closeNow({ name: 'some other page' });
    expect(at(0).log.at(-1)).toBe('sent closing');
    windows.closeNow(at(0).webContents);
    expect(at(0).log.at(-1)).toBe('destroyed');
    expect(windows.current()).toBeNull();
  });

  it('closes after four seconds when the page does not answer', async () => {
    await windowsOf().open();
    at(0).events.emit('close', { preventDefault: () => {} });
    vi.advanceTimersByTime(3_900);
    expect(at(0).log).not.toContain('destroyed');
    vi.advanceTimersByTime(200);
    expect(at(0).log).toContain('destroyed');
  });

  it('is renewed: the old one is destroyed before the new page loads, in the same place', async () => {
    const windows = windowsOf();
    await windows.open();
    const order: string[] = [];
    await windows.renew(async () => {
      order.push(...at(0).log.slice(-1), `new page ${at(1).log.some((entry) => entry.startsWith('load'))}`);
    });
    expect(order).toEqual(['destroyed', 'new page false']);
    expect(at(1).options).toMatchObject({ x: 1, y: 2, width: 900, height: 700 });
    expect(at(1).log).toContain('load app://vault/index.html');
    expect(windows.isOurs(at(0).webContents)).toBe(false);
    expect(windows.isOurs(at(1).webContents)).toBe(true);
  });

  it('tells when its page died, and an old page’s death means nothing', async () => {
    const reasons: string[] = [];
    const windows = windowsOf((reason) => reasons.push(reason));
    await windows.open();
    await windows.renew(async () => {});
    at(0).contentsEvents.emit('render-process-gone', {}, { reason: 'killed' });
    at(1).contentsEvents.emit('render-process-gone', {}, { reason: 'oom' });
    expect(reasons).toEqual(['oom']);
  });
});
