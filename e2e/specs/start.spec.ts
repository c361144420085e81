import { expect, test } from '../fixtures/app.ts';
import { StartPages } from '../pages/start.ts';

test.describe('the very first start', () => {
  test.use({ systemLanguages: ['ru-RU', 'uk-UA'] });

  test('asks for the language in three languages, the system language first', async ({ app }) => {
    const page = await app.page();
    for (const question of ['Виберіть мову', 'Выберите язык', 'Choose a language']) {
      await expect(page.getByText(question)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Русский' })).toBeFocused();
    await page.getByRole('button', { name: 'Українська' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Тут зберігатимуться Ваші записи');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk');
  });
});

test('the language changes at once and is kept for the next start; an own passphrase must be hard to guess', async ({
  app,
}) => {
  const page = await app.page();
  const start = new StartPages(page);
  await start.chooseLanguage('English');
  await page.getByRole('navigation').getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Здесь будут храниться Ваши записи');
  const again = await app.restart();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Здесь будут храниться Ваши записи');
  await again.getByRole('navigation').getByRole('button', { name: 'English' }).click();
  await test.step('an own passphrase is taken only when it is hard to guess', async () => {
    const start = new StartPages(again);
    await start.toWords();
    await start.page.getByRole('radio', { name: 'Your own' }).check();
    const field = start.page.getByRole('textbox', { name: 'Your passphrase' });
    await field.fill('password');
    await expect(start.button('Continue')).toBeDisabled();
    await field.fill('lantern gravel mosaic thunder pickle orbit');
    await expect(start.page.getByText('This is very hard to guess.')).toBeVisible();
    await expect(start.button('Continue')).toBeEnabled();
  });
});

test('the words are offered anew, a slip in typing them again is found, and two groups of the sheet end the reminder', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const first = await start.toWords();
  expect(first.split(' ')).toHaveLength(6);
  await start.button('Other words').click();
  await expect.poll(() => start.words()).not.toBe(first);
  const words = await start.words();
  await start.page.getByRole('checkbox', { name: /older computer/ }).check();
  await start.button('Continue').click();
  await start.page.getByRole('textbox', { name: 'Passphrase' }).fill('something else');
  await start.button('Make the vault').click();
  await expect(start.page.getByRole('alert')).toContainText('This is not the same passphrase');
  await start.page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
  await start.button('Make the vault').click();
  await start.heading('The recovery sheet').waitFor({ timeout: 30_000 });
  const groups = await start.sheetGroups();
  expect(groups).toHaveLength(16);
  expect(groups[0]).toBe('AGE-SECRET-KEY-1');
  await start.button('I have the sheet, check it').click();
  await start.typeGroupsBack(groups.map(() => 'QQQQ'));
  await expect(start.page.getByRole('alert')).toContainText('does not agree with the sheet');
  await start.typeGroupsBack(groups);
  await expect(start.heading('All is right')).toBeVisible();
  await start.button('To the vault').click();
  await expect(start.page.getByRole('button', { name: 'Cases' })).toBeVisible();
  await expect(start.page.getByText('The recovery sheet has not been checked yet')).toHaveCount(0);
});

test('a sheet left for later is remembered on every screen', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.makeVaultInWindow();
  const reminder = start.page.getByText('The recovery sheet has not been checked yet');
  for (const place of ['Announcements', 'History', 'Settings', 'Cases']) {
    await start.page.getByRole('navigation').getByRole('button', { name: place }).click();
    await expect(reminder).toBeVisible();
  }
});
