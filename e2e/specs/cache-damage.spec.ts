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

/** The folder of Chromium's IndexedDB files below the profile, by the end of its name. */
function storeOf(folder: string, end: string): string {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).find(
    (entry) => entry.isDirectory() && entry.parentPath.endsWith('IndexedDB') && entry.name.endsWith(end),
  );
  if (found === undefined) throw new Error('no IndexedDB folder in the profile');
  return join(found.parentPath, found.name);
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

/** 4 KiB of zeros in the place of what was there. */
function zeroAt(file: string, at: number): void {
  const handle = openSync(file, 'r+');
  const length = Math.min(4096, statSync(file).size - at);
  writeSync(handle, Buffer.alloc(length), 0, length, at);
  closeSync(handle);
}

const zeroTail = (file: string): void => zeroAt(file, Math.max(0, statSync(file).size - 4096));

/**
 * What power cuts, bad disks and tidy-up programs do to Chromium's store. Plain IndexedDB answers four of
 * these with an empty database and no error.
 */
type Damages = Readonly<Record<string, (store: string) => void>>;
const damagesOfLevelDb: Damages = {
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

const file = /^[A-Z2-7]{20,}$/;
/** The store that Chromium is going over to: one SQLite file for each database. */
const damagesOfSqlite: Damages = {
  'a byte flipped': (store) => flip(first(store, file)),
  'a page of zeros': (store) => zeroAt(first(store, file), 4096),
  'cut in half': (store) =>
    truncateSync(first(store, file), Math.floor(statSync(first(store, file)).size / 2)),
  'the first page of zeros': (store) => zeroAt(first(store, file), 0),
  'cut to nothing': (store) => truncateSync(first(store, file), 0),
  'the whole store deleted': (store) => rmSync(store, { recursive: true }),
};

const stores: readonly {
  readonly name: string;
  readonly end: string;
  readonly flags: readonly string[];
  readonly damages: Damages;
}[] = [
  { name: 'LevelDB', end: '.indexeddb.leveldb', flags: [], damages: damagesOfLevelDb },
  {
    name: 'SQLite @long',
    end: '_0',
    flags: ['--enable-features=IdbSqliteBackingStore'],
    damages: damagesOfSqlite,
  },
];

async function makeCases(app: App): Promise<string> {
  const page = await app.page();
  const words = await new StartPages(page).makeVault();
  const screen = new CasePages(page);
  for (const family of ['Перший', 'Другий', 'Третій']) {
    await screen.go('Cases');
    await screen.writeDown({ family, source: `лист про: ${family}` });
    await screen.write('Unit', `рота «${family}»`);
  }
  await app.close();
  return words;
}

for (const { name, end, flags, damages } of stores) {
  test.describe(name, () => {
    test.use({ browserFlags: flags });

    test('every damage of the browser store is found, and everything is there again out of the journal', async ({
      app,
    }) => {
      test.setTimeout(400_000);
      const words = await makeCases(app);
      for (const [what, damage] of Object.entries(damages)) {
        await test.step(what, async () => {
          damage(storeOf(app.userData, end));
          const page = await app.restart();
          await new StartPages(page).unlock(words);
          const screen = new CasePages(page);
          await expect(page.getByText('3 cases', { exact: true })).toBeVisible({ timeout: 30_000 });
          for (const family of ['Перший', 'Другий', 'Третій']) {
            await page.getByRole('row', { name: new RegExp(family) }).click();
            await expect(screen.field('Unit')).toHaveValue(`рота «${family}»`);
            await page.keyboard.press('Escape');
          }
          await app.close();
          expect(existsSync(join(app.userData, 'vaults'))).toBe(true);
        });
      }
    });
  });
}
