import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type App, expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

/** Violations of one screen, as rule and place; empty when all is well. */
async function violations(page: Page): Promise<readonly string[]> {
  // Animations off: a half faded text has no contrast yet.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const result = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

async function checkEveryScreen(app: App, theme: 'light' | 'dark') {
  const page = await app.page();
  await page.emulateMedia({ colorScheme: theme });
  const start = new StartPages(page);
  const screen = new CasePages(page);
  const check = async (name: string) => expect.soft(await violations(page), `${theme}: ${name}`).toEqual([]);

  await check('start');
  const words = await start.toWords();
  await check('passphrase');
  await start.takeWords(words);
  await check('recovery sheet');
  await start.button('I will do it later').click();
  await screen.button('Write down a person').waitFor();
  await check('no cases yet');
  await screen.button('Write down a person').click();
  await page.getByRole('dialog').getByLabel('Family name').waitFor();
  await check('new case');
  await page.keyboard.press('Escape');
  await screen.writeDown({ family: 'Вигаденко', source: 'letter of an invented unit' });
  await screen.write('Unit', 'рота «Вигадка»');
  await check('case file');
  await screen
    .region('Service or work')
    .getByRole('button', { name: /^Who says so/ })
    .last()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Another source says…' }).click();
  await check('what another source says');
  await page.keyboard.press('Escape');
  await screen.button('Add a link').click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await check('new link');
  await page.keyboard.press('Escape');
  await screen.go('Cases');
  await page.getByRole('row', { name: /Вигаденко/ }).waitFor();
  await check('cases');
  await screen.go('Announcements');
  await page.getByRole('listitem').first().waitFor();
  await check('announcements');
  await page.getByRole('listitem').getByRole('button').nth(20).click();
  await screen.region('Numbers').waitFor();
  await check('announcement');
  await screen.go('History');
  await page.getByText('A person was written down').waitFor();
  await check('history');
  await screen.go('Settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await check('settings');
  const locked = await app.nextPage(() => page.keyboard.press('Control+l'));
  await locked.emulateMedia({ colorScheme: theme });
  expect.soft(await violations(locked), `${theme}: unlock`).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`no screen breaks a rule of accessibility in the ${theme} theme`, async ({ app }) => {
    test.setTimeout(180_000);
    await checkEveryScreen(app, theme);
  });
}
