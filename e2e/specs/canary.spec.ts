import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { drawPhoto } from '../fixtures/files.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

/** Every file below a folder; links are not followed. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = lstatSync(path);
    if (stat.isDirectory()) return filesBelow(path);
    return stat.isFile() ? [path] : [];
  });
}

/** A text as the ways in which programs write text: UTF-8, UTF-16, base64 at each of three offsets. */
function traces(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return Buffer.from(shifted.slice(shift === 0 ? 0 : 4, -4));
  });
  return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16(), ...base64];
}

function findTraces(folder: string, canaries: readonly string[]): readonly string[] {
  const wanted = canaries.flatMap((canary) => traces(canary).map((bytes, way) => ({ canary, bytes, way })));
  return filesBelow(folder).flatMap((file) => {
    const content = readFileSync(file);
    return wanted
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ canary, way }) => `${file.slice(folder.length + 1)}: ${canary} (way ${way})`);
  });
}

/** What a picture and a small picture of it begin with, were they not sealed. */
const pictureHeads = [Buffer.from('WEBPVP8'), Buffer.from('JFIF\0\x01')];

const picturesBelow = (folder: string): readonly string[] =>
  filesBelow(folder).filter((file) => {
    const content = readFileSync(file);
    return pictureHeads.some((head) => content.includes(head));
  });

test('the search itself finds what lies in clear', async ({ app }) => {
  writeFileSync(join(app.outside, 'a'), Buffer.from('xx КанарейкаВідкрита yy', 'utf16le'));
  writeFileSync(join(app.outside, 'b'), Buffer.from('1КанарейкаВідкрита').toString('base64'));
  expect(findTraces(app.outside, ['КанарейкаВідкрита']).length).toBeGreaterThanOrEqual(2);
  expect(picturesBelow(app.outside)).toEqual([]);
  await drawPhoto(await app.page(), app.outside, 'c.jpg', 'Cam');
  expect(picturesBelow(app.outside).length).toBe(1);
});

test('nothing that was typed lies in clear on the disk: saved, drafted, printed, locked, killed', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const canaries = {
    author: 'КанарейкаАвтор',
    family: 'КанарейкаПрізвище',
    unit: 'КанарейкаЧастина',
    place: 'КанарейкаМісце',
    source: 'КанарейкаДжерело',
    note: 'КанарейкаНотатка',
    search: 'КанарейкаПошук',
    reason: 'КанарейкаПричина',
    draft: 'КанарейкаЧернетка',
    wrong: 'КанарейкаХибнаФраза',
    fileName: 'КанарейкаФайл',
    fileText: 'КанарейкаВміст',
    camera: 'CanaryCamera',
    caption: 'КанарейкаПідпис',
  };
  const page = await app.page();
  const start = new StartPages(page);
  const words = await start.makeVaultInWindow({ author: canaries.author });
  const file = new CasePages(page);
  await file.writeDown({ family: canaries.family, source: canaries.source });
  await file.write('Unit', canaries.unit);
  await file.write('Where the last contact was', canaries.place);
  await file.write('Note', canaries.note);
  const papers = page.getByRole('region', { name: 'Photos and papers' });
  writeFileSync(join(app.outside, `${canaries.fileName}.txt`), canaries.fileText.repeat(5000));
  for (const path of [
    join(app.outside, `${canaries.fileName}.txt`),
    await drawPhoto(page, app.outside, `${canaries.fileName}.jpg`, canaries.camera),
  ]) {
    await app.answerDialog('open', path);
    await papers.getByRole('button', { name: 'Add files' }).click();
    await papers
      .getByRole('listitem')
      .filter({ hasText: basename(path) })
      .getByRole('button')
      .click();
    await page.getByRole('dialog').getByText('Checked just now').waitFor();
    await page.getByRole('dialog').getByLabel('What it shows').fill(canaries.caption);
    await page.getByRole('dialog').getByLabel('What it shows').press('Tab');
    await papers.getByRole('listitem').filter({ hasText: canaries.caption }).first().waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  // Its small picture was made and kept.
  await papers.getByRole('listitem').locator('canvas').first().waitFor();
  await file.button('Add a link').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Which announcement').fill('May 2026');
  await dialog.getByRole('radio', { name: /2026/ }).first().click();
  await dialog.getByLabel('Why you think so').fill(canaries.reason);
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await file.go('Cases');
  await page.getByLabel('Find a person').fill(canaries.search);
  await page.getByLabel('Find a person').fill('');
  await page.getByRole('row', { name: new RegExp(canaries.family) }).click();
  await file.button('Print').click();
  await app.answerDialog('save', join(app.outside, 'asked-for.pdf'));
  await file.button('Save as PDF').click();
  await expect(page.getByText('The PDF file was written.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(findTraces(app.userData, Object.values(canaries)), 'while open').toEqual([]);

  const locked = new StartPages(await app.nextPage(() => page.keyboard.press('Control+l')));
  expect(await locked.page.evaluate(() => document.documentElement.outerHTML.includes('Канарейка'))).toBe(
    false,
  );
  expect(findTraces(app.userData, Object.values(canaries)), 'after the lock').toEqual([]);
  expect(picturesBelow(app.userData), 'pictures after the lock').toEqual([]);

  await locked.unlock(canaries.wrong);
  await expect(locked.failure('vault.wrong-passphrase')).toBeVisible({ timeout: 30_000 });
  await locked.unlock(words);
  const again = new CasePages(locked.page);
  await locked.page.getByRole('row', { name: new RegExp(canaries.family) }).click();
  await again.field('How it was, in your own words').fill(canaries.draft);
  const drafted = () =>
    filesBelow(join(app.userData, 'vaults')).filter((path) => path.endsWith('.draft')).length;
  await expect.poll(drafted, { timeout: 10_000 }).toBeGreaterThan(0);
  await app.kill();
  // Two words that follow each other: a single one is a plain English word, which the browser's own files hold too.
  const pairs = words.split(' ').flatMap((word, i, all) => (i === 0 ? [] : [`${all[i - 1]} ${word}`]));
  const everything = [...Object.values(canaries), words, ...pairs];
  expect(findTraces(app.userData, everything), 'after the kill').toEqual([]);
  expect(picturesBelow(app.userData), 'pictures after the kill').toEqual([]);
});
