import { sections } from '@tutela/domain';
import { randomId } from '@tutela/kernel';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { lockFile } from '../../platform/record/record.ts';
import { insertGrant } from '../sharing/grant.store.ts';
import { actingOf } from './acting.ts';
import { requireAllowed } from './command-file.ts';

/** Far enough away: a grant on a hidden file ends by a decision, not by a date. */
const untilEnded = new Date('2999-12-31T00:00:00Z');

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
  for (const person of people) {
    await insertGrant(tx, {
      fileId,
      grantId: randomId(ports.random),
      sections,
      ownerAgencyId: row.agency_id,
      subject: { accountId: person },
      until: untilEnded,
      grantedBy: accountId,
      grantedAt: ports.clock.now(),
    });
  }
}
