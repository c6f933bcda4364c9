import { expect, type Locator } from '@playwright/test';
import { Shell } from './shell.ts';

/** A child's file. */
export class FilePage extends Shell {
  override async open(fileId: string): Promise<void> {
    await super.open(`/files/${fileId}`);
    await this.tab('The story so far').waitFor();
  }

  tab = (name: string) => this.page.getByRole('tab', { name });
  panel = () => this.page.getByRole('tabpanel');
  /** Only what can be filled in: a list that belongs to a field has its name too. */
  field = (label: string) =>
    this.dialog().getByLabel(label).and(this.page.locator('input:not([type=radio]), textarea, select'));
  option = (name: string) => this.page.getByRole('option', { name });
  button = (name: string) => this.page.getByRole('button', { name });
  nothingHere = () => this.heading('There is nothing here for you');

  async openTab(name: string): Promise<Locator> {
    await this.tab(name).click();
    return this.panel();
  }

  async showIdentity(): Promise<Locator> {
    const panel = await this.openTab('Identity');
    await panel.getByRole('button', { name: 'Show identity' }).click();
    return panel;
  }

  /** Opens the dialog of an act that stands under "More you can do". */
  async begin(act: string): Promise<Locator> {
    const more = this.page.getByRole('button', { name: 'More you can do' });
    if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
    await this.page.getByRole('button', { name: act }).last().click();
    await this.dialog().waitFor();
    return this.dialog();
  }

  /** Writes the reason, sends the dialog and waits until it is said that it was done. */
  async finish(confirm: string, done: string, reason?: string): Promise<void> {
    const dialog = this.dialog();
    if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: confirm }).click();
    await expect(this.said(done)).toBeVisible();
  }

  /** Chooses from a field that finds while typing. */
  async look(label: string, name: string): Promise<void> {
    await this.field(label).fill(name);
    await this.option(name).click();
  }
}
