import type { Row } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { notFound } from '../../platform/record/record.ts';

export type RevealRow = Row<'protection.reveal'>;

/** A reveal of a file that the actor may see, locked until this transaction ends. */
export async function lockReveal(tx: Tx<'protection'>, revealId: string): Promise<RevealRow> {
  const row = await tx
    .selectFrom('protection.reveal')
    .selectAll()
    .where('reveal_id', '=', revealId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  await tx
    .selectFrom('protection.file')
    .select('file_id')
    .where('file_id', '=', row.file_id)
    .forUpdate()
    .execute();
  return tx
    .selectFrom('protection.reveal')
    .selectAll()
    .where('file_id', '=', row.file_id)
    .where('reveal_id', '=', revealId)
    .executeTakeFirstOrThrow();
}

/** A day: what was asked before is over, whether answered or not. */
export const dayBefore = (now: Date): Date => new Date(now.getTime() - 24 * 60 * 60 * 1000);
