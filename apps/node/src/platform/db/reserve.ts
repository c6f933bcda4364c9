import {
  type Dialect,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { DB } from './tables.generated.ts';

/** A connection that is already there: nothing is opened or closed through it. */
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};
const driver = new DummyDriver();

/**
 * Lends one connection to `work`. Unlike the query builder's own, it lets statements be sent without waiting
 * for the answer to the one before; PostgreSQL runs them in the order in which they were sent.
 */
export function reserveConnection<T>(
  pool: Kysely<DB>,
  work: (connection: Kysely<DB>) => Promise<T>,
): Promise<T> {
  const executor = pool.getExecutor();
  return executor.provideConnection((reserved) => {
    const always = {
      provideConnection: <R>(use: (connection: typeof reserved) => Promise<R>) => use(reserved),
    };
    const bound = executor.withConnectionProvider(always);
    return work(new Kysely<DB>({ config: { dialect }, dialect, driver, executor: bound }));
  });
}
