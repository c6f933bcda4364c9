import { Refusal } from '@tutela/kernel';
import pg from 'pg';
import type { ConnectionFacts } from '../cluster.ts';

/** What DATABASE_URL says. Refuses (`platform.configuration_invalid`) what is no such address, without quoting it. */
export function readUrl(url: string): ConnectionFacts {
  if (!/^postgres(ql)?:\/\//.test(url)) throw malformed('It does not begin with postgres://');
  const client = parse(url);
  if (!client.user || !namesUser(url)) throw malformed('It names no user.');
  if (!Number.isInteger(client.port) || client.port < 1 || client.port > 65_535)
    throw malformed('The port is wrong.');
  return {
    host: client.host,
    port: client.port,
    user: client.user,
    password: client.password ?? '',
    database: client.database || 'postgres',
    ...(client.ssl ? { ssl: client.ssl } : {}),
  };
}

/** The driver would take whoever started the program for a user that the address does not name. */
function namesUser(url: string): boolean {
  const whole = url.replace('@/', '@localhost/');
  if (!URL.canParse(whole)) return false;
  const { username, searchParams } = new URL(whole);
  return username !== '' || searchParams.has('user');
}

/** The driver reads the address; making a client does not connect it. */
function parse(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url });
  } catch {
    throw malformed(
      'A part of it cannot be read; signs such as @ / : # in a password must be percent-encoded.',
    );
  }
}

function malformed(reason: string): Refusal {
  return new Refusal(
    'platform.configuration_invalid',
    `DATABASE_URL is not understood. ${reason} It must look like postgres://user:password@host:5432/postgres`,
    { setting: 'DATABASE_URL' },
  );
}
