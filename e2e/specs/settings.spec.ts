import type { Page } from 'playwright-core';
import { type App, expect, test } from '../fixtures/app.ts';
import { StartPages } from '../pages/start.ts';

/** A derivation takes seconds, several on a busy computer. */
const derivationMs = 60_000;

async function openSettings(app: App): Promise<{ page: Page; words: string }> {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault({ author: 'Test Writer', use: 'An organisation' });
  await start.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expect(start.heading('Settings')).toBeVisible();
  return { page: start.page, words };
}

test('the vault is described, the keys are on one panel, and the look is shown at once and kept', async ({
  app,
}) => {
  const { page } = await openSettings(app);
  await test.step('the vault is described by what was said when it was made', async () => {
    const vault = page.getByRole('region', { name: 'Vault' });
    await expect(vault).toContainText('An organisation');
    await expect(vault).toContainText('Test Writer');
    await expect(page.getByRole('region', { name: 'Damage' })).toContainText('No damage was found.');
  });
  await test.step('the keys are on one panel, opened by the question mark and closed by Esc', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Settings');
    await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  });
  await test.step('language, background and text size are shown at once and kept', async () => {
    await page.getByText('Dark', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await page.getByRole('slider', { name: 'Text size' }).press('End');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe('32px');
    await page.getByText('Українська', { exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Налаштування');
    const again = await app.restart();
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Відкрити сховище');
    await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test('after a lock only a new recovery sheet can be shown; a new passphrase opens the vault, the old one no longer', async ({
  app,
}) => {
  // Nine derivations of a key, some made slow on purpose.
  test.slow();
  const { page, words } = await openSettings(app);
  const locked = new StartPages(await app.nextPage(() => page.getByRole('button', { name: 'Lock' }).click()));
  await locked.unlock(words);
  await locked.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await test.step('a new sheet, whose whole key ends the reminder', async () => {
    const section = locked.page.getByRole('region', { name: 'Recovery sheet' });
    await expect(section.getByRole('button', { name: 'Show the sheet' })).toHaveCount(0);
    await section.getByRole('button', { name: 'Make a new sheet' }).click();
    const dialog = locked.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(words);
    await dialog.getByRole('button', { name: 'Make a new sheet' }).click();
    await expect(locked.page.getByRole('article')).toBeVisible({ timeout: derivationMs });
    const groups = await locked.sheetGroups();
    await section.getByRole('button', { name: 'Take off the screen' }).click();
    const again = new StartPages(await app.nextPage(() => locked.button('Lock').click()));
    await again.unlock(words);
    await again.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await again.button('Check the sheet').click();
    await again.page.getByRole('dialog').getByRole('textbox').fill(groups.join(' '));
    await again.page.getByRole('dialog').getByRole('button', { name: 'Check', exact: true }).click();
    await expect(again.page.getByText('The sheet was checked')).toBeVisible({ timeout: derivationMs });
  });
  await test.step('a new passphrase', async () => {
    const again = await app.page();
    await again.getByRole('button', { name: 'Change the passphrase' }).click();
    const dialog = again.getByRole('dialog');
    const next = 'lantern gravel mosaic thunder pickle orbit';
    await dialog.getByRole('textbox', { name: 'Present passphrase' }).fill('not the present one');
    await dialog.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(next);
    await dialog.getByRole('textbox', { name: 'New passphrase again' }).fill(next);
    await dialog.getByRole('button', { name: 'Change', exact: true }).click();
    await expect(dialog.locator('[data-failure="vault.wrong-passphrase"]')).toBeVisible({
      timeout: derivationMs,
    });
    await dialog.getByRole('textbox', { name: 'Present passphrase' }).fill(words);
    await dialog.getByRole('button', { name: 'Change', exact: true }).click();
    await expect(again.getByText('The passphrase was changed.')).toBeVisible({ timeout: derivationMs });
    const end = new StartPages(await app.nextPage(() => again.getByRole('button', { name: 'Lock' }).click()));
    await end.unlock(words);
    await expect(end.failure('vault.wrong-passphrase')).toBeVisible({ timeout: derivationMs });
    await end.unlock(next);
    await expect(end.button('Lock')).toBeVisible({ timeout: derivationMs });
  });
});
