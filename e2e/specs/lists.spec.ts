import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodFiles, pfif } from '../../renderer/readers/testing/good-files.ts';
import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

/** Bytes of a text in Windows-1251, which the platform only decodes. */
function windows1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

test('a list in Windows-1251 is taken in whole, compared across scripts, judged by keyboard, undone, and never asked again', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault({ use: 'An organisation' });
  const screen = new CasePages(page);
  for (const [family, given] of [
    ['Вигаданко', 'Сергій'],
    ['Журавлинний', 'Олег'],
    ['Уявленко', 'Наталія'],
  ] as const) {
    await screen.go('Cases');
    await screen.writeDown({ family, given });
  }

  // Another spelling of a name on file: found in the search, and offered before it is written down twice.
  await screen.go('Cases');
  await page.getByLabel('Find a person').fill('Vyhadanko');
  const alike = page.getByRole('region', { name: 'Names that are alike, written differently' });
  await expect(alike.getByRole('button', { name: /Вигаданко Сергій/ })).toBeVisible();
  await page.getByLabel('Find a person').fill('');
  await page.getByRole('main').getByRole('button', { name: 'Write down a person' }).click();
  await page.getByRole('dialog').getByLabel('Family name').fill('Журавлинный');
  await expect(page.getByRole('region', { name: 'This person may be on file already' })).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Журавлинний Олег/ })
    .click();
  await expect(screen.heading('Журавлинний')).toBeVisible();

  const strangers = Array.from({ length: 1989 }, (_, at) => `${at + 12};Рядків${at} Тест;;`);
  const rows = [
    'Список для перевірки;;;',
    '№;ФИО;Дата рождения;В/ч',
    '1;ВЫГАДАНКО СЕРГЕЙ;01.02.1990;А0000',
    '2;Журавлинный Олег;31.02.1988;',
    '3;;;разом двоє',
    // Eight more lines of the same two people, as lists repeat them.
    ...Array.from(
      { length: 8 },
      (_, at) => `${at + 4};${at % 2 === 0 ? 'ВЫГАДАНКО СЕРГЕЙ' : 'Журавлинный Олег'};;А${at}`,
    ),
    ...strangers,
  ];
  const file = join(app.outside, 'список.csv');
  writeFileSync(file, windows1251(rows.join('\r\n')));
  await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
  await expectAccessible(page);
  await screen.button('Add a list').click();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText('2,000 rows will be saved')).toBeVisible();
  await expect(page.getByText('1 row has no name', { exact: false })).toBeVisible();
  await expect(page.getByLabel('What column 2 holds')).toHaveValue('name');
  await expect(page.getByLabel('What column 3 holds')).toHaveValue('birth-date');
  await expect(page.getByLabel('Name of the list')).toHaveValue('список');
  await expectAccessible(page);
  await page.getByLabel('Who says so').selectOption({ label: 'A new source…' });
  await page.getByLabel('Who or what it is').fill('Вигаданий канал');
  await page.getByLabel('What kind of source').selectOption('hostile-list');
  await expect(page.getByText('confirms nothing', { exact: false })).toBeVisible();
  await screen.button('Save the list').click();

  await expect(screen.heading('список')).toBeVisible();
  await expect(page.getByText('list of the other side')).toBeVisible();
  const review = page.getByRole('button', { name: 'Review 10 rows' });
  await expect(review).toBeVisible();
  await expect(page.getByRole('button', { name: 'without a name: 1' })).toBeVisible();
  await expectAccessible(page);
  await review.click();
  const printed = page.getByRole('region', { name: 'As printed' });
  const onFile = page.getByRole('region', { name: 'Cases that are alike' });
  // The likeliest first, in the order of the file; a day that never was is kept as it was printed.
  await expect(printed.getByText('Журавлинный Олег', { exact: true })).toBeVisible();
  await expect(printed.getByText('31.02.1988', { exact: true })).toBeVisible();
  await expect(onFile.getByRole('heading', { name: /Журавлинний/ })).toBeVisible();
  await expect(onFile.getByText('Surname: Журавлинный = Журавлинний', { exact: false })).toBeVisible();
  // The same name in other rows, with what agrees: lists repeat themselves and each other.
  const elsewhere = printed.getByRole('region', { name: 'May also be printed here' });
  await expect(elsewhere.getByRole('button', { name: /Журавлинный Олег .*row \d/ })).toHaveCount(4);
  await expectAccessible(page);
  // Why is written where it is judged; a digit in the text is no judgement.
  await onFile.getByRole('textbox', { name: /Why/ }).fill('1 ряд: той самий рік');
  await onFile.getByRole('button', { name: 'same person' }).click();
  for (const [at, key] of ['2', '3', '1', '2', '3', '1', '2', '3', '2'].entries()) {
    await expect(page.getByText(`Row ${at + 2} of 10`)).toBeVisible();
    await expect(onFile.getByRole('article').first()).toBeVisible();
    await page.keyboard.press(key);
    if (at < 8 && key !== '1') await expect(page.getByText(`Row ${at + 3} of 10`)).toBeVisible();
  }
  await expect(onFile.getByText(/Judgement: another person/)).toBeVisible();
  await screen.button('To the list').click();
  await expect(page.getByRole('button', { name: 'same person: 3' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'another person: 4' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'unclear: 3' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Review/ })).toHaveCount(0);

  // A vault of an association: one person's word waits for another's, and the same one cannot be the second.
  const second = page.getByRole('checkbox', { name: 'A second look by another person' });
  await second.click();
  await expect(page.getByRole('button', { name: 'waiting for a second look: 3' })).toBeVisible();
  await expectAccessible(page);
  await screen.button('Review 3 rows').click();
  await expect(page.getByText('Row 1 of 3')).toBeVisible();
  await expect(onFile.getByText('1 ряд: той самий рік')).toBeVisible();
  await expect(onFile.getByText('The second look is for another person', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await onFile.getByRole('button', { name: 'same person' }).click();
  await expect(page.locator('[data-failure="save.own-judgement"]')).toBeVisible();
  await screen.button('To the list').click();
  await second.click();
  await expect(second).not.toBeChecked();

  // The event that the list was published for is chosen afterwards; the way to it stands in the list.
  await screen.button('Choose the event').click();
  await page.getByRole('dialog').getByLabel('Which announcement').fill('15 May 2026');
  await page.getByRole('dialog').getByRole('radio', { name: 'Prisoner exchange, 15 May 2026' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Attach to the event' }).click();
  await expect(screen.button('Prisoner exchange, 15 May 2026')).toBeVisible();

  // A case that changes has the list compared again: what was answered is not asked again.
  await screen.go('Cases');
  await screen.writeDown({ family: 'Рядків', given: 'Марко' });
  await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('button', { name: /^список/ }).click();
  await expect(page.getByRole('button', { name: 'another person: 4' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Review/ })).toHaveCount(0);
  // The new case, the event, the setting twice, ten judgements and the list itself are taken back one after the other.
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Review 1 row' })).toBeVisible();
  for (let step = 0; step < 10; step++) await page.keyboard.press('Control+z');
  await expect(screen.heading('This list is not here')).toBeVisible();
});

test('a file that cannot be read says why and what to do, and a pasted message is read line by line', async ({
  app,
}) => {
  const page = await app.page();
  const passphrase = await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
  await screen.button('Add a list').click();
  const photo = join(app.outside, 'list.xlsx');
  writeFileSync(photo, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  await page.locator('input[type="file"]').setInputFiles(photo);
  await expect(page.locator('[data-failure="file.unknown-format"]')).toBeVisible();
  // A PDF is read in the worker of the app itself, as the table that is printed in it; a locked one says so.
  const paper = join(app.outside, 'paper.pdf');
  writeFileSync(paper, goodFiles.pdf ?? '');
  await page.locator('input[type="file"]').setInputFiles(paper);
  await expect(page.getByText('3 rows will be saved')).toBeVisible();
  await expect(page.getByLabel('What column 2 holds')).toHaveValue('name');
  await screen.button('Another file').click();
  const exchange = join(app.outside, 'people.xml');
  writeFileSync(exchange, pfif.replace('2026-01-15T10', '2026-01-35T10'));
  await page.locator('input[type="file"]').setInputFiles(exchange);
  await expect(page.getByText('Line 2, source_date:')).toBeVisible();
  await expect(page.getByText('1 row will be saved')).toBeVisible();
  await expectAccessible(page);
  await screen.button('Another file').click();
  await page
    .getByLabel('Text of the list')
    .fill('1. Вигаданко Сергій Петрович, 01.02.1990\n2. Журавлинний О. І.');
  await screen.button('Read the text').click();
  await expect(page.getByText('2 rows will be saved')).toBeVisible();
  await screen.button('Save the list').click();
  await expect(page.getByText('Give the list a name', { exact: false })).toBeVisible();
  await page.getByLabel('Name of the list').fill('Повідомлення');
  await screen.button('Save the list').click();
  await expect(screen.heading('Повідомлення')).toBeVisible();
  await expect(page.getByRole('row', { name: /Вигаданко Сергій Петрович/ })).toBeVisible();
  // The same text once more is said to be on file, and not kept from being taken in.
  await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
  await screen.button('Add a list').click();
  await page
    .getByLabel('Text of the list')
    .fill('1. Вигаданко Сергій Петрович, 01.02.1990\n2. Журавлинний О. І.');
  await screen.button('Read the text').click();
  const known = page.getByRole('region', { name: 'This file was taken in before' });
  await expect(page.getByText('2 rows will be saved')).toBeVisible();
  await expectAccessible(page);
  await known.getByRole('button', { name: /Повідомлення/ }).click();
  await expect(screen.heading('Повідомлення')).toBeVisible();
  // Nothing of the list is on the disk in the clear.
  expect(readFileSync(photo).length).toBe(6);

  await screen.button('Save as a table').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Anybody can read this file')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('radio', { name: 'CSV' }).check();
  await dialog.getByRole('textbox', { name: 'Your passphrase once more' }).fill(passphrase);
  const table = join(app.outside, 'table.csv');
  await app.answerDialog('save', table);
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText('The table with 2 rows was saved.')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(table, 'utf8')).toMatch(/^\ufeff"Row","As printed"[\s\S]*"no case is alike"/);

  // A case without any consent goes into a PFIF file only when somebody says that the family agrees.
  await screen.go('Cases');
  await screen.writeDown({ family: 'Вигаданко', given: 'Сергій' });
  await screen.go('Cases');
  await page.getByRole('row', { name: /Вигаданко/ }).focus();
  await page.keyboard.press('Space');
  await screen.button('PFIF file…').click();
  await expect(dialog.getByText('Nobody goes into the file')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /without any consent/ }).check();
  await expect(dialog.getByText('1 person goes into the file')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Your passphrase once more' }).fill(passphrase);
  const people = join(app.outside, 'people-out.xml');
  await app.answerDialog('save', people);
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByText('The file with 1 person was saved.')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(people, 'utf8')).toContain('<pfif:full_name>Вигаданко Сергій</pfif:full_name>');
});

test('a table of one’s own cases becomes cases, and the next one updates them by their number, nothing overwritten', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  const read = async (rows: readonly string[]) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
    await screen.button('Add a list').click();
    await page.getByLabel('Text of the list').fill(rows.join('\n'));
    await screen.button('Read the text').click();
    await page.getByRole('radio', { name: /Our own cases/ }).check();
  };
  const head = '№ справи;ПІБ;Дата народження;Звання;Телефон рідних;Мітка';
  await read([
    head,
    'Ж-1;Вигаданко Сергій;01.02.1990;солдат;+380 00 000 00 01;а',
    'Ж-2;Уявленко Олена;1988;;;б',
  ]);
  await expect(page.getByLabel('What column 1 holds')).toHaveValue('id');
  await page.getByLabel('What column 6 holds').selectOption('call-sign');
  await expectAccessible(page);
  await page.getByLabel('What to call this table').fill('Картотека');
  await screen.button('Compare with the cases').click();
  await expect(page.getByText('2 new cases will be added')).toBeVisible();
  await screen.button('Back to the columns').click();
  await expect(page.getByLabel('What to call this table')).toHaveValue('Картотека');
  await screen.button('Compare with the cases').click();
  await screen.button('Save to the vault').click();
  await expect(screen.heading('Cases')).toBeVisible();
  await expect(page.getByRole('row', { name: /Вигаданко Сергій/ })).toBeVisible();

  // The columns are proposed as before; one row says something else, one is alike and has no number.
  await read([
    head,
    'ж 1;Вигаданко Сергій;01.02.1991;сержант;+380 00 000 00 01;а',
    ';Uiavlenko Olena;1988;;;',
  ]);
  await expect(page.getByText('The columns are set as the last time', { exact: false })).toBeVisible();
  await expect(page.getByLabel('What column 6 holds')).toHaveValue('call-sign');
  await page.getByLabel('What to call this table').fill('Картотека, осінь');
  await screen.button('Compare with the cases').click();
  await expect(page.getByText('Facts will be added to 1 case on file')).toBeVisible();
  await expect(page.getByText('1 row will wait in a list for your decision')).toBeVisible();
  await expectAccessible(page);
  const rows = page.getByRole('row');
  await rows.filter({ hasText: 'Uiavlenko' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'leave for later' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /Add to the case: Уявленко Олена/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await rows.filter({ hasText: 'Вигаданко' }).press('Enter');
  await expect(dialog.getByRole('row', { name: /Rank/ })).toContainText('солдат');
  await dialog.getByLabel('What to do with: Rank').selectOption('correct');
  await dialog.getByLabel('What to do with: Date of birth').selectOption('leave');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await screen.button('Save to the vault').click();
  await expect(screen.heading('Картотека, осінь')).toBeVisible();
  await expect(page.getByRole('row', { name: /Uiavlenko Olena/ })).toBeVisible();
  await screen.go('Cases');
  await page.getByRole('row', { name: /Вигаданко Сергій/ }).press('Enter');
  await expect(screen.field('Rank')).toHaveValue('сержант');
  await expect(screen.field('Date of birth')).toHaveValue(/1990/);
  await page.keyboard.press('Control+z');
  await expect(screen.field('Rank')).toHaveValue('солдат');
});
