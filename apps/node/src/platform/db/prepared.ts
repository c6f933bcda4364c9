import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** More texts than the program has; lists of changing length beyond it are planned each time. */
const mostStatements = 400;

/**
 * The pool as the query builder sees it, with every parametrised statement prepared once a connection: planning
 * a statement under row-level security costs more than running it. Settings of the actor are read when a
 * statement runs, so a plan serves every actor alike.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostStatements) return known;
    const name = `t${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
    names.set(text, name);
    return name;
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      const query = (text: string, values: readonly unknown[]) => {
        const name = values.length === 0 ? undefined : nameOf(text);
        sendTogether(client);
        return client.query({ text, values: [...values], ...(name !== undefined && { name }) });
      };
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/**
 * What is asked of a connection within one turn of the event loop leaves in one packet: a write wakes the server,
 * and costs more than the statement in it. Nothing waits longer than the turn.
 */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
