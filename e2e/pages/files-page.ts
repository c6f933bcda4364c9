import { Shell } from './shell.ts';

/** The list of files, by code name. */
export class FilesPage extends Shell {
  override async open(search = ''): Promise<void> {
    await super.open(`/files${search}`);
    await this.found().waitFor();
  }

  found = () => this.page.getByRole('status').filter({ hasText: /\d+ files?/ });
  table = () => this.page.getByRole('table');
  row = (codeName: string) => this.table().getByRole('row').filter({ hasText: codeName });
  fileLink = (codeName: string) => this.table().getByRole('link', { name: codeName });
  codeName = () => this.page.getByLabel('Code name begins with');
  filter = (label: string) => this.page.getByLabel(label, { exact: true });
  views = () => this.page.getByRole('button', { name: 'Saved views' });

  async keepView(name: string): Promise<void> {
    await this.views().click();
    await this.page.getByRole('menuitem', { name: 'Keep this view under a name' }).click();
    await this.dialog().getByLabel('Name of the view').fill(name);
    await this.dialog().getByRole('button', { name: 'Keep it' }).click();
  }

  async useView(name: string): Promise<void> {
    await this.views().click();
    await this.page.getByRole('menuitemradio', { name }).last().click();
  }
}
