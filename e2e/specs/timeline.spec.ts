import { expect, test } from '../fixtures/app.ts';
import { expectAccessible } from '../pages/axe.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('events stand on a line that the keyboard goes through, as a list, and as charts with their tables', async ({
  app,
}) => {
  const page = await app.page();
  await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  await screen.go('Timeline');
  const line = page.getByRole('group', { name: /^Line of time/ });
  await expect(page.getByText('150 events')).toBeVisible();
  await expectAccessible(page);

  // The arrows go from event to event, + zooms in around the chosen one.
  await line.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(line.getByRole('button', { name: 'Prisoner exchange, 15 May 2026' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(line.getByRole('button', { name: 'Agreement, 8 May 2026' })).toBeFocused();
  await page.keyboard.press('+');
  await expect(page.getByRole('group', { name: 'Line of time, 2026' })).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByText('2 events')).toBeVisible();
  await page.getByRole('button', { name: 'Earlier' }).click();
  await expect(page.getByText('1 event', { exact: true })).toBeVisible();

  // Filters hold for the line, the list and the charts.
  await page.getByText('all', { exact: true }).and(page.locator('label *, label')).first().click();
  await page.getByLabel('Event', { exact: true }).selectOption({ label: 'repatriation of bodies' });
  await expect(page.getByText('39 events')).toBeVisible();
  await page.getByText('bodies by month', { exact: true }).first().click();
  const chart = screen.region('Bodies or remains by month: to Ukraine');
  await expect(chart.getByRole('img').first()).toHaveAttribute('aria-label', /Most in a month/);
  await expect(
    chart.getByText('a number of people cannot be derived from them', { exact: false }),
  ).toBeVisible();
  await expect(chart.getByText('This is not how many people came back', { exact: false })).toBeVisible();
  // Five handovers of June 2025, two of them by different figures; their published sum is not counted beside them.
  const june = chart.getByRole('row', { name: /^June 2025/ });
  await expect(june.getByRole('cell').nth(1)).toHaveText('6,057');
  await expect(june.getByRole('cell').nth(2)).toHaveText('6,060');
  await expectAccessible(page);

  await page.getByRole('main').getByRole('button', { name: 'Print', exact: true }).click();
  await expect(
    page
      .getByRole('article')
      .getByRole('row', { name: /^June 2025/ })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).last().click();
  await page.getByText('line of time', { exact: true }).first().click();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: 'Repatriation of bodies, 26 February 2026' })
    .click();
  await expect(screen.heading('Repatriation of bodies, 26 February 2026')).toBeVisible();
});
