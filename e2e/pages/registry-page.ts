import type { Locator } from '@playwright/test';
import { Shell } from './shell.ts';

/** The pages of the alliance for those who sit for a member, and for the secretariat. */
export class RegistryPage extends Shell {
  work = (title: string | RegExp): Locator => this.page.getByRole('region').filter({ hasText: title });
  seat = (...words: readonly string[]): Locator =>
    words.reduce((rows, hasText) => rows.filter({ hasText }), this.page.getByRole('row'));
  side = (name: string): Locator => this.page.getByRole('region', { name, exact: true });
  field = (label: string): Locator => this.dialog().getByLabel(label, { exact: true });
  button = (name: string): Locator => this.page.getByRole('button', { name });

  /** Presses the button that sends what stands in the dialog. */
  async finish(name: string): Promise<void> {
    await this.dialog().getByRole('button', { name }).click();
  }

  /** Chooses in a field that is looked through by typing. */
  async lookUp(label: string, name: string): Promise<void> {
    await this.dialog().getByLabel(label).and(this.page.locator('input')).fill(name);
    await this.page.getByRole('option', { name }).first().click();
  }

  async writeDay(label: string, day: string): Promise<void> {
    await this.field(label).fill(day);
  }
}
