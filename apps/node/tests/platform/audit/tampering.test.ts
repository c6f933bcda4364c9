import { createHash, createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nextRows } from '../../../src/platform/audit/audit.store.ts';
import { hashAuditRow } from '../../../src/platform/audit/row-hash.ts';
import { systemActor } from '../../../src/platform/db/act.ts';
import { type AuditWorld, actOf, openAuditWorld } from './audit-world.ts';

let world: AuditWorld;
beforeAll(async () => {
  world = await openAuditWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

const found = async () => (await world.verify()).problems.map(({ what, auditId }) => ({ what, auditId }));

async function threeSealedRows(): Promise<string> {
  for (const operation of ['test.first', 'test.second', 'test.third']) await world.write(operation);
  await world.sealAll();
  expect(await world.verify()).toMatchObject({ rows: 3, unsealed: 0, problems: [] });
  return idOf('test.second');
}

async function idOf(operation: string): Promise<string> {
  const [row] = await world.harm('select audit_id from platform.audit where operation = $1', [operation]);
  return row.audit_id;
}

/** One changed byte, or the smallest change there is, in each column. */
const changes: Record<string, string> = {
  transaction: `transaction = (transaction::text::bigint - 1)::text::xid8`,
  at: `at = at + interval '1 microsecond'`,
  request_id: 'request_id = gen_random_uuid()',
  account_id: `account_id = '0b8f7e52-3c1d-4f6a-8e9b-7a6b5c4d3e20'`,
  agency_id: 'agency_id = agency_id + 1',
  role: `role = 'caseworkes'`,
  purpose: `purpose = 'protectioo'`,
  operation: `operation = 'test.seconc'`,
  class: `class = 'writd'`,
  outcome: `outcome = 'failed'`,
  code: `code = 'a'`,
  file_id: 'file_id = null',
  details: `details = '{"section":"identity","version": 3}'`,
  hash: `hash = set_byte(hash, 31, get_byte(hash, 31) # 1)`,
};

describe('an audit row changed by somebody with every right', () => {
  it('is a test of every column', async () => {
    const columns = await world.harm(
      `select attname as name from pg_attribute where attrelid = 'platform.audit'::regclass and attnum > 0`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual([...Object.keys(changes), 'audit_id'].sort());
  });

  it.each(Object.entries(changes))('is named: %s', async (_column, change) => {
    const auditId = await threeSealedRows();
    await world.harm(`update platform.audit set ${change} where audit_id = $1`, [auditId]);
    expect(await found()).toEqual([{ what: 'changed', auditId }]);
  });

  it('is named by its old id and its new one when the id was changed', async () => {
    const auditId = await threeSealedRows();
    const other = auditId.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    await world.harm('update platform.audit set audit_id = $2 where audit_id = $1', [auditId, other]);
    const problems = await found();
    expect(problems).toContainEqual({ what: 'missing', auditId });
    expect(problems).toContainEqual({ what: 'added', auditId: other });
  });

  it('is named before it is sealed, too', async () => {
    await world.write('test.first');
    await world.harm(`update platform.audit set outcome = 'refused'`);
    expect(await found()).toEqual([{ what: 'changed', auditId: await idOf('test.first') }]);
  });

  it('is named when it was given a transaction that has not begun, to be never sealed', async () => {
    await world.write('test.first');
    await world.harm(`update platform.audit set transaction = '999999999'`);
    await world.seal();
    expect(await found()).toEqual([{ what: 'changed', auditId: await idOf('test.first') }]);
  });

  it('is named although its hash was made anew, without the key', async () => {
    const auditId = await threeSealedRows();
    const hash = createHash('sha256').update('whatever the row says now').digest();
    await world.harm('update platform.audit set account_id = null, hash = $2 where audit_id = $1', [
      auditId,
      hash,
    ]);
    expect(await found()).toEqual([{ what: 'changed', auditId }]);
  });

  it('is named although its hash was made anew with the very key, by the seal', async () => {
    const auditId = await threeSealedRows();
    const row = await world.worker.actingAs(
      { ...actOf('test.look'), actor: systemActor },
      'platform',
      async (tx) =>
        (await nextRows(tx, { transaction: 0n, auditId: null }, 1n << 62n, 10)).find(
          (each) => each.auditId === auditId,
        ),
    );
    if (row === undefined) throw new Error('the row is there');
    const hash = hashAuditRow(createSecretKey(world.hashKey), { ...row, accountId: null });
    await world.harm('update platform.audit set account_id = null, hash = $2 where audit_id = $1', [
      auditId,
      hash,
    ]);
    expect(await found()).toEqual([{ what: 'changed', auditId }]);
  });

  it('is named although the seal was rewritten to agree', async () => {
    const auditId = await threeSealedRows();
    const hash = createHash('sha256').update('whatever the row says now').digest();
    const [old] = await world.harm('select hash from platform.audit where audit_id = $1', [auditId]);
    await world.harm('update platform.audit set account_id = null, hash = $2 where audit_id = $1', [
      auditId,
      hash,
    ]);
    await world.harm(
      `update platform.audit_seal
       set rows = decode(replace(encode(rows, 'hex'), encode($1::bytea, 'hex'), encode($2::bytea, 'hex')), 'hex')`,
      [old.hash, hash],
    );
    const problems = await found();
    expect(problems).toContainEqual({ what: 'seal_broken', auditId: null });
    expect(problems).toContainEqual({ what: 'changed', auditId });
  });
});

describe('a row', () => {
  it('that is gone is named, with its time', async () => {
    const auditId = await threeSealedRows();
    await world.harm('delete from platform.audit where audit_id = $1', [auditId]);
    const { problems } = await world.verify();
    expect(problems).toMatchObject([{ what: 'missing', auditId }]);
    expect(problems[0]?.sentence).toContain(problems[0]?.at);
  });

  it('that was copied from another, hash and all, is named', async () => {
    await threeSealedRows();
    await world.harm(`
      insert into platform.audit
      select (audit_record).* from (
        select jsonb_populate_record(a, '{"audit_id": "01900000-0000-7000-8000-000000000000"}') as audit_record
        from platform.audit a where operation = 'test.second') copied`);
    expect(await found()).toEqual([{ what: 'added', auditId: '01900000-0000-7000-8000-000000000000' }]);
  });

  it('copied to look like a new one is named as well', async () => {
    await threeSealedRows();
    await world.harm(`
      insert into platform.audit (audit_id, at, request_id, account_id, agency_id, role, purpose, operation, class, outcome,
        code, file_id, details, hash)
      select '01900000-0000-7000-8000-000000000000', at, request_id, account_id, agency_id, role, purpose, operation, class,
        outcome, code, file_id, details, hash from platform.audit where operation = 'test.second'`);
    await world.sealAll();
    expect(await found()).toEqual([{ what: 'changed', auditId: '01900000-0000-7000-8000-000000000000' }]);
  });

  it('cannot be given a transaction by the program itself', async () => {
    const client = world.connection();
    await client.connect();
    const insert = client.query(`insert into platform.audit (transaction) values ('1')`);
    await expect(insert).rejects.toThrow('permission denied');
    await client.end();
  });
});
