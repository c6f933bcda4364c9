import { Refusal } from '@tutela/kernel';
import type { ConnectionFacts } from '../cluster.ts';
import { codeOf } from './with-client.ts';

/** What an error code of the driver, the system or the server means to whoever set DATABASE_URL. */
const meanings: ReadonlyArray<readonly [RegExp, (facts: ConnectionFacts) => string]> = [
  [
    /^ECONNREFUSED$/,
    (at) => `Nothing answers at ${at.host}:${at.port}. Is the server running, and is the port right?`,
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, (at) => `The name ${at.host} is not known to this machine. Is it spelt right?`],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    (at) => `${at.host}:${at.port} cannot be reached. Is a firewall in between?`,
  ],
  [/^(ENOENT|EACCES)$/, (at) => `There is no socket of PostgreSQL in ${at.host} that this account may use.`],
  [/^28/, (at) => `The server does not accept the user "${at.user}" with this password.`],
  [
    /^3D000$/,
    (at) => `The server has no database "${at.database}". Name an existing one, usually "postgres".`,
  ],
  [/^53300$/, () => 'The server has no free connection. Raise its max_connections or stop other programs.'],
  [/^57P03$/, () => 'The server is starting or stopping. Try again in a moment.'],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ALTNAME/,
    () =>
      "The server's certificate is not trusted here. Name its authority: ?sslmode=verify-full&sslrootcert=FILE",
  ],
];

/** A refusal (`db.unreachable`) for a connection by DATABASE_URL that failed. It never names the password. */
export function explainConnection(error: unknown, facts: ConnectionFacts): Refusal {
  const code = codeOf(error);
  const meaning = meanings.find(([pattern]) => pattern.test(code))?.[1](facts) ?? plainMeaning(error, facts);
  return new Refusal('db.unreachable', `The database of DATABASE_URL cannot be used. ${meaning}`, {
    host: facts.host,
    port: facts.port,
    code: code || 'unknown',
  });
}

function plainMeaning(error: unknown, facts: ConnectionFacts): string {
  const message = error instanceof Error ? error.message : '';
  if (/does not support SSL/.test(message))
    return 'The server has no TLS: leave sslmode out, or switch TLS on there.';
  if (/timeout/i.test(message))
    return `${facts.host}:${facts.port} does not answer. Is a firewall in between?`;
  return `${facts.host}:${facts.port} did not answer as PostgreSQL does.`;
}
