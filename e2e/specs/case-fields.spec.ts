import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('any field is found by its name and typed by keyboard; odd input stays and is marked; parts survive a kill while typing', async ({
  app,
}) => {
  test.slow();
  let page = await app.page();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const words = await new StartPages(page).makeVault({ author: 'Test Writer' });
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко', source: 'letter of an invented unit' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await test.step('found by name, with the keyboard alone', async () => {
    await expect(file.field('Height')).toHaveCount(0);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('heig');
    await page.getByRole('option', { name: 'Height' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(file.field('Height')).toBeFocused();
    await page.keyboard.type('-182');
    await page.keyboard.press('Tab');
    await expect(page.getByText('kept as typed', { exact: true })).toBeVisible();
    await expect(page.getByText(/^This value is not possible here/)).toBeVisible();
    await expect(file.field('Height')).toHaveValue('-182');
    await file.write('Height', '1,82 m');
    await expect(file.field('Height')).toHaveValue('182');
    await expect(page.getByText('kept as typed', { exact: true })).toHaveCount(0);
  });

  await test.step('unknown is a value, and a birth after the loss is said', async () => {
    const add = page.getByRole('combobox', { name: 'Add a fact: Who this is' });
    await add.fill('place of b');
    await page.getByRole('option', { name: 'Place of birth' }).click();
    await file.write('Place of birth', '?');
    await expect(page.getByRole('status').filter({ hasText: 'asked, not known' })).toBeVisible();
    await file.write('Date of birth', '12 June 2024');
    await file.write('When you were last in contact', '12 May 2024');
    await expect(page.getByText(/^Earlier than “Date of birth”/)).toBeVisible();
    await file.write('Date of birth', '1990');
    await expect(page.getByText(/^Earlier than/)).toHaveCount(0);
  });

  await test.step('a relative and a sample that names her', async () => {
    await file.button('Add a relative').click();
    const relative = page.getByRole('article', { name: /^Relative/ });
    await relative.getByLabel('Family name').fill('Вигаденко-Мати');
    // The card becomes a kept one under the hands of somebody who types on in it.
    await relative.getByLabel('Relation to the missing person').selectOption('mother');
    await expect(relative.getByRole('button', { name: /^Who says so/ }).first()).toBeVisible();
    await relative.getByLabel('Family name').press('Enter');
    await expect(page.getByRole('article', { name: 'Relative: Вигаденко-Мати' })).toBeVisible();
    await relative.getByRole('checkbox', { name: 'applicant' }).check();
    await expect(relative.getByRole('checkbox', { name: 'applicant' })).toBeChecked();
    await file.button('Add a DNA sample').click();
    const sample = page.getByRole('article', { name: /^DNA sample/ });
    await sample.getByLabel('Who gave the sample').selectOption({ label: 'Вигаденко-Мати' });
    await expect(sample.getByRole('button', { name: /^Who says so: letter/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a relative is found in another script, and leads to the case', async () => {
    await page.keyboard.press('Control+k');
    await page.getByLabel('Who are you looking for').fill('Maty Vyhadenko');
    await page
      .getByRole('region', { name: 'Relatives' })
      .getByRole('button', { name: /^Вигаденко-Мати/ })
      .click();
    await expect(page.getByRole('article', { name: 'Relative: Вигаденко-Мати' })).toBeVisible();
  });

  await test.step('typed into a new part, killed, offered again', async () => {
    await file.button('Add a document').click();
    await page
      .getByRole('article', { name: 'Document' })
      .getByLabel('Number of the document')
      .fill('п-17/2026');
    await expect.poll(() => draftsBelow(app.userData)).not.toEqual([]);
    await app.kill();
    page = await app.restart();
    await new StartPages(page).unlock(words);
    await page.getByRole('row', { name: /Вигаденко/ }).click();
    const again = new CasePages(page);
    const offer = again.region('You were writing this when the app ended');
    await expect(offer.getByText('п-17/2026')).toBeVisible();
    await offer.getByRole('button', { name: 'Save in the case' }).click();
    await expect(page.getByRole('article', { name: 'Document: п-17/2026' })).toBeVisible();
    await expect(page.getByRole('article', { name: 'Relative: Вигаденко-Мати' })).toBeVisible();
    await expect(again.field('Height')).toHaveValue('182');
  });
});

test('a report of death waits for a second look; sources are a library; the paper has every filled field', async ({
  app,
}) => {
  test.slow();
  const page = await app.page();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко' });
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await test.step('two steps, and a second look that can be taken back', async () => {
    const fate = file.region('What is known of the fate');
    await file.button('Add a report').click();
    await fate.getByLabel('What is reported').selectOption({ label: 'buried' });
    await fate.getByRole('button', { name: 'Write down', exact: true }).click();
    await fate.getByLabel('What this rests on').fill('an invented paper');
    await fate.getByRole('button', { name: 'Yes, write the report down' }).click();
    await expect(fate.getByText('Recorded once, not yet looked at a second time')).toBeVisible();
    await fate.getByRole('button', { name: 'Look a second time' }).click();
    await fate.getByRole('button', { name: 'Write the second look down' }).click();
    await expect(fate.getByText('Say briefly what you checked.')).toBeVisible();
    await fate.getByLabel('What you checked').fill('called the invented office');
    await fate.getByRole('button', { name: 'Write the second look down' }).click();
    await expect(fate.getByText(/^Second look: Test Writer, .*called the invented office$/)).toBeVisible();
    await fate.getByRole('button', { name: 'Take the second look back' }).click();
    await expect(fate.getByText('Recorded once, not yet looked at a second time')).toBeVisible();
  });

  await test.step('what has no source is found, and gets one afterwards', async () => {
    await page.getByLabel('What to show').selectOption('no-source');
    await expect(file.region('Notes')).toHaveCount(0);
    await file
      .region('Who this is')
      .getByRole('button', { name: /no source, written by/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Name the source' }).click();
    await file.nameNewSource('birth certificate, invented', dialog);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    // What has a source now is not among what has none.
    await dialog.waitFor({ state: 'detached' });
    await expect(file.region('Who this is')).toHaveCount(0);
    await file.button('Show everything').click();
    await expect(file.region('Notes')).toBeVisible();
  });

  await test.step('the library of sources', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Sources' }).click();
    await page.getByRole('row', { name: /birth certificate, invented/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole('row', { name: /birth certificate, invented/ }).click();
    await file.heading('birth certificate, invented').waitFor();
    await expect(page.getByText('1 fact rests on this source')).toBeVisible();
    await expect(page.getByText(/^Facts rest on this source/)).toBeVisible();
    await file.write('What it says, word for word', 'Вигаденко, 1990');
    await page
      .getByLabel('How far it can be relied on')
      .selectOption({ label: 'it is in an official paper' });
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Вигаденко', exact: true }).click();
    await file.heading('Вигаденко').waitFor();
  });

  await test.step('the paper', async () => {
    await file.button('Add a relative').click();
    const relative = page.getByRole('article', { name: /^Relative/ });
    await relative.getByLabel('Family name').fill('Вигаденко-Мати');
    // The card becomes a kept one under the hands of somebody who types on in it.
    await relative.getByLabel('Relation to the missing person').selectOption('mother');
    await expect(relative.getByRole('button', { name: /^Who says so/ }).first()).toBeVisible();
    await relative.getByLabel('Family name').press('Enter');
    await expect(page.getByRole('article', { name: 'Relative: Вигаденко-Мати' })).toBeVisible();
    await file.button('Print').click();
    await file.button('Save as PDF').waitFor();
    await expect(page.getByRole('heading', { name: 'Relative: Вигаденко-Мати' })).toBeVisible();
    await expect(page.getByText('mother', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('Recorded once, not yet looked at a second time')).toBeVisible();
    await expect(page.getByText(/^birth certificate, invented/)).toBeVisible();
  });
});

/** Files of notes that were being typed, in all vaults of the profile. */
function draftsBelow(userData: string): readonly string[] {
  const vaults = join(userData, 'vaults');
  return readdirSync(vaults).flatMap((id) => {
    const folder = join(vaults, id, 'drafts');
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.draft')) : [];
  });
}
