import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CaseListPage } from '../pages/case-list.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--demo', '--lang=en'] });

test('the demonstration has sixty invented cases, says on every screen what it is, and still does when opened later', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.button('Make the demonstration').click();
  await start.button('Continue').click();
  const words = await start.words();
  await start.takeWords(words);
  await start.button('I will do it later').click();
  const list = new CaseListPage(start.page);
  await expect(list.found).toHaveText('60 cases');
  const banner = start.page.getByText('A demonstration: all people here are invented.');
  await expect(banner).toBeVisible();

  await list.search.fill('Vyhadanko');
  await expect(list.found).toHaveText(/^\d cases found$/);
  await list.rows.filter({ hasText: 'Вигаданко Сергій' }).press('Enter');
  await expect(start.page.getByRole('heading', { level: 1 })).toHaveText(/Вигаданко/);
  await expect(banner).toBeVisible();
  await expectAccessible(start.page);

  const navigation = start.page.getByRole('navigation');
  for (const [place, shown] of [
    ['Announcements', '2025'],
    ['Lists', 'An invented list from a foreign channel'],
    ['History', 'Marta Vyhadana'],
  ] as const) {
    await navigation.getByRole('button', { name: place }).click();
    await expect(start.page.getByRole('main').getByText(shown).locator('visible=true').first()).toBeVisible();
    await expect(banner).toBeVisible();
  }

  // Without the switch it opens like any other vault, asks which of the two types, and says the same.
  const again = new StartPages(await app.restart(['--lang=en']));
  await again.unlock(words);
  await again.page.getByRole('button', { name: /Marta Vyhadana/ }).click();
  await expect(new CaseListPage(again.page).found).toHaveText('60 cases');
  await expect(again.page.getByText('A demonstration: all people here are invented.')).toBeVisible();
});
