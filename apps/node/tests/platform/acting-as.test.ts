import { systemClock } from '@tutela/kernel';
import { openTestDatabase, type TestDatabase } from '@tutela/testkit';
import { CompiledQuery, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Act, systemAct } from '../../src/platform/db/act.ts';
import { openDatabase, type WriteAudit } from '../../src/platform/db/acting-as.ts';
import { openKysely, openPool } from '../../src/platform/db/pool.ts';
import type { DB } from '../../src/platform/db/tables.generated.ts';

let copy: TestDatabase;
let kysely: Kysely<DB>;
const failing: WriteAudit = () => CompiledQuery.raw('insert into platform.audit default values', []);

beforeAll(async () => {
  copy = await openTestDatabase();
  kysely = openKysely(openPool(copy.as('app'), 4, () => undefined));
});
afterAll(async () => {
  await kysely.destroy();
  await copy.drop();
});

const act = (): Act => systemAct('test.act', systemClock.now(), { purpose: 'system', audit: 'write' });
const factNamed = (name: string) =>
  openDatabase(kysely, systemClock, failing).actingAs({ ...act(), audit: 'quiet' }, 'platform', (tx) =>
    tx.selectFrom('platform.node_fact').selectAll().where('name', '=', name).execute(),
  );

it('keeps nothing of an act whose audit row cannot be written', async () => {
  const database = openDatabase(kysely, systemClock, failing);
  const attempt = database.actingAs(act(), 'platform', (tx) =>
    tx.insertInto('platform.node_fact').values({ name: 'unaudited', value: 'x' }).execute(),
  );
  await expect(attempt).rejects.toThrow();
  expect(await factNamed('unaudited')).toEqual([]);
});

it('keeps nothing when a statement of several that were sent together fails', async () => {
  const database = openDatabase(kysely, systemClock, failing);
  const insert = (name: string) => ({ name, value: 'x' });
  const attempt = database.actingAs({ ...act(), audit: 'quiet' }, 'platform', (tx) =>
    Promise.all([
      tx.insertInto('platform.node_fact').values(insert('first')).execute(),
      tx.insertInto('platform.node_fact').values(insert('first')).execute(),
      tx.insertInto('platform.node_fact').values(insert('third')).execute(),
    ]),
  );
  await expect(attempt).rejects.toMatchObject({ code: '23505' });
  expect(await factNamed('first')).toEqual([]);
  expect(await factNamed('third')).toEqual([]);
});

it('leaves no actor behind on a connection that is used again', async () => {
  await factNamed('any');
  const rows = await Promise.all(
    Array.from({ length: 8 }, () => kysely.selectFrom('platform.node_fact').selectAll().execute()),
  );
  expect(rows.flat()).toEqual([]);
});
