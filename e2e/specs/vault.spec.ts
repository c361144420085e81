import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { StartPages } from '../pages/start.ts';

/** A derivation takes seconds, several on a busy computer. */
const derivationMs = 60_000;

test('made in the window, locked by a key, opened by the passphrase and by the recovery key', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.toWords({ author: 'Test Writer' });
  await start.takeWords(words);
  const groups = await start.sheetGroups();
  await start.button('I will do it later').click();
  await start.button('Lock').waitFor();
  const next = new StartPages(await app.nextPage(() => start.page.keyboard.press('Control+l')));
  await test.step('the passphrase opens it in a new window, however its words are parted', async () => {
    await expect(next.heading('Open the vault')).toBeVisible();
    await next.unlock(`  ${words.replaceAll(' ', '   ')} `);
    await expect(next.button('Lock')).toBeVisible({ timeout: derivationMs });
  });
  await test.step('the recovery key opens it, and a slip in it is counted', async () => {
    const locked = new StartPages(await app.nextPage(() => next.button('Lock').click()));
    await locked.button('Open with the recovery key').click();
    await locked.unlock(groups.slice(0, -1).join(' '));
    await expect(locked.failure('vault.wrong-recovery-key')).toBeVisible({ timeout: derivationMs });
    await expect(locked.page.getByText('Letters typed: 56. The key has 58')).toBeVisible();
    await locked.unlock(groups.join(' ').toLowerCase());
    await expect(locked.button('Lock')).toBeVisible({ timeout: derivationMs });
  });
});

test('the system going to sleep locks the vault; hint and failure of the passphrase help, and the right one opens', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  const next = new StartPages(await app.nextPage(() => app.powerEvent('suspend')));
  await expect(next.heading('Open the vault')).toBeVisible();
  await test.step('the hint says which alphabet is typed while the passphrase is hidden', async () => {
    const field = next.page.getByRole('textbox', { name: 'Passphrase' });
    await field.fill('ліс');
    await expect(next.page.getByText('Cyrillic letters')).toBeVisible();
    await field.fill('лiс');
    await expect(next.page.getByText('both Cyrillic and Latin letters')).toBeVisible();
    await next.page.getByRole('button', { name: 'Show the passphrase' }).click();
    await expect(field).toHaveAttribute('type', 'text');
  });
  await test.step('a wrong passphrase is told from other failures, and the right one still opens', async () => {
    await next.unlock('quite another phrase');
    await expect(next.failure('vault.wrong-passphrase')).toBeVisible({ timeout: derivationMs });
    await next.unlock(words);
    await expect(next.button('Lock')).toBeVisible({ timeout: derivationMs });
  });
});

test('a folder that is gone is named; another one without a vault is refused; back again or moved, the vault opens', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  await app.close();
  const vaults = join(app.userData, 'vaults');
  const [id = ''] = readdirSync(vaults);
  await test.step('gone, and back', async () => {
    renameSync(join(vaults, id), join(app.outside, id));
    const again = new StartPages(await app.restart());
    await expect(again.heading('Which vault to open')).toBeVisible();
    await again.page.getByText('The folder is not there now').click();
    await again.unlock(words);
    await expect(again.failure('storage.folder-gone')).toBeVisible({ timeout: derivationMs });
    renameSync(join(app.outside, id), join(vaults, id));
    await again.button('Try again').click();
    await expect(again.button('Lock')).toBeVisible({ timeout: derivationMs });
    await app.close();
  });
  await test.step('moved, and another folder', async () => {
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

const headerChanges = [
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
];

test('a damaged header in both copies, a vault of a newer version: named and left alone, and it opens when it is put back', async ({
  app,
}) => {
  const start = new StartPages(await app.page());
  await start.chooseLanguage('English');
  const words = await start.makeVault();
  for (const { name, code, change } of headerChanges) {
    await test.step(name, async () => {
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
});
