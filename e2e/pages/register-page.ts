import { Shell } from './shell.ts';

/** The form that registers a child. */
export class RegisterPage extends Shell {
  override async open(): Promise<void> {
    await super.open('/register');
    const begun = this.page.getByRole('button', { name: 'Throw it away' });
    await this.name().or(begun).waitFor();
    if (await begun.isVisible()) await begun.click();
    await this.name().waitFor();
  }

  name = (at = 0) => this.page.getByLabel('As the child writes it').nth(at);
  latinName = () => this.page.getByLabel('How it sounds, in Latin letters');
  script = (at = 0) => this.page.getByLabel('Script').nth(at);
  anotherName = () => this.page.getByRole('button', { name: 'Add another name' });
  birth = () => this.page.getByRole('group', { name: 'Birth date' });
  year = () => this.birth().getByLabel('Year');
  month = () => this.birth().getByLabel('Month');
  day = () => this.birth().getByLabel('Day');
  basis = () => this.birth().getByLabel('What it rests on');
  photo = () => this.page.locator('#register-photo');
  problems = () => this.page.getByRole('alert');
  draftSaved = () => this.page.getByText('Draft saved');
  send = () => this.page.getByRole('button', { name: 'Register the child' });

  async writeBirth(year: string, month?: number, day?: string): Promise<void> {
    await this.year().fill(year);
    if (month !== undefined) await this.month().selectOption(String(month));
    if (day !== undefined) await this.day().fill(day);
    await this.basis().selectOption('declared');
  }
}
