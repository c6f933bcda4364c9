import { Shell } from './shell.ts';

/** Where a file is found by the name of the child. */
export class FindPage extends Shell {
  override async open(): Promise<void> {
    await super.open('/files/by-name');
    await this.name().waitFor();
  }

  name = () => this.page.getByLabel('Name of the child');
  year = () => this.page.getByLabel('Year of birth');
  find = () => this.page.getByRole('button', { name: 'Find files' });
  found = () => this.page.getByRole('table', { name: 'Files that may be meant' });
  links = () => this.found().getByRole('link');

  async search(name: string): Promise<void> {
    await this.name().fill(name);
    await this.name().press('Enter');
  }
}
