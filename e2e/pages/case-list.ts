import type { Locator, Page } from 'playwright-core';

/** The list of cases, in English. */
export class CaseListPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'List of cases' });
  }

  /** The head is the first. */
  get rows(): Locator {
    return this.grid.getByRole('row');
  }

  get search(): Locator {
    return this.page.getByLabel('Find a person');
  }

  /** How many cases there are, or were found. */
  get found(): Locator {
    return this.page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^([\d,]+ cases?( found)?|Nothing found)$/ });
  }

  get chips(): Locator {
    return this.page.getByRole('group', { name: 'Filters in use' });
  }

  get view(): Locator {
    return this.page.getByLabel('View', { exact: true });
  }

  /** What can be done with the chosen cases. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Chosen cases' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  async sort(name: string): Promise<void> {
    await this.header(name).getByRole('button').click();
  }
}
