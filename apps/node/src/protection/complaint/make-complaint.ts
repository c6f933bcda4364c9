import type { listOwnComplaintsRoute, makeComplaintRoute, RouteInput, RouteOutput } from '@tutela/contract';
import { shownToComplainant, whyNoComplaint } from '@tutela/domain';
import { carryOutAsNode } from '../../platform/db/acting-as.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { RequestContext } from '../../platform/http/serve.ts';
import { notFound } from '../../platform/record/record.ts';
import { actingOf } from '../file/acting.ts';
import { refusalOf } from '../file/command-file.ts';
import { listComplaintsBy, openComplaint } from './complaint.store.ts';
import { findSomebody } from './desk.store.ts';
import { type ComplaintPorts, complainantCode } from './ports.ts';
import { receiveComplaint } from './receive.ts';

type Make = typeof makeComplaintRoute;

/** Takes a complaint of somebody who is signed in. The audit row names no file: it is nobody's trail. */
export async function makeComplaint(
  tx: Tx<'protection'>,
  context: RequestContext,
  { body }: RouteInput<Make>,
  ports: ComplaintPorts,
): Promise<RouteOutput<Make>> {
  const { accountId, agencyId } = actingOf(context, ports.clock);
  const because = whyNoComplaint(body);
  if (because !== undefined) throw refusalOf('protection.procedure', { because });
  const { aboutAccountId, aboutWho, kind, words, childInDanger } = body;
  if (aboutAccountId !== null && (await findSomebody(tx, aboutAccountId)) === undefined) throw notFound();
  const file = body.fileId === null ? null : await fileOf(tx, body.fileId);
  const by = { kind: 'staff', accountId, agencyId, role: context.actor.role } as const;
  const about = { aboutAccountId, aboutWho, aboutKind: null };
  const made = { by, ...about, kind, words, file, childInDanger };
  const byCode = complainantCode(ports, 'staff', accountId);
  const complaintId = await carryOutAsNode(tx, context.act, () =>
    receiveComplaint(tx, { byCode, made }, ports),
  );
  return { complaintId };
}

/** A file that whoever complains may see. */
async function fileOf(tx: Tx<'protection'>, fileId: string): Promise<{ fileId: string; codeName: string }> {
  const row = await tx
    .selectFrom('protection.file')
    .select('code_name')
    .where('file_id', '=', fileId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { fileId, codeName: row.code_name };
}

type Own = typeof listOwnComplaintsRoute;

/** What somebody complained about themselves, with what they were told. */
export async function listOwnComplaints(
  tx: Tx<'protection'>,
  context: RequestContext,
  ports: ComplaintPorts,
): Promise<RouteOutput<Own>> {
  const { accountId } = actingOf(context, ports.clock);
  return carryOutAsNode(tx, context.act, async () => {
    const complaints: RouteOutput<Own>['complaints'] = [];
    for (const row of await listComplaintsBy(tx, complainantCode(ports, 'staff', accountId))) {
      const { complaint } = await openComplaint(tx, row, ports);
      const receivedAt = row.received_at.toISOString();
      complaints.push({ complaintId: row.complaint_id, receivedAt, ...shownToComplainant(complaint) });
    }
    return { complaints };
  });
}
