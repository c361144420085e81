import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { StartPages } from '../pages/start.ts';

/** A derivation takes seconds, several on a busy computer. */
const derivationMs = 60_000;

test('locked by a key, opened again by the passphrase, in a new window', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVaultInWindow({ author: 'Test Writer' });
  const next = new StartPages(await app.nextPage(() => start.page.keyboard.press('Control+l')));
  await expect(next.heading('Open the vault')).toBeVisible();
  await next.unlock(`  ${words.replaceAll(' ', '   ')} `);
  await expect(next.page.getByRole('button', { name: 'Lock' })).toBeVisible({ timeout: derivationMs });
});

test('a wrong passphrase is told from other failures, and the right one still opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  const next = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  await next.unlock('quite another phrase');
  await expect(next.failure('vault.wrong-passphrase')).toBeVisible({ timeout: derivationMs });
  await next.unlock(words);
  await expect(next.button('Lock')).toBeVisible({ timeout: derivationMs });
});

test('the recovery key opens the vault, and a slip in it is counted', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.takeWords(await start.toWords());
  const groups = await start.sheetGroups();
  await start.button('I will do it later').click();
  const next = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  await next.button('Open with the recovery key').click();
  await next.unlock(groups.slice(0, -1).join(' '));
  await expect(next.failure('vault.wrong-recovery-key')).toBeVisible({ timeout: derivationMs });
  await expect(next.page.getByText('Letters typed: 56. The key has 58')).toBeVisible();
  await next.unlock(groups.join(' ').toLowerCase());
  await expect(next.button('Lock')).toBeVisible({ timeout: derivationMs });
});

test('the hint says which alphabet is typed while the passphrase is hidden', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.makeVault();
  const { page } = new StartPages(await app.nextPage(() => start.button('Lock').click()));
  const field = page.getByRole('textbox', { name: 'Passphrase' });
  await field.fill('ліс');
  await expect(page.getByText('Cyrillic letters')).toBeVisible();
  await field.fill('лiс');
  await expect(page.getByText('both Cyrillic and Latin letters')).toBeVisible();
  await page.getByRole('button', { name: 'Show the passphrase' }).click();
  await expect(field).toHaveAttribute('type', 'text');
});

test('a folder that is gone is named; after it is back the vault opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  await app.close();
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  renameSync(join(vaults, id), join(app.outside, id));
  const again = new StartPages(await app.restart());
  await expect(again.heading('Which vault to open')).toBeVisible();
  await again.page.getByText('The folder is not there now').click();
  await again.unlock(words);
  await expect(again.failure('storage.folder-gone')).toBeVisible({ timeout: derivationMs });
  renameSync(join(app.outside, id), join(vaults, id));
  await again.button('Try again').click();
  await expect(again.button('Lock')).toBeVisible({ timeout: derivationMs });
});

test('another folder: one without a vault is refused, a moved vault opens', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  await app.close();
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  const moved = join(app.outside, 'moved');
  renameSync(join(vaults, id), moved);
  const again = new StartPages(await app.restart());
  await app.answerDialog('open', app.outside);
  await again.button('Open another folder').click();
  await again.unlock(words);
  await expect(again.failure('storage.not-a-vault')).toBeVisible({ timeout: derivationMs });
  await app.answerDialog('open', moved);
  await again.button('Open another folder').click();
  await again.unlock(words);
  await expect(again.button('Lock')).toBeVisible({ timeout: derivationMs });
});

test('the system going to sleep locks the vault', async ({ app }) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  await start.makeVault();
  const next = new StartPages(await app.nextPage(() => app.powerEvent('suspend')));
  await expect(next.heading('Open the vault')).toBeVisible();
});

/** Changes both header copies of the only vault; gives the way back. */
function changeHeaders(userData: string, change: (text: string) => string): () => void {
  const vaults = join(userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  const files = ['vault-a.json', 'vault-b.json'].map((name) => join(vaults, id, name));
  const before = files.map((file) => readFileSync(file));
  for (const file of files) writeFileSync(file, change(readFileSync(file, 'utf8')));
  return () => {
    for (const [at, file] of files.entries()) writeFileSync(file, before[at] ?? '');
  };
}

for (const { name, code, change } of [
  {
    name: 'a damaged header in both copies',
    code: 'vault.damaged',
    change: (text: string) => text.slice(0, text.length / 2),
  },
  {
    name: 'a vault of a newer version',
    code: 'vault.newer',
    change: (text: string) => text.replace('"minReader":1', '"minReader":99'),
  },
]) {
  test(`${name} is named and left alone, and opens when it is put back`, async ({ app }) => {
    const start = new StartPages(await app.page());
    await start.chooseLanguage('English');
    const words = await start.makeVault();
    await app.close();
    const putBack = changeHeaders(app.userData, change);
    const again = new StartPages(await app.restart());
    if (await again.heading('Which vault to open').isVisible()) {
      await again.page.getByRole('listitem').getByRole('button').click();
    }
    await again.unlock(words);
    await expect(again.failure(code)).toBeVisible({ timeout: derivationMs });
    putBack();
    await again.unlock(words);
    await expect(again.button('Lock')).toBeVisible({ timeout: derivationMs });
  });
}
