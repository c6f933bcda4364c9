import { sql } from 'kysely';
import type { Tx } from '../../db/tx.ts';

/** The names of the migrations that the database has seen. */
export async function appliedMigrations(tx: Tx<'platform'>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(tx);
  return rows.map(({ name }) => name);
}
