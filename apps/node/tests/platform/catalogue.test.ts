import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActingDatabase, openActingDatabase } from './guard/acting-database.ts';
import { checks, spoil, tables } from './guard/catalogue-checks.ts';

let database: ActingDatabase;
beforeAll(async () => {
  database = await openActingDatabase();
});
afterAll(() => database.close());

const lines = async (sql: string) =>
  (await database.look(sql)).map((row) => Object.values(row).join(' ')).sort();

describe('the catalogue', () => {
  it.each(Object.entries(checks))('has not: %s', async (_what, sql) => {
    expect(await lines(sql)).toEqual([]);
  });

  it('is read by questions that find what they ask for', async () => {
    const blind: string[] = [];
    await database.look('begin');
    try {
      await database.look(spoil);
      for (const [what, sql] of Object.entries(checks)) if ((await lines(sql)).length === 0) blind.push(what);
    } finally {
      await database.look('rollback');
    }
    expect(blind).toEqual([]);
  });

  it('knows the schemas, and tables of ours are in ours alone', async () => {
    const schemas = `select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$)'`;
    expect(await lines(schemas)).toEqual([
      'graphile_worker',
      'migration',
      'partnership',
      'platform',
      'protection',
      'public',
    ]);
    expect((await lines(`select name from (${tables}) t`)).length).toBeGreaterThan(28);
    const elsewhere = `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'm') and n.nspname in ('public', 'migration')`;
    expect(await lines(elsewhere)).toEqual(['kysely_migration', 'kysely_migration_lock']);
  });

  it('knows the one function that acts with the rights of its owner, and where that looks for names', async () => {
    const definer = `select p.oid::regprocedure::text, p.proowner::regrole::text, array_to_string(p.proconfig, ';')
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^(pg_|information_schema$)'`;
    expect(await lines(definer)).toEqual([
      'platform.enqueue(text,uuid[]) tutela_owner search_path=pg_catalog, pg_temp',
    ]);
  });

  it('gives what only grows to be read and added to', async () => {
    const granted = `select distinct n.nspname || '.' || c.relname, a.privilege_type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      left join pg_attribute t on t.attrelid = c.oid,
      aclexplode(coalesce(t.attacl, '{}') || c.relacl) a
      where c.relname in ('entry', 'audit', 'audit_seal') and a.grantee <> c.relowner`;
    const tables = ['platform.audit', 'platform.audit_seal', 'protection.entry'];
    expect(await lines(granted)).toEqual(tables.flatMap((table) => [`${table} INSERT`, `${table} SELECT`]));
  });
});
