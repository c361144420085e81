import type { Locator, Page } from 'playwright-core';
import type { ReadyVaultOptions } from '../fixtures/ready-vault.ts';

/** For each page of the fixture: puts a ready vault beside the app and answers the next folder dialog with it; gives the passphrase. */
export const readyVaults = new WeakMap<Page, (options: ReadyVaultOptions) => Promise<string>>();

/** The screens before a vault is open, in English. Each step ends when the next screen is there. */
export class StartPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async chooseLanguage(name: 'Українська' | 'Русский' | 'English'): Promise<void> {
    await this.button(name).click();
    await this.page.getByRole('navigation').waitFor();
  }

  /** From the start to the six words; returns them. */
  async toWords({ author = '', use = 'A family' }: ReadyVaultOptions = {}): Promise<string> {
    await this.button('Make a vault').click();
    await this.page.getByRole('radio', { name: use }).check();
    if (author !== '') await this.page.getByLabel('Who writes things down').fill(author);
    await this.button('Continue').click();
    await this.heading('The passphrase that opens the vault').waitFor();
    return this.words();
  }

  /** The words shown, once there are six. */
  async words(): Promise<string> {
    const items = this.page.getByRole('list', { name: 'Words of the passphrase' }).getByRole('listitem');
    await items.nth(5).waitFor();
    return (await items.allTextContents()).join(' ');
  }

  /** Takes the words as they are, for an older computer (the key is derived faster), and types them again. */
  async takeWords(words: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: /older computer/ }).check();
    await this.button('Continue').click();
    await this.page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
    await this.button('Make the vault').click();
    // The demonstration writes its sixty cases before the sheet is shown.
    await this.heading('The recovery sheet').waitFor({ timeout: 90_000 });
  }

  /** The groups of the sheet on screen. */
  async sheetGroups(): Promise<readonly string[]> {
    const list = this.page.getByRole('list', { name: 'The recovery key, group by group' });
    return list.getByRole('listitem').allTextContents();
  }

  /** Types back the two groups that are asked for. */
  async typeGroupsBack(groups: readonly string[]): Promise<void> {
    const fields = this.page.getByRole('textbox', { name: /^Group \d+$/ });
    await fields.nth(1).waitFor();
    for (const label of await this.page.getByText(/^Group \d+$/).allTextContents()) {
      const number = Number(/\d+/.exec(label)?.[0]);
      await this.page.getByLabel(label, { exact: true }).fill((groups[number - 1] ?? '').toLowerCase());
    }
    await this.button('Check').click();
  }

  /**
   * A vault that is open and empty, its sheet left for later; returns the passphrase.
   *
   * It was made beforehand, which costs a fifth of the time; a test that is about the making uses `makeVaultInWindow`.
   */
  async makeVault(options: ReadyVaultOptions = {}): Promise<string> {
    const put = readyVaults.get(this.page);
    if (put === undefined) throw new Error('the page is not one of the fixture');
    const passphrase = await put(options);
    await this.button('Open another folder').click();
    await this.unlock(passphrase);
    await this.button('Lock').waitFor({ timeout: 30_000 });
    return passphrase;
  }

  /** The same by the steps that a person takes. */
  async makeVaultInWindow(options: ReadyVaultOptions = {}): Promise<string> {
    const words = await this.toWords(options);
    await this.takeWords(words);
    await this.button('I will do it later').click();
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return words;
  }

  /** Types a secret on the unlocking screen. */
  async unlock(secret: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^(Passphrase|Recovery key)$/ }).fill(secret);
    await this.button('Open').click();
  }

  /** The failure that is shown, by its code. */
  failure(code: string): Locator {
    return this.page.locator(`[data-failure="${code}"]`);
  }
}
