import { firstVersion, readTemplate, type TemplateVersion } from '@tutela/domain';
import type { NewRow } from '../../platform/db/rows.ts';
import type { Tx } from '../../platform/db/tx.ts';

export interface KeptVersion extends TemplateVersion {
  readonly reason: string;
  readonly accountId: string;
}

/** The versions that this node made, oldest first; the first is the program's own and is not kept. */
export async function keptVersions(tx: Tx<'protection'>): Promise<readonly KeptVersion[]> {
  const rows = await tx
    .selectFrom('platform.clock_template')
    .select(['version', 'since', 'template', 'reason', 'account_id'])
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    since: row.since.toISOString(),
    template: readTemplate(row.template),
    reason: row.reason,
    accountId: row.account_id,
  }));
}

export const allVersions = (kept: readonly TemplateVersion[]): readonly TemplateVersion[] => [
  firstVersion,
  ...kept,
];

export async function insertVersion(
  tx: Tx<'protection'>,
  row: NewRow<'platform.clock_template'>,
): Promise<void> {
  await tx.insertInto('platform.clock_template').values(row).execute();
}
