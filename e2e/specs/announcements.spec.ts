import { expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('the real announcements are listed, filtered and shown with every figure and who gave it', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  await screen.go('Announcements');
  await expect(page.getByText('150 announcements')).toBeVisible();
  await expect(
    page.getByText('Announcements give counts and categories, not names.', { exact: false }),
  ).toBeVisible();
  await page.getByLabel('Event').selectOption({ label: 'repatriation of bodies' });
  await page.getByLabel('Find by date, place or number').fill('16 June 2025');
  await expect(page.getByText('2 announcements', { exact: true })).toBeVisible();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Repatriation of bodies, 16 June 2025/ })
    .click();

  await expect(screen.heading('Repatriation of bodies, 16 June 2025')).toBeVisible();
  const numbers = screen.region('Who says what');
  // One column for each speaker; the same number of one office in two papers stands once.
  await expect(numbers.getByRole('columnheader', { name: /^Russian Ministry of Defence/ })).toBeVisible();
  const row = numbers.getByRole('row', { name: /^bodies or remains/ });
  await expect(row.getByRole('cell').nth(0)).toContainText('1,245');
  await expect(row.getByRole('cell').nth(1)).toContainText('1,248');
  await expect(row.getByText('sources differ')).toBeVisible();
  const differences = screen.region('Where sources differ');
  await expect(differences.getByText('The difference: 3.')).toBeVisible();
  await expect(differences.getByText('counted before identification', { exact: false })).toBeVisible();

  // A dispute is settled with a reason; both numbers stay.
  await differences.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show this first' }).nth(1).click();
  await dialog.getByLabel('Why this one').fill('counted at the border');
  await dialog.getByRole('button', { name: 'Show first', exact: true }).click();
  await dialog.getByText('counted at the border', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await expect(differences.getByText('The reason: counted at the border', { exact: false })).toBeVisible();
  await expect(row.getByRole('cell').nth(0)).toContainText('1,245');
  // Addresses are text: nothing on the screen could open the network.
  await expect(page.locator('a[href^="http"]')).toHaveCount(0);
});

test('a withheld number is shown as withheld, planned figures as planned', async ({ app }) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  await screen.go('Announcements');
  await page.getByLabel('Find by date, place or number').fill('20 June 2025');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /Prisoner exchange, 20 June 2025/ })
    .click();
  await expect(screen.region('Who says what').getByText('number withheld').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Event').selectOption({ label: 'agreement' });
  await page.getByLabel('Find by date, place or number').fill('8 May 2026');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /8 May 2026/ })
    .click();
  await expect(
    page.getByText('These are planned figures or figures of lists', { exact: false }),
  ).toBeVisible();
});

test('a case is linked with an announcement by a reason; a new judgement keeps the old one in the history', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const screen = new CasePages(page);
  await screen.writeDown({ family: 'Вигаденко' });
  await screen.button('Add a link').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Which announcement').fill('repatriation 16 June 2025');
  await dialog.getByRole('radio', { name: 'Repatriation of bodies, 16 June 2025' }).click();
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog.getByText('Write the reason', { exact: false })).toBeVisible();
  await dialog.getByLabel('Why you think so').fill('the same area and month');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();

  const links = screen.region('Exchanges and returns that may concern this case');
  await expect(links.getByText('may concern', { exact: true })).toBeVisible();
  await links.getByRole('button', { name: /^Change the judgement/ }).click();
  await links.getByRole('radio', { name: /checked, does not concern/ }).check();
  await links.getByLabel('Why you think so').fill('checked against the list, not there');
  await links.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(links.getByText('checked, does not concern')).toBeVisible();

  await links.getByRole('button', { name: 'Repatriation of bodies, 16 June 2025', exact: true }).click();
  const cases = screen.region('Cases that this may concern');
  await expect(cases.getByRole('button', { name: 'Вигаденко', exact: true })).toBeVisible();
  await screen.go('History');
  const acts = page.getByRole('list', { name: 'Acts' });
  await expect(acts.getByText('The judgement of a link was changed')).toBeVisible();
  await expect(acts.getByText('Why you think so: the same area and month')).toBeVisible();
});
