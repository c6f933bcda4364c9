import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparing } from './prepared.ts';
import type { DB } from './tables.generated.ts';

/** Where and as whom to connect. */
export interface ConnectionFacts {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Settings of each new connection, such as `-c app.role=system`. */
  readonly options?: string;
}

const dateOid = 1082;

/** A day stays the text `YYYY-MM-DD`: read as a moment it would move with the time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateOid ? (text: string) => text : pg.types.getTypeParser(oid, format),
};

/**
 * A pool whose connections may break without taking the process down: an unhandled `error` event would end it
 * when PostgreSQL stops. One that is idle tells `onError`; of one in use its query rejects, which is enough.
 */
export function openPool(facts: ConnectionFacts, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    ...facts,
    max: size,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    types,
    // Statements are sent without waiting for the answer to the one before (libpq calls it pipelining).
    ...{ pipeline: true },
  });
  pool.on('error', onError);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

/**
 * A pool that acts as the node itself outside any request's transaction. For the look-up of sessions alone:
 * it comes before anybody is known, and must cost one round trip.
 */
export function openSystemPool(
  facts: ConnectionFacts,
  size: number,
  onError: (error: Error) => void,
): pg.Pool {
  return openPool({ ...facts, options: '-c app.role=system' }, size, onError);
}

export function openKysely(pool: pg.Pool): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
}
