import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActingDatabase, Login, Settings } from './acting-database.ts';
import { deletes, everythingRefused, reads, updates } from './row-expectations.ts';
import { insertions } from './row-inserts.ts';
import type { Expected } from './row-rights.ts';
import { type Actor, actors, files, openRowWorld, people, settingsOf } from './row-world.ts';
import { allianceName } from './row-world-alliance.ts';

let database: ActingDatabase;
let tables: readonly string[];
/** Every row of the world by table, as a superuser sees them. */
const rows = new Map<string, readonly string[]>();

beforeAll(async () => {
  database = await openRowWorld();
  const found = await database.look(`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('platform', 'protection', 'partnership') order by 1`);
  tables = found.map((row) => String(row.name));
  for (const table of tables) {
    rows.set(table, (await database.look(`select * from ${table}`)).map(labelOf).sort());
  }
});
afterAll(() => database.close());

const fileNames = new Map<unknown, string>(Object.entries(files).map(([name, { id }]) => [id, name]));

function labelOf(row: Record<string, unknown>): string {
  const file = fileNames.get(row.file_id);
  if (file === undefined) {
    const [key] = Object.values(row);
    return allianceName(key) ?? String(row.account_id ?? key);
  }
  return row.section === undefined ? file : `${file}/${row.section}`;
}

function wanted(expected: Expected, actor: Actor, table: string): readonly string[] | 'refused' {
  const all = rows.get(table) ?? [];
  const given = expected[actor] ?? [];
  if (given === 'refused') return given;
  if (given === 'all') return all;
  if (given !== 'own') return [...given].sort();
  const account = actor === 'nobody' || actor === 'system' ? null : people[actor].account;
  return all.filter((row) => row === account);
}

const fill = (sql: string, actor: Actor): string => {
  const account = settingsOf(actor).account ?? '';
  return sql
    .replaceAll(':me', account === '' ? 'null' : `'${account}'`)
    .replaceAll(':id', `'${crypto.randomUUID()}'`);
};

/** Runs it as each actor and compares what was got with what was written down. */
async function compare(
  table: string,
  expected: Expected,
  run: (actor: Actor) => Promise<{ refused: string | null; rows: Record<string, unknown>[] }>,
): Promise<void> {
  const got: Record<string, unknown> = {};
  const want: Record<string, unknown> = {};
  for (const actor of actors) {
    const { refused, rows: found } = await run(actor);
    got[actor] = refused === '42501' ? 'refused' : (refused ?? found.map(labelOf).sort());
    want[actor] = wanted(expected, actor, table);
  }
  expect({ [table]: got }).toEqual({ [table]: want });
}

describe('row security', () => {
  it('is tried on every table, with a row in each', () => {
    expect(Object.keys(reads).sort()).toEqual(tables);
    expect(tables.filter((table) => rows.get(table)?.length === 0)).toEqual([]);
    const changed = [...Object.keys(updates), 'platform.table_without_update'].sort();
    expect(changed.filter((table) => tables.includes(table))).toEqual(tables);
  });

  it('shows each actor the rows that are theirs to see', async () => {
    for (const [table, expected] of Object.entries(reads)) {
      await compare(table, expected, (actor) =>
        database.attempt('tutela_app', settingsOf(actor), `select * from ${table}`),
      );
    }
  });

  it('lets each actor change the rows that are theirs to change, also by a statement without a condition', async () => {
    for (const [table, { set, touches }] of Object.entries(updates)) {
      const changed = `select * from ${table} where xmin = pg_current_xact_id()::xid`;
      await compare(table, touches, (actor) =>
        database.attempt('tutela_app', settingsOf(actor), fill(`update ${table} set ${set}`, actor), changed),
      );
    }
  });

  it('lets each actor delete the rows that are theirs to delete', async () => {
    for (const table of tables) {
      await compare(table, deletes[table] ?? everythingRefused, async (actor) => {
        const left = `select * from ${table}`;
        const tried = await database.attempt('tutela_app', settingsOf(actor), `delete from ${table}`, left);
        if (tried.refused !== null) return tried;
        const kept = new Set(tried.rows.map((row) => JSON.stringify(row)));
        const before = await database.look(`select * from ${table}`);
        return { refused: null, rows: before.filter((row) => !kept.has(JSON.stringify(row))) };
      });
    }
  });

  it('lets each actor put in what is theirs to put in', async () => {
    for (const { what, sql, may } of insertions) {
      const able: Actor[] = [];
      for (const actor of actors) {
        const tried = await database.attempt('tutela_app', settingsOf(actor), fill(sql, actor));
        if (tried.refused === null) able.push(actor);
        else
          expect({ what, actor, refused: tried.refused }).toMatchObject({
            refused: expect.stringMatching(/^(42501|23502)$/),
          });
      }
      expect({ what, able: able.sort() }).toEqual({ what, able: [...may].sort() });
    }
  });

  it('keeps a file at its agency until it is handed over, and a grant as long as it was given', async () => {
    const file = files.open.id;
    const take = `update protection.file set agency_id = 102 where file_id = '${file}'`;
    const takeOffered = `update protection.file set agency_id = 102 where file_id = '${files.personal.id}'`;
    const attempt = (actor: Actor, sql: string) => database.attempt('tutela_app', settingsOf(actor), sql);
    expect(await attempt('A caseworker', take)).toMatchObject({ refused: '42501' });
    expect(await attempt('B caseworker', take)).toMatchObject({ refused: null, touched: 0 });
    expect(await attempt('B caseworker', takeOffered)).toMatchObject({ refused: null, touched: 0 });
    const longer = `update protection.file_grant set until = '2999-01-01'`;
    expect(await attempt('C guardian', longer)).toMatchObject({ refused: '42501' });
    const again = `update protection.file_grant set ended_at = null where file_id = '${files.ended.id}'`;
    expect(await attempt('B caseworker', again)).toMatchObject({ touched: 0 });
  });
});

describe('without somebody who acts', () => {
  const nobody: Record<string, Settings> = {
    'nothing set': {},
    'everything empty': { role: '', agency: '', account: '', now: '' },
    'a role without an agency': { role: 'caseworker' },
    'a role that is not one': { role: ' system', agency: '101' },
    'a role in capitals': { role: 'SYSTEM' },
    'an agency that is no number': { role: 'caseworker', agency: 'x' },
    'an account that is no id': { role: 'caseworker', account: "' or true" },
  };
  /** A name that anybody who acts may read tells nothing about a child. */
  const harmless = ['platform.node_fact'];

  it.each(Object.entries(nobody))('%s: no table answers a row', async (_what, settings) => {
    const answered: string[] = [];
    for (const login of ['tutela_app', 'tutela_worker', 'tutela_auditor'] satisfies Login[]) {
      for (const table of tables) {
        const { rows: found } = await database.attempt(login, settings, `select * from ${table}`);
        // What is public in the registry of the alliance is for every role that there is.
        const open = settings.role === 'caseworker' && table.startsWith('partnership.');
        if (found.length > 0 && !open && !(harmless.includes(table) && 'role' in settings)) {
          answered.push(`${login} ${table}`);
        }
      }
    }
    expect(answered).toEqual([]);
  });

  it.each(Object.entries(nobody))('%s: nothing is written', async (_what, settings) => {
    const done: string[] = [];
    for (const { what, sql } of insertions) {
      const filled = sql
        .replaceAll(':me', `'${people['A caseworker'].account}'`)
        .replaceAll(':id', `'${crypto.randomUUID()}'`);
      const { refused } = await database.attempt('tutela_app', settings, filled);
      if (refused === null && !(what === 'a row of the audit' && settings.role)) done.push(what);
    }
    expect(done).toEqual([]);
  });
});

describe('without a time', () => {
  it('no grant is open', async () => {
    const { role = '', agency = '', account = '' } = settingsOf('C guardian');
    const look = (settings: Settings) =>
      database.attempt('tutela_app', settings, 'select * from protection.file');
    expect((await look(settingsOf('C guardian'))).touched).toBe(1);
    expect(await look({ role, agency, account })).toMatchObject({ refused: null, touched: 0 });
    expect(await look({ role, agency, account, now: '' })).toMatchObject({ refused: null, touched: 0 });
    expect(await look({ role, agency, account, now: 'later' })).toMatchObject({ refused: '22007' });
  });
});

describe('the other logins', () => {
  const allowedTo = async (login: Login, actor: Actor) => {
    const found: string[] = [];
    for (const table of tables) {
      const { refused } = await database.attempt(login, settingsOf(actor), `select from ${table}`);
      if (refused === null) found.push(table);
    }
    return found;
  };

  it('the auditor reads the audit and who people are, and writes nothing', async () => {
    const readable = ['account', 'agency', 'audit', 'audit_seal', 'mandate'].map(
      (name) => `platform.${name}`,
    );
    expect(await allowedTo('tutela_auditor', 'system')).toEqual(readable);
    for (const { sql } of insertions) {
      const tried = await database.attempt('tutela_auditor', settingsOf('system'), fill(sql, 'system'));
      expect(tried.refused).toBe('42501');
    }
  });

  it('the worker reads no credential', async () => {
    const readable = await allowedTo('tutela_worker', 'system');
    expect(tables.filter((table) => !readable.includes(table))).toEqual([
      'platform.invitation',
      'platform.oidc_identity',
      'platform.passkey',
      'platform.password',
      'platform.totp',
      'protection.child_session',
      'protection.complaint_entry',
      'protection.saved_view',
    ]);
    const secrets = ['session', 'passkey_challenge', 'oidc_flow', 'sign_in_attempt'];
    for (const name of secrets) {
      const sql = `select * from platform.${name}`;
      expect(await database.attempt('tutela_worker', settingsOf('system'), sql)).toMatchObject({
        refused: '42501',
      });
    }
  });

  it('the owner, who makes the tables, is held by their policies too', async () => {
    for (const table of tables) {
      const tried = await database.attempt('tutela_owner', {}, `select * from ${table}`);
      expect({ table, rows: tried.rows.length }).toEqual({ table, rows: 0 });
    }
    const rewrite = `update protection.entry set payload = '\\x01'`;
    expect(await database.attempt('tutela_owner', settingsOf('system'), rewrite)).toMatchObject({
      touched: 0,
    });
  });
});
