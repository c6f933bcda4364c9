import type { listErasuresRoute, RouteOutput } from '@tutela/contract';
import { erasureGrounds } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { readNames } from '../people/names.store.ts';

/** Erasures that wait for a decision. */
export async function listErasures(
  tx: Tx<'protection'>,
  context: RequestContext,
): Promise<RouteOutput<typeof listErasuresRoute>> {
  const rows = await tx
    .selectFrom('protection.erasure as erasure')
    .innerJoin('protection.file as file', 'file.file_id', 'erasure.file_id')
    .selectAll('erasure')
    .select('file.code_name')
    .where('erasure.answer', 'is', null)
    .orderBy('erasure.proposed_at')
    .limit(200)
    .execute();
  const names = await readNames(
    tx,
    rows.map((row) => row.proposed_by),
    [],
  );
  return {
    erasures: rows.map((row) => ({
      erasureId: row.erasure_id,
      fileId: row.file_id,
      codeName: row.code_name,
      ground: erasureGrounds.find((ground) => ground === row.ground) ?? 'data_subject_request',
      proposedByName: names.person(row.proposed_by) ?? '–',
      proposedAt: row.proposed_at.toISOString(),
      mayApprove: row.proposed_by !== context.actor.accountId,
    })),
  };
}
