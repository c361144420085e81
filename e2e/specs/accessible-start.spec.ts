import { test } from '../fixtures/app.ts';
import { expectAccessibleInBothThemes } from '../pages/axe.ts';
import { StartPages } from '../pages/start.ts';

test('every screen from the first start to the settings is accessible in both themes', async ({ app }) => {
  // Eight screens, twice each, and two derivations of a key.
  test.slow();
  const page = await app.page();
  const start = new StartPages(page);
  await expectAccessibleInBothThemes(page);
  await start.chooseLanguage('English');
  await expectAccessibleInBothThemes(page);
  const words = await start.toWords();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('radio', { name: 'Your own' }).check();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('radio', { name: 'Six random words' }).check();
  await start.takeWords(await start.words());
  await expectAccessibleInBothThemes(page);
  await start.button('I have the sheet, check it').click();
  await expectAccessibleInBothThemes(page);
  await start.typeGroupsBack(Array.from({ length: 16 }, () => 'QQQQ'));
  await page.getByRole('alert').waitFor();
  await expectAccessibleInBothThemes(page);
  await start.button('Back').click();
  await start.button('I will do it later').click();
  await page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
  await expectAccessibleInBothThemes(page);
  await start.button('Change the passphrase').click();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
  const locked = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  await locked.unlock(`${words} wrong`);
  await locked.failure('vault.wrong-passphrase').waitFor({ timeout: 60_000 });
  await expectAccessibleInBothThemes(locked.page);
});
