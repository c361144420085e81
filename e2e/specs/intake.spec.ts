import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { NewsPages } from '../pages/news.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

const text = `On Monday, June 16, Ukraine received the bodies of 1,254 fallen soldiers, the Coordination Headquarters said. Russia received 51 bodies.

The ICRC assisted. It will rain at the weekend.`;

/** How many bytes of drafts are sealed in the vaults of a profile. */
const draftBytes = (userData: string): number =>
  readdirSync(userData, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.draft'))
    .reduce((sum, file) => sum + statSync(join(userData, file)).size, 0);

/** The words of the text as an old mail program would send them. */
const letter = [
  'From: invented@example.invalid',
  'Date: Tue, 17 Jun 2025 09:00:00 +0300',
  'Subject: =?utf-8?Q?Invented_paper?=',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(
    `<html><script>document.title = "hostile"</script><p>${text.replaceAll('\n\n', '</p><p>')}</p></html>`,
  ).toString('base64'),
].join('\r\n');

test('a news text is read, corrected, saved beside the catalogue, and undone as one', async ({ app }) => {
  test.slow();
  let page = await app.page();
  const start = new StartPages(page);
  const words = await start.makeVault();
  await new CasePages(page).writeDown({ family: 'Vyhadanenko' });
  let news = new NewsPages(page);
  await news.open();
  await expectAccessible(page);

  // Nothing is read without a text and a source; a letter gives its words, title and day, and runs nothing.
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByText('Paste a text or open a file.')).toBeVisible();
  const file = join(app.outside, 'letter.eml');
  writeFileSync(file, letter);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(news.text).toHaveValue(/1,254 fallen soldiers/);
  await expect(page.getByLabel('Who published it', { exact: true })).toHaveValue('Invented paper');
  await expect(page.getByLabel('Date of publication')).toHaveValue('2025-06-17');

  // What is on the screen survives a kill, as soon as it was sealed.
  await expect.poll(() => draftBytes(app.userData)).toBeGreaterThan(0);
  const sealed = draftBytes(app.userData);
  await page.getByLabel('Address of the page').fill('example.invalid/news');
  await expect.poll(() => draftBytes(app.userData)).toBeGreaterThan(sealed);
  await app.kill();
  page = await app.restart();
  await new StartPages(page).unlock(words);
  await page.getByRole('row', { name: /Vyhadanenko/ }).waitFor({ timeout: 60_000 });
  news = new NewsPages(page);
  await news.open();
  await expect(page.getByRole('region', { name: 'The text that you were reading' })).toBeVisible();
  await expect(news.text).toHaveValue(/1,254 fallen soldiers/);
  await expect(page.getByLabel('Address of the page')).toHaveValue('example.invalid/news');

  await news.read('17.06.2025', 'Invented paper');
  const card = news.card('Repatriation of bodies, 16 June 2025');
  await expect(card).toBeVisible();
  await expect(page.getByText('Not understood: 1 sentence of 4')).toBeVisible();
  await expect(card.getByRole('note')).toContainText('the number there is another one');
  await expectAccessible(page);

  // Marks and values lead to each other by keyboard.
  await news.mark(/1,254/).focus();
  await page.keyboard.press('Enter');
  await expect(news.value(/1,254/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(news.mark(/1,254/)).toBeFocused();

  // One number is corrected; the announcement is a further source of one that is known, which a person decides.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByLabel('Number', { exact: true }).fill('1,246');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(card).toContainText('corrected by you');
  await news.save();
  await expect(page.getByText('Choose for each announcement what to do with it.')).toBeVisible();
  await card
    .getByRole('radio', { name: /Add as a further source: Repatriation of bodies, 16 June 2025/ })
    .check();
  await news.save();
  await page.getByRole('heading', { level: 1, name: 'Saved' }).waitFor();
  await expect(page.getByText(/The sources differ/)).toBeVisible();
  // The case that it may concern, with what is missing to say more.
  const cases = page.getByRole('region', { name: 'Cases to check against this', exact: true });
  await cases.getByRole('combobox').first().selectOption('unknown');
  await expect(cases).toContainText('Vyhadanenko');
  await expectAccessible(page);

  // The same text again says what was decided.
  await page.getByRole('button', { name: 'Read another text' }).click();
  await news.text.fill(text);
  await news.read('17.06.2025', 'Invented paper');
  const before = page.getByRole('region', { name: 'This text was read before' });
  await before.getByRole('button', { name: 'Repatriation of bodies, 16 June 2025' }).click();
  await page.getByRole('heading', { level: 1, name: 'Repatriation of bodies, 16 June 2025' }).waitFor();
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(region('Who says what')).toContainText('1,246');
  await expect(region('Who says what')).toContainText('1,248');

  // A person prefers one of the numbers, with the reason; it is their own word, undone by itself.
  const differences = region('Where sources differ');
  await differences.getByRole('button', { name: 'Compare' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show this first' }).first().click();
  await dialog.getByLabel('Why this one').fill('counted at the border');
  await dialog.getByRole('button', { name: 'Show first', exact: true }).click();
  await dialog.getByText('counted at the border', { exact: false }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(differences).not.toContainText('counted at the border');

  // All that came from the text goes with one step back: number, report and paper.
  await page.keyboard.press('Control+z');
  await expect(region('Who says what')).not.toContainText('1,246');
  await expect(region('Where this is known from')).not.toContainText('Invented paper');

  // A text in which nothing is found is kept as a source when the person wants it, and known again.
  await page.getByRole('navigation').getByRole('button', { name: 'Announcements' }).click();
  await page.getByRole('button', { name: 'Read a news text', exact: true }).click();
  await page.getByRole('button', { name: 'Change the text' }).click();
  await news.text.fill('It will rain at the weekend.');
  await news.read('17.06.2025', 'Invented weather');
  await expect(page.getByText('No announcement was found in the text')).toBeVisible();
  await page.getByRole('button', { name: 'Keep the text as a source' }).click();
  await expect(page.getByText(/The text is kept among the sources/)).toBeVisible();
  await page.getByRole('button', { name: 'Read another text' }).click();
  await news.text.fill('It will rain at the weekend.');
  await news.read('17.06.2025', 'Invented weather');
  await expect(page.getByRole('region', { name: 'This text was read before' })).toContainText(
    'Invented weather',
  );
});
