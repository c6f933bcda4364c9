import type { Locator, Page } from '@playwright/test';
import { freshCode } from '../fixtures/codes.ts';
import { personOf } from '../fixtures/run.ts';

export interface Entry {
  readonly username: string;
  readonly password: string;
  readonly code: string;
}

/** The form with username, password and code: on the page of its own, and over a page whose session is lost. */
export class SignInForm {
  readonly within: Page | Locator;

  constructor(within: Page | Locator) {
    this.within = within;
  }

  username = () => this.within.getByLabel('Username');
  password = () => this.within.getByLabel('Password').and(this.within.locator('input'));
  code = () => this.within.getByLabel('Code from your authenticator app');
  /** Not the one beside it that signs in with a passkey. */
  send = () => this.within.locator('button[type=submit]');

  async enter({ username, password, code }: Entry): Promise<void> {
    await this.username().fill(username);
    await this.password().fill(password);
    await this.code().fill(code);
    await this.send().click();
  }

  async enterAs(username: string): Promise<void> {
    const person = personOf(username);
    await this.enter({ username, password: person.password, code: await freshCode(person) });
  }
}

export class SignInPage extends SignInForm {
  readonly page: Page;

  constructor(page: Page) {
    super(page);
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/sign-in');
    await this.username().waitFor();
  }

  withPasskey = () => this.page.getByRole('button', { name: 'Sign in with a passkey' });
}
