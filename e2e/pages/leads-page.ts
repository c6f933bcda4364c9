import { Shell } from './shell.ts';

/** Children who are perhaps known to another agency too, and the comparison of two files. */
export class LeadsPage extends Shell {
  override async open(): Promise<void> {
    await super.open('/same-child');
  }

  lead = (codeName: string) => this.page.getByRole('region', { name: codeName });
  button = (codeName: string, name: string) => this.lead(codeName).getByRole('button', { name, exact: true });
  settled = () => this.page.getByRole('button', { name: /Decided before/ });
  compared = () => this.page.getByRole('table', { name: 'Two files, fact by fact' });

  /** Presses the button of a lead and says yes to its question, with a reason where one is asked for. */
  async act(codeName: string, name: string, reason?: string): Promise<void> {
    await this.button(codeName, name).click();
    if (reason !== undefined) await this.dialog().getByRole('textbox').fill(reason);
    await this.dialog().getByRole('button', { name, exact: true }).click();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  async compare(codeName: string): Promise<void> {
    await this.lead(codeName).getByRole('link', { name: 'Compare side by side' }).click();
    await this.compared().waitFor();
  }

  async answer(answer: string, reason: string): Promise<void> {
    await this.page.getByRole('radio', { name: answer, exact: true }).check();
    await this.page.getByLabel('Why').fill(reason);
    await this.page.getByRole('button', { name: 'Keep my answer' }).click();
    await this.page.waitForURL('**/same-child');
  }
}
