import { execFileSync } from 'node:child_process';
import { openTestDatabase } from '@tutela/testkit';
import { expect, it } from 'vitest';
import { tableArguments } from '../../../../scripts/table-arguments.ts';

it('has the row types that the catalogue gives; otherwise run `npm run tables`', async () => {
  const database = await openTestDatabase();
  try {
    const output = execFileSync(process.execPath, [...tableArguments(database.as('owner')), '--verify'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(output).toMatch(/up-to-date/i);
  } finally {
    await database.drop();
  }
});
