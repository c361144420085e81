import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type App, expect, test } from '../fixtures/app.ts';
import { drawPhoto, writePdf } from '../fixtures/files.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

const section = (page: Page) => page.getByRole('region', { name: 'Photos and papers' });
const viewer = (page: Page) => page.getByRole('dialog');
const card = (page: Page, name: string | RegExp) =>
  section(page).getByRole('listitem').filter({ hasText: name });

async function pick(app: App, page: Page, path: string): Promise<void> {
  await app.answerDialog('open', path);
  await section(page).getByRole('button', { name: 'Add files' }).click();
}

/** Sealed files of the only vault. */
const blobsOf = (vault: string) => readdirSync(join(vault, 'blobs'));
const vaultFolder = (app: App) => {
  const parent = join(app.userData, 'vaults');
  return join(parent, readdirSync(parent)[0] ?? '');
};

test('a photo and papers are kept, looked at, described, and saved out without the place they were taken at', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const page = await app.page();
  const passphrase = await new StartPages(page).makeVault({ author: 'Test Writer' });
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко' });
  await expect(section(page).getByText('No photos or papers yet.')).toBeVisible();

  const photo = await drawPhoto(page, app.outside, 'photo.jpg', 'SecretCam');
  await pick(app, page, photo);
  await card(page, 'photo.jpg').getByRole('button').click();
  const picture = viewer(page).getByRole('img', { name: 'photo.jpg' });
  const sizeOf = () => picture.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  await expect.poll(sizeOf).toEqual([600, 400]);
  // The circle in the middle is drawn.
  const middle = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => [
      ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, 160, 1, 1).data ?? []),
    ]);
  expect((await middle())[0]).toBeLessThan(60);
  await expect(viewer(page).getByText('SecretCam')).toBeVisible();
  await expect(viewer(page).getByText('48.45000, 35.01667')).toBeVisible();
  await expect(viewer(page).getByText(/^[0-9a-f]{64}$/)).toBeVisible();

  await viewer(page).getByRole('button', { name: 'Turn right' }).click();
  await expect.poll(sizeOf).toEqual([400, 600]);
  await viewer(page).getByRole('button', { name: 'Show only a part' }).click();
  await viewer(page).getByLabel('Height').fill('25');
  await viewer(page).getByRole('button', { name: 'Show this part' }).click();
  await expect.poll(sizeOf).toEqual([200, 150]);
  await viewer(page).getByRole('button', { name: 'Show the whole picture' }).click();
  await expect.poll(sizeOf).toEqual([400, 600]);
  await viewer(page).getByLabel('What it shows').fill('at home, in summer');
  await viewer(page).getByLabel('Date of the photo or paper').fill('2021');
  await viewer(page).getByLabel('Shown at the top of the case').click();
  await expect(viewer(page).getByLabel('Shown at the top of the case')).toBeChecked();
  await viewer(page).getByRole('checkbox', { name: 'the Red Cross (ICRC)' }).click();
  await expect(viewer(page).getByRole('checkbox', { name: 'the Red Cross (ICRC)' })).toBeChecked();
  await viewer(page).getByLabel('Fact of this case').selectOption({ label: 'Name: Вигаденко' });
  await viewer(page).getByRole('button', { name: 'It confirms this' }).click();
  await expect(viewer(page).getByRole('button', { name: /^Take back: / })).toBeVisible();
  await expectAccessible(page);
  // From the paper to the fact, from the mark beside the fact to the paper, by keyboard.
  await viewer(page)
    .getByRole('button', { name: /^Go to: / })
    .press('Enter');
  await expect(viewer(page)).toHaveCount(0);
  await expect(file.field('Family name').first()).toBeFocused();
  const mark = page.getByRole('button', { name: 'A paper confirms this: at home, in summer' });
  await mark.press('Enter');
  await expect(viewer(page).getByRole('button', { name: /^Take back: / })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await mark.press('Enter');

  await viewer(page).getByRole('button', { name: 'Save a copy…' }).click();
  await expect(viewer(page).getByText('this file may be shown to: the Red Cross (ICRC).')).toBeVisible();
  const copy = join(app.outside, 'copy.jpg');
  await app.answerDialog('save', copy);
  await viewer(page).getByRole('button', { name: 'Choose where to save' }).click();
  await expect(page.getByText('The copy is saved.')).toBeVisible();
  const copied = readFileSync(copy);
  expect(copied.subarray(0, 2).toString('hex')).toBe('ffd8');
  expect(copied.includes('SecretCam')).toBe(false);

  await viewer(page).getByRole('button', { name: 'Save a copy…' }).click();
  await viewer(page)
    .getByRole('radio', { name: /Exactly as kept/ })
    .check();
  await app.answerDialog('save', copy);
  await viewer(page).getByRole('button', { name: 'Choose where to save' }).click();
  await expect.poll(() => readFileSync(copy).equals(readFileSync(photo))).toBe(true);
  await viewer(page).getByLabel('Hard to look at').click();
  await expect(viewer(page).getByText('Somebody marked this as hard to look at.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'at home, in summer').getByText('Marked as hard to look at')).toBeVisible();

  // Papers: by the dialog, dropped, pasted.
  await pick(app, page, writePdf(app.outside, 'paper.pdf', ['An invented certificate', 'Its second page']));
  // Its first page is its small picture; a file that only begins like a PDF is kept without one.
  const drawn = card(page, 'paper.pdf').locator('canvas');
  await expect
    .poll(() =>
      drawn.evaluate((canvas: HTMLCanvasElement) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return data.filter((value, at) => at % 4 === 0 && value < 128).length;
      }),
    )
    .toBeGreaterThan(20);
  const broken = join(app.outside, 'broken.pdf');
  writeFileSync(broken, '%PDF-1.7 and nothing that a page could be made of');
  await pick(app, page, broken);
  await expect(card(page, 'broken.pdf')).toBeVisible();
  await expect(card(page, 'broken.pdf').locator('canvas')).toHaveCount(0);
  await card(page, 'paper.pdf').getByRole('button').click();
  await expect(viewer(page).getByText('An invented certificate')).toBeAttached();
  await viewer(page).getByRole('button', { name: 'Next page' }).click();
  await expect(viewer(page).getByText('Its second page')).toBeAttached();
  const ink = () =>
    viewer(page)
      .getByRole('img', { name: 'paper.pdf' })
      .evaluate((canvas: HTMLCanvasElement) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return data.filter((value, at) => at % 4 === 0 && value < 100).length;
      });
  await expect.poll(ink).toBeGreaterThan(50);
  await page.keyboard.press('Escape');
  // A second paper for the same value, named from the value; both stand on the print.
  await file.sourceMark('Family name').click();
  await viewer(page).getByLabel('A photo or paper that confirms it').selectOption({ label: 'paper.pdf' });
  await viewer(page).getByRole('button', { name: 'It confirms this' }).click();
  await expect(viewer(page).getByRole('button', { name: 'paper.pdf' })).toBeVisible();
  await expectAccessible(page);
  await viewer(page).getByRole('button', { name: 'paper.pdf' }).click();
  await expect(viewer(page).getByText('An invented certificate')).toBeAttached();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '2 papers confirm this' }).press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText(['at home, in summer', 'paper.pdf']);
  await page.keyboard.press('Escape');
  await file.button('Print').click();
  await expect(page.getByText('Вигаденко1 [paper 1, 2]')).toBeVisible();
  await expect(page.getByText(/^SHA-256: [0-9a-f]{64}$/)).toHaveCount(2);
  await file.button('Back').first().click();

  await section(page)
    .getByRole('list')
    .evaluate((list) => {
      const give = (kind: 'drop' | 'paste', name: string, content: string) => {
        const data = new DataTransfer();
        data.items.add(new File([content], name));
        if (kind === 'drop')
          list.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        else document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
      };
      give('drop', 'letter.txt', 'Шановна пані, це вигаданий лист.');
      give('paste', 'IMG_1.HEIC', '\0\0\0\u0018ftypheic and so on');
    });
  await card(page, 'letter.txt').getByRole('button').click();
  await expect(viewer(page).getByText('Шановна пані, це вигаданий лист.')).toBeVisible();
  await page.keyboard.press('Escape');
  await card(page, 'IMG_1.HEIC').getByRole('button').click();
  await expect(viewer(page).getByText(/HEIC photo from an iPhone/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expectAccessible(page);

  // Nothing of what was looked at is left in the browser's folders; a damaged file is named.
  const session = join(app.userData, 'session');
  const locked = await app.nextPage(() => page.keyboard.press('Control+l'));
  const spilled = readdirSync(session, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.parentPath.includes('blob_storage'),
  );
  expect(spilled).toEqual([]);
  const folder = vaultFolder(app);
  for (const name of blobsOf(folder)) {
    const path = join(folder, 'blobs', name);
    const bytes = readFileSync(path);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
  await new StartPages(locked).unlock(passphrase);
  await locked.getByRole('row', { name: /Вигаденко/ }).click();
  await card(locked, 'letter.txt').getByRole('button').click();
  await expect(viewer(locked).locator('[data-failure="attachment.damaged"]')).toBeVisible();
});

test('a film of 300 MiB is kept and not shown; stopped or killed while it streams it leaves nothing', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const page = await app.page();
  const passphrase = await new StartPages(page).makeVault({ author: 'Test Writer' });
  await new CasePages(page).writeDown({ family: 'Вигаденко' });
  mkdirSync(app.outside, { recursive: true });
  const film = join(app.outside, 'film.mp4');
  const handle = openSync(film, 'w');
  writeSync(handle, '\0\0\0\u0018ftypisom');
  truncateSync(film, 300 * 1024 * 1024);

  await pick(app, page, film);
  await section(page).getByRole('button', { name: 'Stop' }).click();
  await expect(section(page).getByText('Being added: film.mp4')).toHaveCount(0);
  const folder = vaultFolder(app);
  expect(blobsOf(folder)).toEqual([]);

  await pick(app, page, film);
  await card(page, 'film.mp4').getByRole('button').click({ timeout: 90_000 });
  await expect(viewer(page).getByText(/Sound and video are kept whole/)).toBeVisible();
  await expect(viewer(page).getByText('300 MB')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(blobsOf(folder).length).toBe(1);

  await pick(app, page, film);
  await expect.poll(() => blobsOf(folder).some((name) => name.endsWith('.tmp'))).toBe(true);
  await app.kill();
  const again = await app.restart();
  await new StartPages(again).unlock(passphrase);
  await again.getByRole('row', { name: /Вигаденко/ }).click();
  await expect(card(again, 'film.mp4')).toHaveCount(1);
  expect(blobsOf(folder).length).toBe(1);
});
