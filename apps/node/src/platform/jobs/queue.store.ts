import { sql } from 'kysely';
import type { Tx } from '../db/tx.ts';

export interface QueueLength {
  /** Jobs to be done, now or later. */
  readonly waiting: number;
  /** Jobs that failed so often that they are not tried again. */
  readonly givenUp: number;
}

/** Needs the worker role: nobody else can look into the queue. */
export async function queueLength(tx: Tx<'platform'>): Promise<QueueLength> {
  const { rows } = await sql<QueueLength>`
    select count(*) filter (where attempts < max_attempts)::integer as waiting,
      count(*) filter (where attempts >= max_attempts)::integer as "givenUp"
    from graphile_worker._private_jobs`.execute(tx);
  return rows[0] ?? { waiting: 0, givenUp: 0 };
}
