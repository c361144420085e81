import type { Locator, Page } from 'playwright-core';

/** The screen that reads a news text, in English. */
export class NewsPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: 'Announcements' }).click();
    await this.page.getByRole('button', { name: 'Read a news text', exact: true }).click();
    await this.text.waitFor();
  }

  get text(): Locator {
    return this.page.getByLabel('Text of the news', { exact: true });
  }

  /** Fills in where the text is from and reads it; ends when there is something to check. */
  async read(published: string, title: string): Promise<void> {
    await this.page.getByLabel('Date of publication').fill(published);
    await this.page.getByLabel('Who published it', { exact: true }).fill(title);
    await this.page.getByRole('button', { name: 'Read', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Check what was read' }).waitFor();
  }

  /** The card of a proposed announcement. */
  card(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  /** The row of a value that was read. */
  value(name: RegExp): Locator {
    return this.page
      .getByRole('list', { name: 'Values that were read' })
      .getByRole('button', { name })
      .first();
  }

  /** A mark in the text. */
  mark(name: RegExp): Locator {
    return this.page.getByRole('region', { name: 'Text', exact: true }).getByRole('button', { name });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }
}
