import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type App, expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { mountSmallDisk, noSmallDisk, type SmallDisk } from '../pages/small-disk.ts';
import { StartPages } from '../pages/start.ts';
import { textsOf } from '../pages/texts.ts';

// Full disk, read-only folder, too little memory, vault in use: each made in earnest, each with its own words, nothing lost in any.
test.use({ appArgs: ['--lang=en'] });

const t = textsOf('en');
const derivationMs = 60_000;

/** What happened, what it means and what to do, all on screen; beside a field without the middle one. */
async function expectWords(page: Page, key: string, where: 'screen' | 'field'): Promise<void> {
  for (const part of where === 'screen' ? ['what', 'means', 'do'] : ['what', 'do']) {
    await expect(page.getByText(t(`errors:${key}.${part}`))).toBeVisible({ timeout: derivationMs });
  }
}

const vaultFolder = (app: App): string => {
  const [id = ''] = readdirSync(join(app.userData, 'vaults'));
  return join(app.userData, 'vaults', id);
};

/** Everything of the vault on a small disk; the case «Вигаденко» is in it. */
async function onSmallDisk(app: App, job: (disk: SmallDisk, words: string) => Promise<void>) {
  const page = await app.page();
  const disk = mountSmallDisk(join(app.userData, 'vaults'), 16);
  try {
    const words = await new StartPages(page).makeVault();
    await new CasePages(page).writeDown({ family: 'Вигаденко' });
    await job(disk, words);
  } finally {
    await app.kill();
    disk.remove();
  }
}

/** Leaves room for nothing; gives the way back. */
function fill(folder: string): () => void {
  const file = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(bavail * bsize, 1));
  return () => rmSync(file);
}

test('a full disk: the text stays in its field, and saves when there is room', async ({ app }) => {
  test.skip(noSmallDisk !== null, noSmallDisk ?? '');
  await onSmallDisk(app, async (disk, words) => {
    const page = await app.page();
    await expect(page.getByText(t('common:banner.space'))).toBeVisible();
    // Longer than what the last block of the file has left.
    const long = 'дуже довга вигадана назва '.repeat(200).trim();
    const free = fill(disk.folder);
    const unit = new CasePages(page).field('Unit');
    await unit.fill(long);
    await unit.press('Tab');
    await expectWords(page, 'storage.no-space', 'field');
    await expect(unit).toHaveValue(long);
    free();
    const before = await new CasePages(page).savedAt();
    await unit.press('Enter');
    await new CasePages(page).savedAfter(before);
    await app.close();
    const again = await app.restart();
    await new StartPages(again).unlock(words);
    await again.getByRole('row', { name: /Вигаденко/ }).click();
    await expect(new CasePages(again).field('Unit')).toHaveValue(long);
  });
});

test('a read-only folder: the records can be read, and nothing pretends to be saved', async ({ app }) => {
  test.skip(noSmallDisk !== null, noSmallDisk ?? '');
  await onSmallDisk(app, async (disk, words) => {
    await app.close();
    disk.setWritable(false);
    const page = await app.restart();
    await new StartPages(page).unlock(words);
    await expect(page.getByText(t('common:banner.readOnly'))).toBeVisible({ timeout: derivationMs });
    await page.getByRole('row', { name: /Вигаденко/ }).click();
    const unit = new CasePages(page).field('Unit');
    await unit.fill('рота «Вигадка»');
    await unit.press('Tab');
    await expectWords(page, 'storage.read-only', 'field');
    await expect(unit).toHaveValue('рота «Вигадка»');
    await app.kill();
    disk.setWritable(true);
    const again = await app.restart();
    await new StartPages(again).unlock(words);
    await again.getByRole('row', { name: /Вигаденко/ }).click();
    await new CasePages(again).write('Unit', 'рота «Вигадка»');
  });
});

test('a vault that another app has open, and too little memory: named, and the vault opens afterwards', async ({
  app,
}) => {
  const page = await app.page();
  const words = await new StartPages(page).makeVault();
  await new CasePages(page).writeDown({ family: 'Вигаденко' });
  const folder = vaultFolder(app);

  const other = await app.startBeside();
  const otherStart = new StartPages(other.page);
  await other.running.answerDialog('open', folder);
  await otherStart.button('Open another folder').click();
  await otherStart.unlock(words);
  await expectWords(other.page, 'storage.in-use', 'screen');
  await new CasePages(page).write('Unit', 'рота «Вигадка»');
  await app.close();
  await otherStart.button('Try again').click();
  await expect(other.page.getByRole('row', { name: /Вигаденко/ })).toBeVisible({ timeout: derivationMs });
  await other.running.close();

  // 200 pages of 64 KiB: less than the 19 MiB of this vault's key derivation.
  const poor = await app.startBeside(['--js-flags=--wasm-max-mem-pages=200']);
  const poorStart = new StartPages(poor.page);
  await poor.running.answerDialog('open', folder);
  await poorStart.button('Open another folder').click();
  await poorStart.unlock(words);
  await expectWords(poor.page, 'vault.too-little-memory', 'screen');
  await poor.running.close();

  const again = await app.restart();
  await new StartPages(again).unlock(words);
  await again.getByRole('row', { name: /Вигаденко/ }).click();
  await expect(new CasePages(again).field('Unit')).toHaveValue('рота «Вигадка»');
});
