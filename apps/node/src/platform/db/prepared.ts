import { createHash } from 'node:crypto';
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
        return client.query({ text, values: [...values], ...(name !== undefined && { name }) });
      };
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}
