import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('a case and an announcement say of each other whether it can concern, why, what is missing and what was checked', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const screen = new CasePages(page);
  await screen.writeDown({ family: 'Вигаденко' });
  const announcements = screen.region('Announcements to check this case against');
  await expect(
    announcements
      .getByText('names no', { exact: false })
      .or(announcements.getByText('not names', { exact: false }))
      .first(),
  ).toBeVisible();
  // Nothing is known yet: no announcement "can concern", and each says which facts would help.
  await expect(announcements.getByLabel('Show')).toContainText('too little is known');
  await expect(
    announcements.getByText('It would help to know more:', { exact: false }).first(),
  ).toBeVisible();
  await announcements
    .getByRole('button', { name: /^Why: / })
    .first()
    .click();
  await expect(
    announcements.getByText('What is known of the fate is not written down.').first(),
  ).toBeVisible();

  const row = announcements.getByRole('row', { name: /Prisoner exchange, 9 June 2025/ });
  for (let more = announcements.getByRole('button', { name: 'Show more' }); !(await row.isVisible()); )
    await more.click();
  await row.getByRole('button', { name: /^Write down a check/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(dialog.getByText('Choose what came out.')).toBeVisible();
  await dialog.getByLabel('What came out').selectOption({ label: 'name seen on a list' });
  await dialog.getByLabel('What or where was checked').fill('an invented list');
  await dialog.getByLabel('When').fill('10 June 2025');
  await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(row.getByText('name seen on a list: an invented list')).toBeVisible();
  await expect(row.getByText('10 June 2025', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  // The same from the other end, and one check for every case that has none.
  await row.getByRole('button', { name: 'Prisoner exchange, 9 June 2025', exact: true }).click();
  const cases = screen.region('Cases to check against this');
  await cases.getByLabel('Show').selectOption('noted');
  await expect(
    cases.getByRole('row', { name: /Вигаденко/ }).getByText('an invented list', { exact: false }),
  ).toBeVisible();
  await screen.go('Cases');
  await screen.writeDown({ family: 'Приклад' });
  await screen.go('Cases');
  await screen.writeDown({ family: 'Уявний' });
  await screen.go('Announcements');
  await page.getByLabel('Find by date, place or number').fill('9 June 2025');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Prisoner exchange, 9 June 2025/ })
    .click();
  await cases.getByLabel('Show').selectOption('unknown');
  await cases.getByRole('button', { name: 'Write down one check for all' }).click();
  await expect(dialog.getByText('in 2 cases that have none yet', { exact: false })).toBeVisible();
  await dialog.getByLabel('What came out').selectOption({ label: 'checked, not found' });
  await dialog.getByLabel('What or where was checked').fill('the invented second list');
  await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(cases.getByText('checked, not found: the invented second list')).toHaveCount(2);
  await expect(cases.getByText('name seen on a list: an invented list')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(cases.getByText('checked, not found: the invented second list')).toHaveCount(0);
  await expect(cases.getByText('name seen on a list: an invented list')).toHaveCount(1);

  await cases.getByRole('button', { name: 'Вигаденко', exact: true }).click();
  await announcements.getByRole('button', { name: 'Print the ledger' }).click();
  const paper = page.getByRole('article').filter({ hasText: 'Ledger of checks: Вигаденко' });
  await expect(paper.getByText('name seen on a list: an invented list', { exact: false })).toBeVisible();
  await expect(paper.getByText('the invented second list')).toHaveCount(0);
});
