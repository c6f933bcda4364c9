import { sql } from 'kysely';
import type { Tx } from '../../db/tx.ts';

/**
 * Until this transaction ends nobody else changes who administers the node: two administrators who shut each
 * other out at the same moment come one after the other, and the second is refused.
 */
export async function lockAdministrators(tx: Tx<'platform'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('tutela node administrators'))`.execute(tx);
}
