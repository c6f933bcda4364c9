import type { Tx } from '../../db/tx.ts';

export interface Attempt {
  readonly scope: string;
  readonly subject: Buffer;
  readonly window_start: Date;
}

/** Counts one more attempt and answers how many there are now in this window. */
export async function addAttempt(tx: Tx<'platform'>, attempt: Attempt): Promise<number> {
  const row = await tx
    .insertInto('platform.sign_in_attempt')
    .values({ ...attempt, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'subject', 'window_start'])
        .doUpdateSet((eb) => ({ count: eb('platform.sign_in_attempt.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Takes one attempt off again: it succeeded. */
export async function takeOffAttempt(tx: Tx<'platform'>, attempt: Attempt): Promise<void> {
  await tx
    .updateTable('platform.sign_in_attempt')
    .set((eb) => ({ count: eb('count', '-', 1) }))
    .where('scope', '=', attempt.scope)
    .where('subject', '=', attempt.subject)
    .where('window_start', '=', attempt.window_start)
    .where('count', '>', 0)
    .execute();
}
