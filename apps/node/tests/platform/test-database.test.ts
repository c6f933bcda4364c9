import { openTestDatabase } from '@tutela/testkit';
import pg from 'pg';
import { expect, it } from 'vitest';

it('copies the migrated template', async () => {
  const database = await openTestDatabase();
  const client = new pg.Client(database.as('app'));
  await client.connect();
  const { rows } = await client.query('select count(*)::int as n from protection.file');
  expect(rows[0].n).toBe(0);
  await client.end();
  await database.drop();
});
