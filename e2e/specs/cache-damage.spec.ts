import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type App, expect, test } from '../fixtures/app.ts';
import { CasePages } from '../pages/case-file.ts';
import { StartPages } from '../pages/start.ts';

test.use({ appArgs: ['--lang=en'] });

/** The folder of Chromium's IndexedDB files below the profile. */
function storeOf(folder: string): string {
  const found = findStore(folder);
  if (found === null) throw new Error('no IndexedDB folder in the profile');
  return found;
}

function findStore(folder: string): string | null {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (entry.name.endsWith('.indexeddb.leveldb')) return path;
    const below = findStore(path);
    if (below !== null) return below;
  }
  return null;
}

const first = (store: string, end: RegExp): string => {
  const names = readdirSync(store).filter((name) => end.test(name));
  const largest = names.toSorted((a, b) => statSync(join(store, b)).size - statSync(join(store, a)).size)[0];
  if (largest === undefined) throw new Error(`no file like ${end} in the store`);
  return join(store, largest);
};

function flip(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

function zeroTail(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(Math.min(4096, size)), 0, Math.min(4096, size), Math.max(0, size - 4096));
  closeSync(handle);
}

/**
 * What power cuts, bad disks and tidy-up programs do to Chromium's store. Plain IndexedDB answers four of
 * these with an empty database and no error.
 */
const damages: Readonly<Record<string, (store: string) => void>> = {
  'MANIFEST cut short': (store) => truncateSync(first(store, /^MANIFEST/), 20),
  'zeros at the end of the log': (store) => zeroTail(first(store, /\.log$/)),
  'a table deleted': (store) => rmSync(first(store, /\.(ldb|log)$/)),
  'a byte flipped in the log': (store) => flip(first(store, /\.log$/)),
  'CURRENT deleted': (store) => rmSync(join(store, 'CURRENT')),
  'the log cut in half': (store) => {
    const log = first(store, /\.log$/);
    truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'a byte flipped in the largest file': (store) => flip(first(store, /\.(ldb|log)$/)),
  'the whole store deleted': (store) => rmSync(store, { recursive: true }),
};

async function makeCases(app: App): Promise<string> {
  const page = await app.page();
  const words = await new StartPages(page).makeVault();
  const file = new CasePages(page);
  for (const family of ['Перший', 'Другий', 'Третій']) {
    await file.go('Cases');
    await file.writeDown({ family, source: `лист про: ${family}` });
    await file.write('Unit', `рота «${family}»`);
  }
  await app.close();
  return words;
}

test('every damage of the browser store is found, and everything is there again out of the journal', async ({
  app,
}) => {
  test.setTimeout(400_000);
  const words = await makeCases(app);
  for (const [name, damage] of Object.entries(damages)) {
    await test.step(name, async () => {
      damage(storeOf(app.userData));
      const page = await app.restart();
      await new StartPages(page).unlock(words);
      const file = new CasePages(page);
      await expect(page.getByText('3 cases', { exact: true })).toBeVisible({ timeout: 30_000 });
      for (const family of ['Перший', 'Другий', 'Третій']) {
        await page.getByRole('row', { name: new RegExp(family) }).click();
        await expect(file.field('Unit')).toHaveValue(`рота «${family}»`);
        await page.keyboard.press('Escape');
      }
      await app.close();
      expect(existsSync(join(app.userData, 'vaults'))).toBe(true);
    });
  }
});
