import type { Locator, Page } from '@playwright/test';
import { callAs } from '../fixtures/calls.ts';
import { RegistryPage } from './registry-page.ts';

export const upr = 'upr-recommendations';
const uprHead = 'To,From,Session,Response,Action,Issue,Text';

/** An invented file of recommendations, as one would choose it. */
export const uprFile = (name: string, rows: readonly string[], head = uprHead) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([head, ...rows, ''].join('\n')),
});

/** How many reports of files are kept. */
export const imports = async () =>
  (await callAs<{ imports: readonly unknown[] }>('quentin', 'GET /api/alliance/imports')).imports.length;

/** Where the secretariat tries a file and takes it in. */
export class ImportFilePage extends RegistryPage {
  holds = (): Locator => this.page.getByLabel('What the file holds', { exact: true });
  file = (): Locator => this.page.locator('input[type="file"]');
  result = (): Locator => this.page.getByRole('region', { name: 'What came of the file' });
  lines = (): Locator => this.result().getByRole('table', { name: 'Lines' }).getByRole('row');
  fresh = (): Locator =>
    this.result().getByRole('table', { name: 'New entries of the registry' }).getByRole('row');
  takeIn = (): Locator => this.result().getByRole('button', { name: 'Take it in' });

  /** The number that stands beside a label of the counts. */
  count = (label: string): Locator =>
    this.result().locator('dt', { hasText: label }).locator('xpath=following-sibling::dd');

  async chooseKind(kind: string): Promise<void> {
    await this.holds().selectOption(kind);
  }

  async tryIt(kind: string, file: ReturnType<typeof uprFile>): Promise<void> {
    await this.chooseKind(kind);
    await this.file().setInputFiles(file);
    await this.button('Try it').click();
  }

  async confirm(): Promise<void> {
    await this.takeIn().click();
    await this.finish('Take it into the registry');
  }
}

export async function begin(page: Page): Promise<ImportFilePage> {
  const registry = new ImportFilePage(page);
  await registry.open('/registry/imports/new');
  return registry;
}
