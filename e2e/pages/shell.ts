import type { Locator, Page } from '@playwright/test';

/** The frame around every page of somebody who is signed in. */
export class Shell {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name });
  dialog = (): Locator => this.page.getByRole('dialog').last();
  said = (words: string | RegExp) => this.page.getByRole('status').filter({ hasText: words });
  account = () => this.page.getByRole('button', { name: 'account and role' });

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  async choose(item: string): Promise<void> {
    await this.account().click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }
}
