import { sections } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { FileRow } from '../../platform/record/header-row.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { insertGrant, untilEnded } from '../sharing/grant.store.ts';
import { actingOf } from './acting.ts';
import { requireAllowed } from './command-file.ts';

/**
 * Whoever becomes responsible for a hidden file is let in, and whoever was, and did not hide it, is not any longer.
 * Other files need no grant.
 */
export async function letCaseworkerIn(
  tx: Tx<'protection'>,
  context: RequestContext,
  { row, caseworkerId }: { row: FileRow; caseworkerId: string },
  ports: RecordPorts,
): Promise<void> {
  if (!row.hidden) return;
  await letPersonIn(tx, context, { row, person: caseworkerId }, ports);
  if (row.caseworker_id === null || row.caseworker_id === context.actor.accountId) return;
  await tx
    .updateTable('protection.file_grant')
    .set({ ended_at: ports.clock.now() })
    .where('file_id', '=', row.file_id)
    .where('account_id', '=', row.caseworker_id)
    .where('until', '=', untilEnded)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * A hidden file answers nobody without a grant, so whoever hides it and its caseworker get one first.
 * Showing the file again leaves these grants; they give nothing that the agency does not have anyway.
 */
export async function letInBeforeHiding(
  tx: Tx<'protection'>,
  context: RequestContext,
  fileId: string,
  ports: RecordPorts,
): Promise<void> {
  const locked = await lockFile(tx, fileId);
  requireAllowed(locked, 'change-visibility', context);
  const { row } = locked;
  const { accountId } = actingOf(context, ports.clock);
  const people = new Set([accountId, ...(row.caseworker_id === null ? [] : [row.caseworker_id])]);
  for (const person of people) await letPersonIn(tx, context, { row, person }, ports);
}

function letPersonIn(
  tx: Tx<'protection'>,
  context: RequestContext,
  { row, person }: { row: FileRow; person: string },
  ports: RecordPorts,
): Promise<void> {
  return insertGrant(tx, {
    fileId: row.file_id,
    grantId: randomId(ports.random),
    sections,
    ownerAgencyId: row.agency_id,
    subject: { accountId: person },
    until: untilEnded,
    grantedBy: actingOf(context, ports.clock).accountId,
    grantedAt: ports.clock.now(),
  });
}
