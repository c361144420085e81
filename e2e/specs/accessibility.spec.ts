import { expect, test } from '../fixtures/app.ts';
import { expectAccessibleInBothThemes } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('no screen of an open vault breaks a rule of accessibility, in either theme', async ({ app }) => {
  test.setTimeout(180_000);
  const page = await app.page();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  const check = (name: string) => test.step(name, () => expectAccessibleInBothThemes(page));

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
  await page.getByRole('dialog').getByRole('radio', { name: /2026/ }).first().waitFor();
  await check('new link');
  await page.keyboard.press('Escape');
  await screen.button('Print').click();
  await screen.button('Save as PDF').waitFor();
  await check('paper');
  await screen.go('Cases');
  await page.getByRole('row', { name: /Вигаденко/ }).waitFor();
  await check('cases');
  await screen.go('Announcements');
  await page.getByRole('listitem').first().waitFor();
  await check('announcements');
  await page.getByRole('listitem').getByRole('button').nth(20).click();
  await screen.region('Who says what').waitFor();
  await check('announcement');
  await screen.go('History');
  await page.getByRole('list', { name: 'Acts' }).getByText('A person was written down').waitFor();
  await check('history');
  await screen.go('Glossary');
  await page.getByLabel('Find a word in any language').fill('тяжкопоран');
  await expect(page.getByText('seriously wounded')).toBeVisible();
  await expect(page.getByText('missing in action')).toHaveCount(0);
  await check('glossary');
  // As narrow as with text at 200 %: the places lie behind one button, and choosing one closes them.
  await page.setViewportSize({ width: 640, height: 640 });
  const places = page.getByRole('navigation');
  await expect(places).toBeHidden();
  await screen.button('Sections').click();
  await places.getByRole('button', { name: 'Cases' }).waitFor();
  await check('places of a narrow window');
  await screen.go('Cases');
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
  await expect(places).toBeHidden();
});
