import { sql } from 'kysely';
import type { Tx, Word } from '../db/tx.ts';
import type { JobName } from './job-names.ts';

/** Queues a job within the caller's transaction: it is done after the commit, and never if that does not come. */
export async function enqueue<W extends Word>(
  tx: Tx<W>,
  job: JobName,
  ids: readonly string[],
): Promise<void> {
  await sql`select platform.enqueue(${job}, ${ids}::uuid[])`.execute(tx);
}
