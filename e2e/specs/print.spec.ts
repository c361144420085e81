import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=uk'], systemLanguages: ['uk-UA'] });

const pdfText = (file: string): string | null => {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } catch {
    return null;
  }
};

test('a case is printed to a PDF with its name, its source and nothing of the window', async ({ app }) => {
  const page = await app.page();
  const start = new StartPages(page);
  await page.getByRole('navigation').getByRole('button', { name: 'English' }).click();
  await start.makeVault();
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко', given: 'Казимир', source: 'лист вигаданої частини' });
  await file.write('Unit', 'рота «Вигадка»');
  await page.keyboard.press('Control+p');
  const target = join(app.outside, 'page.pdf');
  await app.answerDialog('save', target);
  await file.button('Save as PDF').click();
  await expect(page.getByText('The PDF file was written.')).toBeVisible();
  expect(existsSync(target)).toBe(true);
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
  const text = pdfText(target);
  test.skip(text === null, 'pdftotext is not on this machine');
  expect(text).toContain('Вигаденко Казимир');
  expect(text).toContain('рота «Вигадка»');
  expect(text).toContain('лист вигаданої частини');
  expect(text).not.toContain('Save as PDF');
  expect(text).not.toContain('Announcements\n');
});

test('a cancelled dialog writes nothing and says nothing', async ({ app }) => {
  const page = await app.page();
  const start = new StartPages(page);
  await page.getByRole('navigation').getByRole('button', { name: 'English' }).click();
  await start.makeVault();
  const file = new CasePages(page);
  await file.go('Announcements');
  await page.getByRole('listitem').getByRole('button').first().click();
  await file.button('Print').click();
  await app.answerDialog('save', null);
  await file.button('Save as PDF').click();
  await expect(file.button('Save as PDF')).toBeEnabled();
  await expect(page.getByText('The PDF file was written.')).toHaveCount(0);
});
