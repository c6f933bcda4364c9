import type { Tx } from '../../db/tx.ts';

export async function findNodeFact(tx: Tx<'platform'>, name: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('platform.node_fact')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

export async function putNodeFact(tx: Tx<'platform'>, name: string, value: string): Promise<void> {
  await tx
    .insertInto('platform.node_fact')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
