import type { BrowserContext, Page } from 'playwright-core';
import { browserOrigin, toBrowser, toMain } from './addresses.ts';
import type { Launched } from './launch.ts';
import type { ChildCalls, PermissionDescriptor } from './messages.ts';
import { bindingName } from './page-script.ts';
import { type Peer, PeerEnded } from './peer.ts';

type Message = { readonly channel: string; readonly args: readonly unknown[] };
type Entry = {
  readonly id: number;
  readonly page: Page;
  /** Messages of main that the page has not fetched yet, or the page's wish for the next one. */
  readonly queue: Message[];
  wake: ((message: Message) => void) | null;
  /** The address that main is loading now: not a navigation of the page. */
  expected: string | null;
  isClosing: boolean;
};

/** Main's windows as pages of one browser context. */
export type WindowTable = {
  attach(launched: Pick<Launched, 'context' | 'openWindow'>, script: string): Promise<void>;
  /** A page of the host's own making; every other one that appears is closed. */
  openPage(): Promise<Page>;
  create(window: { id: number; width: number; height: number }): Promise<null>;
  load(id: number, url: string): Promise<null>;
  close(id: number): Promise<null>;
  bringToFront(id: number): Promise<null>;
  send(id: number, message: Message): null;
  printToPdf(id: number, options: Readonly<Record<string, unknown>>): Promise<Uint8Array>;
  setPermissions(
    granted: readonly PermissionDescriptor[],
    denied: readonly PermissionDescriptor[],
  ): Promise<null>;
  setColorScheme(scheme: 'light' | 'dark' | null): Promise<null>;
  /** A click on the cross of every window. */
  requestClose(): Promise<void>;
  idOf(page: Page): number | null;
  isExpected(page: Page, url: string): boolean;
  /** Page of the newest window, as soon as there is one other than `after`. */
  newest(after?: Page): Promise<Page>;
  /** What main should never have done; a test fails when there is any. */
  readonly problems: string[];
};

export function createWindowTable(main: Peer<ChildCalls>): WindowTable {
  const entries = new Map<number, Entry>();
  const problems: string[] = [];
  let context: BrowserContext | null = null;
  let openWindow: Launched['openWindow'] | null = null;
  let colorScheme: 'light' | 'dark' | null = null;
  let waiters: (() => void)[] = [];
  /** Pages that were asked for here and have not appeared yet. */
  let expectedPages = 0;
  /** No page is loaded before main's decisions hold. */
  let permissionsSet: Promise<null> = Promise.resolve(null);

  const entryOf = (id: number): Entry => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`no window ${id}`);
    return entry;
  };
  const byPage = (page: Page | null) => [...entries.values()].find((entry) => entry.page === page);
  const forget = (entry: Entry, reason: 'closed' | 'crashed') => {
    if (!entries.delete(entry.id) || entry.isClosing) return;
    void main.call('windowGone', { id: entry.id, reason }).catch(() => {});
  };

  /** The page's side of the bridge: `invoke` is a question, `next` waits for main's next message. */
  async function answerPage(
    page: Page,
    frameUrl: string,
    isMainFrame: boolean,
    kind: string,
    payload: unknown,
  ) {
    const entry = byPage(page);
    if (entry === undefined) return new Promise(() => {});
    if (kind === 'next') {
      const waiting = entry.queue.shift();
      return (
        waiting ??
        new Promise<Message>((wake) => {
          entry.wake = wake;
        })
      );
    }
    const { channel, args } = payload as Message;
    try {
      const value = await main.call('invoke', {
        id: entry.id,
        channel,
        args,
        frameUrl: toMain(frameUrl),
        isMainFrame,
      });
      return { isOk: true, value };
    } catch (error) {
      // Electron's windows end with their main program: nobody is left to hear that it has ended.
      if (error instanceof PeerEnded) return new Promise(() => {});
      return { isOk: false, message: error instanceof Error ? error.message : 'failed' };
    }
  }

  /** A page that nobody here asked for: `window.open`, a click with the control key, a file dropped on the window. */
  async function refuseWindow(page: Page): Promise<void> {
    const id = byPage(await page.opener())?.id ?? [...entries.keys()].at(-1);
    const isAllowed =
      id !== undefined &&
      (await main.call('allowsWindow', { id, url: toMain(page.url()) }).catch(() => false));
    if (isAllowed) problems.push('main allowed a second window');
    await page.close().catch(() => {});
  }

  async function applyPermissions(
    granted: readonly PermissionDescriptor[],
    denied: readonly PermissionDescriptor[],
  ): Promise<null> {
    const browser = context?.browser();
    if (browser === null || browser === undefined) throw new Error('no browser yet');
    // The session stays: what it set ends with it.
    const session = await browser.newBrowserCDPSession();
    const set = (permission: PermissionDescriptor, setting: 'granted' | 'denied') =>
      session.send('Browser.setPermission', { permission, setting, origin: browserOrigin });
    await Promise.all([
      ...granted.map((permission) => set(permission, 'granted')),
      ...denied.map((permission) => set(permission, 'denied')),
    ]);
    return null;
  }

  const table: WindowTable = {
    problems,
    async attach(launched, script) {
      context = launched.context;
      openWindow = launched.openWindow;
      await context.exposeBinding(bindingName, (source, kind: string, payload: unknown) =>
        answerPage(source.page, source.frame.url(), source.frame === source.page.mainFrame(), kind, payload),
      );
      await context.addInitScript({ content: script });
      context.on('page', (page) => {
        if (expectedPages === 0) void refuseWindow(page);
        else expectedPages -= 1;
      });
    },
    async openPage() {
      if (openWindow === null) throw new Error('no browser yet');
      expectedPages += 1;
      return openWindow();
    },
    async create({ id, width, height }) {
      if (context === null) throw new Error('no browser yet');
      const unused = context
        .pages()
        .find((page) => entries.size === 0 && !page.url().startsWith(browserOrigin));
      const page = unused ?? (await table.openPage());
      if (page.viewportSize() !== null) await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const entry: Entry = { id, page, queue: [], wake: null, expected: null, isClosing: false };
      entries.set(id, entry);
      page.on('close', () => forget(entry, 'closed'));
      page.on('crash', () => forget(entry, 'crashed'));
      page.on('download', (download) => {
        void main.call('allowsDownload', { url: toMain(download.url()) }).then((isAllowed) => {
          if (isAllowed) problems.push('main allowed a download');
        });
        void download.cancel().catch(() => {});
      });
      for (const wake of waiters) wake();
      waiters = [];
      return null;
    },
    async load(id, url) {
      await permissionsSet;
      const entry = entryOf(id);
      entry.expected = url;
      try {
        await entry.page.goto(toBrowser(url), { waitUntil: 'load' });
      } finally {
        entry.expected = null;
      }
      return null;
    },
    async close(id) {
      const entry = entries.get(id);
      if (entry === undefined) return null;
      entry.isClosing = true;
      entries.delete(id);
      // The last page of a browser may not be closed before the browser is; main ends it in a moment anyway.
      await entry.page.close({ runBeforeUnload: false }).catch(() => {});
      return null;
    },
    async bringToFront(id) {
      await entryOf(id).page.bringToFront();
      return null;
    },
    send(id, message) {
      const entry = entryOf(id);
      const wake = entry.wake;
      entry.wake = null;
      if (wake === null) entry.queue.push(message);
      else wake(message);
      return null;
    },
    async printToPdf(id, options) {
      const session = await entryOf(id).page.context().newCDPSession(entryOf(id).page);
      try {
        const { data } = await session.send('Page.printToPDF', options);
        return Buffer.from(data, 'base64');
      } finally {
        await session.detach();
      }
    },
    setPermissions(granted, denied) {
      permissionsSet = applyPermissions(granted, denied);
      return permissionsSet;
    },
    async setColorScheme(scheme) {
      colorScheme = scheme;
      for (const entry of entries.values()) await entry.page.emulateMedia({ colorScheme });
      return null;
    },
    async requestClose() {
      for (const entry of [...entries.values()]) {
        await main.call('closeRequest', { id: entry.id }).catch(() => {});
      }
    },
    idOf: (page) => byPage(page)?.id ?? null,
    isExpected: (page, url) => byPage(page)?.expected === url,
    async newest(after) {
      for (;;) {
        const entry = [...entries.values()].at(-1);
        if (entry !== undefined && entry.page !== after) return entry.page;
        await new Promise<void>((wake) => waiters.push(wake));
      }
    },
  };
  return table;
}
