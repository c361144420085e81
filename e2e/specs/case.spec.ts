import { expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('a mended slip is no dispute, another source is; words of death take two steps; an impossible date is kept', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко', source: 'letter of an invented unit' });
  await file.write('Unit', 'рота «Вигадкa»');
  await file.write('Unit', 'рота «Вигадка»');
  await expect(page.getByText('sources differ')).toHaveCount(0);

  await file
    .region('Service or work')
    .getByRole('button', { name: /letter of an invented unit/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Another source says…' }).click();
  await dialog.getByLabel('What it says').fill('батальйон «Міраж»');
  await dialog.getByLabel('Who or what it is').fill('a comrade on the phone');
  await dialog.getByRole('button', { name: 'Add beside the others' }).click();
  await expect(dialog.getByText('батальйон «Міраж»')).toBeVisible();
  await page.keyboard.press('Escape');
  const unit = page.getByRole('group', { name: 'Unit' });
  await expect(unit.getByText('рота «Вигадка»')).toBeVisible();
  await expect(unit.getByText('батальйон «Міраж»')).toBeVisible();
  await expect(unit.getByText(/a comrade on the phone/)).toBeVisible();

  await file.button('Compare').click();
  await dialog.getByRole('button', { name: 'Show this first' }).last().click();
  await dialog.getByRole('button', { name: 'Show first', exact: true }).click();
  await expect(dialog.getByText('Write the reason, so that it can be understood later.')).toBeVisible();
  await dialog.getByLabel('Why this one').fill('he saw it himself');
  await dialog.getByRole('button', { name: 'Show first', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(unit.getByText('Shown first because: he saw it himself')).toBeVisible();
  await expect(unit.getByText('рота «Вигадка»')).toBeVisible();

  await test.step('words of death are written in two steps with a reason, and can be taken back', async () => {
    await file.go('Cases');
    await file.writeDown({ family: 'Міраженко' });
    await file.button('Add a report').click();
    const fate = file.region('What is known of the fate');
    await fate.getByLabel('What is reported').selectOption({ label: 'possibly dead, not confirmed' });
    await fate.getByRole('button', { name: 'Write down', exact: true }).click();
    await expect(fate.getByText('Please look once more')).toBeVisible();
    await fate.getByRole('button', { name: 'Yes, write the report down' }).click();
    await expect(fate.getByText('Say briefly what this rests on.')).toBeVisible();
    await fate.getByLabel('What this rests on').fill('an invented call');
    await fate.getByRole('button', { name: 'Yes, write the report down' }).click();
    await expect(fate.getByText('possibly dead, not confirmed')).toBeVisible();
    await expect(page.getByText('Reason: an invented call')).toBeVisible();

    await file.button('Add a report').click();
    await fate.getByLabel('What is reported').selectOption({ label: 'captivity confirmed' });
    await fate.getByLabel('About which time').fill('May 2025');
    await fate.getByRole('button', { name: 'Write down', exact: true }).click();
    await expect(fate.getByText('captivity confirmed')).toBeVisible();
    await expect(fate.getByText('possibly dead, not confirmed')).toBeVisible();
  });

  await test.step('a date that does not exist is kept exactly as typed and marked', async () => {
    await file.go('Cases');
    await file.writeDown({ family: 'Казкаренко' });
    await file.write('Date of birth', '31 February 1990');
    await expect(page.getByText('kept as typed', { exact: true })).toBeVisible();
    await expect(file.field('Date of birth')).toHaveValue('31 February 1990');
    await file.write('Date of birth', 'травень 1990');
    await expect(file.field('Date of birth')).toHaveValue('May 1990');
  });
});

test('undo and redo reach back across a restart; what was being typed when the app was killed is offered again', async ({
  app,
}) => {
  const first = await app.page();
  const words = await new StartPages(first).makeVault({ author: 'Test Writer' });
  const file = new CasePages(first);
  await file.writeDown({ family: 'Вигаденко' });
  await file.write('Unit', 'рота «Вигадка»');
  await app.close();

  const page = await app.restart();
  await new StartPages(page).unlock(words);
  const again = new CasePages(page);
  await page.getByRole('grid').getByText('Вигаденко').click();
  await expect(again.field('Unit')).toHaveValue('рота «Вигадка»');
  await again.button(/^Undo/).first().click();
  await expect(again.field('Unit')).toHaveValue('');
  await again.button(/^Redo/).first().click();
  await expect(again.field('Unit')).toHaveValue('рота «Вигадка»');
  await again.go('History');
  const acts = page.getByRole('list', { name: 'Acts' });
  await expect(acts.getByText('A change was undone')).toBeVisible();
  await expect(acts.getByText('An undone change was redone')).toBeVisible();
  await expect(acts.getByText('Test Writer').first()).toBeVisible();

  // Killed in the middle of typing.
  await again.go('Cases');
  await page.getByRole('grid').getByText('Вигаденко').click();
  await again.write('Unit', 'рота «Міраж»');
  await again.field('How it was, in your own words').fill('Він подзвонив і сказав, що');
  const drafts = async () => {
    const { readdirSync, existsSync } = await import('node:fs');
    const { join } = await import('node:path');
    const vaults = join(app.userData, 'vaults');
    return readdirSync(vaults).flatMap((id) => {
      const folder = join(vaults, id, 'drafts');
      return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.draft')) : [];
    });
  };
  await expect.poll(drafts, { timeout: 10_000 }).not.toEqual([]);
  await app.kill();

  const after = await app.restart();
  await new StartPages(after).unlock(words);
  const restored = new CasePages(after);
  await after.getByRole('grid').getByText('Вигаденко').click();
  await expect(restored.field('Unit')).toHaveValue('рота «Міраж»');
  const offer = restored.region('You were writing this when the app ended');
  await expect(offer.getByText('Він подзвонив і сказав, що')).toBeVisible();
  await offer.getByRole('button', { name: 'Save in the case' }).click();
  await expect(restored.field('How it was, in your own words')).toHaveValue('Він подзвонив і сказав, що');
  await expect(offer).toHaveCount(0);
  expect(await drafts()).toEqual([]);
});
