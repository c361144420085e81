import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('the real announcements are listed, filtered and shown with every figure and who gave it; a difference is explained and settled', async ({
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

  // A withheld number is shown as withheld, planned figures as planned.
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

test('an own announcement goes to another vault in a file, is previewed, taken over and undone; a bad file is refused with its line', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ author: 'Test Writer' });
  const screen = new CasePages(page);
  const dialog = page.getByRole('dialog');
  await screen.go('Announcements');
  await screen.button('Write down an announcement').click();
  await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(dialog.getByText('Choose what was announced.')).toBeVisible();
  await dialog.getByLabel('Event', { exact: true }).selectOption({ label: 'prisoner exchange' });
  await dialog.getByLabel('Date of the event').fill('12 November 2026');
  await dialog.getByLabel('wounded').check();
  await dialog.getByRole('button', { name: /^What else was said/ }).click();
  await dialog.getByLabel('Where those it is about').fill('Donetsk region');
  await dialog.getByLabel('When those it is about').fill('spring 2022');
  await dialog.getByLabel('Formula').fill('one for one');
  await dialog.getByLabel('Mediator').fill('Herons');
  await dialog.getByLabel('Conditions').fill('after the lists are checked');
  await screen.nameNewSource('The Marsh Leaflet', dialog);
  await dialog.getByLabel('What kind of source').selectOption({ label: 'media' });
  await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
  await expect(screen.heading('Prisoner exchange, 12 November 2026')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Where those it is about' })).toContainText('Donetsk region');
  await expect(page.getByRole('group', { name: 'When those it is about' })).toContainText('spring 2022');
  await expect(page.getByRole('group', { name: 'Conditions' })).toContainText('after the lists are checked');
  await expectAccessible(page);

  // It carries out an agreement of the catalogue; the connection is seen from both ends and taken back.
  const course = screen.region('Course of events');
  await course.getByRole('button', { name: 'Connect with another announcement…' }).click();
  await dialog.getByRole('button', { name: 'Write the connection down' }).click();
  await expect(dialog.getByText('Choose what to link with.')).toBeVisible();
  await dialog.getByLabel('Which announcement').fill('12 November 2026');
  await expect(dialog.getByText('Nothing found')).toBeVisible();
  await dialog.getByLabel('Which announcement').fill('agreement 8 May 2026');
  await dialog.getByRole('radio', { name: 'Agreement, 8 May 2026' }).click();
  await dialog.getByRole('button', { name: 'Write the connection down' }).click();
  await expect(dialog).toHaveCount(0);
  await course.getByRole('button', { name: 'Agreement, 8 May 2026', exact: true }).click();
  await course.getByRole('button', { name: 'Prisoner exchange, 12 November 2026', exact: true }).click();
  await course.getByRole('button', { name: 'Take the connection back: Agreement, 8 May 2026' }).click();
  await expect(course.getByText('No connection with other announcements', { exact: false })).toBeVisible();

  // A number by a speaker, in the same source; then the same page says who said it.
  await screen.button('Add a number…').click();
  await dialog.getByLabel('Number', { exact: true }).fill('1,5');
  await dialog.getByLabel('Who says so').selectOption({ label: 'The Marsh Leaflet' });
  await dialog.getByRole('button', { name: 'Add beside the others' }).click();
  await expect(dialog.getByText('Write a whole number, for example 205.')).toBeVisible();
  await dialog.getByLabel('Number', { exact: true }).fill('40');
  await dialog.getByLabel('Who said it').fill('Office of Storks');
  await dialog.getByRole('button', { name: 'Add beside the others' }).click();
  await expect(dialog).toHaveCount(0);
  const numbers = screen.region('Who says what');
  await expect(numbers.getByRole('row', { name: /^prisoners of war/ }).getByRole('cell')).toContainText('40');
  await expect(numbers.getByRole('columnheader', { name: /^Office of Storks/ })).toBeVisible();

  await screen.go('Announcements');
  await screen.button('Files with announcements').click();
  await page.getByLabel('Who or what collected these announcements').fill('Storks’ Union');
  const file = join(app.outside, 'storks.json');
  await app.answerDialog('save', file);
  await screen.button('Save to a file…').click();
  await expect(page.getByText('1 announcement was saved to the file.')).toBeVisible();
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Test Writer');

  // The same file, once mended and once spoilt.
  const mended = join(app.outside, 'mended.json');
  const spoilt = join(app.outside, 'spoilt.json');
  writeFileSync(mended, text.replace('"number": 40', '"number": 41').replace('Storks’ Union', 'Herons'));
  writeFileSync(spoilt, text.replace('"2026-11-12"', '"12 November"'));
  const choose = async (path: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Choose (a|another) file…$/ }).click();
    await (await chooser).setFiles(path);
  };
  await choose(spoilt);
  const line = text.split('\n').findIndex((one) => one.includes('"value": "2026-11-12"')) + 1;
  await expect(page.getByRole('alert')).toContainText(`Line ${line}, position`);
  await expect(page.getByRole('alert')).toContainText('This value is not what belongs here.');
  await choose(file);
  await expect(page.getByText('Everything in this file is here already.', { exact: false })).toBeVisible();
  await choose(mended);
  await expect(page.getByText('Differ from what is here: 1')).toBeVisible();
  await expect(page.getByText('41 (Office of Storks, The Marsh Leaflet)')).toBeVisible();
  await expect(page.getByText('40 (Office of Storks, The Marsh Leaflet)')).toBeVisible();
  await expectAccessible(page);

  // Another vault on this computer has nothing of it yet.
  const other = await app.nextPage(() => page.getByRole('button', { name: 'Lock' }).click());
  await other.getByRole('button', { name: 'Another vault', exact: true }).click();
  await new StartPages(other).makeVault({ author: 'Second Writer' });
  const second = new CasePages(other);
  await second.go('Announcements');
  await second.button('Files with announcements').click();
  const chooser = other.waitForEvent('filechooser');
  await second.button('Choose a file…').click();
  await (await chooser).setFiles(file);
  await expect(other.getByText('New: 1')).toBeVisible();
  await expect(other.getByLabel('Prisoner exchange, 12 November 2026')).toBeChecked();
  await second.button('Add the chosen ones').click();
  await expect(other.getByText('1 announcement was taken from the file.', { exact: false })).toBeVisible();
  await second.go('Announcements');
  await expect(other.getByText('151 announcements')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(other.getByText('150 announcements')).toBeVisible();
});
