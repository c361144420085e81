/**
 * Opening and using vaults of invented cases, in the real page, worker, storage and Chromium: `node bench/unlock.ts [sizes…]`.
 *
 * Each size is opened for the first time (the cache is made from the journal) and again in fresh processes; searched,
 * opened and saved to through the worker; then unlocked, searched, scrolled and weighed on the real screen (`screen.ts`).
 * With `--register` the same people have what an organisation's register holds of them (`generate-more.ts`), and the figures
 * stand in sections of their own. Needs a build (`npm run build`).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { benchPassphrase, fillVault } from './fill-vault.ts';
import type { OpeningFigures, PageBench, UseFigures } from './page-entry.ts';
import { measureScreen } from './screen.ts';
import { machine, quantile, writeSection } from './section.ts';

const project = resolve(import.meta.dirname, '..');
const samples = 40;

/** The page's side as one script without imports, to be given to a page of the app. */
async function buildPageEntry(): Promise<string> {
  const outDir = join(project, '.cache/bench-page');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      target: 'chrome140',
      minify: false,
      lib: {
        entry: join(project, 'bench/page-entry.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}

function builtWorker(name: string): string {
  const file = readdirSync(join(project, 'dist/renderer/assets')).find(
    (it) => it.startsWith(`${name}-`) && it.endsWith('.js'),
  );
  if (file === undefined) throw new Error(`no built ${name}: npm run build`);
  return `/assets/${file}`;
}

type Run = { readonly opening: OpeningFigures; readonly use: UseFigures | null; readonly heapMiB: number };

/** One start of the app: open, use if asked, lock. */
async function runOnce(profile: string, script: string, isUsing: boolean, stayMs = 0): Promise<Run> {
  const app = startOnChromium({ args: [`--profile=${profile}`, '--lang=en'], systemLanguages: ['en-GB'] });
  try {
    const page = await app.newestPage();
    await page.locator('html[data-ready="yes"]').waitFor({ state: 'attached' });
    await page.evaluate(script);
    const workers = { vault: builtWorker('vault-worker'), kdf: builtWorker('kdf-worker') };
    type Global = {
      zhuravliPageBench: (workers: { vault: string; kdf: string }) => PageBench;
      bench: PageBench;
    };
    const opening = await page.evaluate(
      async ([addresses, passphrase]) => {
        const global = globalThis as unknown as Global;
        global.bench = global.zhuravliPageBench(addresses);
        return global.bench.open(passphrase);
      },
      [workers, benchPassphrase] as const,
    );
    const use = isUsing
      ? await page.evaluate((count) => (globalThis as unknown as Global).bench.use(count), samples)
      : null;
    const session = await page.context().newCDPSession(page);
    const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
    if (stayMs > 0) await page.waitForTimeout(stayMs);
    await page.evaluate(() => (globalThis as unknown as Global).bench.lock());
    return { opening, use, heapMiB: usage.usedSize / 2 ** 20 };
  } finally {
    await app.close();
  }
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const fullness = process.argv.includes('--register') ? 'register' : 'plain';
const [suffix, filling] = fullness === 'plain' ? ['', ''] : ['-register', ', filled as a register'];
const script = await buildPageEntry();
const rows: string[] = [];
const screenRows: string[] = [];
for (const size of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]) {
  const profile = mkdtempSync(join(tmpdir(), 'zhuravli-bench-'));
  const filled = await fillVault(profile, size, 20_261_122, fullness);
  console.log(
    `${size} cases: ${filled.changes} changes, ${(filled.bytes / 2 ** 20).toFixed(0)} MiB of journal`,
  );
  // The rows of the cache are written behind the first opening; the ones after it start from them.
  const first = await runOnce(profile, script, false, 2000 + size * (fullness === 'plain' ? 1 : 4));
  console.log('first opening, until', first.opening.stepMs);
  const again = [
    await runOnce(profile, script, false),
    await runOnce(profile, script, true),
    await runOnce(profile, script, false),
  ];
  const listMs = again.map(({ opening }) => opening.listMs);
  const readyMs = again.map(({ opening }) => opening.searchMs);
  const use = again[1]?.use as UseFigures;
  if (again.some(({ opening }) => opening.wasRebuilt)) throw new Error('the cache did not survive');
  const p95 = (list: readonly number[]) => quantile(list, 0.95).toFixed(1);
  const row = `| ${size.toLocaleString('en')} | ${(first.opening.listMs / 1000).toFixed(2)} s | ${(quantile(listMs, 0.5) / 1000).toFixed(2)} s | ${(quantile(readyMs, 0.5) / 1000).toFixed(2)} s | ${p95(use.searchMs)} | ${p95(use.pageMs)} | ${use.sortByNameMs.toFixed(0)} | ${p95(use.openCaseMs)} | ${p95(use.saveMs)} | ${use.longestBlockMs.toFixed(0)} |`;
  console.log(row);
  rows.push(row);
  const screen = await measureScreen(profile, benchPassphrase);
  const whole = (mib: number | null) => (mib === null ? 'unknown' : mib.toFixed(0));
  const screenRow = `| ${size.toLocaleString('en')} | ${(screen.unlockMs / 1000).toFixed(2)} s | ${quantile(screen.keyMs, 0.5).toFixed(0)} / ${p95(screen.keyMs)} | ${quantile(screen.frameMs, 0.5).toFixed(1)} / ${p95(screen.frameMs)} | ${screen.longestUnlockTaskMs.toFixed(0)} | ${screen.longestTaskMs.toFixed(0)} | ${screen.pageHeapMiB.toFixed(0)} + ${screen.workerHeapMiB.toFixed(0)} | ${whole(screen.rendererMiB)} (${whole(screen.rendererPeakMiB)}) |`;
  console.log(screenRow);
  screenRows.push(screenRow);
  rmSync(profile, { recursive: true, force: true });
}
writeSection(
  `unlock${suffix}`,
  `## Vault worker: opening and use${filling}\n\nReal page, worker, IndexedDB and files on the Chromium host, no screen around them; after the passphrase is given (key derivation at its floor); milliseconds unless said, p95 of ${samples} samples; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. To hold: list ≤ 4 s at 100,000 and ≤ 1 s at 10,000, names ≤ 6 s; search ≤ 50 ms; save ≤ 20 ms.\n\n| cases | first opening (cache made from the journal) | opening, to first page of the list | … until every name can be searched | search | page of the list | first sort by name | open a case | save | longest block of the page |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
);
writeSection(
  `screen${suffix}`,
  `## The list of cases on screen${filling}\n\nThe real screen on the Chromium host, headless, in a vault that was opened before; Enter two seconds after the first picture, key derivation at its floor; median / p95 in milliseconds unless said; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. A key counts until its rows are painted, two frames included. To hold at 100,000: list ≤ 4 s, key p95 ≤ 50 ms, frame p95 ≤ 33 ms, longest task 200 ms at unlocking and 50 ms in use, memory ≤ 800 MiB.\n\n| cases | Enter to first row | key in the search field | frame while scrolling 5 s | longest task, unlocking | longest task, in use | heap of page + workers, MiB | renderer process now (peak), MiB |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${screenRows.join('\n')}`,
);
process.exit(0);
