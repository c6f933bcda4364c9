import { Refusal } from '@tutela/kernel';
import pg from 'pg';
import { withClient } from './access/with-client.ts';
import { type ConnectionFacts, clusterRoles, loginOf } from './cluster.ts';

/**
 * Makes a database owned by the owner's login and closed to PUBLIC; the other three may connect. With `template`
 * it is a copy of that database, which nobody may be connected to. `admin` needs the right to make databases.
 */
export async function createDatabase(admin: ConnectionFacts, name: string, template?: string): Promise<void> {
  const target = quoted(name);
  await withClient(admin, async (client) => {
    const source =
      template === undefined
        ? `template template0 encoding 'UTF8' ${await locale(client)}`
        : `template ${quoted(template)} strategy file_copy`;
    await client.query(`create database ${target} owner ${loginOf('owner')} ${source}`);
    const others = clusterRoles.filter((role) => role !== 'owner').map(loginOf);
    await client.query(`revoke all on database ${target} from public`);
    await client.query(`grant connect on database ${target} to ${others.join(', ')}`);
  });
  // A copy has its template's rights within; only the database's own are not copied.
  if (template !== undefined) return;
  await withClient({ ...admin, database: name }, (client) =>
    client.query('revoke all on schema public from public'),
  );
}

/** Drops a database, ending the sessions in it; one that does not exist is no error. */
export async function dropDatabase(admin: ConnectionFacts, name: string): Promise<void> {
  await withClient(admin, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`));
}

/** A foreign server may lack C.UTF-8; plain C orders by the same code points. */
async function locale(client: pg.Client): Promise<string> {
  const { rowCount } = await client.query(
    "select from pg_collation where lower(collname) in ('c.utf8', 'c.utf-8')",
  );
  const name = rowCount === 0 ? 'C' : 'C.UTF-8';
  return `lc_collate '${name}' lc_ctype '${name}'`;
}

function quoted(name: string): string {
  if (/^[a-z][a-z0-9_]{0,62}$/.test(name)) return pg.escapeIdentifier(name);
  const message = 'A database name has up to 63 small letters, digits and underscores, a letter first.';
  throw new Refusal('platform.configuration_invalid', message);
}
