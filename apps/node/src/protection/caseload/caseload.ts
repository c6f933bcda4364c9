import type { countCaseloadRoute, handCaseloadOverRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { assignCaseworker } from '@tutela/domain';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import type { FileRow } from '../../platform/record/header-row.ts';
import type { RecordPorts } from '../../platform/record/ports.ts';
import { appendEntries, stateOf } from '../../platform/record/record.ts';
import { refusalOf } from '../file/command-file.ts';
import { letCaseworkerIn } from '../file/visibility.ts';
import { requireCaseworkerOf } from '../people/caseworker.ts';
import { tell } from '../people/tell.ts';

/** The files of a person at the actor's agency that the actor may see, hidden ones only with a grant. */
const caseload = (tx: Tx<'protection'>, { actor }: RequestContext, accountId: string) =>
  tx
    .selectFrom('protection.file')
    .where('agency_id', '=', actor.agencyId ?? 0)
    .where('caseworker_id', '=', accountId)
    .where('erased_at', 'is', null);

export async function countCaseload(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params }: RouteInput<typeof countCaseloadRoute>,
): Promise<RouteOutput<typeof countCaseloadRoute>> {
  return { files: await count(tx, context, params.accountId) };
}

/**
 * Moves the next files of somebody who leaves or is away to a colleague: each gets its entry, as if it had been
 * assigned by itself. A few at a time, so that the way can be watched, stopped, and gone on with after a broken line.
 */
export async function handCaseloadOver(
  tx: Tx<'protection'>,
  context: RequestContext,
  { params, body }: RouteInput<typeof handCaseloadOverRoute>,
  ports: RecordPorts,
): Promise<RouteOutput<typeof handCaseloadOverRoute>> {
  const { toCaseworkerId, note } = body;
  await requireCaseworkerOf(tx, toCaseworkerId, context.actor.agencyId, ports.clock);
  const rows = await caseload(tx, context, params.accountId)
    .selectAll()
    .orderBy('file_id')
    .limit(body.atOnce)
    .forUpdate()
    .execute();
  // Sent together, run in this order.
  await Promise.all(rows.map((row) => move(tx, context, { row, toCaseworkerId, note }, ports)));
  const remaining = await count(tx, context, params.accountId);
  const last = rows.at(-1);
  if (remaining === 0 && last !== undefined) {
    const to = { person: toCaseworkerId };
    await tell(tx, context, { kind: 'caseload_received', fileId: last.file_id, to }, ports);
  }
  return { moved: rows.length, remaining };
}

async function move(
  tx: Tx<'protection'>,
  context: RequestContext,
  { row, toCaseworkerId, note }: { row: FileRow; toCaseworkerId: string; note: string },
  ports: RecordPorts,
): Promise<void> {
  const state = stateOf(row);
  const decision = assignCaseworker(state, { caseworkerId: toCaseworkerId, note, baseVersion: 0 });
  if (!decision.ok) throw refusalOf(decision.code, decision.details);
  await appendEntries(tx, { row, state }, decision, { act: context.act, ports });
  await letCaseworkerIn(tx, context, { row, caseworkerId: toCaseworkerId }, ports);
}

async function count(tx: Tx<'protection'>, context: RequestContext, accountId: string): Promise<number> {
  const { files } = await caseload(tx, context, accountId)
    .select((file) => file.cast<number>(file.fn.countAll(), 'integer').as('files'))
    .executeTakeFirstOrThrow();
  return files;
}
