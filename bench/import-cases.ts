/**
 * A table of one's own cases through the real screens: `node bench/import-cases.ts [rows]`. A csv of invented people is read, compared,
 * saved, brought again with every tenth row changed, saved, and both are undone. Writes its own section of bench/results.md.
 * Needs a build (`npm run build`).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startOnChromium } from '../e2e/hosts/chromium/start.ts';
import { StartPages } from '../e2e/pages/start.ts';
import { benchPassphrase, fillVault } from './fill-vault.ts';
import { makeData } from './names-data.ts';
import { rendererMemory } from './process-memory.ts';
import { longestTask, watchTasks } from './screen.ts';
import { machine, writeSection } from './section.ts';

const rows = Number(process.argv[2] ?? 100_000);
const limitMs = 600_000;
const people = makeData(11, rows, 10).gallery;
const two = (n: number) => String(n).padStart(2, '0');
const head =
  '№ справи;ПІБ;Дата народження;Стать;Категорія;Звання;В/ч;Дата останнього зв’язку;Телефон рідних;Примітка';

/** The table as a file; every tenth row with another rank the second time. */
function tableOf(isChanged: boolean): string {
  const lines = people.map(({ name }, at) =>
    [
      `Ж-${at + 1}`,
      name,
      `${two(1 + (at % 28))}.${two(1 + (at % 12))}.${1960 + (at % 45)}`,
      at % 9 === 0 ? 'жін' : 'чол',
      at % 5 === 0 ? 'цивільний' : 'військовий',
      isChanged && at % 10 === 0 ? 'старший солдат' : 'солдат',
      `А${1000 + (at % 900)}`,
      `${two(1 + (at % 28))}.03.2023`,
      `+380 00 ${two(at % 97)} ${two(at % 89)} ${two(at % 83)}`,
      `зелена куртка, № ${at}`,
    ].join(';'),
  );
  return [head, ...lines].join('\r\n');
}

const profile = mkdtempSync(join(tmpdir(), 'zhuravli-bench-'));
await fillVault(profile, 10, 7, 'plain');
const app = startOnChromium({ args: [`--profile=${profile}`, '--lang=en'], systemLanguages: ['en-GB'] });
const table: string[] = [];

try {
  const page = await app.newestPage();
  page.setDefaultTimeout(limitMs);
  await new StartPages(page).unlock(benchPassphrase);
  const go = (name: string) =>
    page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const shown = (text: string | RegExp) => page.getByText(text).first().waitFor();
  await watchTasks(page);

  async function step(what: string, work: () => Promise<void>): Promise<void> {
    await longestTask(page);
    const startedMs = performance.now();
    await work();
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    await page.waitForTimeout(200);
    const memory = rendererMemory(profile);
    const line = `| ${what} | ${seconds} s | ${(await longestTask(page)).toFixed(0)} | ${memory?.nowMiB.toFixed(0)} (${memory?.peakMiB.toFixed(0)}) |`;
    console.log(line);
    table.push(line);
  }

  /** From the file to the comparison on screen. */
  async function bring(page: Page, when: string, isChanged: boolean): Promise<void> {
    const file = join(profile, `${when}.csv`);
    writeFileSync(file, tableOf(isChanged));
    await go('Lists');
    await press('Add a list');
    await step(`${when}: file read, rows recognised`, async () => {
      await page.locator('input[type="file"]').setInputFiles(file);
      await shown(/rows will be saved/);
    });
    await page.getByRole('radio', { name: /Our own cases/ }).check();
    await page.getByLabel('What to call this table').fill('Картотека');
    await step(`${when}: compared with the cases on file`, async () => {
      await press('Compare with the cases');
      await shown('What will happen');
    });
  }

  await bring(page, 'first', false);
  await step('first: to the end of the preview', async () => {
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('End');
    await shown(people.at(-1)?.name ?? '');
  });
  await step('first: saved, list of cases shown', async () => {
    await press('Save to the vault');
    await shown(/^Saved(:|\.)/);
  });
  await page.waitForTimeout(rows / 5);
  await bring(page, 'second', true);
  await step('second: saved', async () => {
    await press('Save to the vault');
    await shown(/^Saved(:|\.)/);
  });
  await page.waitForTimeout(rows / 5);
  const count = () => page.getByRole('grid').getAttribute('aria-rowcount');
  const rowsShown = (isFew: boolean) =>
    page.waitForFunction(
      (few) => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) < 20 === few,
      isFew,
    );
  console.log('before undo', await count());
  await step('the second undone as one', async () => {
    await page.keyboard.press('Control+z');
    await shown(/undone/i);
  });
  await page.waitForTimeout(rows / 10);
  await step('the first undone as one', async () => {
    await page.keyboard.press('Control+z');
    await rowsShown(true);
  });
  console.log('after undo', await count());
  await step('brought back as one', async () => {
    await page.keyboard.press('Control+Shift+z');
    await rowsShown(false);
  });
  console.log('after redo', await count(), app.problems());
  writeSection(
    'import-cases',
    `## A table of ${rows.toLocaleString('en')} rows as cases\n\nThrough the real screens on the Chromium host, headless, from the file to the last row on screen; ${machine()}; load ${loadavg()[0]?.toFixed(1)} at the end. The file has ten columns of invented people; the second one has another rank in every tenth row. To hold: longest task of the page 200 ms while importing, memory ≤ 800 MiB.\n\n| what | time | longest task of the page, ms | renderer now (peak), MiB |\n| --- | ---: | ---: | ---: |\n${table.join('\n')}`,
  );
} finally {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
}
