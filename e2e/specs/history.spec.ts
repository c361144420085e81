import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('two people write at one computer: who wrote what stays known, each undoes their own, two moments are compared, the bin gives back', async ({
  app,
}) => {
  const first = await app.page();
  const words = await new StartPages(first).makeVault({ author: 'First Writer' });
  let file = new CasePages(first);
  await file.writeDown({ family: 'Вигаденко' });
  await file.write('Unit', 'рота «Вигадка»');

  // A second person; whoever types goes on typing.
  await file.go('Settings');
  await file.button('Add a person').click();
  const dialog = first.getByRole('dialog');
  await dialog.getByLabel('Name to sign entries with').fill('first writer');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('There is such a name already.')).toBeVisible();
  await dialog.getByLabel('Name to sign entries with').fill('Second Writer');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(file.button('Change the name: Second Writer')).toBeVisible();
  await expect(file.button('Typing: First Writer')).toBeVisible();
  await expectAccessible(first);

  // What is typed and not saved is saved under the old name before the switch.
  await file.go('Cases');
  await first.getByRole('grid').getByText('Вигаденко').click();
  await file.field('Unit').fill('рота «Вигадка-2»');
  await file.button('Typing: First Writer').click();
  await first.getByRole('menuitem', { name: 'Second Writer' }).click();
  await expect(file.button('Typing: Second Writer')).toBeVisible();
  await expect(file.field('Unit')).toHaveValue('рота «Вигадка-2»');
  await expect(file.button('Nothing to undo')).toBeVisible();
  await app.close();

  // After an unlock the app asks, and shows nothing before it knows.
  const page = await app.restart();
  await new StartPages(page).unlock(words);
  await expect(page.getByRole('heading', { name: 'Who is typing now?' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Second Writer' }).click();
  file = new CasePages(page);
  await page.getByRole('grid').getByText('Вигаденко').click();
  await file.write('Unit', 'рота «Міраж»');
  const history = file.region('History of the case');
  const acts = history.getByRole('list', { name: 'History of the case' });
  await expect(acts.getByRole('listitem')).toHaveCount(4);
  await expect(acts.getByText('First Writer')).toHaveCount(1);

  // Filters: by person, by field, by words.
  await history.getByLabel('Who wrote it').selectOption({ label: 'Second Writer' });
  await expect(acts.getByRole('listitem')).toHaveCount(1);
  await history.getByLabel('Who wrote it').selectOption({ label: 'All' });
  await history.getByLabel('Search what was written').fill('вигадка-2');
  await expect(acts.getByRole('listitem')).toHaveCount(1);
  await history.getByLabel('Search what was written').fill('');

  // One value: every claim it ever had.
  await acts.getByRole('button', { name: /рота «Вигадка-2»/ }).click();
  const past = page.getByRole('dialog', { name: 'Unit: history' });
  await expect(past.getByRole('listitem')).toHaveCount(3);
  await expect(past.getByText('There is one statement here now.')).toBeVisible();
  await expect(past.getByText(/^Corrected: Second Writer/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // Undo takes back the own act, its undo is brought back beside the act.
  await file
    .button(/^Undo: A fact was corrected/)
    .first()
    .click();
  await expect(file.field('Unit')).toHaveValue('рота «Вигадка-2»');
  await expect(file.button('Nothing to undo')).toBeVisible();
  await history.getByRole('button', { name: /^Bring back: / }).click();
  await expect(file.field('Unit')).toHaveValue('рота «Міраж»');
  // Another person's act is undone only by name, after a question that says whose it is.
  await acts
    .getByRole('button', { name: /^Undo: A fact was corrected/ })
    .last()
    .click();
  await expect(page.getByRole('dialog').getByText('Another person wrote this: First Writer.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();

  // Two moments side by side, and on paper.
  await history.getByRole('button', { name: 'Compare two moments' }).click();
  await expect(file.heading('What changed: Вигаденко')).toBeVisible();
  const changed = file.region('What changed');
  await expect(changed.getByText('рота «Міраж»')).toBeVisible();
  await page.getByLabel('As it became').selectOption({ index: 5 });
  await expect(changed.getByText('рота «Міраж»')).toHaveCount(0);
  await page.getByLabel('As it was').selectOption({ index: 5 });
  await expect(changed.getByText('Nothing changed between these moments.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('As it was').selectOption({ label: 'Before the first entry' });
  await file.button('Print').click();
  await expect(page.getByRole('article').getByText('рота «Вигадка»')).toBeVisible();
  await file.button('Back').first().click();

  // The bin says who and why, and gives back.
  await file.go('Cases');
  await page.getByRole('grid').getByText('Вигаденко').click();
  await file.button('To the bin').click();
  await page.getByRole('dialog').getByLabel(/^Why/).fill('written down twice');
  await page.getByRole('dialog').getByRole('button', { name: 'To the bin' }).click();
  await file.button('Bin: 1 record').click();
  await expect(page.getByText(/^To the bin: Second Writer/)).toBeVisible();
  await expect(page.getByText('Reason: written down twice')).toBeVisible();
  await expectAccessible(page);
  await file.button('Bring back from the bin: Вигаденко').click();
  await expect(page.getByRole('heading', { name: 'The bin is empty' })).toBeVisible();
  await file.go('History');
  const all = page.getByRole('list', { name: 'Acts' });
  await expect(all.getByText('Brought back from the bin')).toBeVisible();
  await page.getByLabel('What was done').selectOption({ label: 'The vault was created' });
  await expect(all.getByText('Making the vault cannot be undone.')).toBeVisible();
  await expectAccessible(page);

  // The whole vault's history: words, a case, a kind of record, a period; nothing found says how to go on.
  await page.getByLabel('What it was about').selectOption({ label: 'Case' });
  await expect(page.getByRole('heading', { name: 'No act matches' })).toBeVisible();
  await expectAccessible(page);
  await file.button('Take it away: What was done').press('Enter');
  await expect(all.getByText('Brought back from the bin')).toBeVisible();
  await page.getByLabel('What it was about').selectOption({ label: 'Anything' });
  await page.keyboard.press('Control+f');
  await expect(page.getByLabel('Search what was written')).toBeFocused();
  await page.keyboard.type('written down TWICE');
  await expect(all.getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('Search what was written').fill('');
  await page.getByRole('combobox', { name: 'Which case' }).fill('вигад');
  await page.getByRole('option', { name: 'Вигаденко' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(all.getByText('The vault was created')).toHaveCount(0);
  await expect(all.getByText('Brought back from the bin')).toBeVisible();
  await page.getByLabel('When it was written').fill('2019');
  await expect(page.getByRole('heading', { name: 'No act matches' })).toBeVisible();
  await file.button('Show all acts').press('Enter');
  await expect(all.getByText('Brought back from the bin')).toBeVisible();
  await expect(page.getByLabel('When it was written')).toHaveValue('');
});
