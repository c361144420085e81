import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('a person is written down, found by a part of the name, put in the bin and brought back', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const cases = new CasePages(page);
  await expect(page.getByText('Start with the person you are looking for')).toBeVisible();
  await cases.writeDown({ family: 'Вигаденко', given: 'Казимир' });
  await cases.go('Cases');
  await cases.writeDown({ family: 'Неіснуючий', given: 'Паперон' });
  await cases.go('Cases');
  await expect(page.getByText('2 cases', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Find a person')).toBeFocused();
  await page.keyboard.type('вигад');
  await expect(page.getByText('1 case found')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'List of cases' });
  await expect(grid.getByText('Вигаденко Казимир')).toBeVisible();
  await page.getByLabel('Find a person').fill('щось інше');
  await expect(page.getByText('No case matches')).toBeVisible();
  await page.getByLabel('Find a person').fill('');

  await grid.getByText('Неіснуючий Паперон').click();
  await cases.button('To the bin').click();
  await page.getByRole('dialog').getByRole('button', { name: 'To the bin' }).click();
  await expect(page.getByText('1 case', { exact: true })).toBeVisible();
  await cases.button('Bin: 1 record').click();
  await cases.button('Bring back from the bin: Неіснуючий Паперон').click();
  await cases.go('Cases');
  await expect(page.getByText('2 cases', { exact: true })).toBeVisible();

  // One search in everything: another script and order, the keyboard through what is found, and the way back to it.
  await page.keyboard.press('Control+k');
  const search = page.getByLabel('Who are you looking for');
  await expect(search).toBeFocused();
  await page.keyboard.type('Kazymyr Vyhadenko');
  const found = page
    .getByRole('region', { name: 'Cases' })
    .getByRole('button', { name: /Вигаденко Казимир/ });
  await expect(found).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cases.heading('Вигаденко Казимир')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('Kazymyr Vyhadenko');
  await page.getByLabel('Only as typed').click();
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByLabel('Only as typed').click();

  // Two files of one person: joined with a reason, marked in the list, taken apart again.
  await found.click();
  const joined = cases.region('Other cases of this person');
  await joined.getByRole('button', { name: 'Join with another case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Which case').fill('Neisnuiuchyi');
  await dialog.getByRole('radio', { name: /Неіснуючий Паперон/ }).click();
  await dialog.getByRole('radio', { name: /^same person/ }).check();
  await expectAccessible(page);
  await dialog.getByLabel('Why you think so').fill('the same invented passport');
  await dialog.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(joined.getByRole('article', { name: /Неіснуючий Паперон/ })).toContainText('same person');
  await cases.go('Cases');
  await expect(grid.getByText('there is another case of this person')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(grid.getByText('there is another case of this person')).toHaveCount(0);
});

test('a case can be made and opened with the keyboard alone', async ({ app }) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const cases = new CasePages(page);
  await cases.button('Write down a person').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Family name')).toBeFocused();
  await page.keyboard.type('Клавішенко');
  await page.keyboard.press('Enter');
  await cases.heading('Клавішенко').waitFor();
  await page.keyboard.press('Escape');
  const row = page.getByRole('row', { name: /Клавішенко/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(cases.heading('Клавішенко')).toBeVisible();
});

test('a name is asked for before anything is saved', async ({ app }) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const cases = new CasePages(page);
  await cases.button('Write down a person').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(page.getByText('At least one part of the name is needed')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Start with the person you are looking for')).toBeVisible();
});
