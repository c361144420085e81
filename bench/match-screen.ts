/**
 * Whether the screen stays free while a list is compared: `node bench/match-screen.ts [cases] [rows]`. A vault of invented cases, a list
 * of invented names through the real screens; while its rows are compared, names are typed into the list of cases. Writes its own
 * section of bench/results.md. Needs a build (`npm run build`).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { StartPages } from '../e2e/pages/start.ts';
import { benchPassphrase, fillVault } from './fill-vault.ts';
import { makeData } from './names-data.ts';
import { longestTask, queries, typeAndTime, watchTasks } from './screen.ts';
import { machine, quantile, writeSection } from './section.ts';

const cases = Number(process.argv[2] ?? 100_000);
// More than the list of the figure, so that it lasts longer than forty keys.
const rows = Number(process.argv[3] ?? 90_000);
const limitMs = 600_000;
const number = (count: number) => count.toLocaleString('en');

const profile = mkdtempSync(join(tmpdir(), 'zhuravli-bench-'));
await fillVault(profile, cases, 7, 'plain');
const file = join(profile, 'list.csv');
const lines = makeData(13, rows, 10).gallery.map(({ name, birth }) => `${name};${birth}`);
writeFileSync(file, ['ПІБ;Дата народження', ...lines].join('\r\n'));
const app = startOnChromium({ args: [`--profile=${profile}`, '--lang=en'], systemLanguages: ['en-GB'] });
try {
  const page = await app.newestPage();
  page.setDefaultTimeout(limitMs);
  await new StartPages(page).unlock(benchPassphrase);
  await page.locator('[role="row"][data-index="0"]:not([aria-busy="true"])').waitFor();
  const go = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const running = page.getByText(/rows compared/);
  // The names of the cases are made ready behind the first list, and the cache behind them.
  await page.waitForTimeout(15_000 + cases / 5);

  await go('Lists');
  await press('Add a list');
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText(/rows will be saved/).waitFor();
  await press('Save the list');
  await running.waitFor();
  const startedMs = performance.now();
  await watchTasks(page);
  const typed = async () => {
    await go('Cases');
    await page.getByLabel('Find a person').waitFor();
    await longestTask(page);
    const keyMs = await page.evaluate(typeAndTime, queries);
    return { keyMs, longestMs: await longestTask(page) };
  };
  const meanwhile = await typed();
  await go('Lists');
  await page.getByRole('button', { name: /^list/ }).click();
  await page
    .getByText(/^Rows$/)
    .first()
    .waitFor();
  const told = (await running.count()) > 0 ? await running.first().textContent() : null;
  if (told === null) console.log('the comparison was over before the typing was: more rows are needed');
  await running.waitFor({ state: 'detached' });
  const seconds = (performance.now() - startedMs) / 1000;
  const alone = await typed();
  const keys = ({ keyMs }: typeof alone) =>
    [0.5, 0.95, 1].map((share) => quantile(keyMs, share).toFixed(0)).join(' / ');
  const task = ({ longestMs }: typeof alone) => (longestMs === 0 ? 'below 50' : longestMs.toFixed(0));
  const text = [
    `## The screen while a list of ${number(rows)} rows is compared with ${number(cases)} cases`,
    '',
    `The real page, worker and storage on the Chromium host, headless; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. ${meanwhile.keyMs.length} keys in the field over the list of cases, pressed while the rows were being compared (${told ?? 'over before the last key'} after the last one), and the same keys afterwards, when nothing was.`,
    '',
    '| what | while comparing | afterwards | asked |',
    '| --- | --- | --- | --- |',
    `| a key until the rows of its answer are painted, median / p95 / longest | ${keys(meanwhile)} ms | ${keys(alone)} ms | 50 ms p95 |`,
    `| longest task of the page | ${task(meanwhile)} ms | ${task(alone)} ms | 50 ms |`,
    `| whole run, the typing and the changes of screen in it | ${seconds.toFixed(1)} s | | 10 s for 10,000 rows |`,
  ].join('\n');
  console.log(text, app.problems());
  if (told !== null) writeSection('match-screen', text);
  else process.exitCode = 1;
} finally {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
}
