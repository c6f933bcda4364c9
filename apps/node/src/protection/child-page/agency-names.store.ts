import type { Tx } from '../../platform/db/tx.ts';

/** The names that no child's page may hold. */
export async function listAgencyNames(tx: Tx<'protection'>): Promise<readonly string[]> {
  const rows = await tx.selectFrom('platform.agency').select('name').execute();
  return rows.map(({ name }) => name);
}
