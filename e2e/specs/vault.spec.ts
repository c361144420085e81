import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { StartPages } from '../pages/start.ts';

test('locked by a key, opened again by the passphrase, in a new window', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault({ author: 'Test Writer' });
  const next = new StartPages(await app.nextPage(() => start.page.keyboard.press('Control+l')));
  await expect(next.heading('Open the vault')).toBeVisible();
  await next.unlock(`  ${words.replaceAll(' ', '   ')} `);
  await expect(next.page.getByRole('button', { name: 'Lock' })).toBeVisible({ timeout: 30_000 });
});

test('a wrong passphrase is told from other failures, and the right one still opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  const next = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  await next.unlock('quite another phrase');
  await expect(next.failure('vault.wrong-passphrase')).toBeVisible({ timeout: 30_000 });
  await next.unlock(words);
  await expect(next.button('Lock')).toBeVisible({ timeout: 30_000 });
});

test('the recovery key opens the vault, and a slip in it is counted', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.takeWords(await start.toWords());
  const groups = await start.sheetGroups();
  await start.button('I will do it later').click();
  const next = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  await next.button('Open with the recovery key').click();
  await next.unlock(groups.slice(0, -1).join(' '));
  await expect(next.failure('vault.wrong-recovery-key')).toBeVisible({ timeout: 30_000 });
  await expect(next.page.getByText('Letters typed: 56. The key has 58')).toBeVisible();
  await next.unlock(groups.join(' ').toLowerCase());
  await expect(next.button('Lock')).toBeVisible({ timeout: 30_000 });
});

test('the hint says which alphabet is typed while the passphrase is hidden', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.makeVault();
  const { page } = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  const field = page.getByRole('textbox', { name: 'Passphrase' });
  await field.fill('ліс');
  await expect(page.getByText('Cyrillic letters')).toBeVisible();
  await field.fill('лiс');
  await expect(page.getByText('both Cyrillic and Latin letters')).toBeVisible();
  await page.getByRole('button', { name: 'Show the passphrase' }).click();
  await expect(field).toHaveAttribute('type', 'text');
});

test('a folder that is gone is named; after it is back the vault opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  await app.close();
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  renameSync(join(vaults, id), join(app.outside, id));
  const again = new StartPages(await app.restart());
  await expect(again.heading('Which vault to open')).toBeVisible();
  await again.page.getByText('The folder is not there now').click();
  await again.unlock(words);
  await expect(again.failure('storage.folder-gone')).toBeVisible({ timeout: 30_000 });
  renameSync(join(app.outside, id), join(vaults, id));
  await again.button('Try again').click();
  await expect(again.button('Lock')).toBeVisible({ timeout: 30_000 });
});

test('another folder: one without a vault is refused, a moved vault opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  await app.close();
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  const moved = join(app.outside, 'moved');
  renameSync(join(vaults, id), moved);
  const again = new StartPages(await app.restart());
  await app.answerDialog('open', app.outside);
  await again.button('Open another folder').click();
  await again.unlock(words);
  await expect(again.failure('storage.not-a-vault')).toBeVisible({ timeout: 30_000 });
  await app.answerDialog('open', moved);
  await again.button('Open another folder').click();
  await again.unlock(words);
  await expect(again.button('Lock')).toBeVisible({ timeout: 30_000 });
});

test('the system going to sleep locks the vault', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.makeVault();
  const next = new StartPages(await app.nextPage(() => app.powerEvent('suspend')));
  await expect(next.heading('Open the vault')).toBeVisible();
});
