import type { Page } from 'playwright-core';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { StartPages } from '../e2e/pages/start.ts';
import { rendererMemory } from './process-memory.ts';
import { probeWorkers } from './worker-probe.ts';

export type ScreenFigures = {
  /** From Enter on the passphrase to the first row on screen, key derivation (at its floor) included. */
  readonly unlockMs: number;
  /** One key in the search field until the rows of its answer are painted. */
  readonly keyMs: readonly number[];
  /** Frames while the list is scrolled for five seconds. */
  readonly frameMs: readonly number[];
  /** Longest task of the page's thread, while unlocking and in use; 0 below the browser's limit of 50 ms. */
  readonly longestUnlockTaskMs: number;
  readonly longestTaskMs: number;
  readonly pageHeapMiB: number;
  readonly workerHeapMiB: number;
  /** Of the renderer's process (page, workers, pictures); `null` where it cannot be read. */
  readonly rendererMiB: number | null;
  readonly rendererPeakMiB: number | null;
};

/** The real screen of a vault that was opened before: unlock, type, scroll, weigh. */
export async function measureScreen(profile: string, passphrase: string): Promise<ScreenFigures> {
  const app = startOnChromium({ args: [`--profile=${profile}`, '--lang=en'], systemLanguages: ['en-GB'] });
  try {
    const page = await app.newestPage();
    await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
    await page.getByRole('textbox').first().waitFor();
    await watchTasks(page);
    const probe = await probeWorkers(page);
    // A passphrase takes seconds to type; meanwhile the screens and the worker behind the first picture are loaded.
    await page.waitForTimeout(2000);
    const startedMs = performance.now();
    await new StartPages(page).unlock(passphrase);
    await page.locator('[role="row"][data-index="0"]:not([aria-busy="true"])').waitFor({ timeout: 120_000 });
    const unlockMs = performance.now() - startedMs;
    // The words are made ready behind the first page; whoever types at once waits for them (search ready ≤ 6 s).
    await page.waitForTimeout(3000);
    const longestUnlockTaskMs = await longestTask(page);
    const keyMs = await page.evaluate(typeAndTime, queries);
    await page.evaluate(typeAndTime, ['']);
    const frameMs = await page.evaluate(scrollAndTime, 5000);
    const longestTaskMs = await longestTask(page);
    const workerHeapMiB = (await probe.heapBytes()) / 2 ** 20;
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    const memory = rendererMemory(profile);
    return {
      unlockMs,
      keyMs,
      frameMs,
      longestUnlockTaskMs,
      longestTaskMs,
      pageHeapMiB: usedSize / 2 ** 20,
      workerHeapMiB,
      rendererMiB: memory?.nowMiB ?? null,
      rendererPeakMiB: memory?.peakMiB ?? null,
    };
  } finally {
    await app.close();
  }
}

/** Each differs from the one before in what it finds, so that its answer can be told from the one before. */
export const queries = [
  'в',
  'ви',
  'виг',
  'вига',
  'вигад',
  'вигадан',
  'ж',
  'жу',
  'журавлем',
  'журавлемир',
].flatMap((text) => [text, `${text} остап`, `${text} зоряна лелек`, `зраз ${text}`]);

/** Runs in the page. One text after another as a key would put it; until the number found has changed and is painted. */
export async function typeAndTime(texts: readonly string[]): Promise<number[]> {
  const input =
    document.querySelector<HTMLInputElement>('main input:not([type])') ??
    document.querySelector<HTMLInputElement>('main input[type="text"]');
  const status = [...document.querySelectorAll('main [role="status"]')].find((it) =>
    /case|found/i.test(it.textContent ?? ''),
  );
  if (input === null || status === undefined) throw new Error('no search field');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const times: number[] = [];
  for (const text of texts) {
    const before = status.textContent;
    const changed = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (status.textContent === before) return;
        observer.disconnect();
        done();
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
      setTimeout(() => {
        observer.disconnect();
        done();
      }, 2000);
    });
    const startedMs = performance.now();
    setValue?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    await painted();
    if (status.textContent !== before) times.push(performance.now() - startedMs);
    await new Promise((done) => setTimeout(done, 30));
  }
  return times;
}

/** Runs in the page: some 3,000 points a second, as a hand on the wheel does, with a jump each second. */
async function scrollAndTime(durationMs: number): Promise<number[]> {
  const body = [...document.querySelectorAll<HTMLElement>('[role="grid"] [role="rowgroup"]')].at(-1);
  if (body === undefined) throw new Error('no list');
  const frames: number[] = [];
  const startedMs = performance.now();
  let lastMs = startedMs;
  let second = 0;
  for (;;) {
    const nowMs = await new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
    frames.push(nowMs - lastMs);
    const isJump = Math.floor((nowMs - startedMs) / 1000) > second;
    if (isJump) second += 1;
    body.scrollTop += isJump ? body.scrollHeight / 6 : ((nowMs - lastMs) / 1000) * 3000;
    lastMs = nowMs;
    if (nowMs - startedMs > durationMs) return frames;
  }
}

type Tasks = { benchTasks: number[] };

export const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as unknown as Tasks).benchTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The longest since it was last asked. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(globalThis as unknown as Tasks).benchTasks.splice(0)));
