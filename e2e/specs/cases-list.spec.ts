import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCases } from '../../bench/generate.ts';
import { expect, test } from '../fixtures/app.ts';
import { writeVault } from '../fixtures/write-vault.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { CaseListPage } from '../pages/case-list.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

const passphrase = 'violin harvest cobalt window maple thirteen';

test('ten thousand cases are searched, filtered, kept as views, chosen and changed at once', async ({
  app,
}) => {
  test.setTimeout(180_000);
  await app.close();
  rmSync(join(app.userData, 'vaults'), { recursive: true, force: true });
  await writeVault(app.userData, passphrase, (device) => generateCases(10_000, 20_261_122, { device }));
  const page = await app.restart();
  await new StartPages(page).unlock(passphrase);
  const list = new CaseListPage(page);
  await list.grid.waitFor({ timeout: 120_000 });
  await expect(list.found).toHaveText('10,000 cases');

  await test.step('only the rows on screen exist, and the keys reach the last one', async () => {
    expect(await list.rows.count()).toBeLessThan(60);
    await list.rows.nth(1).focus();
    await page.keyboard.press('End');
    await expect(page.locator('[aria-rowindex="10001"]')).toBeFocused();
    await page.keyboard.press('Home');
    const first = page.locator('[aria-rowindex="2"]');
    await expect(first).toBeFocused();
    // A row that the wheel takes off the screen leaves its place to the keys.
    await list.grid.hover();
    await page.mouse.wheel(0, 20_000);
    await first.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[aria-rowindex="3"]')).toBeFocused();
  });

  await test.step('typing finds by the beginnings of words', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('журавле остап');
    await expect(list.found).toHaveText(/^\d+ cases found$/);
    await expect(list.rows.nth(1)).toContainText('Остап');
    await list.search.fill('');
  });

  await test.step('any column sorts, to and fro', async () => {
    await list.sort('Name');
    await expect(list.header('Name')).toHaveAttribute('aria-sort', 'ascending');
    const first = await list.rows.nth(1).textContent();
    await list.sort('Name');
    await expect(list.header('Name')).toHaveAttribute('aria-sort', 'descending');
    await expect(list.rows.nth(1)).not.toHaveText(first ?? '');
  });

  await test.step('filters go together, each is taken away by its chip, and an empty list says what hides what', async () => {
    await list.button('Filter').click();
    await list.dialog.getByLabel('Sources differ').check();
    await list.dialog.getByLabel(/^missing \(/).check();
    await expectAccessible(page);
    await list.dialog.getByRole('button', { name: /^Show [\d,]+ cases$/ }).click();
    await expect(list.chips.getByRole('button')).toHaveText([
      /^Sources differ \([\d,]+\)$/,
      /^Fate: missing \([\d,]+\)$/,
      'Clear all filters',
    ]);
    await list.search.fill('neverheardof');
    await expect(page.getByText('No case matches')).toBeVisible();
    await list.button('Take it away: Searched for: neverheardof').click();
    await list.grid.waitFor();
    await list.button('Remove the filter: Fate: missing').click();
    await expect(list.chips.getByRole('button')).toHaveCount(2);
  });

  await test.step('a view is kept under a name, with its columns', async () => {
    await list.button('Save as a view…').click();
    await list.dialog.getByLabel('Name of the view').fill('To settle');
    await list.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await list.dialog.waitFor({ state: 'detached' });
    await list.button('Columns').click();
    await list.dialog.getByLabel('Tags', { exact: true }).check();
    await list.button('Move forward: Tags').click();
    await list.dialog.getByRole('button', { name: 'Close' }).last().click();
    await list.button('Save the changes to this view').click();
    await expect(page.getByText('The view was saved.')).toBeVisible();
    await list.view.selectOption({ label: 'All cases' });
    await expect(list.found).toHaveText('10,000 cases');
    await expect(list.header('Tags')).toHaveCount(0);
    await list.view.selectOption({ label: 'To settle' });
    await expect(list.header('Tags')).toBeVisible();
    await expect(list.found).toHaveText(/cases found$/);
  });

  await test.step('three are chosen with the keyboard, tagged, and the tag is undone for all at once', async () => {
    await list.rows.nth(1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(list.bar.getByText('3 cases chosen')).toBeVisible();
    await expectAccessible(page);
    await list.bar.getByRole('button', { name: 'Tags…' }).click();
    await list.dialog.getByLabel('Add these tags').fill('весна');
    await page.keyboard.press('Enter');
    await list.dialog.getByRole('button', { name: 'Change tags' }).click();
    await list.dialog.waitFor({ state: 'detached' });
    await expect(list.rows.filter({ hasText: 'весна' })).toHaveCount(3);
    await page.keyboard.press('Control+z');
    await expect(list.rows.filter({ hasText: 'весна' })).toHaveCount(0);
    await list.bar.getByRole('button', { name: 'Let go of the choice' }).click();
  });

  await test.step('all that a filter finds are given to somebody in one change', async () => {
    const count = Number((await list.found.textContent())?.replace(/\D/g, ''));
    await list.rows.nth(1).focus();
    await page.keyboard.press('Control+a');
    await expect(list.bar.getByText(`${count.toLocaleString('en')} cases chosen`)).toBeVisible();
    await list.bar.getByRole('button', { name: 'Assign…' }).click();
    await list.dialog.getByLabel('Who works on it').fill('Мальва Зразок');
    await page.keyboard.press('Enter');
    await list.dialog.getByRole('button', { name: 'Assign', exact: true }).click();
    await list.dialog.waitFor({ state: 'detached', timeout: 30_000 });
    await list.button('Filter').click();
    await expect(list.dialog.getByLabel('Who works on it')).toBeVisible();
    await list.dialog.getByLabel('Who works on it').click();
    await list.dialog.getByRole('option', { name: `Мальва Зразок (${count.toLocaleString('en')})` }).click();
    await page.keyboard.press('Escape');
    await list.dialog.getByRole('button', { name: 'Close' }).click();
    await new CasePages(page).go('History');
    await expect(page.getByText('Several cases were assigned').first()).toBeVisible();
  });

  await test.step('all of it is there after a restart, without making the cache again', async () => {
    const again = await app.restart();
    await new StartPages(again).unlock(passphrase);
    const reopened = new CaseListPage(again);
    await reopened.grid.waitFor({ timeout: 30_000 });
    await reopened.view.selectOption({ label: 'To settle' });
    await expect(reopened.header('Tags')).toBeVisible();
  });
});
