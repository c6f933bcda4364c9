import { Refusal } from '@tutela/kernel';
import pg from 'pg';
import type { RolePasswords } from './access/role-passwords.ts';
import { scramVerifier } from './access/scram-verifier.ts';
import { codeOf, withClient } from './access/with-client.ts';
import {
  type ClusterLog,
  type ClusterRole,
  type ConnectionFacts,
  clusterRoles,
  databaseName,
  loginOf,
} from './cluster.ts';
import { createDatabase } from './create-database.ts';

interface RoleOptions {
  readonly admin: ConnectionFacts;
  readonly passwords: RolePasswords;
  readonly log: ClusterLog;
  /** Our own server: its passwords are ours to set. A foreign one may serve another node as well. */
  readonly own: boolean;
}

/** Two processes that open one server must not both make its roles. */
const lockKey = 7_483_901;

/**
 * Makes sure of the four logins (none a superuser, none passing row security by) and of the database `tutela`.
 * Changes only what is missing or wrong, so that it costs little and needs no rights when all is well. Refuses
 * with the statement that an administrator should run when the login may not do it.
 */
export async function ensureRoles(options: RoleOptions): Promise<void> {
  await withClient(options.admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    try {
      for (const role of clusterRoles) await ensureRole(client, role, options);
      const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
      if (rowCount === 0) await makeDatabase(client, options);
    } catch (error) {
      throw codeOf(error) === '42501' ? notAllowed(options.admin.user, error) : error;
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    }
  });
}

async function ensureRole(client: pg.Client, role: ClusterRole, options: RoleOptions): Promise<void> {
  const login = loginOf(role);
  const { rows } = await client.query<{ wrong: string[] }>(
    `select array_remove(array[
        case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
        case when rolcreatedb then 'nocreatedb' end, case when rolcreaterole then 'nocreaterole' end,
        case when rolreplication then 'noreplication' end, case when not rolcanlogin then 'login' end], null) as wrong
       from pg_roles where rolname = $1`,
    [login],
  );
  const found = rows[0];
  if (found === undefined) {
    const rights = 'login nosuperuser nobypassrls nocreatedb nocreaterole';
    await client.query(`create role ${login} ${rights} password '${scramVerifier(options.passwords[role])}'`);
    options.log('db.role_made', { role: login });
    return;
  }
  if (found.wrong.length > 0) {
    await client.query(`alter role ${login} ${found.wrong.join(' ')}`);
    options.log('db.role_mended', { role: login, now: found.wrong.join(' ') });
  }
  await ensurePassword(client, role, options);
}

async function ensurePassword(client: pg.Client, role: ClusterRole, options: RoleOptions): Promise<void> {
  const login = loginOf(role);
  if (await passwordWorks({ ...options.admin, user: login, password: options.passwords[role] })) return;
  if (!options.own) await refuseIfUsed(client);
  await client.query(`alter role ${login} password '${scramVerifier(options.passwords[role])}'`);
  options.log('db.role_password_set', { role: login });
}

/** The login may be refused the database asked for: then its password was right. */
async function passwordWorks(facts: ConnectionFacts): Promise<boolean> {
  return withClient(facts, async () => true).catch((error: unknown) => {
    if (codeOf(error).startsWith('28')) return false;
    if (codeOf(error) === '42501') return true;
    throw error;
  });
}

/** With other passwords than ours and sessions open, another node works with these logins: hands off. */
async function refuseIfUsed(client: pg.Client): Promise<void> {
  const logins = clusterRoles.map(loginOf);
  const { rowCount } = await client.query('select from pg_stat_activity where usename = any($1)', [logins]);
  if (rowCount === 0) return;
  throw new Refusal(
    'platform.configuration_invalid',
    'Another node is using this database server with other passwords. Copy the folder keys/ of that node into ' +
      'this home if both shall share one database; else give this node a server of its own.',
    { setting: 'DATABASE_URL' },
  );
}

async function makeDatabase(client: pg.Client, options: RoleOptions): Promise<void> {
  // To give a database to the owner, one must be allowed to act as the owner. A superuser is already.
  const { rows } = await client.query<{ able: boolean }>(
    `select pg_has_role(current_user, $1, 'member') as able`,
    [loginOf('owner')],
  );
  if (rows[0]?.able !== true) {
    await client.query(`grant ${loginOf('owner')} to ${pg.escapeIdentifier(options.admin.user)}`);
  }
  await createDatabase(options.admin, databaseName);
  options.log('db.database_made', { database: databaseName });
}

function notAllowed(login: string, cause: unknown): Refusal {
  const statement = `ALTER ROLE ${pg.escapeIdentifier(login)} CREATEROLE CREATEDB;`;
  return new Refusal(
    'platform.configuration_invalid',
    `The login "${login}" of DATABASE_URL may not make the roles and the database that Tutela needs. Run this as an ` +
      `administrator of the server, then start again: ${statement}`,
    { setting: 'DATABASE_URL', statement },
    { cause },
  );
}
