import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';

test('what a person picked or named: folders as tokens, prints where they were wanted', async ({ app }) => {
  await test.step('a cancelled folder dialog is no folder', async () => {
    const page = await app.page();
    await app.answerDialog('open', null);
    expect(await page.evaluate(() => window.zhuravli.chooseFolder('open'))).toEqual({
      ok: true,
      value: null,
    });
  });
  await test.step('a folder that a person picked comes to the page as a token, never as a path', async () => {
    const page = await app.page();
    await app.answerDialog('open', app.outside);
    const answer = await page.evaluate(() => window.zhuravli.chooseFolder('create'));
    expect(answer).toEqual({ ok: true, value: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/) });
  });
  await test.step('a cancelled print leaves no file', async () => {
    const page = await app.page();
    await app.answerDialog('save', null);
    expect(await page.evaluate(() => window.zhuravli.printPage('pdf', 'x'))).toEqual({
      ok: true,
      value: 'cancelled',
    });
    expect(readdirSync(app.outside)).toEqual([]);
  });
  await test.step('the page is printed to the PDF that a person named', async () => {
    const page = await app.page();
    const file = join(app.outside, 'аркуш.pdf');
    await app.answerDialog('save', file);
    expect(await page.evaluate(() => window.zhuravli.printPage('pdf', 'Аркуш'))).toEqual({
      ok: true,
      value: 'done',
    });
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(file).length).toBeGreaterThan(500);
  });
  await test.step('a print that cannot be written says so', async () => {
    const page = await app.page();
    await app.answerDialog('save', join(app.outside, 'gone', 'x.pdf'));
    expect(await page.evaluate(() => window.zhuravli.printPage('pdf', 'x'))).toEqual({
      ok: false,
      code: 'storage.folder-gone',
    });
    mkdirSync(join(app.outside, 'folder.pdf'));
    await app.answerDialog('save', join(app.outside, 'folder.pdf'));
    expect(await page.evaluate(() => window.zhuravli.printPage('pdf', 'x'))).toEqual({
      ok: false,
      code: 'storage.io',
    });
  });
  await test.step('the log holds names and durations, and no path', async () => {
    const page = await app.page();
    await app.answerDialog('open', app.outside);
    await page.evaluate(() => window.zhuravli.chooseFolder('open'));
    const log = readFileSync(join(app.userData, 'logs/main.log'), 'utf8');
    expect(log).toContain('"name":"vault:choose-folder"');
    expect(log).not.toContain(app.outside);
    expect(log).not.toContain('outside-');
  });
});
