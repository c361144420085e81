import type { Locator, Page } from 'playwright-core';

export type NewPerson = { readonly family: string; readonly given?: string; readonly source?: string };

/** The list of cases and a case file, in English. */
export class CasePages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  async go(
    place: 'Cases' | 'Announcements' | 'Timeline' | 'History' | 'Glossary' | 'Settings',
  ): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: place }).click();
  }

  /** Names somebody who says so, in the source picker that is inside `where`. */
  async nameNewSource(title: string, where: Locator): Promise<void> {
    await where.getByLabel('Who says so').selectOption({ label: 'A new source…' });
    await where.getByLabel('Who or what it is').fill(title);
  }

  /** Writes a person down; the case file is open afterwards. */
  async writeDown({ family, given = '', source }: NewPerson): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Write down a person' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Family name').fill(family);
    if (given !== '') await dialog.getByLabel('Given name').fill(given);
    if (source !== undefined) await this.nameNewSource(source, dialog);
    await dialog.getByRole('button', { name: 'Write down', exact: true }).click();
    await this.heading(family).waitFor();
  }

  /** Types into a field that saves itself, leaves it, and waits until the screen says that it is saved. */
  async write(label: string, text: string): Promise<void> {
    const before = await this.savedAt();
    await this.field(label).fill(text);
    await this.field(label).press('Tab');
    await this.savedAfter(before);
  }

  /** The moment of the last save, as the header has it. */
  async savedAt(): Promise<string> {
    return (await this.page.locator('[data-saved]').getAttribute('data-saved')) ?? '';
  }

  async savedAfter(before: string): Promise<void> {
    await this.page.waitForFunction(
      (old) => (document.querySelector('[data-saved]')?.getAttribute('data-saved') ?? '') > old,
      before,
    );
  }

  /** The mark beside a field that says who said it; opens everything that is said about it. */
  sourceMark(label: string): Locator {
    return this.page
      .locator('div', { has: this.page.getByText(label, { exact: true }) })
      .getByRole('button', { name: /^Who says so:/ })
      .last();
  }
}
