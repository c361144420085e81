import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

test('a folder that goes away while the vault is open: the text stays in its field, and saves when the folder is back', async ({
  app,
}) => {
  const page = await app.page();
  const words = await new StartPages(page).makeVault();
  const file = new CasePages(page);
  await file.writeDown({ family: 'Вигаденко' });
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  renameSync(join(vaults, id), join(app.outside, id));

  const unit = file.field('Unit');
  await unit.fill('рота «Вигадка»');
  await unit.press('Tab');
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 30_000 });
  await expect(unit).toHaveValue('рота «Вигадка»');

  renameSync(join(app.outside, id), join(vaults, id));
  const before = await file.savedAt();
  await unit.press('Enter');
  await file.savedAfter(before);
  await app.close();

  const again = await app.restart();
  await new StartPages(again).unlock(words);
  await again.getByRole('row', { name: /Вигаденко/ }).click();
  await expect(new CasePages(again).field('Unit')).toHaveValue('рота «Вигадка»');
});
